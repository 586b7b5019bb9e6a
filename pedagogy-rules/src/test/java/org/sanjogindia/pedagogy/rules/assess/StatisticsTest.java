package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Rational;

/** Statistics of levels and of other measures. */
class StatisticsTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final String BOTH = "{ competency: [safety, conflict] }, over: 6 months";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private Verdict exactlyIs(String head, String level) {
    return ask("{ " + head + ", is: between " + level + " and " + level + " }");
  }

  private Story both() {
    return story
        .saw("2024-06-01", SELF, "safety", "trying")
        .saw("2024-06-01", SELF, "conflict", "keeping-on");
  }

  @Test
  void ofTwoLevelsTheMedianIsTheUpper() {
    both();
    assertEquals(MET, exactlyIs("median-of: " + BOTH, "keeping-on"));
    assertEquals(MET, exactlyIs("least-of: " + BOTH, "trying"));
    assertEquals(MET, exactlyIs("greatest-of: " + BOTH, "keeping-on"));
  }

  @Test
  void theirSpreadIsInSteps() {
    both();
    assertEquals(
        Optional.of(Rational.of(2)), Ground.value(story, JUNE_30, "{ spread-of: " + BOTH + " }"));
  }

  @ParameterizedTest
  @CsvSource({"noticing, NOT_YET", "trying, MET", "doing, MET"})
  void aMeasureOfLevelsIsComparedWithALevel(String level, Verdict expected) {
    story.saw("2024-06-01", SELF, "safety", level);
    assertEquals(
        expected, ask("{ median-of: { competency: safety }, over: 6 months, is: trying }"));
  }

  @Test
  void anUnknownLevelBoundsTheStatistic() {
    story.saw("2024-06-01", SELF, "safety", "doing");
    assertEquals(MET, ask("{ median-of: " + BOTH + ", is: doing }"));
    assertEquals(UNKNOWN, ask("{ median-of: " + BOTH + ", is: keeping-on }"));
    assertEquals(UNKNOWN, ask("{ least-of: " + BOTH + ", is: noticing }"));
    assertEquals(NOT_YET, ask("{ least-of: " + BOTH + ", is: keeping-on }"));
  }

  @Test
  void seenByAnyTakesTheHighestSourceAndByAllTheLowest() {
    story.saw("2024-06-01", SELF, "safety", "doing").saw("2024-06-01", ALLY, "safety", "trying");
    String any =
        "median-of: { competency: safety, seen-by: { any: [self, ally] } }, over: 6 months";
    String all =
        "median-of: { competency: safety, seen-by: { all: [self, ally] } }, over: 6 months";
    assertEquals(MET, exactlyIs(any, "doing"));
    assertEquals(MET, exactlyIs(all, "trying"));
  }

  /** Six months before 30 June is 30 December. */
  @ParameterizedTest
  @CsvSource({"2023-12-30, UNKNOWN", "2023-12-31, MET"})
  void levelsAreSeenInTheWindow(String day, Verdict expected) {
    story.saw(day, SELF, "safety", "doing");
    assertEquals(expected, ask("{ median-of: { competency: safety }, over: 6 months, is: doing }"));
  }

  @Test
  void theMentorsLevelsAreMeasuredToo() {
    story.sawMentor("2024-06-01", ALLY, "letting-go", "doing");
    assertEquals(MET, ask("{ median-of: { competency: letting-go }, over: 6 months, is: doing }"));
  }

  private static final Ground SHARES =
      Ground.with(
          """
          measures:
            a: { share-of: { tally: spoke, out-of: attended }, over: 6 months }
            b: { share-of: { tally: decisions, out-of: attended }, over: 6 months }
            c: { share-of: { tally: own-decisions, out-of: attended }, over: 6 months }
            middle: { median-of: { measure: [a, b] } }
            middle-of-three: { median-of: { measure: [a, b, c] } }
            mean: { mean-of: { measure: [a, b, c] } }
            spread: { spread-of: { measure: [a, b, c] } }
            many: { share-at-least: { measure: [a, b, c], value: 50% } }
            few: { share-at-most: { measure: [a, b, c], value: 50% } }
          """);

  private Verdict shares(String condition) {
    return SHARES.asked(story, JUNE_30, condition).verdict();
  }

  /** Of ten: 2, 5 and 9. */
  @Test
  void measuresHaveAMeanAMedianASpreadAndShares() {
    story.met("2024-06-01", 10).tally("spoke", 2).tally("decisions", 5).tally("own-decisions", 9);
    assertEquals(MET, shares("{ measure: mean, is: between 16/30 and 16/30 }"));
    assertEquals(MET, shares("{ measure: middle, is: between 50% and 50% }"));
    assertEquals(MET, shares("{ measure: spread, is: between 70% and 70% }"));
    assertEquals(MET, shares("{ measure: many, is: between 2/3 and 2/3 }"));
    assertEquals(MET, shares("{ measure: few, is: between 2/3 and 2/3 }"));
  }

  /** Of ten: 2, 5 and nobody knows. */
  @Test
  void anUnknownMeasureBoundsWhatItCan() {
    story.met("2024-06-01", 10).tally("spoke", 2).tally("decisions", 5);
    assertEquals(UNKNOWN, shares("{ measure: mean, is: 20% }"));
    assertEquals(MET, shares("{ measure: few, is: 2/3 }"));
    assertEquals(UNKNOWN, shares("{ measure: few, is: 3/3 }"));
    assertEquals(NOT_YET, shares("{ measure: many, is: 3/3 }"));
    assertEquals(MET, shares("{ measure: spread, is: 30% }"));
    assertEquals(UNKNOWN, shares("{ measure: spread, is: 31% }"));
    assertEquals(MET, shares("{ measure: middle-of-three, is: between 20% and 50% }"));
    assertEquals(UNKNOWN, shares("{ measure: middle-of-three, is: 21% }"));
    assertEquals(NOT_YET, shares("{ measure: middle-of-three, is: 51% }"));
  }

  /** The upper of 5 tenths and of what nobody knows. */
  @Test
  void theUpperOfTwoIsNeverLessThanTheOneThatIsKnown() {
    story.met("2024-06-01", 10).tally("decisions", 5);
    assertEquals(MET, shares("{ measure: middle, is: 50% }"));
    assertEquals(UNKNOWN, shares("{ measure: middle, is: 51% }"));
  }
}
