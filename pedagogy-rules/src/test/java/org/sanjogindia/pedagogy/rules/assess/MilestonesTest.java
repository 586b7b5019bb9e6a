package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milestones and completed modules: events, so that what is not recorded is not so. */
class MilestonesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2023-01-01", "gather");

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @Test
  void aMilestoneNeverRecordedIsNotYet() {
    assertEquals(NOT_YET, ask("{ milestone: agreements }"));
    story.broughtAbout("2024-03-01", "minutes");
    assertEquals(NOT_YET, ask("{ milestone: agreements }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-29, MET", "2024-06-30, MET", "2024-07-01, NOT_YET"})
  void aMilestoneHoldsFromItsDay(String day, Verdict expected) {
    story.broughtAbout(day, "agreements");
    assertEquals(expected, ask("{ milestone: agreements }"));
  }

  @Test
  void noLongerSoEndsIt() {
    story.broughtAbout("2024-03-01", "agreements").noLonger("2024-04-01", "agreements");
    assertEquals(NOT_YET, ask("{ milestone: agreements }"));
    assertEquals(MET, Ground.verdict(story, "2024-03-31", "{ milestone: agreements }"));
  }

  @Test
  void itCanBeBroughtAboutAgain() {
    story
        .broughtAbout("2024-03-01", "agreements")
        .noLonger("2024-04-01", "agreements")
        .broughtAbout("2024-05-01", "agreements");
    assertEquals(MET, ask("{ milestone: agreements }"));
  }

  /** Three months before 30 June is 30 March. */
  @ParameterizedTest
  @CsvSource({"2024-03-29, MET", "2024-03-30, MET", "2024-03-31, NOT_YET"})
  void heldForCountsFromTheDayItWasBroughtAbout(String day, Verdict expected) {
    story.broughtAbout(day, "agreements");
    assertEquals(expected, ask("{ milestone: agreements, held-for: 3 months }"));
  }

  @Test
  void bringingItAboutAgainDoesNotShortenHowLongItHasHeld() {
    story.broughtAbout("2024-01-01", "agreements").broughtAbout("2024-06-01", "agreements");
    assertEquals(MET, ask("{ milestone: agreements, held-for: 3 months }"));
  }

  @Test
  void heldForCountsAnewAfterItWasNoLongerSo() {
    story
        .broughtAbout("2024-01-01", "agreements")
        .noLonger("2024-05-01", "agreements")
        .broughtAbout("2024-06-01", "agreements");
    assertEquals(NOT_YET, ask("{ milestone: agreements, held-for: 3 months }"));
    assertEquals(MET, ask("{ milestone: agreements, held-for: 29 days }"));
    assertEquals(NOT_YET, ask("{ milestone: agreements, held-for: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-30, NOT_YET", "2024-03-31, MET"})
  void withinHasAnOpenFirstEdge(String day, Verdict expected) {
    story.broughtAbout(day, "agreements").completed(day, "speaking", 3);
    assertEquals(expected, ask("{ milestone: agreements, within: 3 months }"));
    assertEquals(expected, ask("{ completed: speaking, within: 3 months }"));
  }

  @Test
  void withinAsksOfTheNewestTimeItWasBroughtAbout() {
    story.broughtAbout("2024-01-01", "agreements").broughtAbout("2024-06-01", "agreements");
    assertEquals(MET, ask("{ milestone: agreements, within: 3 months }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-09, NOT_YET", "2024-05-10, MET", "2024-05-11, MET"})
  void sinceTheStageCountsItsFirstDay(String day, Verdict expected) {
    story
        .chose("2024-05-10", "differ")
        .broughtAbout(day, "agreements")
        .completed(day, "speaking", 3);
    assertEquals(expected, ask("{ milestone: agreements, since: stage }"));
    assertEquals(expected, ask("{ completed: speaking, since: stage }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31, NOT_YET", "2024-04-01, MET"})
  void sinceRestCountsFromWhenTheNewestRestBegan(String day, Verdict expected) {
    story
        .chose("2023-06-01", "rest")
        .chose("2023-07-01", "gather")
        .chose("2024-04-01", "rest")
        .chose("2024-05-01", "gather")
        .broughtAbout(day, "agreements")
        .completed(day, "speaking", 3);
    assertEquals(expected, ask("{ milestone: agreements, since: rest }"));
    assertEquals(expected, ask("{ completed: speaking, since: rest }"));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, NOT_YET", "2023-01-01, MET"})
  void sinceFoundingCountsTheDayOfTheFounding(String day, Verdict expected) {
    story.broughtAbout(day, "agreements");
    assertEquals(expected, ask("{ milestone: agreements, since: founding }"));
  }

  @Test
  void aModuleNeverRunIsNotYetCompleted() {
    story.completed("2024-05-01", "arriving", 3);
    assertEquals(NOT_YET, ask("{ completed: speaking }"));
    assertEquals(MET, ask("{ completed: arriving }"));
  }

  @Test
  void anyOfSeveralRunsOfAModuleWillDo() {
    story.completed("2023-05-01", "speaking", 3).completed("2024-06-01", "speaking", 3);
    assertEquals(MET, ask("{ completed: speaking, within: 1 month }"));
  }

  @Test
  void aContestedMilestoneIsUnknown() {
    story.broughtAbout("2024-03-01", "agreements").contested();
    assertEquals(UNKNOWN, ask("{ milestone: agreements }"));
  }
}
