package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.StageId;

/** Stage at t, focus, {@code in-stage} and {@code been-in}. */
class StagesTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final StageId GATHER = StageId.of("gather");
  private static final StageId DIFFER = StageId.of("differ");

  private final Story story = new Story();

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private StageNow stage(String date) {
    return Ground.with("{}").readiness(story, date).stage();
  }

  @Test
  void withoutAFoundingThereIsNoStage() {
    assertEquals(Optional.empty(), stage(JUNE_30).stage());
    assertEquals(Set.of(), stage(JUNE_30).candidates());
    assertEquals(NOT_YET, ask("{ in-stage: 1 day }"));
  }

  @Test
  void aChoiceWithoutAFoundingIsShownAndMakesNoStage() {
    story.chose("2024-03-01", "differ");
    assertEquals(Optional.empty(), stage(JUNE_30).stage());
    assertEquals(Set.of(DIFFER), stage(JUNE_30).candidates());
    assertEquals(UNKNOWN, ask("{ in-stage: 1 day }"));
  }

  @Test
  void aFoundingDatedAfterAChoiceDoesNotUndoIt() {
    story.chose("2024-03-01", "differ").founded("2024-04-01", "gather");
    assertEquals(Optional.of(DIFFER), stage(JUNE_30).stage());
  }

  @Test
  void theStageIsThatOfTheFoundingUntilOneIsChosen() {
    story.founded("2024-01-01", "gather").chose("2024-03-01", "differ");
    assertEquals(Optional.empty(), stage("2023-12-31").stage());
    assertEquals(Optional.of(GATHER), stage("2024-01-01").stage());
    assertEquals(Optional.of(GATHER), stage("2024-02-29").stage());
    assertEquals(Optional.of(DIFFER), stage("2024-03-01").stage());
  }

  @Test
  void choosingOnTheDayOfTheFoundingCounts() {
    story.founded("2024-01-01", "gather").chose("2024-01-01", "differ");
    assertEquals(Optional.of(DIFFER), stage("2024-01-01").stage());
  }

  @Test
  void twoChoicesOfOneDayThatDifferMakeNoStageAndAreBothShown() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-03-01", "differ")
        .chose("2024-03-01", "trust");
    assertEquals(Optional.empty(), stage(JUNE_30).stage());
    assertEquals(Set.of(DIFFER, StageId.of("trust")), stage(JUNE_30).candidates());
  }

  /** Whichever of the two it was, they are in it since 1 March, and were in gather before. */
  @Test
  void whatHoldsForBothChoicesOfOneDayHolds() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-03-01", "differ")
        .chose("2024-03-01", "trust");
    assertEquals(MET, ask("{ in-stage: 3 months }"));
    assertEquals(MET, ask("{ been-in: gather }"));
    assertEquals(UNKNOWN, ask("{ been-in: trust }"));
    assertEquals(NOT_YET, ask("{ been-in: act }"));
  }

  @Test
  void twoChoicesOfOneDayThatAgreeAreOne() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-03-01", "differ")
        .chose("2024-03-01", "differ");
    assertEquals(Optional.of(DIFFER), stage(JUNE_30).stage());
  }

  @Test
  void aLaterChoiceSettlesTwoThatDiffered() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-03-01", "differ")
        .chose("2024-03-01", "trust")
        .chose("2024-03-02", "trust");
    assertEquals(Optional.of(StageId.of("trust")), stage(JUNE_30).stage());
  }

  @Test
  void theFocusMayBeAnotherStageThanTheOneDeclared() {
    story
        .founded("2024-01-01", "gather")
        .choseFocus("2024-02-01", "trust")
        .choseFocus("2024-03-01", "differ");
    assertEquals(Optional.of(GATHER), stage(JUNE_30).stage());
    assertEquals(Optional.of(DIFFER), stage(JUNE_30).focus());
    assertEquals(Optional.of(StageId.of("trust")), stage("2024-02-29").focus());
    assertEquals(Optional.empty(), stage("2024-01-31").focus());
  }

  /** One month before 30 June is 30 May. */
  @ParameterizedTest
  @CsvSource({"2024-05-29, MET", "2024-05-30, MET", "2024-05-31, NOT_YET"})
  void inStageCountsFromTheDayOfTheChoice(String day, Verdict expected) {
    story.founded("2024-01-01", "gather").chose(day, "differ");
    assertEquals(expected, ask("{ in-stage: 1 month }"));
  }

  @Test
  void inStageCountsFromTheFoundingToo() {
    story.founded("2024-06-20", "gather");
    assertEquals(MET, ask("{ in-stage: 10 days }"));
    assertEquals(NOT_YET, ask("{ in-stage: 11 days }"));
  }

  @Test
  void stayingOrChoosingAgainDoesNotRestartIt() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-05-01", "differ")
        .choseToStay("2024-06-01")
        .chose("2024-06-15", "differ")
        .choseFocus("2024-06-20", "trust");
    assertEquals(MET, ask("{ in-stage: 60 days }"));
    assertEquals(NOT_YET, ask("{ in-stage: 61 days }"));
  }

  /** Thirty days in the stage, thirty of rest, and again thirty in the stage. */
  @Test
  void restPausesIt() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-04-01", "differ")
        .chose("2024-05-01", "rest")
        .chose("2024-05-31", "differ");
    assertEquals(MET, ask("{ in-stage: 60 days }"));
    assertEquals(NOT_YET, ask("{ in-stage: 61 days }"));
  }

  @Test
  void atRestItIsTheTimeOfTheRest() {
    story.founded("2024-01-01", "gather").chose("2024-06-20", "rest");
    assertEquals(MET, ask("{ in-stage: 10 days }"));
    assertEquals(NOT_YET, ask("{ in-stage: 11 days }"));
  }

  @Test
  void anotherStageBeforeTheRestBeginsAnew() {
    story.founded("2024-01-01", "gather").chose("2024-05-01", "rest").chose("2024-06-20", "differ");
    assertEquals(NOT_YET, ask("{ in-stage: 11 days }"));
  }

  @Test
  void returningToAStageBeginsAnew() {
    story
        .founded("2024-01-01", "gather")
        .chose("2024-03-01", "differ")
        .chose("2024-06-20", "gather");
    assertEquals(MET, ask("{ in-stage: 10 days }"));
    assertEquals(NOT_YET, ask("{ in-stage: 11 days }"));
  }

  @Test
  void itHasBeenInTheStagesItChose() {
    story.founded("2024-01-01", "gather").chose("2024-03-01", "differ");
    assertEquals(MET, ask("{ been-in: gather }"));
    assertEquals(MET, ask("{ been-in: differ }"));
    assertEquals(NOT_YET, ask("{ been-in: trust }"));
    assertEquals(NOT_YET, Ground.verdict(story, "2024-02-29", "{ been-in: differ }"));
  }

  /** The last day in gather is the day before the next choice; 30 days before 30 June is 31 May. */
  @ParameterizedTest
  @CsvSource({"2024-05-31, NOT_YET", "2024-06-01, NOT_YET", "2024-06-02, MET"})
  void beenInWithinAsksOfItsLastDay(String next, Verdict expected) {
    story.founded("2024-01-01", "gather").chose(next, "differ");
    assertEquals(expected, ask("{ been-in: gather, within: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-30, NOT_YET", "2024-03-31, MET", "2024-04-01, MET"})
  void beenInForSoLong(String next, Verdict expected) {
    story.founded("2024-01-01", "gather").chose(next, "differ");
    assertEquals(expected, ask("{ been-in: gather, held-for: 90 days }"));
  }

  @Test
  void aContestedChoiceMakesNoStageAndBothAreShown() {
    story.founded("2024-01-01", "gather").chose("2024-03-01", "differ").contested();
    assertEquals(UNKNOWN, ask("{ been-in: differ }"));
    assertEquals(Optional.empty(), stage(JUNE_30).stage());
    assertEquals(Set.of(GATHER, DIFFER), stage(JUNE_30).candidates());
  }
}
