package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The published rules R01 to R13, as they are shipped, mean what they say just at, under and over
 * their thresholds. The journeys are invented. R10 is not shipped, and is written for this test.
 */
class PublishedRulesTest {

  private static final String DAY = "2025-06-30";

  /** The five practices that self-help groups are known by. */
  private static final List<String> PANCHASUTRA =
      List.of(
          "regular-meetings",
          "regular-savings",
          "lending-among-us",
          "timely-repayment",
          "books-up-to-date");

  private static Story ten(String stage) {
    return new Story().founded("2024-01-01", stage).joined("2024-01-01", 10);
  }

  private static int[] times(int number, int answer) {
    return IntStream.generate(() -> answer).limit(number).toArray();
  }

  /** A meeting in each of so many months, counted back from the day. */
  private static Story metMonthly(Story story, int months) {
    for (int month = 0; month < months; month++) {
      story.met(LocalDate.parse(DAY).minusMonths(month).minusDays(3).toString(), 10);
    }
    return story;
  }

  private static Story practising(Story story, String since) {
    PANCHASUTRA.forEach(practice -> story.broughtAbout(since, practice));
    return story;
  }

  /** GDQ: a stage when at least 3 of its 4 criteria hold, as the licensed report says. */
  @Nested
  class R01 {

    private final PublishedRule rule = PublishedRule.shipped("wheelan-stages");

    private Story reported(int... met) {
      Story story = ten("three").reviewed("2025-06-01", 10);
      String[] scales = {"one", "two", "three", "four"};
      for (int i = 0; i < met.length; i++) {
        story.tally("stage-four-scale-" + scales[i], met[i]);
      }
      return story;
    }

    @Test
    void fourOfFourAreEnough() {
      assertEquals(MET, rule.transition("to-four", reported(1, 1, 1, 1), DAY));
    }

    @Test
    void threeOfFourAreEnough() {
      assertEquals(MET, rule.transition("to-four", reported(0, 1, 1, 1), DAY));
    }

    @Test
    void twoOfFourAreNotYet() {
      assertEquals(NOT_YET, rule.transition("to-four", reported(0, 0, 1, 1), DAY));
    }

    @Test
    void aCriterionThatNobodyEnteredLeavesItOpen() {
      assertEquals(UNKNOWN, rule.criterion("stage-four", reported(1, 1, 0), DAY));
      assertEquals(MET, rule.criterion("stage-four", reported(1, 1, 1), DAY));
      assertEquals(NOT_YET, rule.criterion("stage-four", reported(1, 0, 0), DAY));
    }
  }

  /** GDQ: 15 apart and both subgroups of at least 2. */
  @Nested
  class R02 {

    private final PublishedRule rule = PublishedRule.shipped("wheelan-stages");

    private Story apart(int points, int smallerSubgroup) {
      return ten("two")
          .reviewed("2025-06-02", 10)
          .tally("widest-apart", points)
          .tally("smaller-subgroup", smallerSubgroup);
    }

    @Test
    void fifteenApartWithTwoInTheSmallerSubgroupAreReported() {
      assertEquals(MET, rule.transition("two-groups", apart(15, 2), DAY));
      assertEquals(MET, rule.transition("two-groups", apart(16, 3), DAY));
    }

    @Test
    void fourteenApartAreNot() {
      assertEquals(NOT_YET, rule.transition("two-groups", apart(14, 2), DAY));
    }

    @Test
    void oneMemberAloneIsNoSubgroup() {
      assertEquals(NOT_YET, rule.transition("two-groups", apart(15, 1), DAY));
    }
  }

  /** Avahan: below 2 low, from 2 moderate, from 3 high. */
  @Nested
  class R03 {

    private final PublishedRule rule = PublishedRule.shipped("avahan-efficacy");

    /** Ten answers to each of four questions. */
    private Story answered(int[] first, int others) {
      return ten("together")
          .answered("2025-06-01", "keep-safe", 10, first)
          .answered("2025-06-01", "health", 10, times(10, others))
          .answered("2025-06-01", "speak-up", 10, times(10, others))
          .answered("2025-06-01", "better-lives", 10, times(10, others));
    }

