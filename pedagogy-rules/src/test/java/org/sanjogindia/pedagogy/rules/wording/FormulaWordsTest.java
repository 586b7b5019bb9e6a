package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;

class FormulaWordsTest {

  private static final Wording WORDING = Wording.english(curriculum());
  private static final TallyId SPOKE = TallyId.of("spoke");
  private static final TallyId ITEMS = TallyId.of("items");
  private static final TallyId LED = TallyId.of("led");

  private static void assertMeasure(String expected, Formula formula) {
    assertMeasure(expected, formula, Optional.empty());
  }

  private static void assertMeasure(String expected, Formula formula, Window window) {
    assertMeasure(expected, formula, Optional.of(window));
  }

  private static void assertMeasure(String expected, Formula formula, Optional<Window> window) {
    String text =
        WORDING
            .rule(
                new NamedMeasure(
                    MeasureId.of("m"),
                    words("M"),
                    new Measure(formula, window, Needs.NONE, ImmutableList.of()),
                    Optional.empty(),
                    Optional.empty()))
            .text();
    assertEquals(
        "- *M*: " + expected + "\n", text.replace("\n  ", text.contains("\n  -") ? "\n  " : " "));
  }

  @Test
  void attendance() {
    assertMeasure(
        "the share of the expected members who came over the last 6 meetings",
        new Formula.Attendance(Averaging.POOLED),
        new Window.LastMeetings(6));
    assertMeasure(
        "the share of the expected members who came, each meeting's share averaged, at the last"
            + " meeting",
        new Formula.Attendance(Averaging.MEAN_OF_SHARES),
        new Window.LastMeetings(1));
  }

  @Test
  void tallies() {
    assertMeasure(
        "the share of *Items led by members* out of *Items on the agenda* over the last 4 reviews",
        new Formula.TallyShare(
            ImmutableList.of(LED), new TallyBase.OfTally(ITEMS), Averaging.POOLED),
        new Window.LastReviews(4));
    assertMeasure(
        "the share of *Members who spoke* out of those who were expected at the last review",
        new Formula.TallyShare(ImmutableList.of(SPOKE), new TallyBase.Expected(), Averaging.POOLED),
        new Window.LastReviews(1));
    assertMeasure(
        "the sum of *Members who spoke* and *Items led by members* since the founding",
        new Formula.TallyCount(ImmutableList.of(SPOKE, LED)),
        new Window.SinceFounding());
  }

  private static MatterTrait test(
      Optional<MatterState> still,
      ImmutableSet<MarkId> marked,
      ImmutableSet<MarkId> notMarked,
      Optional<Threshold<LevelId>> level,
      Optional<MatterDelay> within,
      Optional<TimeSpan> inLast) {
    return new MatterTrait(still, marked, notMarked, level, Read.LATEST, within, inLast);
  }

