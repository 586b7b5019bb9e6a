package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** Shares and sums of tallies, of meetings and of reviews. */
class TalliesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private static Optional<Rational> exactly(long part, long whole) {
    return Optional.of(Rational.of(part, whole));
  }

  private static Optional<Rational> exactly(long number) {
    return Optional.of(Rational.of(number));
  }

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  /** 5 of 10 and 2 of 2: 7 of 12 pooled, and the mean of 1/2 and 1. */
  @Test
  void sharesArePooledOrAveraged() {
    story.met("2024-06-01", 10).tally("spoke", 5).met("2024-06-02", 2).tally("spoke", 2);
    assertEquals(
        exactly(7, 12), value("{ share-of: { tally: spoke, out-of: attended }, over: 30 days }"));
    assertEquals(
        exactly(3, 4),
        value("{ mean-share-of: { tally: spoke, out-of: attended }, over: 30 days }"));
  }

  @Test
  void theWholeIsThoseWhoCameThoseExpectedOrAnotherTally() {
    story.met("2024-06-01", 8).excused("m-10").tally("own-decisions", 3).tally("decisions", 4);
    assertEquals(
        exactly(3, 8),
        value("{ share-of: { tally: own-decisions, out-of: attended }, over: 30 days }"));
    assertEquals(
        exactly(3, 9),
        value("{ share-of: { tally: own-decisions, out-of: expected }, over: 30 days }"));
    assertEquals(
        exactly(3, 4),
        value("{ share-of: { tally: own-decisions, out-of: decisions }, over: 30 days }"));
  }

  @Test
  void aMeetingWithoutTheTallyIsLeftOut() {
    story.met("2024-06-01", 10).tally("spoke", 5).met("2024-06-02", 10);
    assertEquals(
        exactly(1, 2), value("{ share-of: { tally: spoke, out-of: attended }, over: 30 days }"));
  }

  @Test
  void aMeetingWithoutTheWholeIsLeftOut() {
    story.met("2024-06-01", 10).tally("own-decisions", 1).tally("decisions", 2);
    story.met("2024-06-02", 10).tally("own-decisions", 1);
    story.met("2024-06-03", 10).tally("own-decisions", 0).tally("decisions", 0);
    assertEquals(
        exactly(1, 2),
        value("{ share-of: { tally: own-decisions, out-of: decisions }, over: 30 days }"));
    assertEquals(
        exactly(1, 2),
        value("{ mean-share-of: { tally: own-decisions, out-of: decisions }, over: 30 days }"));
  }

  @Test
  void aTallyThatNobodyCountedIsUnknownAndNotZero() {
    story.met("2024-06-01", 10);
    assertEquals(
        UNKNOWN,
        ask("{ share-of: { tally: spoke, out-of: attended }, over: 30 days, is: at most 10% }"));
    assertEquals(UNKNOWN, ask("{ count-of: { tally: spoke }, over: 30 days, is: at most 0 }"));
    story.tally("spoke", 0);
    assertEquals(
        MET,
        ask("{ share-of: { tally: spoke, out-of: attended }, over: 30 days, is: at most 10% }"));
    assertEquals(MET, ask("{ count-of: { tally: spoke }, over: 30 days, is: at most 0 }"));
  }

  @ParameterizedTest
  @CsvSource({"4, MET", "5, MET", "6, NOT_YET", "at most 4, NOT_YET", "at most 5, MET"})
  void aSumIsExactWhereEveryMeetingHasTheTally(String asked, Verdict expected) {
    story.met("2024-06-01", 10).tally("decisions", 3).met("2024-06-02", 10).tally("decisions", 2);
    assertEquals(
        expected, ask("{ count-of: { tally: decisions }, over: 30 days, is: " + asked + " }"));
  }

  @ParameterizedTest
  @CsvSource({"4, MET", "5, MET", "6, UNKNOWN", "at most 4, NOT_YET", "at most 5, UNKNOWN"})
  void aSumIsALowerBoundWhereAMeetingLacksTheTally(String asked, Verdict expected) {
    story.met("2024-06-01", 10).tally("decisions", 3).met("2024-06-02", 10).tally("decisions", 2);
    story.met("2024-06-03", 10);
    assertEquals(
        expected, ask("{ count-of: { tally: decisions }, over: 30 days, is: " + asked + " }"));
  }

  @Test
  void severalTalliesAreAddedUp() {
    story.met("2024-06-01", 10).tally("decisions", 3).tally("own-decisions", 2);
    assertEquals(
        exactly(5), value("{ count-of: { tally: [decisions, own-decisions] }, over: 30 days }"));
  }

  @Test
  void aContestedMeetingHasNoTallies() {
    story.met("2024-06-01", 10).tally("spoke", 10).contested();
    assertEquals(
        UNKNOWN, ask("{ share-of: { tally: spoke, out-of: attended }, over: 30 days, is: 50% }"));
  }

  @Test
  void talliesOfReviewsAreCountedAtReviews() {
    story.reviewed("2024-03-01", 8).tally("promises", 4).tally("kept", 2);
    story.reviewed("2024-06-01", 8).tally("promises", 4).tally("kept", 4);
    story.reviewed("2024-06-02", 8);
    assertEquals(
        exactly(6, 8), value("{ share-of: { tally: kept, out-of: promises }, over: 6 months }"));
    assertEquals(
        exactly(1), value("{ share-of: { tally: kept, out-of: promises }, over: last 2 reviews }"));
    assertEquals(
        exactly(6, 16), value("{ share-of: { tally: kept, out-of: attended }, over: 6 months }"));
  }

  @Test
  void thirdsAddUpExactly() {
    story.met("2024-06-01", 3).tally("spoke", 1);
    story.met("2024-06-02", 3).tally("spoke", 1);
    story.met("2024-06-03", 3).tally("spoke", 1);
    String mean = "{ mean-share-of: { tally: spoke, out-of: attended }, over: 30 days, is: ";
    assertEquals(MET, ask(mean + "1/3 }"));
    assertEquals(MET, ask(mean + "at most 1/3 }"));
    assertEquals(NOT_YET, ask(mean + "above 1/3 }"));
    assertEquals(NOT_YET, ask(mean + "33.4% }"));
    assertEquals(MET, ask(mean + "33.3% }"));
  }

  /** Eight of ten spoke; of the five who then withdraw nobody is told whether they came. */
  @Test
  void withdrawingMakesNoShareLarger() {
    Story story =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 10)
            .met("2024-06-01", 10)
            .tally("spoke", 8);
    String voice = "{ share-of: { tally: spoke, out-of: attended }, over: 3 months, is: ";
    assertEquals(Verdict.MET, Ground.verdict(story, "2024-06-30", voice + "80% }"));
    story.withdrew("2024-06-02", Scope.COLLECTIVE, Story.people(1, 5));
    assertEquals(Verdict.MET, Ground.verdict(story, "2024-06-30", voice + "80% }"));
    assertEquals(Verdict.UNKNOWN, Ground.verdict(story, "2024-06-30", voice + "81% }"));
    assertEquals(Verdict.NOT_YET, Ground.verdict(story, "2024-06-30", voice + "above 100% }"));
  }
}