    @Test
    void aMeanOfThreeIsHigh() {
      assertEquals(MET, rule.transition("efficacy-high", answered(times(10, 3), 3), DAY));
      assertEquals(NOT_YET, rule.transition("efficacy-moderate", answered(times(10, 3), 3), DAY));
    }

    @Test
    void aMeanJustBelowThreeIsModerate() {
      Story story = answered(new int[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 2}, 3);
      assertEquals(NOT_YET, rule.transition("efficacy-high", story, DAY));
      assertEquals(MET, rule.transition("efficacy-moderate", story, DAY));
    }

    @Test
    void aMeanOfTwoIsModerate() {
      assertEquals(MET, rule.transition("efficacy-moderate", answered(times(10, 2), 2), DAY));
    }

    @Test
    void aMeanJustBelowTwoIsLow() {
      Story story = answered(new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 1}, 2);
      assertEquals(MET, rule.transition("efficacy-low", story, DAY));
      assertEquals(NOT_YET, rule.transition("efficacy-moderate", story, DAY));
    }

    @Test
    void questionsCountAlikeHoweverManyAnswered() {
      Story story =
          ten("together")
              .answered("2025-06-01", "keep-safe", 10, times(5, 4))
              .answered("2025-06-01", "health", 10, times(10, 2))
              .answered("2025-06-01", "speak-up", 10, times(10, 2))
              .answered("2025-06-01", "better-lives", 10, times(5, 4));
      assertEquals(MET, rule.transition("efficacy-high", story, DAY));
    }

