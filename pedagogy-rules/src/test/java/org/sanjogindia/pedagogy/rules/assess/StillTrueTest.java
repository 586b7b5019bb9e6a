package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.StageId;

/** "Still true?": whether what led here still holds, by the gentler thresholds that keep it. */
class StillTrueTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final Ground GROUND =
      Ground.with(
          """
          measures: { lately: { mean-of: { pulse: felt-safe }, over: 30 days } }
          transitions:
            on:
              from: gather
              to: differ
              when:
                any:
                  - { measure: members, is: 8, keep: 5 }
                  - { measure: lately, is: 4, keep: 3 }
                  - { measure: members, is: 7 }
                  - { collective: safety, level: keeping-on, keep: doing }
          """);

  /** Eight members when they chose, and four from March on. */
  private final Story story =
      new Story()
          .founded("2024-01-01", "gather")
          .joined("2024-01-01", 8)
          .chose("2024-02-01", "differ");

  private List<Watched> watched() {
    return GROUND.readiness(story, JUNE_30).watched();
  }

  private Story fewerFromMarchOn() {
    return story.left("2024-03-01", Story.people(5, 8));
  }

  private Story reviewedOn(String... days) {
    for (String day : days) {
      story.reviewed(day, 4);
    }
    return story;
  }

  @Test
  void whatWasMetWhenTheyChoseIsWatchedByItsKeep() {
    assertEquals(1, watched().size());
    assertEquals(MET, watched().get(0).explanation().verdict());
    assertEquals("on", watched().get(0).transition().id().value());
  }

  @ParameterizedTest
  @CsvSource({"2, MET", "3, MET", "4, NOT_YET"})
  void itIsJudgedByTheGentlerThreshold(int left, Verdict expected) {
    story.left("2024-03-01", Story.people(1, left));
    assertEquals(expected, watched().get(0).explanation().verdict());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-07, false", "2024-06-08, true", "2024-06-09, true"})
  void twoReviewsNinetyDaysApartMakeItWorthAsking(String second, boolean expected) {
    fewerFromMarchOn();
    reviewedOn("2024-03-10", second);
    assertEquals(NOT_YET, watched().get(0).explanation().verdict());
    assertEquals(expected, watched().get(0).isWorthAsking());
  }

  @Test
  void theReviewsAreShown() {
    fewerFromMarchOn();
    reviewedOn("2024-03-10", "2024-05-01", "2024-06-20");
    assertEquals(
        List.of(
            LocalDate.parse("2024-03-10"),
            LocalDate.parse("2024-05-01"),
            LocalDate.parse("2024-06-20")),
        watched().get(0).notYetAt());
  }

  @Test
  void oneReviewIsNotEnough() {
    fewerFromMarchOn();
    reviewedOn("2024-06-20");
    assertFalse(watched().get(0).isWorthAsking());
  }

  @Test
  void aReviewInBetweenAtWhichItWasMetBreaksIt() {
    fewerFromMarchOn();
    reviewedOn("2024-03-10", "2024-05-01", "2024-06-20");
    story.returned("2024-04-20", "m-05").left("2024-05-10", "m-05");
    assertFalse(watched().get(0).isWorthAsking());
  }

  @Test
  void aReviewBeforeTheBreakDoesNotCountButThoseAfterItDo() {
    fewerFromMarchOn().returned("2024-03-08", "m-05").left("2024-03-12", "m-05");
    reviewedOn("2024-03-10", "2024-03-20", "2024-06-20");
    assertEquals(2, watched().get(0).notYetAt().size());
  }

  @Test
  void theNewestReviewIsAmongThem() {
    fewerFromMarchOn().returned("2024-06-25", "m-05");
    reviewedOn("2024-03-10", "2024-06-20", "2024-06-26");
    assertFalse(watched().get(0).isWorthAsking());
  }

  @Test
  void aReviewBeforeTheyChoseDoesNotCount() {
    story.left("2024-02-02", Story.people(5, 8));
    reviewedOn("2024-01-20", "2024-02-01", "2024-04-30");
    assertFalse(watched().get(0).isWorthAsking());
  }

  @Test
  void whatIsUnknownInBetweenBreaksItToo() {
    Story felt =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 5)
            .answered("2024-01-20", "felt-safe", 5, 4, 4, 4, 4, 4)
            .chose("2024-02-01", "differ")
            .answered("2024-03-05", "felt-safe", 5, 1, 1, 1, 1, 1)
            .reviewed("2024-03-10", 5)
            .answered("2024-06-15", "felt-safe", 5, 1, 1, 1, 1, 1)
            .reviewed("2024-06-20", 5);
    assertTrue(GROUND.readiness(felt, JUNE_30).watched().get(0).isWorthAsking());
    felt.reviewed("2024-05-01", 5);
    assertFalse(GROUND.readiness(felt, JUNE_30).watched().get(0).isWorthAsking());
  }

  @Test
  void whatWasNotMetWhenTheyChoseIsNotWatched() {
    Story few =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 6)
            .chose("2024-02-01", "differ");
    assertEquals(List.of(), GROUND.readiness(few, JUNE_30).watched());
  }

  @Test
  void aLevelIsKeptToo() {
    story
        .saw("2024-01-20", SELF, "safety", "keeping-on")
        .saw("2024-03-01", SELF, "safety", "trying");
    assertEquals(2, watched().size());
    assertEquals(NOT_YET, watched().get(1).explanation().verdict());
    story.saw("2024-03-02", SELF, "safety", "doing");
    assertEquals(MET, watched().get(1).explanation().verdict());
  }

  @Test
  void ifNoTransitionFitsNothingIsWatched() {
    Story skipped =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 8)
            .chose("2024-02-01", "trust");
    assertEquals(List.of(), GROUND.readiness(skipped, JUNE_30).watched());
  }

  @Test
  void aRestInBetweenDoesNotForgetWhatLedHere() {
    story.chose("2024-03-01", "rest").chose("2024-04-01", "differ");
    assertEquals(1, watched().size());
  }

  @Test
  void itIsNeverADemotion() {
    fewerFromMarchOn();
    reviewedOn("2024-03-10", "2024-06-20");
    assertEquals(
        Optional.of(StageId.of("differ")), GROUND.readiness(story, JUNE_30).stage().stage());
  }
}
