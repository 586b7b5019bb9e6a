package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The published rules R01 to R13 can be written, and mean what they say just at, under and over
 * their thresholds. The journeys are invented.
 */
class PublishedRulesTest {

  private static final String DAY = "2025-06-30";

  private static Story ten(String stage) {
    return new Story().founded("2024-01-01", stage).joined("2024-01-01", 10);
  }

  private static int[] times(int number, int answer) {
    return IntStream.generate(() -> answer).limit(number).toArray();
  }

  /** GDQ: a stage when at least 3 of its 4 criteria hold. */
  @Nested
  class R01 {

    private final PublishedRule rule = PublishedRule.read("r01");

    private Story scored(int dependency, int fight, int trust, int work) {
      return ten("work")
          .answered("2025-06-01", "dependency", 10, times(10, dependency))
          .answered("2025-06-01", "fight", 10, times(10, fight))
          .answered("2025-06-01", "trust", 10, times(10, trust))
          .answered("2025-06-01", "work", 10, times(10, work));
    }

    @Test
    void fourOfFourAreEnough() {
      assertEquals(MET, rule.signs(scored(35, 30, 50, 55), DAY));
    }

    @Test
    void threeOfFourAreEnough() {
      assertEquals(MET, rule.signs(scored(36, 30, 50, 55), DAY));
    }

    @Test
    void twoOfFourAreNotYet() {
      assertEquals(NOT_YET, rule.signs(scored(36, 31, 50, 55), DAY));
    }

    @Test
    void theTeamScoreIsTheMeanOfItsMembers() {
      Story story =
          ten("work")
              .answered("2025-06-01", "dependency", 10, times(10, 35))
              .answered("2025-06-01", "fight", 10, times(10, 30))
              .answered("2025-06-01", "trust", 10, 49, 49, 49, 49, 49, 51, 51, 51, 51, 51);
      assertEquals(MET, rule.signs(story, DAY));
    }

    @Test
    void aScaleThatNobodyFilledInLeavesItOpen() {
      Story story =
          ten("work")
              .answered("2025-06-01", "dependency", 10, times(10, 35))
              .answered("2025-06-01", "fight", 10, times(10, 30))
              .answered("2025-06-01", "trust", 10, times(10, 49));
      assertEquals(UNKNOWN, rule.signs(story, DAY));
    }
  }

  /** GDQ: 15 apart and both subgroups of at least 2. */
  @Nested
  class R02 {

    private final PublishedRule rule = PublishedRule.read("r02");

    private Story apart(int greatest, int smallerSubgroup) {
      return ten("work")
          .answered("2025-06-01", "trust", 10, 50, 50, 50, 50, 50, 50, 50, 50, 60, greatest)
          .reviewed("2025-06-02", 10)
          .tally("in-the-smaller-subgroup", smallerSubgroup);
    }

    @Test
    void fifteenApartWithTwoInTheSmallerSubgroupAreReported() {
      assertEquals(MET, rule.transition("subgroups", apart(65, 2), DAY));
    }

    @Test
    void fourteenApartAreNot() {
      assertEquals(NOT_YET, rule.transition("subgroups", apart(64, 2), DAY));
    }

    @Test
    void oneMemberAloneIsNoSubgroup() {
      assertEquals(NOT_YET, rule.transition("subgroups", apart(65, 1), DAY));
    }

    @Test
    void membersTooFarApartAreNotPutInOneNumber() {
      assertEquals(UNKNOWN, rule.signs(apart(65, 2), DAY));
      assertEquals(MET, rule.signs(apart(64, 2), DAY));
    }
  }

  /** Avahan: below 2 low, from 2 moderate, from 3 high. */
  @Nested
  class R03 {

    private final PublishedRule rule = PublishedRule.read("r03");