  @Test
  void matters() {
    MarkId agreed = MarkId.of("next-step-agreed");
    MarkId other = MarkId.of("debriefed");
    assertMeasure(
        "the share of matters *We voiced a difference* that are marked *next step agreed* within 2"
            + " meetings of opening over the last 6 meetings",
        new Formula.MatterShare(
            MatterSelection.ofKind(DIFFERENCE),
            test(
                Optional.empty(),
                ImmutableSet.of(agreed),
                ImmutableSet.of(),
                Optional.empty(),
                Optional.of(new MatterDelay.OfMeetings(2)),
                Optional.empty())),
        new Window.LastMeetings(6));
    assertMeasure(
        "the share of open matters *We voiced a difference* that are marked *debriefed* within 7"
            + " days of opening in the last 90 days now",
        new Formula.MatterShare(
            new MatterSelection(
                ImmutableSet.of(DIFFERENCE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MatterState.OPEN)),
            test(
                Optional.empty(),
                ImmutableSet.of(other),
                ImmutableSet.of(),
                Optional.empty(),
                Optional.of(new MatterDelay.OfTime(TimeSpan.ofDays(7))),
                Optional.of(TimeSpan.ofDays(90)))),
        new Window.Now());
    assertMeasure(
        "the number of matters *We voiced a difference* that are closed and lack one of the 2"
            + " marks *next step agreed* and *debriefed* since this stage began",
        new Formula.MatterCount(
            MatterSelection.ofKind(DIFFERENCE),
            test(
                Optional.of(MatterState.CLOSED),
                ImmutableSet.of(),
                ImmutableSet.of(agreed, other),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        new Window.SinceStage());
    assertMeasure(
        "the number of matters *We are in a space* that are not marked *debriefed* and have a level"
            + " of at least *partnership* now",
        new Formula.MatterCount(
            MatterSelection.ofKind(SPACE),
            test(
                Optional.empty(),
                ImmutableSet.of(),
                ImmutableSet.of(other),
                Optional.of(Threshold.atLeast(LevelId.of("partnership"))),
                Optional.empty(),
                Optional.empty())),
        new Window.Now());
    assertMeasure(
        "the number of matters *We are in a space* over the last 12 months",
        new Formula.MatterCount(MatterSelection.ofKind(SPACE), MatterTrait.NONE),
        new Window.LastTime(TimeSpan.ofMonths(12)));
  }

  @Test
  void people() {
    PeopleDid held = new PeopleDid.Held(Roles.ANY);
    assertMeasure(
        "the share of the active members who held a role over the last 12 months",
        new Formula.PeopleWho(held, Optional.empty(), PeopleAs.SHARE_OF_ACTIVE),
        new Window.LastTime(TimeSpan.ofMonths(12)));
    assertMeasure(
        "the share, of all who held a role, who joined in the last 24 months, now",
        new Formula.PeopleWho(held, Optional.of(TimeSpan.ofMonths(24)), PeopleAs.SHARE_OF_HOLDERS),
        new Window.Now());
    assertMeasure(
        "the number of different people who carried *We are in a space* and joined in the last"
            + " month over the last 12 months",
        new Formula.PeopleWho(
            new PeopleDid.Carried(ImmutableSet.of(SPACE)),
            Optional.of(TimeSpan.ofMonths(1)),
            PeopleAs.NUMBER),
        new Window.LastTime(TimeSpan.ofMonths(12)));
    assertMeasure("the most roles that any one person holds", new Formula.MostHeldByOne(Roles.ANY));
    assertMeasure(
        "the most that any one person holds of the role *Keeps our books*",
        new Formula.MostHeldByOne(new Roles(ImmutableSet.of(RoleId.of("treasurer")))));
  }

  @Test
  void counts() {
    assertMeasure(
        "the number of meetings since this stage began",
        new Formula.EventCount(Countable.MEETINGS),
        new Window.SinceStage());
    assertMeasure(
        "the number of members who joined over the last month",
        new Formula.EventCount(Countable.JOINED),
        new Window.LastTime(TimeSpan.ofMonths(1)));
    assertMeasure(
        "the number of members who left since the founding",
        new Formula.EventCount(Countable.LEFT),
        new Window.SinceFounding());
    assertMeasure(
        "the number of choices made since the founding",
        new Formula.EventCount(Countable.CHOICES),
        new Window.SinceFounding());
    assertMeasure(
        "the number of milestones that hold now",
        new Formula.MilestoneCount(ImmutableSet.of(), Optional.empty()),
        new Window.Now());
    assertMeasure(
        "the number of modules completed, each time counted, since the founding",
        new Formula.ModuleRunCount(ImmutableSet.of()),
        new Window.SinceFounding());
    assertMeasure(
        "the number of times that *Coming in safely* was completed since the founding",
        new Formula.ModuleRunCount(ImmutableSet.of(COMING_IN)),
        new Window.SinceFounding());
    assertMeasure("the number of active adult members", new Formula.Size());
    assertMeasure("the time since the last meeting", new Formula.DaysSinceMeeting());
    assertMeasure(
        "those who joined and those who left, as a share of the active members, over the last 3"
            + " months",
        new Formula.ComingsAndGoings(),
        new Window.LastTime(TimeSpan.ofMonths(3)));
  }

  private static Formula pulse(Statistic statistic, Optional<Rational> value) {
    return new Formula.PulseStatistic(statistic, ImmutableList.of(PulseId.of("felt-safe")), value);
  }

  @Test
  void pulses() {
    Window window = new Window.LastPulses(2);
    assertMeasure(
        "the mean answer to *How safe do you feel here?* over the last 2 times of asking",
        pulse(Statistic.MEAN, Optional.empty()),
        window);
    assertMeasure(
        "the middle answer to *How safe do you feel here?* when last asked",
        pulse(Statistic.MEDIAN, Optional.empty()),
        new Window.LastPulses(1));
    assertMeasure(
        "the spread of answers to *How safe do you feel here?* over the last 2 times of asking",
        pulse(Statistic.SPREAD, Optional.empty()),
        window);
    assertMeasure(
        "the share of answers of at least 4 to *How safe do you feel here?* over the last 2 times"
            + " of asking",
        pulse(Statistic.SHARE_AT_LEAST, Optional.of(Rational.of(4))),
        window);
    assertMeasure(
        "the share of answers of at most 2.5 to *How safe do you feel here?* over the last 2 times"
            + " of asking",
        pulse(Statistic.SHARE_AT_MOST, Optional.of(Rational.of(5, 2))),
        window);
  }

  @Test
  void measures() {
    ImmutableList<MeasureId> both = ImmutableList.of(ATTENDANCE, VOICES);
    assertMeasure(
        "the mean of *How many of us come* and *How many of us speak* now",
        new Formula.MeasureStatistic(Statistic.MEAN, both, Optional.empty()),
        new Window.Now());
    assertMeasure(
        "the share, of *How many of us come* and *How many of us speak*, that is at least 60%, now",
        new Formula.MeasureStatistic(
            Statistic.SHARE_AT_LEAST, both, Optional.of(Rational.of(3, 5))),
        new Window.Now());
    assertMeasure(
        "the change of *How many of us come* over the last 6 months",
        new Formula.ChangeOf(ATTENDANCE, TimeSpan.ofMonths(6)));
    assertMeasure(
        "the gain of *How many of us come* since its first known value",
        new Formula.GainOf(ATTENDANCE, Gain.PLAIN));
    assertMeasure(
        "the gain of *How many of us come* since its first known value, as a share of what was left"
            + " to gain",
        new Formula.GainOf(ATTENDANCE, Gain.OF_WHAT_WAS_LEFT));
  }

  @Test
  void levels() {
    assertMeasure(
        "the least level of *Holding safety*, as seen by the collective, over the last 6 months",
        new Formula.LevelStatistic(
            Statistic.LEAST,
            ImmutableList.of(SAFETY),
            new SeenBy.AnyOf(ImmutableList.of(Source.SELF)),
            Read.LATEST),
        new Window.LastTime(TimeSpan.ofMonths(6)));
    assertMeasure(
        "the greatest level of matters *We are in a space*, 2 times in a row, now",
        new Formula.MatterLevelStatistic(
            Statistic.GREATEST,
            MatterSelection.ofKind(SPACE),
            new Read(Read.Take.IN_A_ROW, 2, Optional.empty(), Optional.empty())),
        new Window.Now());
  }

  @Test
  void points() {
    assertMeasure(
        """
        points, out of 20:
          - 5 points when (otherwise 2.5 points): Our agreements are written
          - Up to 4 points in proportion to *How many of us come*
          - 10 points above 90%, 5 points from 70%, otherwise 0 points, by *How many of us speak*
          - 1 point when:
            - *gathered*, at least 2 of these 3:
              - *How many of us come* is at least 75%
              - *How many of us speak* is at least 50%
              - Our agreements are written""",
        new Formula.Points(
            ImmutableList.of(
                new PointsPart.When(Rational.of(5), milestone(WRITTEN), Rational.of(5, 2)),
                new PointsPart.InProportion(Rational.of(4), ATTENDANCE),
                new PointsPart.ByBands(
                    VOICES,
                    ImmutableList.of(
                        new PointsBand(
                            Rational.of(10), new LowerEnd(Rational.of(9, 10), LowerEnd.Edge.ABOVE)),
                        new PointsBand(
                            Rational.of(5),
                            new LowerEnd(Rational.of(7, 10), LowerEnd.Edge.INCLUDED))),
                    Rational.ZERO),
                new PointsPart.When(
                    Rational.ONE, new Condition.OfCriterion(GATHERED), Rational.ZERO)),
            Optional.of(Rational.of(20))));
  }
}
