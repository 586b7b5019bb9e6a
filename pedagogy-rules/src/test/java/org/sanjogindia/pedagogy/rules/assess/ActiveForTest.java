package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The row {@code active-for}: whole months back from t with a meeting in each. Back from 30 June
 * they are (30 May, 30 June], (30 April, 30 May], (30 March, 30 April] and so on.
 */
class ActiveForTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2023-01-01", "gather").joined("2023-01-01", 5);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private Story metOn(String days) {
    for (String day : Splitter.on(' ').split(days)) {
      story.met(day, 5);
    }
    return story;
  }

  @Test
  void whoNeverMetIsNotActive() {
    assertEquals(NOT_YET, ask("{ active-for: 1 month }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-30, NOT_YET", "2024-05-31, MET", "2024-06-30, MET", "2024-07-01, NOT_YET"})
  void aMonthIsOpenAtItsFirstEdge(String day, Verdict expected) {
    metOn(day);
    assertEquals(expected, ask("{ active-for: 1 month }"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-10 2024-06-10, NOT_YET",
    "2024-04-10 2024-05-10 2024-06-10, MET",
    "2024-03-10 2024-04-10 2024-05-10 2024-06-10, MET",
    "2024-04-10 2024-06-01 2024-06-10, NOT_YET"
  })
  void eachOfTheMonthsHasAMeeting(String days, Verdict expected) {
    metOn(days);
    assertEquals(expected, ask("{ active-for: 3 months }"));
  }

  @Test
  void oneMeetingOnEachEdgeIsEnough() {
    metOn("2024-04-30 2024-05-30 2024-06-30");
    assertEquals(MET, ask("{ active-for: 3 months }"));
    assertEquals(NOT_YET, ask("{ active-for: 4 months }"));
  }

  /** The rest from 1 March to 30 April covers (29 February, 30 March] and (30 March, 30 April]. */
  @Test
  void aMonthOfRestWithoutAMeetingIsPassedOver() {
    metOn("2024-01-10 2024-02-10 2024-05-10 2024-06-10");
    story.chose("2024-03-01", "rest").chose("2024-05-01", "gather");
    assertEquals(MET, ask("{ active-for: 4 months }"));
    assertEquals(NOT_YET, ask("{ active-for: 5 months }"));
  }

  /** Rest from 31 March to 30 April is the whole of the third month back. */
  @Test
  void theMonthPassedOverDoesNotCount() {
    metOn("2024-03-10 2024-05-10 2024-06-10");
    assertEquals(NOT_YET, ask("{ active-for: 3 months }"));
    story.chose("2024-03-31", "rest").chose("2024-05-01", "gather");
    assertEquals(MET, ask("{ active-for: 3 months }"));
    assertEquals(NOT_YET, ask("{ active-for: 4 months }"));
  }

  @Test
  void aMonthThatIsNotAllRestBreaksIt() {
    metOn("2024-03-10 2024-05-10 2024-06-10");
    story.chose("2024-04-01", "rest").chose("2024-05-01", "gather");
    assertEquals(NOT_YET, ask("{ active-for: 3 months }"));
  }

  @Test
  void aMeetingInAMonthOfRestCounts() {
    metOn("2024-04-10 2024-05-10 2024-06-10");
    story.chose("2024-03-31", "rest").chose("2024-05-01", "gather");
    assertEquals(MET, ask("{ active-for: 3 months }"));
  }

  /** Months count from the stage on: three of them only if it began by 30 March. */
  @ParameterizedTest
  @CsvSource({"2024-03-29, MET", "2024-03-30, MET", "2024-03-31, NOT_YET"})
  void sinceTheStageCountsOnlyFromThere(String chosen, Verdict expected) {
    metOn("2024-01-10 2024-02-10 2024-03-10 2024-04-10 2024-05-10 2024-06-10");
    story.chose(chosen, "differ");
    assertEquals(expected, ask("{ active-for: 3 months, since: stage }"));
    assertEquals(MET, ask("{ active-for: 3 months }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-30, MET", "2024-03-31, NOT_YET"})
  void sinceTheRestCountsFromWhenItBegan(String chosen, Verdict expected) {
    metOn("2024-02-10 2024-03-10 2024-04-10 2024-05-10 2024-06-10");
    story.chose(chosen, "rest");
    assertEquals(expected, ask("{ active-for: 3 months, since: rest }"));
  }

  @Test
  void whoNeverRestedHasNoMonthSinceARest() {
    metOn("2024-04-10 2024-05-10 2024-06-10");
    assertEquals(NOT_YET, ask("{ active-for: 1 month, since: rest }"));
  }

  /** Months back from 31 March: (29 February, 31 March], (31 January, 29 February]. */
  @Test
  void monthsAreCalendarMonthsClampedToTheirEnd() {
    metOn("2024-02-29 2024-03-31");
    assertEquals(MET, Ground.verdict(story, "2024-03-31", "{ active-for: 2 months }"));
    assertEquals(NOT_YET, Ground.verdict(story, "2024-03-31", "{ active-for: 3 months }"));
  }

  @Test
  void aContestedMeetingTookPlace() {
    metOn("2024-06-10").contested();
    assertEquals(MET, ask("{ active-for: 1 month }"));
  }

  @Test
  void theMonthsFoundAreShown() {
    metOn("2024-05-10 2024-06-10");
    assertEquals(
        new Found.ActiveMonths(2),
        Ground.explain(story, JUNE_30, "{ active-for: 6 months }").found());
  }
}