    /** Ten answers to each of four questions; the mean is {@code 40 answers / 40}. */
    private Story answered(int[] first, int others) {
      return ten("act")
          .answered("2025-06-01", "keep-safe", 10, first)
          .answered("2025-06-01", "health", 10, times(10, others))
          .answered("2025-06-01", "speak-up", 10, times(10, others))
          .answered("2025-06-01", "better-lives", 10, times(10, others));
    }

    @Test
    void aMeanOfThreeIsHigh() {
      assertEquals(MET, rule.criterion("high", answered(times(10, 3), 3), DAY));
    }

    @Test
    void aMeanJustBelowThreeIsModerate() {
      Story story = answered(new int[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 2}, 3);
      assertEquals(NOT_YET, rule.criterion("high", story, DAY));
      assertEquals(MET, rule.criterion("moderate", story, DAY));
    }

    @Test
    void aMeanOfTwoIsModerate() {
      assertEquals(MET, rule.criterion("moderate", answered(times(10, 2), 2), DAY));
    }

    @Test
    void aMeanJustBelowTwoIsLow() {
      Story story = answered(new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 1}, 2);
      assertEquals(MET, rule.criterion("low", story, DAY));
      assertEquals(NOT_YET, rule.criterion("moderate-or-more", story, DAY));
    }

