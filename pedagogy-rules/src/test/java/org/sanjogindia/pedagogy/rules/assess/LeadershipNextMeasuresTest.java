package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * Every measure of the Leadership Next curriculum on either side of its threshold, and with too
 * little evidence. What is counted from events alone is never too little; there the third journey
 * has an event that somebody disputes. The journeys are invented.
 */
class LeadershipNextMeasuresTest {

  private static final Curriculum CURRICULUM =
      CurriculumLoader.load(Path.of("..", "curriculum", "leadership-next")).orThrow();
  private static final String DAY = "2025-06-30";

  private static Story ten() {
    return new Story().founded("2023-01-01", "gather").joined("2023-01-01", 10);
  }

  private static int[] times(int number, int answer) {
    return IntStream.generate(() -> answer).limit(number).toArray();
  }

  private static Verdict percent(String measure, Relation relation, int percent, Story story) {
    return number(measure, relation, Rational.of(percent, 100), story);
  }

  private static Verdict atLeast(String measure, int percent, Story story) {
    return percent(measure, Relation.AT_LEAST, percent, story);
  }

  private static Verdict number(String measure, Relation relation, Rational bound, Story story) {
    return verdict(measure, new Limit.OfNumber(Threshold.of(relation, bound)), story);
  }

  private static Verdict count(String measure, int bound, Story story) {
    return number(measure, Relation.AT_LEAST, Rational.of(bound), story);
  }

  private static Verdict verdict(String measure, Limit limit, Story story) {
    Condition condition =
        new Condition.MeasureIs(
            new MeasureUse.Named(MeasureId.of(measure)),
            Optional.empty(),
            limit,
            Optional.empty(),
            Needs.NONE);
    return Assessment.of(CURRICULUM, story.journey())
        .explain(condition, LocalDate.parse(DAY))
        .verdict();
  }

  @Test
  void attendance() {
    Story sixOfTen = ten().metDaily("2025-06-01", 6, 6);
    assertEquals(MET, atLeast("attendance", 60, sixOfTen));
    Story oneFewer = ten().metDaily("2025-06-01", 5, 6).met("2025-06-10", 5);
    assertEquals(NOT_YET, atLeast("attendance", 60, oneFewer));
    assertEquals(UNKNOWN, atLeast("attendance", 60, ten().metDaily("2025-06-01", 3, 10)));
  }

  /** So many meetings of ten with a tally. */
  private static Story tallied(int meetings, String tally, int each, String base, int of) {
    Story story = ten();
    for (int day = 1; day <= meetings; day++) {
      story.met(String.format(Locale.ROOT, "2025-06-%02d", day), 10).tally(tally, each);
      if (!base.isEmpty()) {
        story.tally(base, of);
      }
    }
    return story;
  }

  @Test
  void voice() {
    assertEquals(MET, atLeast("voice", 50, tallied(4, "members-who-spoke", 5, "", 0)));
    Story oneFewer =
        tallied(3, "members-who-spoke", 5, "", 0)
            .met("2025-06-10", 10)
            .tally("members-who-spoke", 4);
    assertEquals(NOT_YET, atLeast("voice", 50, oneFewer));
    assertEquals(UNKNOWN, atLeast("voice", 50, tallied(2, "members-who-spoke", 10, "", 0)));
  }

  @Test
  void memberLed() {
    Story quarter = tallied(6, "items-led-by-members", 1, "agenda-items", 4);
    assertEquals(MET, atLeast("member-led", 25, quarter));
    Story less = tallied(6, "items-led-by-members", 1, "agenda-items", 5);
    assertEquals(NOT_YET, atLeast("member-led", 25, less));
    assertEquals(UNKNOWN, atLeast("member-led", 25, ten().metDaily("2025-06-01", 6, 10)));
  }

  @Test
  void differences() {
    assertEquals(MET, count("differences", 3, tallied(3, "differences-voiced", 1, "", 0)));
    assertEquals(NOT_YET, count("differences", 3, tallied(2, "differences-voiced", 1, "", 0)));
    Story oneMeetingNotCounted = tallied(2, "differences-voiced", 1, "", 0).met("2025-06-09", 10);
    assertEquals(UNKNOWN, count("differences", 3, oneMeetingNotCounted));
  }

