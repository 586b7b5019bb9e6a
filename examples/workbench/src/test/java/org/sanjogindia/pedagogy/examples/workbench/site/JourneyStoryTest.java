package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.examples.workbench.site.JourneyStory.Period;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

class JourneyStoryTest {

  private static final LocalDate APRIL_6 = LocalDate.of(2025, 4, 6);
  private static final JourneyStory RESTED =
      JourneyStory.of(Journeys.LEADERSHIP_NEXT, Journeys.named("rest-and-resume"), APRIL_6);

  @Test
  void stagesFollowEachOtherAsTheCollectiveChose() {
    assertEquals(
        List.of(
            period("gather", "2022-08-07", "2023-03-05"),
            period("differ", "2023-03-05", "2023-10-15"),
            period("trust", "2023-10-15", "2024-08-11"),
            period("rest", "2024-08-11", "2025-04-07")),
        RESTED.stages());
  }

  @Test
  void aFocusIsToldWhereItIsAnotherStage() {
    assertEquals(
        List.of(
            period("trust", "2024-08-11", "2025-03-16"),
            period("gather", "2025-03-16", "2025-04-07")),
        RESTED.focuses());
  }

  @Test
  void eachDayOfAReviewOrAChoiceIsToldAndTheLast() {
    assertEquals(
        List.of(
            "2022-11-27",
            "2023-02-19",
            "2023-03-05",
            "2023-05-28",
            "2023-09-03",
            "2023-10-15",
            "2024-01-07",
            "2024-01-21",
            "2024-04-28",
            "2024-08-11",
            "2025-03-16",
            "2025-04-06"),
        RESTED.days().stream().map(day -> day.date().toString()).toList());
    assertEquals(7, RESTED.days().stream().filter(DayOfStory::isReview).count());
  }

  @Test
  void aDayTellsWhatWasProposedBeforeItWasChosen() {
    DayOfStory day = day(RESTED, "2024-08-11");
    assertEquals(
        List.of(new Chosen.OfStage(StageId.of("rest"))),
        day.choices().stream().map(item -> item.evidence().chosen()).toList());
    assertEquals(Optional.of(StageId.of("trust")), day.before().stage().stage());
  }

  @Test
  void aChoiceAgainstEveryProposalIsToldLikeAnyOther() {
    JourneyStory skipped =
        JourneyStory.of(
            Journeys.LEADERSHIP_NEXT, Journeys.named("skip-and-return"), LocalDate.of(2025, 6, 15));
    DayOfStory day = day(skipped, "2023-01-22");
    assertEquals(
        List.of(new Chosen.OfStage(StageId.of("act"))),
        day.choices().stream().map(item -> item.evidence().chosen()).toList());
    assertEquals(Optional.of(StageId.of("gather")), day.before().stage().stage());
    assertTrue(
        day.before().proposals().stream()
            .filter(proposal -> proposal.explanation().isPresent())
            .allMatch(proposal -> proposal.verdict() != Verdict.MET));
  }

  @Test
  void nothingAfterTheDayIsTold() {
    JourneyStory early =
        JourneyStory.of(
            Journeys.LEADERSHIP_NEXT,
            Journeys.named("rest-and-resume"),
            LocalDate.of(2022, 12, 31));
    assertEquals(List.of(period("gather", "2022-08-07", "2023-01-01")), early.stages());
    assertEquals(
        List.of("2022-11-27", "2022-12-31"),
        early.days().stream().map(day -> day.date().toString()).toList());
    assertEquals(3, early.milestones().size());
    assertTrue(early.meetings().stream().allMatch(day -> day.getYear() == 2022));
  }

  @Test
  void aJourneyWithoutAFoundingHasNothingToTell() {
    assertTrue(JourneyStory.of(Journeys.LEADERSHIP_NEXT, Journey.empty(), APRIL_6).isEmpty());
  }

  private static DayOfStory day(JourneyStory story, String date) {
    return story.days().stream()
        .filter(day -> day.date().equals(LocalDate.parse(date)))
        .findFirst()
        .orElseThrow();
  }

  private static Period period(String stage, String from, String until) {
    return new Period(
        Optional.of(StageId.of(stage)), LocalDate.parse(from), LocalDate.parse(until));
  }
}
