package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.curriculum.PairScript.Side;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * Every rule has two invented journeys that differ in one item: one meets it, and the other is just
 * short of it. So holds for Leadership Next and for every published curriculum.
 */
class PairsTest {

  private static final List<JourneyPairs> ALL = JourneyPairs.all();

  private static final Pattern ITEM =
      Pattern.compile("\\{\"is\":\"[a-z-]+\",\"id\":\"([^\"]+)\".*");

  static Stream<JourneyPairs> curricula() {
    return ALL.stream();
  }

  static Stream<Arguments> pairs() {
    return ALL.stream()
        .flatMap(pairs -> pairs.rulesShown().stream().map(rule -> Arguments.of(pairs, rule)));
  }

  static Stream<Arguments> journeys() {
    return pairs()
        .flatMap(
            pair ->
                Stream.of(Side.values())
                    .map(side -> Arguments.of(pair.get()[0], pair.get()[1], side)));
  }

  @ParameterizedTest
  @MethodSource("curricula")
  void everyRuleHasItsPair(JourneyPairs pairs) {
    Set<String> without = new TreeSet<>(pairs.rulesToShow());
    Set<String> shown = pairs.rulesShown();
    without.removeIf(rule -> shown.contains(rule) || shown.contains(plain(rule)));
    assertEquals(Set.of(), without);
  }

  private static String plain(String rule) {
    return rule.replace("criterion.", "");
  }

  @ParameterizedTest
  @MethodSource("curricula")
  void noFileIsWithoutItsRuleAndItsOther(JourneyPairs pairs) {
    Set<String> expected =
        pairs.rulesShown().stream()
            .filter(rule -> pairs.condition(rule).isPresent())
            .flatMap(rule -> Stream.of(Side.values()).map(side -> pairs.file(rule, side)))
            .map(file -> file.getFileName().toString())
            .collect(toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(pairs.files()));
  }

  @ParameterizedTest(name = "{0}: {1}.{2}")
  @MethodSource("journeys")
  void isReadWithoutAProblemAndSaysThatItIsInvented(JourneyPairs pairs, String rule, Side side) {
    Checked<Recording> read = pairs.read(rule, side);
    assertEquals("no problems", read.toString());
    Recording recording = read.orThrow();
    Journey journey = recording.journey();
    LocalDate date = JourneyPairs.readAsOf(recording).orElseThrow();
    assertAll(
        () -> assertTrue(recording.about().orElse("").contains("nvented")),
        () -> assertEquals(List.of(), journey.fittingTo(pairs.curriculum()).leftOut()),
        () -> assertEquals(List.of(), journey.conflicts()),
        () ->
            assertEquals(
                List.of(),
                journey.evidence().stream().filter(it -> it.date().isAfter(date)).toList(),
                "nothing is dated after the day as of which it is read"));
  }

  @ParameterizedTest(name = "{0}: {1}.{2}")
  @MethodSource("journeys")
  void oneMeetsTheRuleAndTheOtherNotYet(JourneyPairs pairs, String rule, Side side) {
    Recording recording = pairs.read(rule, side).orThrow();
    assertEquals(
        side == Side.MET ? Verdict.MET : Verdict.NOT_YET,
        pairs.verdict(rule, recording.journey(), JourneyPairs.readAsOf(recording).orElseThrow()));
  }

  /** An item that only one of them has, or one item that they say differently. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pairs")
  void theyDifferInOneItemOnly(JourneyPairs pairs, String rule) {
    assertEquals(
        JourneyPairs.readAsOf(pairs.read(rule, Side.MET).orThrow()),
        JourneyPairs.readAsOf(pairs.read(rule, Side.SHORT).orThrow()));
    Set<String> met = items(pairs, rule, Side.MET);
    Set<String> shortOf = items(pairs, rule, Side.SHORT);
    Set<String> both = new TreeSet<>(met);
    both.retainAll(shortOf);
    met.removeAll(both);
    shortOf.removeAll(both);
    String differing = met + " and " + shortOf;
    assertTrue(met.size() <= 1 && shortOf.size() <= 1, differing);
    assertEquals(
        1,
        Stream.concat(met.stream(), shortOf.stream()).map(PairsTest::id).distinct().count(),
        differing);
  }

  private static Set<String> items(JourneyPairs pairs, String rule, Side side) {
    return pairs.lines(rule, side).stream().skip(1).collect(toCollection(TreeSet::new));
  }

  private static String id(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches() ? item.group(1) : line;
  }
}
