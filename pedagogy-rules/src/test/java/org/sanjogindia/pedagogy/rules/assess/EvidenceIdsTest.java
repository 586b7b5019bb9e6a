package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/** The items that a verdict rests on. */
class EvidenceIdsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);
  private final List<EvidenceId> expected = new ArrayList<>();

  /** The item that was told last is expected. */
  private void expectLast() {
    expected.add(story.lastId());
  }

  private void assertRestsOnThem(String condition) {
    assertEquals(Set.copyOf(expected), Ground.explain(story, JUNE_30, condition).evidence());
  }

  @Test
  void attendanceRestsOnTheMeetingsOfTheWindow() {
    story.met("2024-05-31", 5).met("2024-06-01", 5);
    expectLast();
    story.met("2024-06-30", 5);
    expectLast();
    story.met("2024-07-01", 5);
    assertRestsOnThem("{ share-of: attendance, over: 30 days, is: 75% }");
  }

  @Test
  void aTallyRestsOnTheMeetingsThatHaveIt() {
    story.met("2024-06-01", 5).met("2024-06-02", 5).tally("spoke", 3);
    expectLast();
    assertRestsOnThem("{ measure: voice, is: 75% }");
  }

  @Test
  void aLevelRestsOnTheObservationsThatWereRead() {
    story.saw("2024-01-02", SELF, "safety", "doing").saw("2024-06-01", SELF, "safety", "doing");
    expectLast();
    story.saw("2024-06-01", ALLY, "safety", "doing").saw("2024-06-01", SELF, "conflict", "doing");
    assertRestsOnThem(
        "{ collective: safety, level: doing, seen-by: { any: [self] }, read: { within: 90 days } }");
  }

  @Test
  void aMilestoneRestsOnTheNewestTimeItWasBroughtAbout() {
    story.broughtAbout("2024-02-01", "agreements").broughtAbout("2024-03-01", "agreements");
    expectLast();
    story.broughtAbout("2024-03-01", "books");
    assertRestsOnThem("{ milestone: agreements }");
  }

  @Test
  void aMatterRestsOnAllThatWasSaidOfIt() {
    story.opened("2024-02-01", "c-1", "claim");
    expectLast();
    story.marked("2024-03-01", "c-1", "step");
    expectLast();
    story.opened("2024-02-01", "d-1", "difference");
    assertRestsOnThem("{ open: claim }");
    assertRestsOnThem("{ share-of: { matters: claim, marked: step }, over: now, is: 60% }");
  }

  @Test
  void aRatingRestsOnItsPulses() {
    story.answered("2024-02-01", "felt-safe", 5, 4);
    expectLast();
    story.answered("2024-02-01", "speak-up", 5, 4);
    assertRestsOnThem("{ measure: felt, is: 3 }");
  }

  @Test
  void aCompletedModuleRestsOnItsRuns() {
    story.completed("2024-02-01", "speaking", 3);
    expectLast();
    story.completed("2024-02-01", "arriving", 3);
    assertRestsOnThem("{ completed: speaking }");
  }

  @Test
  void aWholeRestsOnWhatItsPartsRestOn() {
    story.broughtAbout("2024-02-01", "agreements");
    expectLast();
    story.completed("2024-02-01", "speaking", 3);
    expectLast();
    assertRestsOnThem("{ all: [ { milestone: agreements }, { completed: speaking } ] }");
    assertRestsOnThem("{ not: { any: [ { milestone: agreements }, { completed: speaking } ] } }");
  }

  /** Whoever knows the item knows the member. */
  @Test
  void whatWouldPointAtAMemberIsNotTold() {
    story
        .sawHer("2024-03-01", SELF, "voice", "doing", Story.people(1, 5))
        .held("treasurer", "m-01", "2024-01-01");
    assertRestsOnThem("{ members: 60%, who: { competency: voice, level: doing } }");
    assertRestsOnThem("{ members: 20%, who: { role: treasurer } }");
    assertRestsOnThem("{ people-who: { held: roles }, over: now, is: 1 }");
    assertRestsOnThem("{ most-held-by-one: roles, is: 1 }");
    assertRestsOnThem("{ shared: roles, over: 6 months, among: 1, no-one-more-than: 100% }");
    assertRestsOnThem("{ size: 5 }");
    assertRestsOnThem("{ count-of: joined, over: since founding, is: 5 }");
  }
}
