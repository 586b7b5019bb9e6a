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

/** {@code count-of}: events, so that none recorded are none. */
class EventCountsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2023-01-01", "gather").joined("2023-01-01", 8);

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private static Optional<Rational> exactly(long number) {
    return Optional.of(Rational.of(number));
  }

  @Test
  void ofNothingThereAreNone() {
    for (String what : new String[] {"meetings", "left", "milestones", "choices", "module-runs"}) {
      assertEquals(exactly(0), value("{ count-of: " + what + ", over: since founding }"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 1", "2024-06-30, 1", "2024-07-01, 0"})
  void eachIsCountedInItsWindow(String day, int expected) {
    story
        .met(day, 5)
        .joined(day, "m-09")
        .left(day, "m-01")
        .broughtAbout(day, "agreements")
        .choseToStay(day)
        .completed(day, "speaking", 3);
    for (String what :
        new String[] {"meetings", "joined", "left", "milestones", "choices", "module-runs"}) {
      assertEquals(exactly(expected), value("{ count-of: " + what + ", over: 30 days }"));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, MET", "2, MET", "3, NOT_YET", "at most 1, NOT_YET", "at most 2, MET"})
  void aCountIsCompared(String asked, Verdict expected) {
    story.completed("2024-06-01", "speaking", 3).completed("2024-06-02", "speaking", 3);
    assertEquals(
        expected,
        Ground.verdict(
            story, JUNE_30, "{ count-of: module-runs, over: 30 days, is: " + asked + " }"));
  }

  @Test
  void someModulesCanBeNamed() {
    story.completed("2024-06-01", "speaking", 3).completed("2024-06-02", "arriving", 3);
    assertEquals(exactly(1), value("{ count-of: { module-runs: [speaking] }, over: 30 days }"));
  }

  @Test
  void aMilestoneThatIsNoLongerSoIsNotCounted() {
    story
        .broughtAbout("2024-06-01", "agreements")
        .broughtAbout("2024-06-01", "minutes")
        .noLonger("2024-06-10", "minutes");
    assertEquals(exactly(1), value("{ count-of: milestones, over: 30 days }"));
  }

  @Test
  void aMilestoneBroughtAboutTwiceIsOne() {
    story.broughtAbout("2024-06-01", "agreements").broughtAbout("2024-06-02", "agreements");
    assertEquals(exactly(1), value("{ count-of: milestones, over: 30 days }"));
  }

  /** Six months before 30 June is 30 December. */
  @ParameterizedTest
  @CsvSource({"2023-12-30, 1", "2023-12-31, 0"})
  void milestonesCanBeAskedToHaveHeld(String day, int expected) {
    story.broughtAbout(day, "agreements").broughtAbout("2023-06-01", "books");
    assertEquals(
        exactly(expected),
        value(
            "{ count-of: { milestones: [agreements, minutes], held-for: 6 months }, over: now }"));
  }

  @Test
  void whoRestsNeitherJoinedNorLeft() {
    story.rested("2024-06-01", "m-01").returned("2024-06-10", "m-01");
    assertEquals(exactly(0), value("{ count-of: joined, over: 30 days }"));
    assertEquals(exactly(0), value("{ count-of: left, over: 30 days }"));
  }

  @Test
  void aContestedEventMayOrMayNotHaveBeen() {
    story.completed("2024-06-01", "speaking", 3).completed("2024-06-02", "speaking", 3).contested();
    assertEquals(
        MET, Ground.verdict(story, JUNE_30, "{ count-of: module-runs, over: 30 days, is: 1 }"));
    assertEquals(
        UNKNOWN, Ground.verdict(story, JUNE_30, "{ count-of: module-runs, over: 30 days, is: 2 }"));
    assertEquals(
        NOT_YET, Ground.verdict(story, JUNE_30, "{ count-of: module-runs, over: 30 days, is: 3 }"));
  }
}
