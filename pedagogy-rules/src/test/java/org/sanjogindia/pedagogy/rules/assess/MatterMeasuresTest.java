package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Sphere;

/** Shares, counts and levels of matters. */
class MatterMeasuresTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);

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

  private static final String REPAIR =
      "share-of: { matters: difference, marked: next-step, within: 2 meetings }, over: now";

  /** The second meeting after the opening is that of 10 June. */
  @ParameterizedTest
  @CsvSource({"2024-06-09, 1", "2024-06-10, 1", "2024-06-11, 0"})
  void aMarkComesWithinSoManyMeetings(String marked, int expected) {
    story
        .met("2024-06-01", 5)
        .opened("2024-06-01", "d-1", "difference")
        .met("2024-06-05", 5)
        .met("2024-06-10", 5)
        .marked(marked, "d-1", "next-step");
    assertEquals(exactly(expected), value("{ " + REPAIR + " }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-09, UNKNOWN", "2024-06-10, UNKNOWN", "2024-06-11, NOT_YET"})
  void whileThoseMeetingsAreStillToComeItIsInNeitherNumber(String date, Verdict expected) {
    story.opened("2024-06-01", "d-1", "difference").met("2024-06-05", 5).met("2024-06-10", 5);
    assertEquals(expected, Ground.verdict(story, date, "{ " + REPAIR + ", is: 60% }"));
  }

  @Test
  void aMatterStillRunningDoesNotChangeTheShareOfTheOthers() {
    story
        .opened("2024-06-01", "d-1", "difference")
        .marked("2024-06-02", "d-1", "next-step")
        .met("2024-06-05", 5)
        .opened("2024-06-06", "d-2", "difference")
        .met("2024-06-10", 5);
    assertEquals(exactly(1), value("{ " + REPAIR + " }"));
    story.met("2024-06-20", 5);
    assertEquals(exactly(1, 2), value("{ " + REPAIR + " }"));
  }

  @Test
  void oneThatIsMarkedInTimeCountsWhileTheTimeStillRuns() {
    story.opened("2024-06-01", "d-1", "difference").marked("2024-06-01", "d-1", "next-step");
    assertEquals(exactly(1), value("{ " + REPAIR + " }"));
  }

  /** Thirty days after 31 May is 30 June. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-30, 2024-06-29, MET",
    "2024-05-30, 2024-06-30, NOT_YET",
    "2024-05-31, 2024-06-30, MET",
    "2024-05-30, -, NOT_YET",
    "2024-05-31, -, UNKNOWN"
  })
  void orWithinATime(String opened, String marked, Verdict expected) {
    story.opened(opened, "c-1", "claim");
    if (!marked.equals("-")) {
      story.marked(marked, "c-1", "step");
    }
    assertEquals(
        expected,
        ask("{ share-of: { matters: claim, marked: step, within: 30 days }, over: now, is: 60% }"));
  }

  @ParameterizedTest
  @CsvSource({"2, NOT_YET", "3, MET", "4, MET"})
  void threeOfFiveAreSixtyPercent(int marked, Verdict expected) {
    for (int claim = 1; claim <= 5; claim++) {
      story.opened("2024-03-01", "c-" + claim, "claim");
      if (claim <= marked) {
        story.marked("2024-04-01", "c-" + claim, "step");
      }
    }
    assertEquals(
        expected, ask("{ share-of: { matters: claim, marked: step }, over: now, is: 60% }"));
  }

  @Test
  void ofNoMattersNoShareIsSaid() {
    assertEquals(
        UNKNOWN, ask("{ share-of: { matters: claim, marked: step }, over: now, is: 60% }"));
    assertEquals(MET, ask("{ count-of: { matters: claim }, over: now, is: at most 0 }"));
  }

  /** Ninety days before 30 June is 1 April. */
  @ParameterizedTest
  @CsvSource({"2024-04-01, 0", "2024-04-02, 1"})
  void aMarkInTheLastDaysHasAnOpenFirstEdge(String marked, int expected) {
    story.opened("2024-01-05", "c-1", "claim").marked(marked, "c-1", "step");
    assertEquals(
        exactly(expected),
        value("{ share-of: { matters: claim, marked: step, in-last: 90 days }, over: now }"));
  }

  @Test
  void stillOpenChoosesTheWholeWhereAMarkIsAsked() {
    story
        .opened("2024-03-01", "c-1", "claim")
        .marked("2024-04-01", "c-1", "step")
        .opened("2024-03-01", "c-2", "claim")
        .opened("2024-03-01", "c-3", "claim")
        .closed("2024-05-01", "c-3");
    assertEquals(
        exactly(1, 2),
        value("{ share-of: { matters: claim, still: open, marked: step }, over: now }"));
    assertEquals(exactly(1, 3), value("{ share-of: { matters: claim, marked: step }, over: now }"));
  }

  @Test
  void stillAloneIsThePart() {
    story
        .opened("2024-03-01", "c-1", "claim")
        .opened("2024-03-01", "c-2", "claim")
        .opened("2024-03-01", "c-3", "claim")
        .closed("2024-05-01", "c-3");
    assertEquals(exactly(2, 3), value("{ share-of: { matters: claim, still: open }, over: now }"));
    assertEquals(
        exactly(1, 3), value("{ share-of: { matters: claim, still: closed }, over: now }"));
    assertEquals(exactly(2), value("{ count-of: { matters: claim, still: open }, over: now }"));
  }

  @Test
  void aMatterOpenedAgainIsOpenAndWasOpenedTheFirstTime() {
    story
        .opened("2024-02-01", "c-1", "claim")
        .closed("2024-03-01", "c-1")
        .opened("2024-06-10", "c-1", "claim");
    assertEquals(exactly(1), value("{ count-of: { matters: claim, still: open }, over: now }"));
    assertEquals(exactly(0), value("{ count-of: { matters: claim }, over: 30 days }"));
  }

  @Test
  void severalMarksAllHaveToBeThere() {
    story
        .opened("2024-03-01", "a-1", "appearance")
        .marked("2024-04-01", "a-1", "prepared")
        .opened("2024-03-01", "a-2", "appearance")
        .marked("2024-04-01", "a-2", "prepared")
        .marked("2024-04-01", "a-2", "debriefed");
    assertEquals(
        exactly(1),
        value("{ count-of: { matters: appearance, marked: [prepared, debriefed] }, over: now }"));
    assertEquals(
        exactly(2), value("{ count-of: { matters: appearance, marked: prepared }, over: now }"));
  }

  @Test
  void notMarkedMeansThatAnyOfThemIsMissing() {
    story
        .opened("2024-03-01", "a-1", "appearance")
        .marked("2024-04-01", "a-1", "prepared")
        .closed("2024-05-01", "a-1")
        .opened("2024-03-01", "a-2", "appearance")
        .marked("2024-04-01", "a-2", "prepared")
        .marked("2024-04-01", "a-2", "debriefed")
        .closed("2024-05-01", "a-2")
        .opened("2024-03-01", "a-3", "appearance");
    assertEquals(
        exactly(1),
        value(
            "{ count-of: { matters: appearance, still: closed,"
                + " not-marked: [prepared, debriefed] }, over: now }"));
  }

  @Test
  void mattersAreChosenByKindTopicSphereAndOutcome() {
    story.opened("2024-03-01", "c-1", "claim").sphere(Sphere.SYSTEM).outcome("heard");
    story.opened("2024-03-01", "c-2", "claim").sphere(Sphere.FAMILY);
    story.opened("2024-03-01", "s-1", "concern").topic("safety").sphere(Sphere.FAMILY);
    assertEquals(exactly(2), value("{ count-of: { matters: claim }, over: now }"));
    assertEquals(exactly(3), value("{ count-of: { matters: [claim, concern] }, over: now }"));
    assertEquals(
        exactly(2),
        value("{ count-of: { matters: [claim, concern], sphere: family }, over: now }"));
    assertEquals(exactly(1), value("{ count-of: { matters: claim, outcome: heard }, over: now }"));
    assertEquals(exactly(1), value("{ count-of: { matters: concern, kind: safety }, over: now }"));
    assertEquals(
        exactly(0), value("{ count-of: { matters: concern, kind: conflict }, over: now }"));
  }

  @ParameterizedTest
  @CsvSource({"trying, NOT_YET", "doing, MET", "keeping-on, MET"})
  void aMatterReachesALevel(String level, Verdict expected) {
    story.opened("2024-03-01", "s-1", "space").gaveLevel("2024-04-01", "s-1", level);
    assertEquals(expected, ask("{ count-of: { matters: space, level: doing }, over: now, is: 1 }"));
  }

  @Test
  void aMatterThatWasNeverGivenALevelIsUnknown() {
    story.opened("2024-03-01", "s-1", "space").gaveLevel("2024-04-01", "s-1", "doing");
    story.opened("2024-03-01", "s-2", "space");
    assertEquals(MET, ask("{ count-of: { matters: space, level: doing }, over: now, is: 1 }"));
    assertEquals(UNKNOWN, ask("{ count-of: { matters: space, level: doing }, over: now, is: 2 }"));
    assertEquals(NOT_YET, ask("{ count-of: { matters: space, level: doing }, over: now, is: 3 }"));
    assertEquals(MET, ask("{ share-of: { matters: space, level: doing }, over: now, is: 50% }"));
    assertEquals(
        UNKNOWN, ask("{ share-of: { matters: space, level: doing }, over: now, is: 51% }"));
  }

  @Test
  void aLevelIsReadAsItIsAsked() {
    story
        .opened("2024-03-01", "s-1", "space")
        .gaveLevel("2024-04-01", "s-1", "doing")
        .gaveLevel("2024-05-01", "s-1", "trying");
    assertEquals(NOT_YET, ask("{ count-of: { matters: space, level: doing }, over: now, is: 1 }"));
    assertEquals(
        MET,
        ask("{ count-of: { matters: space, level: doing, read: highest }, over: now, is: 1 }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-04-01, UNKNOWN", "2024-04-02, MET"})
  void aLevelGivenInTheLastDaysHasAnOpenFirstEdge(String given, Verdict expected) {
    story.opened("2024-03-01", "s-1", "space").gaveLevel(given, "s-1", "doing");
    assertEquals(
        expected,
        ask("{ count-of: { matters: space, level: doing, in-last: 90 days }, over: now, is: 1 }"));
  }

  /** Levels trying and keeping-on: the upper of the two in the middle is keeping-on. */
  @Test
  void theMiddleTheLeastAndTheGreatestOfTheirLevels() {
    story.opened("2024-03-01", "s-1", "space").gaveLevel("2024-04-01", "s-1", "trying");
    story.opened("2024-03-01", "s-2", "space").gaveLevel("2024-04-01", "s-2", "keeping-on");
    assertEquals(
        MET,
        ask("{ median-of: { matters: space }, over: now, is: between keeping-on and keeping-on }"));
    assertEquals(MET, ask("{ least-of: { matters: space }, over: now, is: at most trying }"));
    assertEquals(MET, ask("{ greatest-of: { matters: space }, over: now, is: keeping-on }"));
    assertEquals(exactly(2), value("{ spread-of: { matters: space }, over: now }"));
  }

  @ParameterizedTest
  @CsvSource({
    "doing, UNKNOWN",
    "doing doing, MET",
    "doing trying, NOT_YET",
    "trying doing doing, MET"
  })
  void levelsOfMattersAreReadInARow(String levels, Verdict expected) {
    story.opened("2024-03-01", "s-1", "space");
    int day = 1;
    for (String level : Splitter.on(' ').split(levels)) {
      story.gaveLevel("2024-04-0" + day++, "s-1", level);
    }
    assertEquals(
        expected,
        ask("{ median-of: { matters: space, read: { in-a-row: 2 } }, over: now, is: doing }"));
  }

  @Test
  void ofNoMattersNoLevelIsSaid() {
    assertEquals(UNKNOWN, ask("{ median-of: { matters: space }, over: now, is: doing }"));
  }

  @Test
  void aContestedMarkMayOrMayNotHaveBeenMade() {
    story.opened("2024-03-01", "c-1", "claim").marked("2024-04-01", "c-1", "step").contested();
    assertEquals(
        UNKNOWN, ask("{ share-of: { matters: claim, marked: step }, over: now, is: 60% }"));
  }
}
