package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

class SentencesTest {

  private static final Sentences ENGLISH = Sentences.in(curriculum(), "en");

  static List<Language> languages() {
    return Language.all();
  }

  @Test
  void aSentenceIsOneLineWithAllThatIsAsked() {
    Condition condition =
        new Condition.AllOf(
            ImmutableList.of(
                new Condition.OfCriterion(GATHERED),
                new Condition.Not(open(CONCERN, "safety")),
                new Condition.SustainedReviews(2, 2, share(VOICES, 3, 5))));
    assertEquals(
        "all of these 3 (*gathered*; no open matter of *Something weighs on us* (safety); at each of"
            + " the last 2 reviews: *How many of us speak* is at least 60%)",
        ENGLISH.say(condition));
    assertEquals(condition, ENGLISH.read(ENGLISH.say(condition)).orThrow());
  }

  @Test
  void spacesAndLineBreaksAreOneSpace() {
    assertEquals(
        share(VOICES, 3, 5),
        ENGLISH.read("  *How many of us speak*\n    is at least 60%\n").orThrow());
  }

  // --- what cannot be read ---------------------------------------------------------------------

  private static void assertProblem(String expected, String sentence) {
    assertEquals(expected, ENGLISH.read(sentence).text());
  }

  @Test
  void aNameThatNobodyKnowsIsToldAtItsPlace() {
    assertProblem(
        """
        sentence:1:1: error[unreadable-sentence]: no sentence goes on like this
            1 | *How many of us speek* is at least 60%
              | ^^^^^^^^^^^^^^^^^^^^^^ did you mean `*How many of us speak*`?
        """,
        "*How many of us speek* is at least 60%");
  }

  @Test
  void aSentenceThatEndsTooSoonSaysHowItCouldGoOn() {
    String text = ENGLISH.read("not: *How many of us speak* is").text();
    assertTrue(
        text.startsWith("sentence:1:31: error[unreadable-sentence]: the sentence is not finished"),
        text);
  }

  @Test
  void whatIsSaidInOtherWordsIsToldInOurs() {
    assertProblem(
        """
        sentence:1:1: error[sentence-said-otherwise]: this is said in other words
            1 | *How many of us speak* is at least 0.6
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ did you mean `*How many of us speak* is at least 60%`?
        """,
        "*How many of us speak* is at least 0.6");
  }

  @Test
  void aLongChainOfNotsIsRefusedAndBreaksNothing() {
    assertTrue(ENGLISH.read("not: ".repeat(3_000) + "*gathered*").hasErrors());
    assertTrue(ENGLISH.read("not: ".repeat(5_000) + "*gathered*").hasErrors());
  }

  // --- every kind, and every rule that there is --------------------------------------------------

  /** The premise of the property: it is put to the test with every kind of every family. */
  @Test
  void conditionsOfEveryKindAreDrawn() {
    Set<Class<?>> all =
        Kinds.FAMILIES.stream()
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    Set<Class<?>> kinds = new LinkedHashSet<>();
    Arbitrary<Condition> drawn = new AnyCondition(curriculum()).conditions(2);
    for (int i = 0; i < 60 && !kinds.containsAll(all); i++) { // a long stream gets ever slower
      drawn.sampleStream().limit(50).forEach(condition -> Kinds.collect(condition, kinds));
    }
    assertEquals(Set.of(), Sets.difference(all, kinds));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleOfLeadershipNextIsReadBack(Language language) {
    Path folder = Path.of("..", "curriculum", "leadership-next");
    int read = readBack(CurriculumLoader.load(folder).orThrow(), language);
    assertTrue(read > 80, () -> read + " conditions");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPublishedRuleIsReadBack(Language language) throws IOException {
    int read = 0;
    try (Stream<Path> entries = Files.list(Path.of("..", "curriculum", "published"))) {
      for (Path folder : entries.filter(Files::isDirectory).sorted().toList()) {
        read += readBack(CurriculumLoader.load(folder).orThrow(), language);
      }
    }
    assertTrue(read > 25, read + " conditions");
  }

  private static int readBack(Curriculum curriculum, Language language) {
    Sentences sentences = Sentences.in(curriculum, language);
    List<Condition> conditions = conditions(curriculum);
    for (Condition condition : conditions) {
      String sentence = sentences.say(condition);
      assertEquals(Bare.of(condition), sentences.read(sentence).orThrow(), sentence);
    }
    return conditions.size();
  }

  /** Measures by themselves are said as something that is asked of them. */
  private static List<Condition> conditions(Curriculum curriculum) {
    List<Condition> all = new ArrayList<>();
    curriculum
        .stages()
        .values()
        .forEach(
            stage -> {
              stage.beginsWhen().ifPresent(all::add);
              stage.signs().ifPresent(all::add);
            });
    curriculum
        .transitions()
        .values()
        .forEach(
            transition -> {
              transition.when().ifPresent(all::add);
              all.addAll(transition.beside());
            });
    for (Criterion criterion : curriculum.criteria().values()) {
      if (criterion instanceof Criterion.OfCollective ofCollective) {
        all.add(ofCollective.condition());
      }
    }
    curriculum
        .measures()
        .values()
        .forEach(
            named ->
                all.add(
                    new Condition.MeasureIs(
                        new MeasureUse.WrittenOut(named.measure()),
                        Optional.empty(),
                        new Limit.OfNumber(Threshold.atLeast(Rational.ONE)),
                        Optional.empty(),
                        Needs.NONE)));
    return all;
  }
}
