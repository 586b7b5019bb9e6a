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
import org.sanjogindia.pedagogy.model.journey.Scope;

/** Size, days since a meeting, comings and goings. */
class PlainNumbersTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather");

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 5, NOT_YET",
    "5, 5, MET",
    "6, 5, MET",
    "7, at most 8, MET",
    "8, at most 8, MET",
    "9, at most 8, NOT_YET",
    "8, above 8, NOT_YET",
    "9, above 8, MET",
    "7, below 8, MET",
    "8, below 8, NOT_YET",
    "4, between 5 and 7, NOT_YET",
    "5, between 5 and 7, MET",
    "7, between 5 and 7, MET",
    "8, between 5 and 7, NOT_YET"
  })
  void sizeIsTheNumberOfActiveMembers(int people, String asked, Verdict expected) {
    story.joined("2024-01-01", people);
    assertEquals(expected, ask("{ size: " + asked + " }"));
  }

  @Test
  void whoRestsOrLeftIsNotPartOfTheSizeAndMinorsAreNumbersElsewhere() {
    story
        .joined("2024-01-01", 6)
        .rested("2024-03-01", "m-01")
        .left("2024-03-01", "m-02")
        .minorsJoined("2024-01-01", 5);
    assertEquals(MET, ask("{ size: between 4 and 4 }"));
    story.returned("2024-06-30", "m-01");
    assertEquals(MET, ask("{ size: between 5 and 5 }"));
  }

  @Test
  void whoGaveNoConsentIsAMemberAllTheSame() {
    story.joined("2024-01-01", 4).joinedSilently("2024-01-01", "m-05");
    assertEquals(MET, ask("{ size: 5 }"));
    story.withdrew("2024-02-01", Scope.COLLECTIVE, "m-01");
    assertEquals(MET, ask("{ size: 5 }"));
  }

  @Test
  void aMemberIsErasedFromTheSizeToo() {
    story.joined("2024-01-01", 5).erased("2024-05-01", "m-05");
    assertEquals(NOT_YET, ask("{ size: 5 }"));
  }

  @Test
  void aContestedJoiningMayOrMayNotHaveBeen() {
    story.joined("2024-01-01", 4).joinedSilently("2024-01-01", "m-05").contested();
    assertEquals(UNKNOWN, ask("{ size: 5 }"));
    assertEquals(MET, ask("{ size: 4 }"));
    assertEquals(NOT_YET, ask("{ size: 6 }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-01, MET", "2024-05-31, MET", "2024-05-30, NOT_YET"})
  void daysSinceTheLastMeeting(String met, Verdict expected) {
    story.joined("2024-01-01", 5).met("2024-02-01", 5).met(met, 5);
    assertEquals(expected, ask("{ days-since: meeting, is: at most 30 }"));
  }

  /** 1 January to 30 June 2024 is 181 days. */
  @Test
  void whoNeverMetCountsFromTheFounding() {
    assertEquals(
        Optional.of(Rational.of(181)), Ground.value(story, JUNE_30, "{ days-since: meeting }"));
  }

  @Test
  void aContestedMeetingTookPlace() {
    story.joined("2024-01-01", 5).met("2024-06-20", 5).contested();
    assertEquals(
        Optional.of(Rational.of(10)), Ground.value(story, JUNE_30, "{ days-since: meeting }"));
  }

  /** One joined and one left, of ten who are active. */
  @ParameterizedTest
  @CsvSource({"at most 19%, NOT_YET", "at most 20%, MET", "20%, MET", "21%, NOT_YET"})
  void comingsAndGoingsAreAShareOfTheActive(String asked, Verdict expected) {
    story.joined("2024-01-01", 10).joined("2024-06-01", "m-11").left("2024-06-02", "m-01");
    assertEquals(expected, ask("{ comings-and-goings: " + asked + ", over: 30 days }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, 0", "2024-06-01, 1"})
  void comingsAndGoingsHaveAnOpenFirstEdge(String day, int moves) {
    story.joined("2024-01-01", 9).joined(day, "m-10");
    assertEquals(
        Optional.of(Rational.of(moves, 10)),
        Ground.value(story, JUNE_30, "{ comings-and-goings: members, over: 30 days }"));
  }

  @Test
  void restingIsNeitherComingNorGoing() {
    story.joined("2024-01-01", 10).rested("2024-06-10", "m-01").returned("2024-06-20", "m-01");
    assertEquals(
        Optional.of(Rational.ZERO),
        Ground.value(story, JUNE_30, "{ comings-and-goings: members, over: 30 days }"));
  }

  @Test
  void comingBackAfterLeavingIsAComing() {
    story.joined("2024-01-01", 10).left("2024-06-10", "m-01").returned("2024-06-20", "m-01");
    assertEquals(
        Optional.of(Rational.of(2, 10)),
        Ground.value(story, JUNE_30, "{ comings-and-goings: members, over: 30 days }"));
  }

  @Test
  void ofNobodyNoShareIsSaid() {
    story.joined("2024-06-01", "m-01").left("2024-06-02", "m-01");
    assertEquals(UNKNOWN, ask("{ comings-and-goings: at most 20%, over: 30 days }"));
  }
}
