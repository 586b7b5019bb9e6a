package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;

import com.google.common.base.Splitter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row on {@code all}, {@code any}, {@code not} and {@code at-least}: strong Kleene logic. */
class KleeneTest {

  private static final String JUNE_30 = "2024-06-30";

  /** Five members, and nobody has looked at safety. */
  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  /** Conditions that are met (m), not yet (n) and unknown (u). */
  private static String conditions(String letters) {
    return Splitter.on(' ')
        .splitToStream(letters)
        .map(
            letter ->
                switch (letter) {
                  case "m" -> "{ size: 5 }";
                  case "n" -> "{ size: 6 }";
                  default -> "{ collective: safety, level: doing }";
                })
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @ParameterizedTest
  @CsvSource({"m, NOT_YET", "n, MET", "u, UNKNOWN"})
  void notTurnsYesAndNoRoundAndLeavesTheUnknown(String letter, Verdict expected) {
    String one = conditions(letter);
    assertEquals(expected, ask("{ not: " + one.substring(1, one.length() - 1) + " }"));
  }

  @ParameterizedTest
  @CsvSource({
    "m m, MET",
    "m u, UNKNOWN",
    "m n, NOT_YET",
    "u m, UNKNOWN",
    "u u, UNKNOWN",
    "u n, NOT_YET",
    "n m, NOT_YET",
    "n u, NOT_YET",
    "n n, NOT_YET",
    "m, MET",
    "m m u n, NOT_YET"
  })
  void allIsTheLeastOfItsParts(String letters, Verdict expected) {
    assertEquals(expected, ask("{ all: " + conditions(letters) + " }"));
  }

  @ParameterizedTest
  @CsvSource({
    "m m, MET",
    "m u, MET",
    "m n, MET",
    "u m, MET",
    "u u, UNKNOWN",
    "u n, UNKNOWN",
    "n m, MET",
    "n u, UNKNOWN",
    "n n, NOT_YET",
    "n, NOT_YET",
    "n n u m, MET"
  })
  void anyIsTheGreatestOfItsParts(String letters, Verdict expected) {
    assertEquals(expected, ask("{ any: " + conditions(letters) + " }"));
  }

  @ParameterizedTest
  @CsvSource({
    "m n n, NOT_YET",
    "m m n, MET",
    "m m m, MET",
    "m m u, MET",
    "m u n, UNKNOWN",
    "m u u, UNKNOWN",
    "u u n, UNKNOWN",
    "u n n, NOT_YET",
    "u u u, UNKNOWN",
    "n n n, NOT_YET"
  })
  void atLeastTwoOfThreeCountsTheSureOnesAndThePossibleOnes(String letters, Verdict expected) {
    assertEquals(expected, ask("{ at-least: 2, of: " + conditions(letters) + " }"));
  }

  @Test
  void twoOfTwoIsAllAndOneOfTwoIsAny() {
    for (String letters : new String[] {"m m", "m n", "m u", "u n", "n n", "u u"}) {
      String parts = conditions(letters);
      assertEquals(ask("{ all: " + parts + " }"), ask("{ at-least: 2, of: " + parts + " }"));
      assertEquals(ask("{ any: " + parts + " }"), ask("{ at-least: 1, of: " + parts + " }"));
    }
  }

  @Test
  void aCriterionIsThatCondition() {
    Ground ground = Ground.with("criteria: { enough: { size: 5 }, many: { size: 6 } }");
    assertEquals(MET, ground.asked(story, JUNE_30, "{ criterion: enough }").verdict());
    assertEquals(NOT_YET, ground.asked(story, JUNE_30, "{ criterion: many }").verdict());
  }

  @Test
  void everyPartIsExplainedAlsoAfterTheOutcomeIsSettled() {
    Explanation explanation =
        Ground.explain(story, JUNE_30, "{ all: " + conditions("n u m") + " }");
    assertEquals(
        "[NOT_YET, UNKNOWN, MET]",
        explanation.parts().stream().map(Explanation::verdict).toList().toString());
  }
}
