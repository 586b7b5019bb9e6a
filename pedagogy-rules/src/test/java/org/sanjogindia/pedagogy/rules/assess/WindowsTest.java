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

/** The windows of measures, and their edges. */
class WindowsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);

  private int count(String measure) {
    return value(measure).orElseThrow().numerator().intValueExact();
  }

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private int differences(String window) {
    return count("{ count-of: { matters: difference }, over: " + window + " }");
  }

  /** Thirty days before 30 June is 31 May. */
  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 1", "2024-06-30, 1", "2024-07-01, 0"})
  void aTimeIsOpenAtItsFirstEdgeAndClosedAtItsLast(String day, int expected) {
    story.met(day, 5).opened(day, "d-1", "difference").broughtAbout(day, "agreements");
    assertEquals(expected, count("{ count-of: meetings, over: 30 days }"));
    assertEquals(expected, differences("30 days"));
    assertEquals(expected, count("{ count-of: milestones, over: 30 days }"));
  }

  @Test
  void meetingsAreChosenBeforeLookingInside() {
    story.met("2024-06-01", 5).tally("spoke", 5).met("2024-06-10", 5).met("2024-06-20", 5);
    assertEquals(
        Optional.empty(),
        value("{ share-of: { tally: spoke, out-of: attended }, over: last 2 meetings }"));
    assertEquals(
        Optional.of(Rational.ONE),
        value("{ share-of: { tally: spoke, out-of: attended }, over: last 3 meetings }"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3"})
  void theLastMeetingsAreSoManyOrAllThereAre(int meetings, int expected) {
    story.met("2024-06-01", 5).met("2024-06-10", 5).met("2024-06-20", 5);
    assertEquals(expected, count("{ count-of: meetings, over: last " + meetings + " meetings }"));
  }

  /** The meeting before the last two is that of 1 June. */
  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 0", "2024-06-02, 1", "2024-06-10, 1", "2024-06-25, 1"})
  void otherEventsAreDatedAfterTheMeetingBeforeTheFirst(String day, int expected) {
    story.met("2024-06-01", 5).met("2024-06-10", 5).met("2024-06-20", 5);
    story.opened(day, "d-1", "difference");
    assertEquals(expected, differences("last 2 meetings"));
  }

  @Test
  void withFewerMeetingsThanThatAllEventsCount() {
    story.met("2024-06-10", 5).met("2024-06-20", 5).opened("2024-01-01", "d-1", "difference");
    assertEquals(1, differences("last 2 meetings"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-09, 0", "2024-05-10, 1", "2024-05-11, 1"})
  void sinceTheStageCountsTheDayOfTheChoice(String day, int expected) {
    story
        .chose("2024-05-10", "differ")
        .choseToStay("2024-06-01")
        .chose("2024-06-15", "differ")
        .opened(day, "d-1", "difference");
    assertEquals(expected, differences("since stage"));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 0", "2024-03-01, 1"})
  void aRestInBetweenDoesNotBeginTheStageAnew(String day, int expected) {
    story
        .chose("2024-03-01", "differ")
        .chose("2024-04-01", "rest")
        .chose("2024-05-01", "differ")
        .opened(day, "d-1", "difference");
    assertEquals(expected, differences("since stage"));
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 0", "2024-01-01, 1"})
  void sinceTheFoundingCountsItsDay(String day, int expected) {
    story.opened(day, "d-1", "difference");
    assertEquals(expected, differences("since founding"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01, 0", "2024-03-02, 1", "2024-06-30, 1"})
  void theLastReviewsReachBackToAfterTheOneBeforeThem(String day, int expected) {
    story.reviewed("2024-03-01", 5).reviewed("2024-04-01", 5).reviewed("2024-06-01", 5);
    story.opened(day, "d-1", "difference");
    assertEquals(expected, differences("last 2 reviews"));
  }

  @Test
  void twoReviewsOfOneDayAreOneInAWindow() {
    story.reviewed("2024-03-01", 5).reviewed("2024-06-01", 5).reviewed("2024-06-01", 5);
    story.opened("2024-02-20", "d-1", "difference").opened("2024-03-02", "d-2", "difference");
    assertEquals(2, differences("last 2 reviews"));
    assertEquals(1, differences("last 1 reviews"));
  }

  @Test
  void theLastPulsesAreThoseOfTheQuestion() {
    story
        .answered("2024-03-01", "felt-safe", 5, 1, 1)
        .answered("2024-04-01", "felt-safe", 5, 5, 5)
        .answered("2024-05-01", "felt-safe", 5, 3, 3)
        .answered("2024-06-01", "speak-up", 5, 1, 1)
        .answered("2024-06-02", "speak-up", 5, 1, 1);
    assertEquals(
        Optional.of(Rational.of(4)),
        value("{ mean-of: { pulse: felt-safe }, over: last 2 pulses }"));
  }

  @Test
  void nowTakesEveryMatterEverOpened() {
    story.opened("2024-01-01", "d-1", "difference").opened("2024-06-30", "d-2", "difference");
    assertEquals(2, differences("now"));
  }

  @Test
  void aConditionMayOverrideTheWindow() {
    story.met("2024-02-01", 1).met("2024-06-01", 5);
    assertEquals(NOT_YET, Ground.verdict(story, JUNE_30, "{ measure: attendance, is: 75% }"));
    assertEquals(
        MET, Ground.verdict(story, JUNE_30, "{ measure: attendance, over: 30 days, is: 75% }"));
    assertEquals(
        UNKNOWN, Ground.verdict(story, JUNE_30, "{ measure: attendance, over: 20 days, is: 75% }"));
  }

  @Test
  void withoutAFoundingNothingIsSinceIt() {
    Story unfounded = new Story().joined("2024-01-01", 5).met("2024-06-01", 5);
    assertEquals(
        UNKNOWN,
        Ground.verdict(
            unfounded, JUNE_30, "{ measure: attendance, over: since founding, is: 75% }"));
  }

  /** Six months before 31 August is 29 February in a leap year, since that month has no 31st. */
  @ParameterizedTest
  @CsvSource({"2024-02-28, 0", "2024-02-29, 0", "2024-03-01, 1"})
  void monthsAreCalendarMonthsClampedToTheirEnd(String day, int expected) {
    story.opened(day, "d-1", "difference");
    assertEquals(
        Optional.of(Rational.of(expected)),
        Ground.value(story, "2024-08-31", "{ count-of: { matters: difference }, over: 6 months }"));
  }

  @ParameterizedTest
  @CsvSource({"2023-02-27, 0", "2023-02-28, 0", "2023-03-01, 1"})
  void andTheTwentyEighthInAnotherYear(String day, int expected) {
    Story earlier = new Story().founded("2022-01-01", "gather").opened(day, "d-1", "difference");
    assertEquals(
        Optional.of(Rational.of(expected)),
        Ground.value(
            earlier, "2023-08-31", "{ count-of: { matters: difference }, over: 6 months }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-09, 0", "2024-06-10, 1"})
  void weeksHaveSevenDays(String day, int expected) {
    story.opened(day, "d-1", "difference");
    assertEquals(expected, differences("3 weeks"));
  }
}