    @Test
    void questionsCountAlikeHoweverManyAnswered() {
      Story story =
          ten("act")
              .answered("2025-06-01", "keep-safe", 10, 4)
              .answered("2025-06-01", "health", 10, times(10, 2))
              .answered("2025-06-01", "speak-up", 10, times(10, 2))
              .answered("2025-06-01", "better-lives", 10, 4);
      assertEquals(MET, rule.criterion("high", story, DAY));
    }
  }

  /** COPI: indicators with their own greatest points. */
  @Nested
  class R04 {

    private final PublishedRule rule = PublishedRule.read("r04");

    /** 28 + 10 + 10 + 7 + {@code networkOwn}, and the rest nothing. */
    private Story scored(int networkOwn) {
      return silentOnLegalRisk(networkOwn).answered("2025-06-01", "risk-legal", 1, 0);
    }

    private Story silentOnLegalRisk(int networkOwn) {
      Story story =
          ten("stand")
              .answered("2025-06-01", "state-and-society", 1, 28)
              .answered("2025-06-01", "accountability", 1, 10)
              .answered("2025-06-01", "resources", 1, 10)
              .answered("2025-06-01", "selection", 1, 7)
              .answered("2025-06-01", "network-own", 1, networkOwn);
      for (String rest :
          new String[] {
            "leaders-chosen",
            "leaders-answer",
            "leaders-many",
            "inclusion",
            "decision-finance",
            "decision-staff",
            "decision-plans",
            "network-others",
            "network-forums",
            "risk-financial"
          }) {
        story.answered("2025-06-01", rest, 1, 0);
      }
      return story;
    }

    @Test
    void sixtyOfAHundredAreSixtyPercent() {
      assertEquals(MET, rule.signs(scored(5), DAY));
    }

    @Test
    void fiftyNineAreNotYet() {
      assertEquals(NOT_YET, rule.signs(scored(4), DAY));
    }

    @Test
    void anIndicatorThatNobodyScoredBoundsTheSumFromBothSides() {
      assertEquals(UNKNOWN, rule.signs(silentOnLegalRisk(4), DAY));
      assertEquals(UNKNOWN, rule.signs(silentOnLegalRisk(0), DAY));
      assertEquals(MET, rule.signs(silentOnLegalRisk(5), DAY));
    }
  }

  /** COPI: gain of what was left. */
  @Nested
  class R05 {

    private final PublishedRule rule = PublishedRule.read("r05");

    private Story from(int baseline, int now) {
      return ten("stand")
          .answered("2024-02-01", "index", 1, baseline)
          .answered("2025-06-01", "index", 1, now);
    }

    @Test
    void twentyThreeOfAHundredLeftAreTwentyThreePercent() {
      assertEquals(MET, rule.signs(from(0, 23), DAY));
      assertEquals(NOT_YET, rule.signs(from(0, 22), DAY));
    }

    @Test
    void eighteenOfSeventyEightLeftAreMoreThanTwentyThreePercent() {
      assertEquals(MET, rule.signs(from(22, 40), DAY));
      assertEquals(MET, rule.criterion("eighteen-points", from(22, 40), DAY));
    }

    @Test
    void seventeenOfSeventyEightLeftAreNotYet() {
      assertEquals(NOT_YET, rule.signs(from(22, 39), DAY));
      assertEquals(NOT_YET, rule.criterion("eighteen-points", from(22, 39), DAY));
    }

    @Test
    void withoutABaselineNothingCanBeSaid() {
      assertEquals(UNKNOWN, rule.signs(ten("stand"), DAY));
    }

    @Test
    void whereNothingWasLeftNothingCanBeSaid() {
      assertEquals(UNKNOWN, rule.signs(from(100, 100), DAY));
    }
  }

  /** Credit: active for 6 months by the group's own books, five practices, a grading. */
  @Nested
  class R06 {

    private final PublishedRule rule = PublishedRule.read("r06");

    private Story practising(int months, int meetings) {
      Story story = ten("save");
      LocalDate end = LocalDate.parse(DAY);
      for (int month = 0; month < months; month++) {
        LocalDate day = end.minusMonths(month).minusDays(3);
        story.met(day.toString(), 10).tally("books-done", 2).tally("books-due", 2);
      }
      for (int more = months; more < meetings; more++) {
        story.met(end.minusDays(more).toString(), 10).tally("books-done", 2).tally("books-due", 2);
      }
      return story
          .saw("2025-06-01", ALLY, "savings", "ours")
          .saw("2025-06-01", ALLY, "inter-loans", "ours")
          .saw("2025-06-01", ALLY, "repayment", "ours");
    }

    @Test
    void sixMonthsWithAllFivePracticesAndAGradingAreReady() {
      Story story = practising(6, 12).broughtAbout("2025-06-02", "grading-passed");
      assertEquals(MET, rule.transition("credit", story, DAY));
    }

    @Test
    void fiveMonthsAreNotYet() {
      Story story = practising(5, 12).broughtAbout("2025-06-02", "grading-passed");
      assertEquals(NOT_YET, rule.transition("credit", story, DAY));
    }

    @Test
    void elevenMeetingsAreNotYet() {
      Story story = practising(6, 11).broughtAbout("2025-06-02", "grading-passed");
      assertEquals(NOT_YET, rule.transition("credit", story, DAY));
    }

    @Test
    void withoutAGradingItIsNotYet() {
      assertEquals(NOT_YET, rule.transition("credit", practising(6, 12), DAY));
    }

    @Test
    void aPracticeThatNobodyLookedAtLeavesItOpen() {
      Story story = ten("save").broughtAbout("2025-06-02", "grading-passed");
      for (int month = 0; month < 12; month++) {
        String day = LocalDate.parse(DAY).minusDays(month * 15L).toString();
        story.met(day, 10).tally("books-done", 2).tally("books-due", 2);
      }
      assertEquals(UNKNOWN, rule.transition("credit", story, DAY));
    }

    @Test
    void oneBookNotBroughtUpToDateIsNotYet() {
      Story story =
          practising(6, 12)
              .broughtAbout("2025-06-02", "grading-passed")
              .met("2025-06-29", 10)
              .tally("books-done", 1)
              .tally("books-due", 2);
      assertEquals(NOT_YET, rule.transition("credit", story, DAY));
    }
  }

  /** Revived groups: 3 months. */
  @Nested
  class R07 {

    private final PublishedRule rule = PublishedRule.read("r07");

    private Story revived(String restFrom, String... meetings) {
      Story story = ten("save").met("2024-02-01", 8).chose(restFrom, "rest");
      for (String meeting : meetings) {
        story.met(meeting, 8);
      }
      return story;
    }

    @Test
    void threeMonthsWithAMeetingInEachAreReady() {
      Story story = revived("2025-01-01", "2025-04-15", "2025-05-15", "2025-06-15");
      assertEquals(MET, rule.transition("revived", story, DAY));
    }

    @Test
    void twoMonthsAreNotYet() {
      Story story = revived("2025-01-01", "2025-05-15", "2025-06-15");
      assertEquals(NOT_YET, rule.transition("revived", story, DAY));
    }

    @Test
    void monthsFromBeforeTheRestDoNotCount() {
      Story story = revived("2025-04-15", "2025-05-15", "2025-06-15");
      story.met("2025-04-10", 8);
      assertEquals(NOT_YET, rule.transition("revived", story, DAY));
    }

    @Test
    void aMonthOfRestWithoutAMeetingBreaksNothing() {
      Story story = revived("2025-01-01", "2025-03-15", "2025-05-15", "2025-06-15");
      assertEquals(MET, rule.transition("revived", story, DAY));
    }

    @Test
    void itLeadsBackToWhereTheyWere() {
      Story story = revived("2025-01-01", "2025-04-15", "2025-05-15", "2025-06-15");
      Readiness readiness =
          Assessment.of(rule.curriculum(), story.journey()).forCollective(LocalDate.parse(DAY));
      assertEquals("[save]", readiness.proposals().get(0).targets().toString());
    }
  }

  /** Kudumbashree: 6 months, and 80 % of 15 parameters. */
  @Nested
  class R08 {

    private static final String[] MILESTONES = {
      "mixed-composition",
      "minutes-kept",
      "savings-regular",
      "savings-lent",
      "decisions-together",
      "lending-within",
      "interest-agreed",
      "turnover-good",
      "loans-recovered",
      "by-laws-known"
    };

    private final PublishedRule rule = PublishedRule.read("r08");

    /** Five parameters that meetings show, and so many of the ten others. */
    private Story with(int milestones, int months) {
      Story story = ten("save");
      for (int half = 0; half < 12; half++) {
        LocalDate day = LocalDate.parse(DAY).minusDays(half * (months == 6 ? 15L : 12L));
        story
            .met(day.toString(), 10)
            .tally("members-who-spoke", 8)
            .tally("books-done", 1)
            .tally("books-due", 1);
      }
      for (int i = 0; i < milestones; i++) {
        story.broughtAbout("2025-01-01", MILESTONES[i]);
      }
      return story;
    }

    @Test
    void twelveOfFifteenAreEightyPercent() {
      assertEquals(MET, rule.signs(with(7, 6), DAY));
    }

    @Test
    void elevenOfFifteenAreNotYet() {
      assertEquals(NOT_YET, rule.signs(with(6, 6), DAY));
    }

    @Test
    void withoutSixMonthsTheMarksAloneAreNotYet() {
      assertEquals(NOT_YET, rule.signs(with(10, 5), DAY));
    }
  }

  /** Ten criteria of ten: above 85 A, from 75 B, below C. */
  @Nested
  class R09 {

    private final PublishedRule rule = PublishedRule.read("r09");

    private Story marked(int... marks) {
      return ten("borrow").answered("2025-06-01", "marks", 10, marks);
    }

    @Test
    void eightySixIsA() {
      assertEquals(MET, rule.criterion("a", marked(9, 9, 9, 9, 9, 9, 8, 8, 8, 8), DAY));
    }

    @Test
    void eightyFiveIsB() {
      Story story = marked(9, 9, 9, 9, 9, 8, 8, 8, 8, 8);
      assertEquals(NOT_YET, rule.criterion("a", story, DAY));
      assertEquals(MET, rule.criterion("b", story, DAY));
    }

    @Test
    void seventyFiveIsBAndBringsCredit() {
      Story story = marked(8, 8, 8, 8, 8, 7, 7, 7, 7, 7);
      assertEquals(MET, rule.criterion("b", story, DAY));
      assertEquals(MET, rule.criterion("credit", story, DAY));
    }

    @Test
    void seventyFourIsCAndNotYet() {
      Story story = marked(8, 8, 8, 8, 7, 7, 7, 7, 7, 7);
      assertEquals(MET, rule.criterion("c", story, DAY));
      assertEquals(NOT_YET, rule.criterion("credit", story, DAY));
    }

    @Test
    void nineOfTenCriteriaCannotBeSpokenOf() {
      assertEquals(UNKNOWN, rule.signs(marked(times(9, 10)), DAY));
    }
  }

  /** Mission Shakti: from 70 % of members, above 60 % of marks. */
  @Nested
  class R10 {

    private final PublishedRule rule = PublishedRule.read("r10");

    private Story with(int below, int marks) {
      return ten("borrow")
          .reviewed("2025-06-01", 10)
          .tally("members-below-the-line", below)
          .tally("members-asked", 10)
          .answered("2025-06-01", "marks", 1, marks);
    }

    @Test
    void sevenOfTenWithSixtyOneMarksAreReady() {
      assertEquals(MET, rule.signs(with(7, 61), DAY));
    }

    @Test
    void sixOfTenAreNotYet() {
      assertEquals(NOT_YET, rule.signs(with(6, 61), DAY));
    }

    @Test
    void sixtyMarksAreNotAboveSixty() {
      assertEquals(NOT_YET, rule.signs(with(7, 60), DAY));
    }

    @Test
    void withoutMarksItCannotBeSaid() {
      Story story =
          ten("borrow")
              .reviewed("2025-06-01", 10)
              .tally("members-below-the-line", 7)
              .tally("members-asked", 10);
      assertEquals(UNKNOWN, rule.signs(story, DAY));
    }
  }

  /** Grade card: attendance, decisions, repayment, size. */
  @Nested
  class R11 {

    private final PublishedRule rule = PublishedRule.read("r11");

    private Story card(int attended, int deciding, int repaid) {
      return ten("borrow")
          .met("2025-06-01", attended)
          .tally("members-deciding", deciding)
          .tally("repaid-in-time", repaid)
          .tally("instalments-due", 100);
    }

    @Test
    void nineOfTenAttendingIsA() {
      assertEquals(MET, rule.criterion("attendance-a", card(9, 9, 81), DAY));
    }

    @Test
    void eightOfTenIsBAndSixOfTenToo() {
      assertEquals(MET, rule.criterion("attendance-b", card(8, 8, 81), DAY));
      assertEquals(MET, rule.criterion("attendance-b", card(6, 6, 81), DAY));
    }

    @Test
    void fiveOfTenIsC() {
      assertEquals(MET, rule.criterion("attendance-c", card(5, 5, 81), DAY));
    }

    @Test
    void decisionsOfNineOfTenAreAAndOfEightB() {
      assertEquals(MET, rule.criterion("deciding-a", card(10, 9, 81), DAY));
      assertEquals(MET, rule.criterion("deciding-b", card(10, 8, 81), DAY));
    }

    @Test
    void decisionsOfFiveOfTenAreBAndOfFourC() {
      assertEquals(MET, rule.criterion("deciding-b", card(10, 5, 81), DAY));
      assertEquals(MET, rule.criterion("deciding-c", card(10, 4, 81), DAY));
    }

    @Test
    void repaymentOfEightyPercentIsNotAbove() {
      assertEquals(MET, rule.criterion("repayment-a", card(10, 9, 81), DAY));
      assertEquals(NOT_YET, rule.criterion("repayment-a", card(10, 9, 80), DAY));
    }

    @Test
    void tenToFifteenMembersAreA() {
      assertEquals(MET, rule.criterion("size-a", ten("borrow"), DAY));
      assertEquals(MET, rule.criterion("size-a", members(15), DAY));
      assertEquals(NOT_YET, rule.criterion("size-a", members(9), DAY));
      assertEquals(NOT_YET, rule.criterion("size-a", members(16), DAY));
    }

    private Story members(int number) {
      return new Story().founded("2024-01-01", "borrow").joined("2024-01-01", number);
    }

    @Test
    void allFourTogether() {
      assertEquals(MET, rule.signs(card(9, 9, 81), DAY));
      assertEquals(NOT_YET, rule.signs(card(8, 8, 81), DAY));
      assertEquals(UNKNOWN, rule.signs(ten("borrow"), DAY));
    }
  }

  /** Mark card: four factors of ten. */
  @Nested
  class R12 {

    private final PublishedRule rule = PublishedRule.read("r12");

    private Story card(int meetings, int attended, int discussion) {
      return ten("borrow")
          .metDaily("2025-06-10", meetings, attended)
          .answered("2025-06-01", "discussion", 1, discussion);
    }

    @Test
    void tenAndFiveAndTenAndFiveAreThirtyOfForty() {
      assertEquals(MET, rule.signs(card(4, 9, 3), DAY));
    }

    @Test
    void threeMeetingsInTheMonthEarnTwoLess() {
      assertEquals(NOT_YET, rule.signs(card(3, 9, 3), DAY));
    }

    @Test
    void ninetyPercentIsNotAboveNinety() {
      assertEquals(NOT_YET, rule.signs(card(3, 9, 2), DAY));
      assertEquals(MET, rule.signs(card(3, 10, 2).broughtAbout("2025-01-01", "all-decide"), DAY));
    }

    @Test
    void aFactorThatNobodyMarkedBoundsTheSum() {
      Story almost = ten("borrow").metDaily("2025-06-10", 4, 9);
      assertEquals(UNKNOWN, rule.signs(almost, DAY));
      Story plenty =
          ten("borrow").metDaily("2025-06-10", 4, 10).broughtAbout("2025-01-01", "all-decide");
      assertEquals(MET, rule.signs(plenty, DAY));
      Story little = ten("borrow").metDaily("2025-06-10", 1, 6);
      assertEquals(NOT_YET, rule.signs(little, DAY));
    }
  }

  /** Life cycle: 3 months on the practices; 6 months with a plan; two observers of the village. */
  @Nested
  class R13 {

    private final PublishedRule rule = PublishedRule.read("r13");

    private Story practising(int months, int observers) {
      Story story = ten("save");
      for (int month = 0; month < months; month++) {
        story.met(LocalDate.parse(DAY).minusMonths(month).minusDays(3).toString(), 9);
      }
      for (int i = 1; i <= observers; i++) {
        story.saw("2025-06-01", ALLY, "panchasutra", "ours").observedBy("v-0" + i);
      }
      return story;
    }

    @Test
    void threeMonthsSeenByTwoAreReadyForTheRevolvingFund() {
      assertEquals(MET, rule.transition("revolving-fund", practising(3, 2), DAY));
    }

    @Test
    void twoMonthsAreNotYet() {
      assertEquals(NOT_YET, rule.transition("revolving-fund", practising(2, 2), DAY));
    }

    @Test
    void oneObserverLeavesItOpen() {
      assertEquals(UNKNOWN, rule.transition("revolving-fund", practising(3, 1), DAY));
    }

    @Test
    void sixMonthsWithAPlanAreReadyForTheCommunityFund() {
      Story story = practising(6, 2).broughtAbout("2025-06-01", "micro-credit-plan");
      assertEquals(MET, rule.transition("community-fund", story, DAY));
    }

    @Test
    void fiveMonthsOrNoPlanAreNotYet() {
      Story fiveMonths = practising(5, 2).broughtAbout("2025-06-01", "micro-credit-plan");
      assertEquals(NOT_YET, rule.transition("community-fund", fiveMonths, DAY));
      assertEquals(NOT_YET, rule.transition("community-fund", practising(6, 2), DAY));
    }
  }
}
