package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Story.people;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** The plain facts about members that stand inside {@code who:}. */
class WhoTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2023-01-01", "gather").joined("2023-01-01", 5);

  private Verdict each(String who) {
    return Ground.verdict(story, JUNE_30, "{ members: 100%, who: " + who + " }");
  }

  @Test
  void whoNeverCameDidNotTakePart() {
    story.met("2024-06-01", 4);
    assertEquals(NOT_YET, each("{ took-part: meeting }"));
    story.met("2024-06-02", "m-05");
    assertEquals(MET, each("{ took-part: meeting }"));
  }

  /** 30 days before 30 June is 31 May. */
  @ParameterizedTest
  @CsvSource({"2024-05-30, NOT_YET", "2024-05-31, NOT_YET", "2024-06-01, MET"})
  void takingPartWithinATimeHasAnOpenFirstEdge(String day, Verdict expected) {
    story.met(day, 5).reviewed(day, 5).completed(day, "speaking", 5);
    assertEquals(expected, each("{ took-part: meeting, within: 30 days }"));
    assertEquals(expected, each("{ took-part: review, within: 30 days }"));
    assertEquals(expected, each("{ took-part: { module: speaking }, within: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-09, NOT_YET", "2024-05-10, MET", "2024-05-11, MET"})
  void takingPartSinceTheStageCountsItsFirstDay(String day, Verdict expected) {
    story.chose("2024-05-10", "differ").met(day, 5);
    assertEquals(expected, each("{ took-part: meeting, since: stage }"));
  }

  @Test
  void anotherModuleIsAnotherModule() {
    story.completed("2024-06-01", "arriving", 5);
    assertEquals(NOT_YET, each("{ took-part: { module: speaking } }"));
    assertEquals(MET, each("{ took-part: { module: arriving } }"));
  }

  @Test
  void withoutConsentItIsUnknownWhetherSheTookPart() {
    story
        .joinedSilently("2024-01-01", "m-06")
        .met("2024-06-01", 6)
        .reviewed("2024-06-01", 6)
        .held("treasurer", "m-06", "2024-06-01");
    assertEquals(UNKNOWN, each("{ took-part: meeting }"));
    assertEquals(UNKNOWN, each("{ took-part: review }"));
    assertEquals(UNKNOWN, each("{ any: [ { role: treasurer }, { took-part: meeting } ] }"));
    assertEquals(UNKNOWN, each("{ member-for: 12 months }"));
  }

  private Story allHeld(String from, String to) {
    for (String who : people(1, 5)) {
      story.held("treasurer", who, from, to);
    }
    return story;
  }

  @ParameterizedTest
  @CsvSource({"2024-06-29, NOT_YET", "2024-06-30, MET", "2024-07-01, MET"})
  void aRoleIsHeldToItsLastDay(String lastDay, Verdict expected) {
    allHeld("2024-01-01", lastDay);
    assertEquals(expected, each("{ role: treasurer }"));
    assertEquals(NOT_YET, each("{ role: secretary }"));
    assertEquals(expected, each("{ role: [secretary, treasurer] }"));
  }

  @Test
  void aRoleThatBeginsTomorrowIsNotHeld() {
    allHeld("2024-07-01", "2024-12-31");
    assertEquals(NOT_YET, each("{ role: treasurer }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, NOT_YET", "2024-06-01, MET"})
  void aRoleHeldWithinATimeHasAnOpenFirstEdge(String lastDay, Verdict expected) {
    allHeld("2024-01-01", lastDay);
    assertEquals(expected, each("{ role: treasurer, within: 30 days }"));
  }

  /** Three months before 30 June is 30 March. */
  @ParameterizedTest
  @CsvSource({"2024-03-29, MET", "2024-03-30, MET", "2024-03-31, NOT_YET"})
  void aRoleHasBeenHeldForItsDays(String from, Verdict expected) {
    allHeld(from, "2024-12-31");
    assertEquals(expected, each("{ role: treasurer, held-for: 3 months }"));
  }

  /** Six months before 30 June is 30 December. */
  @ParameterizedTest
  @CsvSource({"2023-12-29, MET", "2023-12-30, MET", "2023-12-31, NOT_YET"})
  void sheIsAMemberForSoLong(String joined, Verdict expected) {
    story.joined(joined, "m-06");
    assertEquals(expected, each("{ member-for: 6 months }"));
  }

  @Test
  void restingDoesNotInterruptMembership() {
    story.rested("2024-03-01", "m-05").returned("2024-06-01", "m-05");
    assertEquals(MET, each("{ member-for: 6 months }"));
  }

  @Test
  void leavingInterruptsMembership() {
    story.left("2024-03-01", "m-05").returned("2024-06-01", "m-05");
    assertEquals(NOT_YET, each("{ member-for: 6 months }"));
  }

  @Test
  void whatComesAfterSheConsentsAnewCounts() {
    story
        .met("2024-05-01", 5)
        .withdrew("2024-05-15", Scope.COLLECTIVE, "m-05")
        .consented("2024-05-20", Scope.COLLECTIVE, "m-05");
    story.met("2024-05-21", "m-05");
    assertEquals(MET, each("{ took-part: meeting }"));
  }
}
