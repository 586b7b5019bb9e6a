package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.rules.record.JourneyWriter;
import org.sanjogindia.pedagogy.rules.record.Recording;

/** What holds of all invented journeys. What is in which of them: {@code JourneysMessTest}. */
class JourneysTest {

  /** Members, facilitators and allies; who they would be is nowhere. */
  private static final Pattern PERSON = Pattern.compile("\"((?:m|f|a)-[0-9]{1,2})\"");

  private static final Pattern WORDS_IN_QUOTES = Pattern.compile("\"([^\"]*)\"");

  /** Keys, kebab-case words, ids, dates, pseudonyms, answers and the hash of an erasure. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9:-]*");

  static Stream<String> names() {
    return InventedJourneys.names().stream();
  }

  static Stream<String> files() {
    return InventedJourneys.files().stream();
  }

  @Test
  void everyFileIsToldHere() throws IOException {
    try (Stream<Path> folder = Files.list(InventedJourneys.FOLDER)) {
      assertEquals(
          files().map(name -> name + ".jsonl").collect(toSet()),
          folder
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.equals("README.md"))
              .collect(toSet()));
    }
  }

  @Test
  void thePageTellsOfEveryFileThatItIsInvented() throws IOException {
    String page = Files.readString(InventedJourneys.FOLDER.resolve("README.md"));
    assertTrue(page.contains("Everything here is invented."));
    files().forEach(name -> assertTrue(page.contains("`" + name + ".jsonl`"), name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithoutAProblem(String name) {
    assertEquals("no problems", InventedJourneys.check(name).toString());
    assertEquals(0, InventedJourneys.journey(name).conflicts().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenBackByteForByte(String name) {
    assertEquals(InventedJourneys.text(name), JourneyWriter.text(InventedJourneys.recording(name)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysThatItIsInvented(String name) {
    assertTrue(InventedJourneys.recording(name).about().orElseThrow().startsWith("Invented"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void spansTwoToFourYears(String name) {
    Set<Evidence> evidence = InventedJourneys.journey(name).evidence();
    LocalDate first = evidence.iterator().next().date();
    LocalDate last = evidence.stream().map(Evidence::date).max(LocalDate::compareTo).orElseThrow();
    assertFalse(last.isBefore(first.plusYears(2)), last.toString());
    assertFalse(last.isAfter(first.plusYears(4)), last.toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoRoomForAName(String name) {
    String items = InventedJourneys.text(name).lines().skip(1).toList().toString();
    assertEquals(
        Set.of(),
        WORDS_IN_QUOTES
            .matcher(items)
            .results()
            .map(match -> match.group(1))
            .filter(word -> !PLAIN.matcher(word).matches())
            .collect(toSet()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void countsSevenToSixteenMembersInAll(String name) {
    long members = people(name).stream().filter(person -> person.value().startsWith("m-")).count();
    assertTrue(members >= 7 && members <= 16, members + " members");
  }

  @Test
  void whatTwoPhonesHeldMergesToTheJourneyByteForByte() {
    Journey one = InventedJourneys.journey("skip-and-return.phone-a");
    Journey other = InventedJourneys.journey("skip-and-return.phone-b");
    Recording whole = InventedJourneys.recording(InventedJourneys.SKIP_AND_RETURN);
    String text = InventedJourneys.text(InventedJourneys.SKIP_AND_RETURN);
    assertEquals(text, JourneyWriter.text(whole.with(one.merge(other))));
    assertEquals(text, JourneyWriter.text(whole.with(other.merge(one))));
  }

  @Test
  void eachPhoneHeldWhatTheOtherDidNotAndMuchOfTheSame() {
    Set<String> one = ids("skip-and-return.phone-a");
    Set<String> other = ids("skip-and-return.phone-b");
    assertFalse(one.containsAll(other));
    assertFalse(other.containsAll(one));
    assertTrue(one.stream().filter(other::contains).count() > 200);
  }

  @Test
  void ofAnErasedMemberOnlyTheMarkStays() {
    Erasure erasure =
        InventedJourneys.items(InventedJourneys.SKIP_AND_RETURN, Erasure.class).get(0);
    assertEquals(
        0,
        people(InventedJourneys.SKIP_AND_RETURN).stream()
            .filter(erasure.mark()::recognises)
            .count());
    assertEquals(
        1,
        people("skip-and-return.phone-b").stream().filter(erasure.mark()::recognises).count(),
        "the phone that had not heard of it still held her items");
  }

  private static Set<Pseudonym> people(String name) {
    return PERSON
        .matcher(InventedJourneys.text(name))
        .results()
        .map((MatchResult match) -> Pseudonym.of(match.group(1)))
        .collect(toSet());
  }

  private static Set<String> ids(String name) {
    return InventedJourneys.journey(name).evidence().stream()
        .map(item -> item.id().toString())
        .collect(toSet());
  }
}