  /** Differences voiced before two meetings, of which so many got a next step at the first. */
  private static Story repaired(int differences, int withNextStep) {
    Story story = ten().met("2025-05-01", 10);
    for (int i = 1; i <= differences; i++) {
      story.opened("2025-06-01", "d-" + i, "difference");
    }
    story.met("2025-06-08", 10);
    for (int i = 1; i <= withNextStep; i++) {
      story.marked("2025-06-08", "d-" + i, "next-step-agreed");
    }
    return story.met("2025-06-15", 10).met("2025-06-22", 10);
  }

  @Test
  void repair() {
    assertEquals(MET, atLeast("repair", 60, repaired(5, 3)));
    assertEquals(NOT_YET, atLeast("repair", 60, repaired(5, 2)));
    assertEquals(UNKNOWN, atLeast("repair", 60, repaired(1, 1)));
  }

  @Test
  void safetyMean() {
    Story four = ten().answered("2025-06-01", "felt-safe", 10, times(10, 4));
    assertEquals(MET, number("safety-mean", Relation.AT_LEAST, Rational.of(4), four));
    Story less = ten().answered("2025-06-01", "felt-safe", 10, 4, 4, 4, 4, 3);
    assertEquals(NOT_YET, number("safety-mean", Relation.AT_LEAST, Rational.of(4), less));
    Story fourAnswers = ten().answered("2025-06-01", "felt-safe", 10, 5, 5, 5, 5);
    assertEquals(UNKNOWN, number("safety-mean", Relation.AT_LEAST, Rational.of(4), fourAnswers));
    Story apart = ten().answered("2025-06-01", "felt-safe", 10, 5, 5, 5, 5, 3);
    assertEquals(UNKNOWN, number("safety-mean", Relation.AT_LEAST, Rational.of(4), apart));
  }

