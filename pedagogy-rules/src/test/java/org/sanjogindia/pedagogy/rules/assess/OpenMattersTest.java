package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Sphere;

/** The row {@code open: matter}. */
class OpenMattersTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2023-01-01", "gather");

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @Test
  void aMatterNeverRecordedIsNotOpen() {
    assertEquals(NOT_YET, ask("{ open: concern }"));
    story.opened("2024-05-01", "d-1", "difference");
    assertEquals(NOT_YET, ask("{ open: concern }"));
  }

  @Test
  void aMatterIsOpenUntilItIsClosed() {
    story.opened("2024-05-01", "c-1", "concern");
    assertEquals(MET, ask("{ open: concern }"));
    story.closed("2024-06-30", "c-1");
    assertEquals(NOT_YET, ask("{ open: concern }"));
    assertEquals(MET, Ground.verdict(story, "2024-06-29", "{ open: concern }"));
  }

  @Test
  void aMatterOpenedAgainIsOpen() {
    story
        .opened("2024-05-01", "c-1", "concern")
        .closed("2024-05-10", "c-1")
        .opened("2024-05-20", "c-1", "concern");
    assertEquals(MET, ask("{ open: concern }"));
    assertEquals(NOT_YET, Ground.verdict(story, "2024-05-15", "{ open: concern }"));
  }

  @Test
  void openedAndClosedOnOneDayIsClosedInWhateverOrderItWasWritten() {
    story.opened("2024-05-01", "c-1", "concern").closed("2024-05-01", "c-1");
    assertEquals(NOT_YET, ask("{ open: concern }"));
    story.closed("2024-05-02", "c-2").opened("2024-05-02", "c-2", "concern");
    assertEquals(NOT_YET, ask("{ open: concern }"));
  }

  @Test
  void closedAndOpenedAgainOnOneDayIsStillOpen() {
    story
        .opened("2024-05-01", "c-1", "concern")
        .opened("2024-05-10", "c-1", "concern")
        .closed("2024-05-10", "c-1");
    assertEquals(MET, ask("{ open: concern }"));
  }

  @Test
  void oneOpenMatterAmongClosedOnesIsEnough() {
    story
        .opened("2024-05-01", "c-1", "concern")
        .closed("2024-05-10", "c-1")
        .opened("2024-05-01", "c-2", "concern");
    assertEquals(
        new Found.OpenMatters(1), Ground.explain(story, JUNE_30, "{ open: concern }").found());
  }

  @Test
  void kindSphereAndOutcomeChooseTheMatter() {
    story.opened("2024-05-01", "c-1", "concern").topic("safety");
    story.opened("2024-05-01", "c-2", "claim").sphere(Sphere.SYSTEM).outcome("heard");
    assertEquals(MET, ask("{ open: concern, kind: safety }"));
    assertEquals(NOT_YET, ask("{ open: concern, kind: conflict }"));
    assertEquals(MET, ask("{ open: claim, sphere: system }"));
    assertEquals(NOT_YET, ask("{ open: claim, sphere: family }"));
    assertEquals(MET, ask("{ open: claim, outcome: heard }"));
    assertEquals(NOT_YET, ask("{ open: concern, outcome: heard }"));
  }

  /** 30 days before 30 June is 31 May. */
  @ParameterizedTest
  @CsvSource({"2024-05-30, MET", "2024-05-31, MET", "2024-06-01, NOT_YET"})
  void heldForAsksHowLongItHasBeenOpen(String opened, Verdict expected) {
    story.opened(opened, "c-1", "concern");
    assertEquals(expected, ask("{ open: concern, held-for: 30 days }"));
  }

  @Test
  void aContestedOpeningIsUnknown() {
    story.opened("2024-05-01", "c-1", "concern").contested();
    assertEquals(UNKNOWN, ask("{ open: concern }"));
  }

  @Test
  void aContestedClosingIsUnknown() {
    story.opened("2024-05-01", "c-1", "concern").closed("2024-06-01", "c-1").contested();
    assertEquals(UNKNOWN, ask("{ open: concern }"));
    story.opened("2024-05-01", "c-2", "concern");
    assertEquals(MET, ask("{ open: concern }"));
  }
}