    @Test
    void fourAnswersToOneQuestionAreTooFew() {
      Story story = answered(times(4, 3), 3);
      assertEquals(UNKNOWN, rule.transition("efficacy-high", story, DAY));
    }
  }

  /** COPI: indicators with their own greatest points. */
  @Nested
  class R04 {

    private final PublishedRule rule = PublishedRule.shipped("copi");

    /** 28 + 10 + 10 + 7 + {@code network}, and the rest nothing. */
    private Story scored(int network) {
      return silentOnRisk(network).answered("2025-06-01", "risk-two", 1, 0);
    }

    private Story silentOnRisk(int network) {
      Story story =
          ten("owning")
              .answered("2025-06-01", "cut-off", 1, 28)
              .answered("2025-06-01", "accountability", 1, 10)
              .answered("2025-06-01", "resources", 1, 10)
              .answered("2025-06-01", "selection", 1, 7)
              .answered("2025-06-01", "network-one", 1, network);
      for (String rest :
          new String[] {
            "leadership-one",
            "leadership-two",
            "leadership-three",
            "inclusion",
            "decisions-one",
            "decisions-two",
            "decisions-three",
            "network-two",
            "network-three",
            "risk-one"
          }) {
        story.answered("2025-06-01", rest, 1, 0);
      }
      return story;
    }

    @Test
    void eachIndicatorAddsItsPoints() {
      assertEquals(MET, rule.atLeast("copi", 60, scored(5), DAY));
      assertEquals(NOT_YET, rule.atLeast("copi", 61, scored(5), DAY));
      assertEquals(NOT_YET, rule.atLeast("copi", 60, scored(4), DAY));
    }

    @Test
    void anIndicatorThatNobodyScoredBoundsTheSumFromBothSides() {
      assertEquals(UNKNOWN, rule.atLeast("copi", 60, silentOnRisk(4), DAY));
      assertEquals(UNKNOWN, rule.atLeast("copi", 60, silentOnRisk(0), DAY));
      assertEquals(MET, rule.atLeast("copi", 60, silentOnRisk(5), DAY));
    }
  }

  /** COPI: gain of what was left. */
  @Nested
  class R05 {

    private static final Map<String, Integer> MOST =
        Map.ofEntries(
            Map.entry("leadership-one", 4),
            Map.entry("leadership-two", 4),
            Map.entry("leadership-three", 4),
            Map.entry("selection", 7),
            Map.entry("accountability", 10),
            Map.entry("inclusion", 3),
            Map.entry("decisions-one", 3),
            Map.entry("decisions-two", 3),
            Map.entry("decisions-three", 3),
            Map.entry("resources", 10),
            Map.entry("network-one", 5),
            Map.entry("network-two", 3),
            Map.entry("network-three", 3),
            Map.entry("risk-one", 5),
            Map.entry("risk-two", 5),
            Map.entry("cut-off", 28));

    private final PublishedRule rule = PublishedRule.shipped("copi");

    private Story from(int baseline, int now) {
      return scored(scored(ten("owning"), "2024-02-01", baseline), "2025-06-01", now);
    }

    /** Fills one indicator after the other. */
    private Story scored(Story story, String date, int points) {
      int left = points;
      for (String indicator : MOST.keySet().stream().sorted().toList()) {
        int here = Math.min(left, MOST.getOrDefault(indicator, 0));
        story.answered(date, indicator, 1, here);
        left -= here;
      }
      return story;
    }

    @Test
    void twentyThreeOfAHundredLeftAreTwentyThreePercent() {
      assertEquals(MET, rule.transition("gain-as-among-communities", from(0, 23), DAY));
      assertEquals(NOT_YET, rule.transition("gain-as-among-communities", from(0, 22), DAY));
    }

    @Test
    void eighteenOfSeventyEightLeftAreMoreThanTwentyThreePercent() {
      assertEquals(MET, rule.transition("gain-as-among-communities", from(22, 40), DAY));
      assertEquals(NOT_YET, rule.transition("gain-as-among-communities", from(22, 39), DAY));
    }

    @Test
    void thirteenOfAHundredLeftAreThirteenPercent() {
      assertEquals(MET, rule.transition("gain-as-with-an-organisation", from(0, 13), DAY));
      assertEquals(NOT_YET, rule.transition("gain-as-with-an-organisation", from(0, 12), DAY));
    }

    @Test
    void withoutABaselineNothingCanBeSaid() {
      assertEquals(UNKNOWN, rule.transition("gain-as-among-communities", ten("owning"), DAY));
    }

    @Test
    void whereNothingWasLeftNothingCanBeSaid() {
      assertEquals(UNKNOWN, rule.transition("gain-as-among-communities", from(100, 100), DAY));
    }
  }

  /** Credit: active for 6 months by the group's own books, five practices, a grading. */
  @Nested
  class R06 {

    private final PublishedRule rule = PublishedRule.shipped("bank-eligibility");

    private Story active(int months) {
      return metMonthly(practising(ten("saving"), "2025-06-01"), months);
    }

    @Test
    void sixMonthsWithAllFivePracticesAndAGradingAreReady() {
      Story story = active(6).broughtAbout("2025-06-02", "grading-passed");
      assertEquals(MET, rule.transition("credit", story, DAY));
    }

    @Test
    void fiveMonthsAreNotYet() {
      Story story = active(5).broughtAbout("2025-06-02", "grading-passed");
      assertEquals(NOT_YET, rule.transition("credit", story, DAY));
    }

    @Test
    void withoutAGradingItIsNotYet() {
      assertEquals(NOT_YET, rule.transition("credit", active(6), DAY));
    }

    @Test
    void aPracticeThatIsNoLongerKeptIsNotYet() {
      Story story =
          active(6)
              .broughtAbout("2025-06-02", "grading-passed")
              .noLonger("2025-06-03", "books-up-to-date");
      assertEquals(NOT_YET, rule.transition("credit", story, DAY));
    }
  }

  /** Revived groups: 3 months. */
  @Nested
  class R07 {

    private final PublishedRule rule = PublishedRule.shipped("bank-eligibility");

    private Story revived(String restFrom, String... meetings) {
      Story story = ten("saving").met("2024-02-01", 8).chose(restFrom, "resting");
      for (String meeting : meetings) {
        story.met(meeting, 8);
      }
      return practising(story, "2025-06-01").broughtAbout("2025-06-02", "grading-passed");
    }

    @Test
    void threeMonthsWithAMeetingInEachAreReady() {
      Story story = revived("2025-01-01", "2025-04-15", "2025-05-15", "2025-06-15");
      assertEquals(MET, rule.transition("credit-when-revived", story, DAY));
    }

    @Test
    void twoMonthsAreNotYet() {
      Story story = revived("2025-01-01", "2025-05-15", "2025-06-15");
      assertEquals(NOT_YET, rule.transition("credit-when-revived", story, DAY));
    }

    @Test
    void monthsFromBeforeTheRestDoNotCount() {
      Story story = revived("2025-04-15", "2025-05-15", "2025-06-15");
      story.met("2025-04-10", 8);
      assertEquals(NOT_YET, rule.transition("credit-when-revived", story, DAY));
    }

    @Test
    void aMonthOfRestWithoutAMeetingBreaksNothing() {
      Story story = revived("2025-01-01", "2025-03-15", "2025-05-15", "2025-06-15");
      assertEquals(MET, rule.transition("credit-when-revived", story, DAY));
    }

    @Test
    void whoNeverRestedIsNotMeant() {
      Story story = metMonthly(practising(ten("saving"), "2025-06-01"), 6);
      story.broughtAbout("2025-06-02", "grading-passed");
      assertEquals(NOT_YET, rule.transition("credit-when-revived", story, DAY));
    }
  }

  /** Kudumbashree: 6 months, and 80 % of 15 parameters. */
  @Nested
  class R08 {

    private static final List<String> PARAMETERS =
        List.of(
            "composition",
            "age",
            "meetings",
            "attendance",
            "minutes",
            "participation",
            "savings",
            "recovery-of-savings-loans",
            "functioning",
            "internal-lending",
            "interest",
            "turnover",
            "recovery",
            "books",
            "by-laws");

    private final PublishedRule rule = PublishedRule.shipped("kudumbashree");

    /** Eight of ten marks for each but the last, which has so many. */
    private Story with(int last, int months) {
      Story story = metMonthly(ten("saving"), months).reviewed("2025-06-29", 10);
      PARAMETERS.forEach(each -> story.tally(each, each.equals("by-laws") ? last : 8));
      return story.tally("marks-possible", 150);
    }

    @Test
    void aHundredAndTwentyOfAHundredAndFiftyAreEightyPercent() {
      assertEquals(MET, rule.transition("linkage", with(8, 6), DAY));
    }

    @Test
    void oneMarkLessIsNotYet() {
      assertEquals(NOT_YET, rule.transition("linkage", with(7, 6), DAY));
    }

    @Test
    void withoutSixMonthsTheMarksAloneAreNotYet() {
      assertEquals(NOT_YET, rule.transition("linkage", with(10, 5), DAY));
    }

    @Test
    void withoutMarksItCannotBeSaid() {
      Story story = metMonthly(ten("saving"), 6).reviewed("2025-06-29", 10);
      assertEquals(UNKNOWN, rule.transition("linkage", story, DAY));
    }
  }

  /** Ten criteria of ten: above 85 A, from 75 B, below C. */
  @Nested
  class R09 {

    private static final List<String> CRITERIA =
        List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final PublishedRule rule = PublishedRule.shipped("ten-by-ten-grading");

    private Story marked(int... marks) {
      Story story = ten("saving");
      for (int i = 0; i < marks.length; i++) {
        story.answered("2025-06-01", "criterion-" + CRITERIA.get(i), 1, marks[i]);
      }
      return story;
    }

    @Test
    void eightySixIsA() {
      Story story = marked(9, 9, 9, 9, 9, 9, 8, 8, 8, 8);
      assertEquals(MET, rule.transition("grade-a", story, DAY));
      assertEquals(NOT_YET, rule.transition("grade-b", story, DAY));
    }

    @Test
    void eightyFiveIsB() {
      Story story = marked(9, 9, 9, 9, 9, 8, 8, 8, 8, 8);
      assertEquals(NOT_YET, rule.transition("grade-a", story, DAY));
      assertEquals(MET, rule.transition("grade-b", story, DAY));
    }

    @Test
    void seventyFiveIsBAndBringsCredit() {
      Story story = marked(8, 8, 8, 8, 8, 7, 7, 7, 7, 7);
      assertEquals(MET, rule.transition("grade-b", story, DAY));
      assertEquals(MET, rule.transition("credit-limit", story, DAY));
    }

    @Test
    void seventyFourIsCAndNotYet() {
      Story story = marked(8, 8, 8, 8, 7, 7, 7, 7, 7, 7);
      assertEquals(MET, rule.transition("grade-c", story, DAY));
      assertEquals(NOT_YET, rule.transition("credit-limit", story, DAY));
    }

    @Test
    void aCriterionThatNobodyMarkedLeavesItOpen() {
      assertEquals(UNKNOWN, rule.transition("credit-limit", marked(times(9, 8)), DAY));
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

    private final PublishedRule rule = PublishedRule.shipped("annex-grade-card");

    private Story card(int attended, int deciding, int repaid) {
      return ten("saving")
          .met("2025-06-01", attended)
          .tally("members-deciding", deciding)
          .tally("repaid-in-time", repaid)
          .tally("instalments-due", 100);
    }

    @Test
    void nineOfTenAttendingIsA() {
      assertEquals(MET, rule.transition("attendance-a", card(9, 9, 81), DAY));
      assertEquals(NOT_YET, rule.transition("attendance-a", card(8, 8, 81), DAY));
    }

    @Test
    void eightOfTenIsBAndSixOfTenToo() {
      assertEquals(MET, rule.transition("attendance-b", card(8, 8, 81), DAY));
      assertEquals(MET, rule.transition("attendance-b", card(6, 6, 81), DAY));
    }

    @Test
    void fiveOfTenIsC() {
      assertEquals(MET, rule.transition("attendance-c", card(5, 5, 81), DAY));
    }

    @Test
    void decisionsOfNineOfTenAreAAndOfEightB() {
      assertEquals(MET, rule.transition("deciding-a", card(10, 9, 81), DAY));
      assertEquals(MET, rule.transition("deciding-b", card(10, 8, 81), DAY));
    }

    @Test
    void decisionsOfFiveOfTenAreBAndOfFourC() {
      assertEquals(MET, rule.transition("deciding-b", card(10, 5, 81), DAY));
      assertEquals(MET, rule.transition("deciding-c", card(10, 4, 81), DAY));
    }

    @Test
    void repaymentOfEightyPercentIsNotAbove() {
      assertEquals(MET, rule.transition("repayment-a", card(10, 9, 81), DAY));
      assertEquals(NOT_YET, rule.transition("repayment-a", card(10, 9, 80), DAY));
    }

    @Test
    void tenToFifteenMembersAreA() {
      assertEquals(MET, rule.transition("size-a", members(10), DAY));
      assertEquals(MET, rule.transition("size-a", members(15), DAY));
      assertEquals(NOT_YET, rule.transition("size-a", members(9), DAY));
      assertEquals(NOT_YET, rule.transition("size-a", members(16), DAY));
    }

    private Story members(int number) {
      return new Story().founded("2024-01-01", "saving").joined("2024-01-01", number);
    }
  }

  /** Mark card: four factors of ten. */
  @Nested
  class R12 {

    private final PublishedRule rule = PublishedRule.shipped("fifteen-factor-card");

    private Story card(int meetings, int attended, int discussion, int deciding) {
      return ten("saving")
          .metDaily("2025-06-10", meetings, attended)
          .reviewed("2025-06-20", 10)
          .tally("discussion", discussion)
          .tally("deciding", deciding);
    }

    @Test
    void tenAndFiveAndTenAndFiveAreThirtyOfForty() {
      assertEquals(MET, rule.atLeast("four-factors", 30, card(4, 9, 3, 1), DAY));
      assertEquals(NOT_YET, rule.atLeast("four-factors", 31, card(4, 9, 3, 1), DAY));
    }

    @Test
    void threeMeetingsInTheMonthEarnEightAndFourTen() {
      assertEquals(MET, rule.transition("meetings-ten", card(4, 9, 3, 1), DAY));
      assertEquals(MET, rule.transition("meetings-eight", card(3, 9, 3, 1), DAY));
      assertEquals(MET, rule.transition("meetings-eight", card(2, 9, 3, 1), DAY));
      assertEquals(MET, rule.transition("meetings-five", card(1, 9, 3, 1), DAY));
      assertEquals(MET, rule.atLeast("four-factors", 28, card(3, 9, 3, 1), DAY));
      assertEquals(NOT_YET, rule.atLeast("four-factors", 29, card(3, 9, 3, 1), DAY));
    }

    @Test
    void ninetyPercentIsNotAboveNinetyAndSeventyEarnsFive() {
      assertEquals(MET, rule.transition("attendance-ten", card(1, 10, 3, 1), DAY));
      assertEquals(MET, rule.transition("attendance-five", card(1, 9, 3, 1), DAY));
      assertEquals(MET, rule.transition("attendance-five", card(1, 7, 3, 1), DAY));
      assertEquals(MET, rule.transition("attendance-three", card(1, 6, 3, 1), DAY));
    }

    @Test
    void discussionAndDecidingEarnTheirMarks() {
      assertEquals(MET, rule.transition("discussion-ten", card(1, 9, 3, 1), DAY));
      assertEquals(MET, rule.transition("discussion-eight", card(1, 9, 2, 1), DAY));
      assertEquals(MET, rule.transition("discussion-three", card(1, 9, 1, 1), DAY));
      assertEquals(MET, rule.transition("deciding-ten", card(1, 9, 1, 2), DAY));
      assertEquals(MET, rule.transition("deciding-five", card(1, 9, 1, 1), DAY));
    }

    @Test
    void factorsThatNobodyMarkedBoundTheSum() {
      Story plenty = ten("saving").metDaily("2025-06-10", 4, 10);
      assertEquals(MET, rule.atLeast("four-factors", 20, plenty, DAY));
      assertEquals(UNKNOWN, rule.atLeast("four-factors", 40, plenty, DAY));
      Story little = ten("saving").metDaily("2025-06-10", 1, 6);
      assertEquals(NOT_YET, rule.atLeast("four-factors", 30, little, DAY));
    }
  }

  /** Life cycle: 3 months on the practices; 6 months with a plan; graded by peers. */
  @Nested
  class R13 {

    private final PublishedRule rule = PublishedRule.shipped("life-cycle-gates");

    private Story since(String date) {
      return practising(ten("saving"), date).broughtAbout("2025-06-01", "graded-by-peers");
    }

    @Test
    void threeMonthsSeenByPeersAreReadyForTheRevolvingFund() {
      assertEquals(MET, rule.transition("revolving-fund", since("2025-03-30"), DAY));
    }

    @Test
    void aDayLessIsNotYet() {
      assertEquals(NOT_YET, rule.transition("revolving-fund", since("2025-03-31"), DAY));
    }

    @Test
    void withoutTheGradingOfPeersItIsNotYet() {
      Story story = practising(ten("saving"), "2025-01-01");
      assertEquals(NOT_YET, rule.transition("revolving-fund", story, DAY));
    }

    @Test
    void sixMonthsWithAPlanAreReadyForTheCommunityFund() {
      Story story = since("2024-12-30").broughtAbout("2025-06-01", "micro-credit-plan");
      assertEquals(MET, rule.transition("community-fund", story, DAY));
    }

    @Test
    void aDayLessOrNoPlanAreNotYet() {
      Story aDayLess = since("2024-12-31").broughtAbout("2025-06-01", "micro-credit-plan");
      assertEquals(NOT_YET, rule.transition("community-fund", aDayLess, DAY));
      assertEquals(NOT_YET, rule.transition("community-fund", since("2024-12-30"), DAY));
    }
  }
}
