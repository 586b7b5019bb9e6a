package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Rational;

/** {@code people-who} and {@code most-held-by-one}: different people, and never who. */
class PeopleTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2020-01-01", "gather").joined("2020-01-01", 8);

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private static Optional<Rational> exactly(long part, long whole) {
    return Optional.of(Rational.of(part, whole));
  }

  private static Optional<Rational> exactly(long number) {
    return Optional.of(Rational.of(number));
  }

  @Test
  void differentPeopleCarryMatters() {
    story
        .opened("2024-06-01", "c-1", "claim")
        .carriedBy("m-01", "m-02")
        .opened("2024-06-02", "c-2", "claim")
        .carriedBy("m-02", "m-03")
        .opened("2024-06-02", "d-1", "difference")
        .carriedBy("m-04");
    assertEquals(exactly(3), value("{ people-who: { carried: claim }, over: 30 days }"));
    assertEquals(
        exactly(4), value("{ people-who: { carried: [claim, difference] }, over: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 1"})
  void theWindowIsOfTheOpening(String opened, int expected) {
    story.opened(opened, "c-1", "claim").carriedBy("m-01");
    assertEquals(exactly(expected), value("{ people-who: { carried: claim }, over: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 1", "2024-06-30, 1"})
  void whoHeldARoleOnADayOfTheWindowCounts(String lastDay, int expected) {
    story.held("treasurer", "m-01", "2023-01-01", lastDay);
    assertEquals(exactly(expected), value("{ people-who: { held: roles }, over: 30 days }"));
  }

  @Test
  void nowCountsWhoHoldsOneAtTheDate() {
    story
        .held("treasurer", "m-01", "2023-01-01", "2024-06-29")
        .held("treasurer", "m-02", "2024-06-30")
        .held("secretary", "m-03", "2024-01-01")
        .held("facilitator", "m-04", "2024-07-01");
    assertEquals(exactly(2), value("{ people-who: { held: roles }, over: now }"));
    assertEquals(exactly(1), value("{ people-who: { held: treasurer }, over: now }"));
    assertEquals(exactly(2), value("{ people-who: { held: [treasurer, secretary] }, over: now }"));
  }

  @Test
  void asAShareOfThoseActiveAtTheDate() {
    story
        .held("treasurer", "m-01", "2024-06-01")
        .held("secretary", "m-02", "2024-06-01")
        .held("facilitator", "m-08", "2024-06-01", "2024-06-10")
        .left("2024-06-15", "m-08")
        .rested("2024-06-15", "m-07");
    assertEquals(
        exactly(2, 6),
        value("{ people-who: { held: roles, as: share of active }, over: 30 days }"));
  }

  /** Twenty-four months before 30 June 2024 is 30 June 2022. */
  @ParameterizedTest
  @CsvSource({"2022-06-30, 1", "2022-07-01, 2"})
  void newcomersJoinedAfterTheFirstEdge(String joined, int expected) {
    story
        .joined(joined, "m-09")
        .joined("2024-01-01", "m-10")
        .held("treasurer", "m-01", "2024-06-01")
        .held("treasurer", "m-09", "2024-06-01")
        .held("treasurer", "m-10", "2024-06-01");
    assertEquals(
        exactly(expected),
        value("{ people-who: { held: roles, newcomers: 24 months }, over: 30 days }"));
    assertEquals(
        exactly(expected, 3),
        value(
            "{ people-who: { held: roles, newcomers: 24 months, as: share of holders },"
                + " over: 30 days }"));
  }

  @Test
  void ifNobodyHeldOneThereIsNoShareOfHolders() {
    assertEquals(
        UNKNOWN,
        Ground.verdict(
            story,
            JUNE_30,
            "{ people-who: { held: roles, newcomers: 24 months, as: share of holders },"
                + " over: 30 days, is: 25% }"));
    assertEquals(exactly(0), value("{ people-who: { held: roles }, over: 30 days }"));
  }

  @Test
  void theMostThatAnyOneHoldsAtTheDate() {
    assertEquals(exactly(0), value("{ most-held-by-one: roles }"));
    story
        .held("treasurer", "m-01", "2024-01-01")
        .held("secretary", "m-01", "2024-01-01")
        .held("facilitator", "m-01", "2024-01-01", "2024-06-29")
        .held("facilitator", "m-02", "2024-06-30");
    assertEquals(exactly(2), value("{ most-held-by-one: roles }"));
    assertEquals(exactly(1), value("{ most-held-by-one: [secretary, facilitator] }"));
  }

  @Test
  void twoRecordsOfOneRoleAreOneRole() {
    story.held("treasurer", "m-01", "2024-01-01").held("treasurer", "m-01", "2024-03-01");
    assertEquals(exactly(1), value("{ most-held-by-one: roles }"));
  }

  @Test
  void withoutConsentWhatSheCarriedDoesNotCount() {
    story
        .joinedSilently("2024-01-01", "m-09")
        .held("treasurer", "m-09", "2024-01-01")
        .opened("2024-06-02", "c-1", "claim")
        .carriedBy("m-09");
    assertEquals(exactly(0), value("{ people-who: { held: roles }, over: 30 days }"));
    assertEquals(exactly(0), value("{ people-who: { carried: claim }, over: 30 days }"));
    assertEquals(exactly(0), value("{ most-held-by-one: roles }"));
  }
}
