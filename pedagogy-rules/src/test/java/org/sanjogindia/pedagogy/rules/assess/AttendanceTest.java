package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** The measure {@code share-of: attendance}: attended of expected. */
class AttendanceTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final String POOLED = "{ share-of: attendance, over: 6 months }";
  private static final String MEAN = "{ mean-share-of: attendance, over: 6 months }";

  private final Story story = new Story().founded("2024-01-01", "gather");

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private static Optional<Rational> exactly(long part, long whole) {
    return Optional.of(Rational.of(part, whole));
  }

  @ParameterizedTest
  @CsvSource({"8, NOT_YET", "9, MET", "10, MET"})
  void threeQuartersOfTwelveAreNine(int came, Verdict expected) {
    story.joined("2024-01-01", 12).met("2024-06-01", came);
    assertEquals(expected, Ground.verdict(story, JUNE_30, "{ measure: attendance, is: 75% }"));
  }

  /** 5 of 5 and then 5 of 10: 10 of 15 pooled, and the mean of 1 and 1/2. */
  @Test
  void meetingsArePooledOrAveraged() {
    story.joined("2024-01-01", 5).met("2024-03-01", 5);
    story.joined("2024-04-01", Story.people(6, 10)).met("2024-05-01", 5);
    assertEquals(exactly(2, 3), value(POOLED));
    assertEquals(exactly(3, 4), value(MEAN));
  }

  @Test
  void theExcusedAreNotExpected() {
    story.joined("2024-01-01", 10).met("2024-06-01", 6).excused("m-09", "m-10");
    assertEquals(exactly(6, 8), value(POOLED));
  }

  @Test
  void onlyThoseActiveOnThatDayAreExpected() {
    story
        .joined("2024-01-01", 6)
        .rested("2024-02-01", "m-05")
        .left("2024-02-01", "m-06")
        .met("2024-03-01", 2)
        .returned("2024-04-01", "m-05");
    assertEquals(exactly(2, 4), value(POOLED));
  }

  @Test
  void whoComesAsAGuestIsInNeitherNumber() {
    story.joined("2024-01-01", 4).met("2024-03-01", "m-01", "m-02", "m-99").minors(3);
    assertEquals(exactly(2, 4), value(POOLED));
  }

  @Test
  void whoGaveNoConsentIsInNeitherNumber() {
    story.joined("2024-01-01", 4).joinedSilently("2024-01-01", "m-05");
    story.met("2024-03-01", "m-01", "m-02", "m-05");
    assertEquals(exactly(2, 4), value(POOLED));
  }

  @Test
  void whoWithdrewIsInNeitherNumberOfWhatCameBefore() {
    story.joined("2024-01-01", 5).met("2024-03-01", "m-01", "m-02", "m-05");
    assertEquals(exactly(3, 5), value(POOLED));
    story.withdrew("2024-04-01", Scope.COLLECTIVE, "m-05");
    assertEquals(exactly(2, 4), value(POOLED));
  }

  @Test
  void aMeetingAtWhichNobodyWasExpectedIsLeftOut() {
    story.joined("2024-02-01", 4).met("2024-01-10", 0).met("2024-03-01", 3);
    assertEquals(exactly(3, 4), value(POOLED));
    assertEquals(exactly(3, 4), value(MEAN));
  }

  @Test
  void aMeetingToWhichNobodyCameCounts() {
    story.joined("2024-01-01", 4).met("2024-03-01", 4).met("2024-03-02", 0);
    assertEquals(exactly(1, 2), value(POOLED));
  }

  /** 4 of 4, and any number of 4: from 4 to 8 of 8. */
  @ParameterizedTest
  @CsvSource({
    "50%, MET",
    "51%, UNKNOWN",
    "100%, UNKNOWN",
    "at most 49%, NOT_YET",
    "at most 99%, UNKNOWN"
  })
  void toAContestedMeetingAnyOfTheExpectedMayHaveCome(String asked, Verdict expected) {
    story.joined("2024-01-01", 4).met("2024-03-01", 4).met("2024-03-02", 1).contested();
    assertEquals(
        expected, Ground.verdict(story, JUNE_30, "{ measure: attendance, is: " + asked + " }"));
  }

  /** Of one meeting with four expected, only quarters can be: 1/2 or 3/4, and nothing between. */
  @Test
  void onlyWholePeopleMayHaveCome() {
    story.joined("2024-01-01", 4).met("2024-03-01", 1).contested();
    assertEquals(
        NOT_YET,
        Ground.verdict(story, JUNE_30, "{ measure: attendance, is: between 51% and 74% }"));
  }

  @Test
  void whatWasFoundIsShownAsPartOfAWhole() {
    story.joined("2024-01-01", 12).met("2024-06-01", 7);
    Found.Measured found =
        (Found.Measured) Ground.explain(story, JUNE_30, "{ measure: attendance, is: 75% }").found();
    assertEquals(Optional.of(new Found.Parts(Rational.of(7), Rational.of(12))), found.parts());
  }
}