  @Test
  void safetyLow() {
    Story oneOfTen = ten().answered("2025-06-01", "felt-safe", 10, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    assertEquals(MET, percent("safety-low", Relation.AT_MOST, 10, oneOfTen));
    Story twoOfTen = ten().answered("2025-06-01", "felt-safe", 10, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3);
    assertEquals(NOT_YET, percent("safety-low", Relation.AT_MOST, 10, twoOfTen));
    Story fourAnswers = ten().answered("2025-06-01", "felt-safe", 10, 5, 5, 5, 5);
    assertEquals(UNKNOWN, percent("safety-low", Relation.AT_MOST, 10, fourAnswers));
  }

  @Test
  void decisions() {
    assertEquals(MET, atLeast("decisions", 75, tallied(1, "decisions-our-way", 3, "decisions", 4)));
    Story less = tallied(1, "decisions-our-way", 3, "decisions", 5);
    assertEquals(NOT_YET, atLeast("decisions", 75, less));
    Story three = tallied(1, "decisions-our-way", 3, "decisions", 3);
    assertEquals(UNKNOWN, atLeast("decisions", 75, three));
  }

  private static Story holders(int number, String joinedOn) {
    Story story = new Story().founded("2023-01-01", "gather").joined(joinedOn, 10);
    for (int i = 1; i <= number; i++) {
      story.held("treasurer", String.format(Locale.ROOT, "m-%02d", i), "2025-05-01", "2025-05-31");
    }
    return story;
  }

  @Test
  void roles() {
    assertEquals(MET, atLeast("roles", 40, holders(4, "2023-01-01")));
    assertEquals(NOT_YET, atLeast("roles", 40, holders(3, "2023-01-01")));
    Story nobodyActive = new Story().founded("2023-01-01", "gather");
    assertEquals(UNKNOWN, atLeast("roles", 40, nobodyActive));
  }

  @Test
  void records() {
    assertEquals(MET, atLeast("records", 70, tallied(1, "records-in-time", 7, "records-due", 10)));
    Story less = tallied(1, "records-in-time", 6, "records-due", 10);
    assertEquals(NOT_YET, atLeast("records", 70, less));
    assertEquals(UNKNOWN, atLeast("records", 70, ten().metDaily("2025-06-01", 6, 10)));
  }

  private static Story sure(int asked, int... answers) {
    return ten()
        .answered("2025-06-01", "keep-safe", asked, answers)
        .answered("2025-06-01", "health", asked, answers)
        .answered("2025-06-01", "speak-up", asked, answers)
        .answered("2025-06-01", "better-lives", asked, answers);
  }

  @Test
  void efficacy() {
    Rational twoAndAHalf = Rational.of(5, 2);
    Story at = sure(10, 2, 2, 2, 3, 3, 3);
    assertEquals(MET, number("efficacy", Relation.AT_LEAST, twoAndAHalf, at));
    Story under = sure(10, 2, 2, 2, 2, 3, 3);
    assertEquals(NOT_YET, number("efficacy", Relation.AT_LEAST, twoAndAHalf, under));
    Story fiveOfTenAnswered = sure(10, 4, 4, 4, 4, 4);
    assertEquals(UNKNOWN, number("efficacy", Relation.AT_LEAST, twoAndAHalf, fiveOfTenAnswered));
    Story fourAnswers = sure(6, 4, 4, 4, 4);
    assertEquals(UNKNOWN, number("efficacy", Relation.AT_LEAST, twoAndAHalf, fourAnswers));
  }

  private static Story cycles(int number) {
    Story story = ten();
    for (int i = 1; i <= number; i++) {
      story
          .opened("2025-01-01", "u-" + i, "undertaking")
          .marked("2025-01-10", "u-" + i, "risk-checked")
          .marked("2025-01-15", "u-" + i, "acted")
          .marked("2025-02-01", "u-" + i, "debriefed")
          .closed("2025-02-02", "u-" + i);
    }
    return story;
  }

  @Test
  void cycles() {
    assertEquals(MET, count("cycles", 2, cycles(2)));
    assertEquals(NOT_YET, count("cycles", 2, cycles(1)));
    Story oneCalledOff =
        cycles(1)
            .opened("2025-01-01", "called-off", "undertaking")
            .marked("2025-02-01", "called-off", "debriefed")
            .closed("2025-02-02", "called-off");
    assertEquals(NOT_YET, count("cycles", 2, oneCalledOff));
    Story oneUnchecked =
        cycles(1)
            .opened("2025-01-01", "unchecked", "undertaking")
            .marked("2025-01-15", "unchecked", "acted")
            .marked("2025-02-01", "unchecked", "debriefed")
            .closed("2025-02-02", "unchecked");
    assertEquals(NOT_YET, count("cycles", 2, oneUnchecked));
    assertEquals(UNKNOWN, count("cycles", 2, cycles(2).contested()));
  }

  private static Story requests(int number, int answered) {
    Story story = ten();
    for (int i = 1; i <= number; i++) {
      story.opened("2025-06-01", "r-" + i, "request");
      if (i <= answered) {
        story.marked("2025-06-08", "r-" + i, "answered");
      }
    }
    return story;
  }

  @Test
  void mutualAid() {
    assertEquals(MET, atLeast("mutual-aid", 80, requests(5, 4)));
    assertEquals(NOT_YET, atLeast("mutual-aid", 80, requests(5, 3)));
    assertEquals(UNKNOWN, atLeast("mutual-aid", 80, requests(2, 2)));
    Story oneADayLate =
        requests(4, 3)
            .opened("2025-06-01", "late", "request")
            .marked("2025-06-09", "late", "answered");
    assertEquals(NOT_YET, atLeast("mutual-aid", 80, oneADayLate));
  }

  private static Story claims(int number, int moving) {
    Story story = ten();
    for (int i = 1; i <= number; i++) {
      story.opened("2024-01-01", "c-" + i, "claim");
      story.marked(i <= moving ? "2025-04-02" : "2025-04-01", "c-" + i, "step");
    }
    return story;
  }

  /** Ninety days before 30 June 2025 is 1 April, which no longer counts. */
  @Test
  void claims() {
    assertEquals(MET, atLeast("claims", 60, claims(5, 3)));
    assertEquals(NOT_YET, atLeast("claims", 60, claims(5, 2)));
    assertEquals(UNKNOWN, atLeast("claims", 60, claims(2, 2)));
    assertEquals(UNKNOWN, atLeast("claims", 60, claims(3, 3).closed("2025-06-01", "c-1")));
  }

  private static Verdict rung(Story story) {
    return verdict("rung", new Limit.OfLevel(Threshold.atLeast(LevelId.of("partnership"))), story);
  }

  @Test
  void rung() {
    Story held =
        ten()
            .opened("2024-01-01", "s-1", "space")
            .gaveLevel("2025-01-01", "s-1", "partnership")
            .gaveLevel("2025-05-01", "s-1", "partnership");
    assertEquals(MET, rung(held));
    Story notInARow =
        ten()
            .opened("2024-01-01", "s-1", "space")
            .gaveLevel("2025-01-01", "s-1", "partnership")
            .gaveLevel("2025-05-01", "s-1", "placation");
    assertEquals(NOT_YET, rung(notInARow));
    Story onlyOnce =
        ten().opened("2024-01-01", "s-1", "space").gaveLevel("2025-05-01", "s-1", "partnership");
    assertEquals(UNKNOWN, rung(onlyOnce));
    assertEquals(UNKNOWN, rung(ten()));
  }

  private static Story inputs(int number, int replied) {
    Story story = ten();
    for (int i = 1; i <= number; i++) {
      story.opened("2025-01-01", "i-" + i, "input");
      if (i <= replied) {
        story.marked("2025-03-01", "i-" + i, "replied");
      }
    }
    return story;
  }

  @Test
  void inputsAndAnswered() {
    assertEquals(MET, count("inputs", 2, inputs(2, 0)));
    assertEquals(NOT_YET, count("inputs", 2, inputs(1, 0)));
    assertEquals(UNKNOWN, count("inputs", 2, inputs(2, 0).contested()));
    assertEquals(MET, atLeast("answered", 50, inputs(2, 1)));
    assertEquals(NOT_YET, atLeast("answered", 50, inputs(3, 1)));
    assertEquals(UNKNOWN, atLeast("answered", 50, ten()));
  }

  private static final String[] FUNCTIONS = {
    "we-call-our-meetings",
    "we-chair",
    "we-keep-minutes",
    "we-keep-the-books",
    "we-support-members",
    "we-accompany",
    "we-answer-for-safety",
    "we-raise-funds"
  };

  private static Story running(int functions, String lastSince) {
    Story story = ten();
    for (int i = 0; i < functions; i++) {
      story.broughtAbout(i + 1 < functions ? "2024-01-01" : lastSince, FUNCTIONS[i]);
    }
    return story;
  }

  @Test
  void mentorFree() {
    assertEquals(MET, count("mentor-free", 8, running(8, "2024-12-30")));
    assertEquals(NOT_YET, count("mentor-free", 8, running(8, "2024-12-31")));
    assertEquals(NOT_YET, count("mentor-free", 8, running(7, "2024-12-30")));
    assertEquals(UNKNOWN, count("mentor-free", 8, running(8, "2024-12-30").contested()));
  }

  private static Story cost(int decided, int all) {
    return ten()
        .reviewed("2025-06-01", 10)
        .tally("running-cost-we-decide", decided)
        .tally("running-cost", all);
  }

  @Test
  void ownResources() {
    assertEquals(MET, atLeast("own-resources", 50, cost(5_000, 10_000)));
    assertEquals(NOT_YET, atLeast("own-resources", 50, cost(4_999, 10_000)));
    assertEquals(UNKNOWN, atLeast("own-resources", 50, ten().reviewed("2025-06-01", 10)));
  }

  /** Two left and one joined: three comings and goings. */
  @Test
  void turnover() {
    Story threeOfTwelve =
        new Story()
            .founded("2023-01-01", "gather")
            .joined("2023-01-01", 13)
            .left("2025-06-01", "m-01", "m-02")
            .joined("2025-06-02", "m-14");
    assertEquals(MET, atLeast("turnover", 25, threeOfTwelve));
    Story twoOfNine =
        new Story()
            .founded("2023-01-01", "gather")
            .joined("2023-01-01", 11)
            .left("2025-06-01", "m-01", "m-02");
    assertEquals(NOT_YET, atLeast("turnover", 25, twoOfNine));
    assertEquals(UNKNOWN, atLeast("turnover", 25, new Story().founded("2023-01-01", "gather")));
  }

  @Test
  void connected() {
    Story fourOfFive = ten().answered("2025-06-01", "could-call", 10, 1, 1, 1, 1, 0);
    assertEquals(MET, atLeast("connected", 80, fourOfFive));
    Story threeOfFive = ten().answered("2025-06-01", "could-call", 10, 1, 1, 1, 0, 0);
    assertEquals(NOT_YET, atLeast("connected", 80, threeOfFive));
    Story fourAnswers = ten().answered("2025-06-01", "could-call", 10, 1, 1, 1, 1);
    assertEquals(UNKNOWN, atLeast("connected", 80, fourAnswers));
  }

  private static Story represented(String... who) {
    return ten().opened("2025-05-01", "a-1", "appearance").carriedBy(who);
  }

  @Test
  void represented() {
    assertEquals(MET, atLeast("represented", 30, represented("m-01", "m-02", "m-03")));
    assertEquals(NOT_YET, atLeast("represented", 30, represented("m-01", "m-02")));
    Story nobodyActive = new Story().founded("2023-01-01", "gather");
    assertEquals(UNKNOWN, atLeast("represented", 30, nobodyActive));
  }

  private static Story holdingNow(String[] old, String... fresh) {
    Story story = ten().joined("2024-01-01", fresh);
    for (String who : old) {
      story.held("treasurer", who, "2025-01-01");
    }
    for (String who : fresh) {
      story.held("convenor", who, "2025-01-01");
    }
    return story;
  }

  @Test
  void newHolders() {
    Story oneOfFour = holdingNow(new String[] {"m-01", "m-02", "m-03"}, "m-11");
    assertEquals(MET, atLeast("new-holders", 25, oneOfFour));
    Story oneOfFive = holdingNow(new String[] {"m-01", "m-02", "m-03", "m-04"}, "m-11");
    assertEquals(NOT_YET, atLeast("new-holders", 25, oneOfFive));
    assertEquals(UNKNOWN, atLeast("new-holders", 25, ten()));
  }

  /** So many matters of a kind opened in 2025, of which so many got the mark. */
  private static Story matters(String kind, int opened, String mark, int marked) {
    Story story = ten();
    for (int i = 1; i <= opened; i++) {
      story.opened("2025-01-01", kind + "-" + i, kind);
      if (i <= marked) {
        story.marked("2025-03-01", kind + "-" + i, mark);
      }
    }
    return story;
  }

  private static Story closed(String kind, int opened, String mark, int closed) {
    Story story = matters(kind, opened, mark, opened);
    for (int i = 1; i <= closed; i++) {
      story.closed("2025-04-01", kind + "-" + i);
    }
    return story;
  }

  @Test
  void ownActions() {
    assertEquals(MET, count("own-actions", 2, matters("undertaking", 2, "chosen-by-us", 2)));
    assertEquals(NOT_YET, count("own-actions", 2, matters("undertaking", 2, "chosen-by-us", 1)));
    Story contested = matters("undertaking", 2, "chosen-by-us", 2).contested();
    assertEquals(UNKNOWN, count("own-actions", 2, contested));
  }

  @Test
  void changesAroundUs() {
    assertEquals(MET, count("changes-around-us", 1, matters("change-around-us", 1, "", 0)));
    Story aYearAgo = ten().opened("2024-06-29", "c-1", "change-around-us");
    assertEquals(NOT_YET, count("changes-around-us", 1, aYearAgo));
    Story contested = matters("change-around-us", 1, "", 0).contested();
    assertEquals(UNKNOWN, count("changes-around-us", 1, contested));
  }

  @Test
  void watching() {
    assertEquals(MET, count("watching", 2, closed("watch", 2, "findings-shared", 2)));
    assertEquals(NOT_YET, count("watching", 2, closed("watch", 2, "findings-shared", 1)));
    Story contested = closed("watch", 2, "findings-shared", 2).contested();
    assertEquals(UNKNOWN, count("watching", 2, contested));
  }

  @Test
  void tookPartInPolicy() {
    Story threeOfTen =
        ten()
            .opened("2025-05-01", "i-1", "input")
            .carriedBy("m-01", "m-02")
            .opened("2025-05-01", "w-1", "watch")
            .carriedBy("m-02", "m-03");
    assertEquals(MET, atLeast("took-part-in-policy", 30, threeOfTen));
    Story twoOfTen = ten().opened("2025-05-01", "i-1", "input").carriedBy("m-01", "m-02");
    assertEquals(NOT_YET, atLeast("took-part-in-policy", 30, twoOfTen));
    Story nobodyActive = new Story().founded("2023-01-01", "gather");
    assertEquals(UNKNOWN, atLeast("took-part-in-policy", 30, nobodyActive));
  }

  @Test
  void budgetsReviewed() {
    assertEquals(
        MET, count("budgets-reviewed", 1, closed("budget-review", 1, "questions-asked", 1)));
    assertEquals(
        NOT_YET, count("budgets-reviewed", 1, closed("budget-review", 1, "questions-asked", 0)));
    Story contested = closed("budget-review", 1, "questions-asked", 1).contested();
    assertEquals(UNKNOWN, count("budgets-reviewed", 1, contested));
  }

  private static Story seats(int paid, int all) {
    return ten().reviewed("2025-06-01", 10).tally("seat-costs-paid", paid).tally("seat-costs", all);
  }

  @Test
  void seatCostsMet() {
    assertEquals(MET, atLeast("seat-costs-met", 75, seats(750, 1_000)));
    assertEquals(NOT_YET, atLeast("seat-costs-met", 75, seats(749, 1_000)));
    assertEquals(UNKNOWN, atLeast("seat-costs-met", 75, ten().reviewed("2025-06-01", 10)));
  }

  @Test
  void financiersAnswer() {
    assertEquals(
        MET, atLeast("financiers-answer", 50, matters("money-question", 4, "answered", 2)));
    assertEquals(
        NOT_YET, atLeast("financiers-answer", 50, matters("money-question", 5, "answered", 2)));
    assertEquals(
        UNKNOWN, atLeast("financiers-answer", 50, matters("money-question", 2, "answered", 2)));
  }

  @Test
  void gapsClosed() {
    assertEquals(MET, atLeast("gaps-closed", 50, matters("gap", 4, "mended", 2)));
    assertEquals(NOT_YET, atLeast("gaps-closed", 50, matters("gap", 5, "mended", 2)));
    assertEquals(UNKNOWN, atLeast("gaps-closed", 50, matters("gap", 2, "mended", 2)));
  }

  @Test
  void refusalsAppealed() {
    assertEquals(MET, atLeast("refusals-appealed", 50, matters("refusal", 4, "appealed", 2)));
    assertEquals(NOT_YET, atLeast("refusals-appealed", 50, matters("refusal", 5, "appealed", 2)));
    assertEquals(UNKNOWN, atLeast("refusals-appealed", 50, matters("refusal", 2, "appealed", 2)));
  }

  @Test
  void providerChanges() {
    assertEquals(MET, count("provider-changes", 1, matters("provider-change", 1, "", 0)));
    Story twoYearsAgo = ten().opened("2023-06-29", "p-1", "provider-change");
    assertEquals(NOT_YET, count("provider-changes", 1, twoYearsAgo));
    Story contested = matters("provider-change", 1, "", 0).contested();
    assertEquals(UNKNOWN, count("provider-changes", 1, contested));
  }

  @Test
  void handOvers() {
    assertEquals(MET, count("hand-overs", 1, closed("hand-over", 1, "successor-chosen", 1)));
    assertEquals(NOT_YET, count("hand-overs", 1, closed("hand-over", 1, "successor-chosen", 0)));
    Story contested = closed("hand-over", 1, "successor-chosen", 1).contested();
    assertEquals(UNKNOWN, count("hand-overs", 1, contested));
  }
}
