package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.sanjogindia.pedagogy.rules.assess.Story.people;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row {@code shared: roles}: enough people, and nobody carrying too much, by days held. */
class SharedRolesTest {

  private static final String JUNE_30 = "2024-06-30";

  /** Thirty days, 1 to 30 June. */
  private static final String THIRDS =
      "{ shared: roles, over: 30 days, among: 3, no-one-more-than: 1/3 }";

  private final Story story = new Story().founded("2023-01-01", "gather").joined("2023-01-01", 8);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @Test
  void ifNobodyHeldARoleItIsNotShared() {
    assertEquals(NOT_YET, ask(THIRDS));
  }

  @ParameterizedTest
  @CsvSource({"3, NOT_YET", "4, MET", "5, MET"})
  void enoughDifferentPeopleHeldOne(int holders, Verdict expected) {
    for (String who : people(1, holders)) {
      story.held("treasurer", who, "2024-06-01", "2024-06-10");
    }
    assertEquals(
        expected, ask("{ shared: roles, over: 30 days, among: 4, no-one-more-than: 100% }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-09, NOT_YET", "2024-06-10, MET", "2024-06-11, NOT_YET"})
  void nobodyCarriesMoreThanHerShareOfTheDays(String lastDay, Verdict expected) {
    story
        .held("treasurer", "m-01", "2024-06-01", lastDay)
        .held("treasurer", "m-02", "2024-06-11", "2024-06-20")
        .held("treasurer", "m-03", "2024-06-21", "2024-06-30");
    assertEquals(expected, ask(THIRDS));
  }

  @Test
  void onlyDaysInTheWindowCount() {
    story
        .held("treasurer", "m-01", "2024-01-01", "2024-06-10")
        .held("treasurer", "m-02", "2024-06-11", "2024-06-20")
        .held("treasurer", "m-03", "2024-06-21");
    assertEquals(MET, ask(THIRDS));
    assertEquals(NOT_YET, ask("{ shared: roles, over: 31 days, among: 3, no-one-more-than: 1/3 }"));
  }

  @Test
  void eachRoleCountsByItself() {
    story
        .held("treasurer", "m-01", "2024-06-01", "2024-06-10")
        .held("secretary", "m-01", "2024-06-01", "2024-06-10")
        .held("treasurer", "m-02", "2024-06-11", "2024-06-20")
        .held("treasurer", "m-03", "2024-06-21", "2024-06-30");
    assertEquals(NOT_YET, ask(THIRDS));
    assertEquals(MET, ask("{ shared: treasurer, over: 30 days, among: 3, no-one-more-than: 1/3 }"));
    assertEquals(MET, ask("{ shared: roles, over: 30 days, among: 3, no-one-more-than: 1/2 }"));
  }

  @Test
  void twoRecordsOfTheSameDaysAreOne() {
    story
        .held("treasurer", "m-01", "2024-06-01", "2024-06-10")
        .held("treasurer", "m-01", "2024-06-05", "2024-06-10")
        .held("treasurer", "m-02", "2024-06-11", "2024-06-20")
        .held("treasurer", "m-03", "2024-06-21", "2024-06-30");
    assertEquals(MET, ask(THIRDS));
  }

  @Test
  void whatIsFoundNamesNobody() {
    story
        .held("treasurer", "m-01", "2024-06-01", "2024-06-20")
        .held("treasurer", "m-02", "2024-06-21", "2024-06-30");
    Explanation explanation = Ground.explain(story, JUNE_30, THIRDS);
    assertEquals(
        "RolesSpread[people=2, greatestShare=Optional[2/3]]", explanation.found().toString());
    assertEquals(Set.of(), explanation.evidence());
  }

  @Test
  void aContestedRoleMayOrMayNotHaveBeenHeld() {
    story
        .held("treasurer", "m-01", "2024-06-01", "2024-06-10")
        .held("treasurer", "m-02", "2024-06-11", "2024-06-20")
        .held("treasurer", "m-03", "2024-06-21", "2024-06-30")
        .contested();
    assertEquals(UNKNOWN, ask(THIRDS));
  }

  /** A mistyped year is found early enough if nobody waits for the answer. */
  @Test
  void rolesCarriedForVeryLongCostNoMoreThanOthers() {
    Story veryLong = new Story().founded("0001-01-01", "gather").joined("0001-01-01", 30);
    for (String who : people(1, 30)) {
      for (String role : new String[] {"facilitator", "treasurer", "secretary"}) {
        veryLong.held(role, who, "0001-01-01");
      }
    }
    String held = "{ members: 100%, who: { role: treasurer, held-for: 6 months } }";
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                MET,
                Ground.verdict(veryLong, JUNE_30, "{ all: [ " + held + ", " + THIRDS + " ] }")));
  }
}
