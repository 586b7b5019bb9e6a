package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row {@code sustained}. */
class SustainedTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final String AGREED = "that: { milestone: agreements }";

  private final Story story = new Story().founded("2023-01-01", "gather").joined("2023-01-01", 5);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private Story reviewedOn(String days) {
    for (String day : Splitter.on(' ').split(days)) {
      story.reviewed(day, 5);
    }
    return story;
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, NOT_YET",
    "2024-03-31 2024-06-30, MET",
    "2023-12-31 2024-03-31 2024-06-30, MET"
  })
  void fewerReviewsThanAreAskedAreNotYet(String days, Verdict expected) {
    reviewedOn(days).broughtAbout("2024-01-15", "agreements");
    assertEquals(expected, ask("{ sustained: 2 reviews, " + AGREED + " }"));
  }

  @Test
  void progressIsShown() {
    reviewedOn("2024-06-30").broughtAbout("2024-01-15", "agreements");
    assertEquals(
        new Found.AtReviews(1, 0, 1),
        Ground.explain(story, JUNE_30, "{ sustained: 2 reviews, " + AGREED + " }").found());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-30, MET", "2024-03-31, MET", "2024-04-01, NOT_YET"})
  void eachReviewIsJudgedOnItsOwnDate(String broughtAbout, Verdict expected) {
    reviewedOn("2024-03-31 2024-06-30").broughtAbout(broughtAbout, "agreements");
    assertEquals(expected, ask("{ sustained: 2 reviews, " + AGREED + " }"));
  }

  @Test
  void whatIsNoLongerSoAfterTheReviewsDoesNotChangeThem() {
    reviewedOn("2024-03-31 2024-06-28")
        .broughtAbout("2024-01-15", "agreements")
        .noLonger("2024-06-29", "agreements");
    assertEquals(NOT_YET, ask("{ milestone: agreements }"));
    assertEquals(MET, ask("{ sustained: 2 reviews, " + AGREED + " }"));
  }

  @Test
  void reviewsAreJudgedWithTheSameKnowledge() {
    reviewedOn("2024-03-31 2024-06-30")
        .broughtAbout("2024-01-15", "agreements")
        .recordedOn("2024-06-29");
    assertEquals(MET, ask("{ sustained: 2 reviews, " + AGREED + " }"));
  }

  @Test
  void aTimeIsCountedBackFromEachReview() {
    reviewedOn("2024-03-31 2024-06-30").broughtAbout("2024-03-15", "agreements");
    assertEquals(
        NOT_YET, ask("{ sustained: 2 reviews, that: { milestone: agreements, within: 30 days } }"));
    assertEquals(
        MET, ask("{ sustained: 1 review, that: { milestone: agreements, held-for: 90 days } }"));
    assertEquals(
        NOT_YET,
        ask("{ sustained: 2 reviews, that: { milestone: agreements, held-for: 90 days } }"));
  }

  @Test
  void twoReviewsOfOneDayAreOne() {
    reviewedOn("2024-06-30 2024-06-30").broughtAbout("2024-01-15", "agreements");
    assertEquals(NOT_YET, ask("{ sustained: 2 reviews, " + AGREED + " }"));
  }

  @Test
  void aReviewAtWhichItCouldNotBeSaidLeavesItUnknown() {
    String safe = "that: { collective: safety, level: doing }";
    reviewedOn("2024-03-31 2024-06-30").saw("2024-05-01", SELF, "safety", "doing");
    assertEquals(UNKNOWN, ask("{ sustained: 2 reviews, " + safe + " }"));
    story.saw("2024-05-02", SELF, "safety", "noticing");
    assertEquals(NOT_YET, ask("{ sustained: 2 reviews, " + safe + " }"));
  }

  /** The agreements held at some of the reviews: m that they did, n that they did not. */
  @ParameterizedTest
  @CsvSource({
    "m, NOT_YET",
    "m m, MET",
    "m n, NOT_YET",
    "m n m, MET",
    "n m m, MET",
    "n n m, NOT_YET",
    "m m n, MET",
    "m m n n, NOT_YET",
    "m n m n, NOT_YET",
    "n m n m, MET"
  })
  void twoOfTheLastThreeReviews(String letters, Verdict expected) {
    int month = 1;
    for (String letter : Splitter.on(' ').split(letters)) {
      String first = "2024-0" + month + "-01";
      if (letter.equals("m")) {
        story.broughtAbout(first, "agreements");
      } else {
        story.noLonger(first, "agreements");
      }
      story.reviewed("2024-0" + month++ + "-15", 5);
    }
    assertEquals(
        expected, ask("{ sustained: { at-least: 2, of-last: 3 reviews }, " + AGREED + " }"));
  }

  /** The sixty days are 2 May to 30 June. */
  @ParameterizedTest
  @CsvSource({"2024-05-01, MET", "2024-05-02, MET", "2024-05-03, NOT_YET"})
  void sixtyDaysMeansEveryOneOfThem(String broughtAbout, Verdict expected) {
    story.broughtAbout(broughtAbout, "agreements");
    assertEquals(expected, ask("{ sustained: 60 days, " + AGREED + " }"));
  }

  @Test
  void aDayWithoutItBreaksTheDays() {
    story
        .broughtAbout("2024-01-01", "agreements")
        .noLonger("2024-06-01", "agreements")
        .broughtAbout("2024-06-02", "agreements");
    assertEquals(NOT_YET, ask("{ sustained: 60 days, " + AGREED + " }"));
    assertEquals(MET, ask("{ sustained: 29 days, " + AGREED + " }"));
    assertEquals(NOT_YET, ask("{ sustained: 30 days, " + AGREED + " }"));
  }

  @Test
  void aDayOnWhichItCouldNotBeSaidLeavesTheDaysUnknown() {
    story.saw("2024-05-03", SELF, "safety", "doing");
    assertEquals(
        UNKNOWN, ask("{ sustained: 60 days, that: { collective: safety, level: doing } }"));
    assertEquals(MET, ask("{ sustained: 59 days, that: { collective: safety, level: doing } }"));
  }

  @Test
  void aContestedReviewMayOrMayNotHaveBeen() {
    reviewedOn("2024-03-31 2024-06-30").contested().broughtAbout("2024-01-15", "agreements");
    assertEquals(UNKNOWN, ask("{ sustained: 2 reviews, " + AGREED + " }"));
    assertEquals(MET, ask("{ sustained: 1 review, " + AGREED + " }"));
  }
}
