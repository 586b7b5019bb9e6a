package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;

class ExplanationWordsTest {

  private static final Wording WORDING = Wording.english(curriculum());
  private static final LocalDate DATE = LocalDate.of(2025, 5, 1);
  private static final LocalDate EARLIER = LocalDate.of(2024, 5, 3);
  private static final Found IN_PARTS = new Found.InParts();

  static Explanation explained(
      Condition asked, Verdict verdict, Set<Why> why, Found found, List<Explanation> parts) {
    return new Explanation(asked, DATE, verdict, why, found, parts, ImmutableSet.of());
  }

  static Explanation explained(Condition asked, Verdict verdict, Found found, Why... why) {
    return explained(asked, verdict, ImmutableSet.copyOf(why), found, ImmutableList.of());
  }

  static Found.Measured measured(MeasureUnit unit, Rational least, Rational greatest) {
    return new Found.Measured(
        unit,
        Optional.of(least),
        Optional.of(greatest),
        Optional.empty(),
        ImmutableList.of(LevelId.of("informing"), LevelId.of("partnership")));
  }

  static Found.Measured share(long part, long whole) {
    return new Found.Measured(
        MeasureUnit.SHARE,
        Optional.of(Rational.of(part, whole)),
        Optional.of(Rational.of(part, whole)),
        Optional.of(new Found.Parts(Rational.of(part), Rational.of(whole))),
        ImmutableList.of());
  }

  private static Found.Measured nothing(MeasureUnit unit) {
    return new Found.Measured(
        unit, Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  private static void assertLine(String expected, Explanation explanation) {
    Line line = WORDING.explanation(explanation).lines().get(0);
    assertEquals(expected, line.mark().orElseThrow().words() + " | " + line.text());
  }

  private static void assertSays(String expected, Explanation explanation) {
    assertEquals(expected, WORDING.explanation(explanation).text());
  }

  // --- measures -------------------------------------------------------------------------------

  @Test
  void aShareIsToldWithItsCountsAndWhatIsAsked() {
    assertLine(
        "met | *How many of us come*: 80% (24 of 30); at least 75% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 4), Verdict.MET, share(24, 30)));
    assertLine(
        "not yet | *How many of us come*: just over 58% (7 of 12); at least 75% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 4), Verdict.NOT_YET, share(7, 12)));
  }

  @Test
  void aShareIsNeverToldOnTheOtherSideOfWhatIsAsked() {
    assertLine(
        "not yet | *How many of us come*: just under 75% (749 of 1000); at least 75% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 4), Verdict.NOT_YET, share(749, 1000)));
    assertLine(
        "met | *How many of us come*: just over 75% (751 of 1000); at least 75% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 4), Verdict.MET, share(751, 1000)));
  }

  @Test
  void aRangeSaysWhatItDependsOn() {
    Found range = measured(MeasureUnit.SHARE, Rational.of(1, 2), Rational.of(7, 10));
    assertLine(
        "not known | *How many of us come*: between 50% and 70%, depending on what is contested;"
            + " at least 60% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 5), Verdict.UNKNOWN, range, Why.CONTESTED));
    assertLine(
        "not known | *How many of us come*: between 50% and 70%, depending on what is not known;"
            + " at least 60% is asked",
        explained(SmallCurriculum.share(ATTENDANCE, 3, 5), Verdict.UNKNOWN, range, Why.NOT_SEEN));
  }

  private static Condition meetings(long asked) {
    return new Condition.MeasureIs(
        new MeasureUse.WrittenOut(
            new Measure(
                new Formula.EventCount(Countable.MEETINGS),
                Optional.of(new Window.SinceStage()),
                Needs.NONE,
                ImmutableList.of())),
        Optional.empty(),
        new Limit.OfNumber(Threshold.atLeast(Rational.of(asked))),
        Optional.empty(),
        Needs.NONE);
  }

  @Test
  void aBoundOnOneSideIsToldAsOne() {
    assertLine(
        "met | The number of meetings since this stage began: at least 5; at least 3 is asked",
        explained(
            meetings(3),
            Verdict.MET,
            new Found.Measured(
                MeasureUnit.COUNT,
                Optional.of(Rational.of(5)),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of())));
    assertLine(
        "not yet | The number of meetings since this stage began: at most 2; at least 3 is asked",
        explained(
            meetings(3),
            Verdict.NOT_YET,
            new Found.Measured(
                MeasureUnit.COUNT,
                Optional.empty(),
                Optional.of(Rational.of(2)),
                Optional.empty(),
                ImmutableList.of())));
  }

  @Test
  void whereThereIsTooLittleItSaysWhatIsNeeded() {
    assertLine(
        "not known | *How many of us come*: there is too little to speak of yet (it needs 4"
            + " meetings with it noted); at least 75% is asked",
        explained(
            SmallCurriculum.share(ATTENDANCE, 3, 4),
            Verdict.UNKNOWN,
            nothing(MeasureUnit.SHARE),
            Why.TOO_FEW));
  }

  @Test
  void everyUnitHasItsWords() {
    assertLine(
        "met | *The highest rung that we hold*: *partnership*; at least *informing* is asked",
        explained(
            new Condition.MeasureIs(
                new MeasureUse.Named(RUNG),
                Optional.empty(),
                new Limit.OfLevel(Threshold.atLeast(LevelId.of("informing"))),
                Optional.empty(),
                Needs.NONE),
            Verdict.MET,
            measured(MeasureUnit.LEVEL, Rational.ONE, Rational.ONE)));
    assertLine(
        "not yet | *How sure we are of what we can do*: just under 2.67; at least 3 is asked",
        explained(
            SmallCurriculum.share(EFFICACY, 3, 1),
            Verdict.NOT_YET,
            measured(MeasureUnit.RATING, Rational.of(8, 3), Rational.of(8, 3))));
    assertLine(
        "met | The time since the last meeting: 97 days; at least 90 days is asked",
        explained(written(new Formula.DaysSinceMeeting(), 90), Verdict.MET, days(97)));
    assertLine(
        "not yet | The change of *How many of us come* over the last 6 months: -20 percentage"
            + " points; at most -30 percentage points is asked",
        explained(
            new Condition.MeasureIs(
                new MeasureUse.WrittenOut(
                    new Measure(
                        new Formula.ChangeOf(ATTENDANCE, TimeSpan.ofMonths(6)),
                        Optional.empty(),
                        Needs.NONE,
                        ImmutableList.of())),
                Optional.empty(),
                new Limit.OfNumber(Threshold.of(Relation.AT_MOST, Rational.of(-3, 10))),
                Optional.empty(),
                Needs.NONE),
            Verdict.NOT_YET,
            measured(MeasureUnit.SHARE, Rational.of(-1, 5), Rational.of(-1, 5))));
    assertLine(
        "met | Points, out of 20: between 12.5 points and 15 points, depending on what is not known;"
            + " at least 10 points is asked",
        explained(
            written(
                new Formula.Points(
                    ImmutableList.of(new PointsPart.InProportion(Rational.of(20), VOICES)),
                    Optional.of(Rational.of(20))),
                10),
            Verdict.MET,
            measured(MeasureUnit.POINTS, Rational.of(25, 2), Rational.of(15))));
    assertLine(
        "met | The spread of levels of *Holding safety*: 1 step; at least 1 step is asked",
        explained(
            written(
                new Formula.LevelStatistic(
                    Statistic.SPREAD, ImmutableList.of(SAFETY), new SeenBy.Pooled(), Read.LATEST),
                1),
            Verdict.MET,
            measured(MeasureUnit.STEPS, Rational.ONE, Rational.ONE)));
  }

  private static Found days(long days) {
    return measured(MeasureUnit.DAYS, Rational.of(days), Rational.of(days));
  }

  private static Condition written(Formula formula, long asked) {
    return new Condition.MeasureIs(
        new MeasureUse.WrittenOut(
            new Measure(formula, Optional.empty(), Needs.NONE, ImmutableList.of())),
        Optional.empty(),
        new Limit.OfNumber(Threshold.atLeast(Rational.of(asked))),
        Optional.empty(),
        Needs.NONE);
  }

  // --- members and levels ---------------------------------------------------------------------

  @Test
  void membersAreToldAsCounts() {
    Condition asked = members(speaks());
    String words =
        "At least 60% of the members: *Saying my word* is at least *doing*, as seen by the member or"
            + " a peer: ";
    assertLine(
        "not known | " + words + "7 of 12; 2 not yet seen",
        explained(asked, Verdict.UNKNOWN, new Found.MembersCounted(7, 2, 12)));
    assertLine(
        "met | " + words + "8 of 12",
        explained(asked, Verdict.MET, new Found.MembersCounted(8, 0, 12)));
    assertLine(
        "not known | " + words + "known of fewer than five people, so no numbers are told",
        explained(asked, Verdict.UNKNOWN, new Found.FewerThanFive(), Why.TOO_FEW));
  }

  private static Found.SourceReading reading(
      Source source, Optional<LevelId> level, Verdict verdict, Why... why) {
    return new Found.SourceReading(
        ImmutableList.of(source),
        level,
        verdict,
        ImmutableSet.copyOf(why),
        Optional.of(EARLIER).filter(day -> !ImmutableSet.copyOf(why).contains(Why.NOT_SEEN)));
  }

  @Test
  void whatTheSourcesSayStandsSideBySide() {
    assertLine(
        "not known | *Holding safety* is at least *doing*, as seen by the collective, a peer, a"
            + " facilitator, an ally or the mentor: the collective: *trying*, 3 May 2024; a peer: not"
            + " looked at yet; a facilitator: *doing*, contested; an ally: last looked at on 3 May"
            + " 2024, too long ago; the mentor: below the first level, 3 May 2024",
        explained(
            level(
                SAFETY,
                DOING,
                Source.SELF,
                Source.PEER,
                Source.FACILITATOR,
                Source.ALLY,
                Source.MENTOR),
            Verdict.UNKNOWN,
            new Found.LevelsRead(
                ImmutableList.of(
                    reading(Source.SELF, Optional.of(TRYING), Verdict.NOT_YET),
                    reading(Source.PEER, Optional.empty(), Verdict.UNKNOWN, Why.NOT_SEEN),
                    reading(Source.FACILITATOR, Optional.of(DOING), Verdict.UNKNOWN, Why.CONTESTED),
                    reading(Source.ALLY, Optional.empty(), Verdict.UNKNOWN, Why.LONG_AGO),
                    reading(Source.MENTOR, Optional.empty(), Verdict.NOT_YET))),
            Why.NOT_SEEN,
            Why.CONTESTED,
            Why.LONG_AGO));
  }

  @Test
  void aPooledReadingNamesNoSource() {
    Condition asked =
        new Condition.LevelIs(
            SAFETY, Threshold.atLeast(DOING), Optional.empty(), new SeenBy.Pooled(), Read.LATEST);
    assertLine(
        "met | *Holding safety* is at least *doing*: *doing*, 3 May 2024",
        explained(
            asked,
            Verdict.MET,
            new Found.LevelsRead(
                ImmutableList.of(
                    new Found.SourceReading(
                        ImmutableList.of(),
                        Optional.of(DOING),
                        Verdict.MET,
                        ImmutableSet.of(),
                        Optional.of(EARLIER))))));
  }

  // --- plain facts ----------------------------------------------------------------------------

  private static Found lasting(LocalDate since) {
    return new Found.Lasting(Optional.of(since), Optional.empty());
  }

  @Test
  void whatLastsIsToldWithItsDays() {
    Found never = new Found.Lasting(Optional.empty(), Optional.empty());
    assertLine(
        "met | Our agreements are written: since 3 May 2024",
        explained(milestone(WRITTEN), Verdict.MET, lasting(EARLIER)));
    assertLine(
        "not yet | Our agreements are written: not brought about yet",
        explained(milestone(WRITTEN), Verdict.NOT_YET, never));
    assertLine(
        "not known | Our agreements are written: what it rests on is contested",
        explained(milestone(WRITTEN), Verdict.UNKNOWN, never, Why.CONTESTED));
    assertLine(
        "met | The module *Coming in safely* completed: on 3 May 2024",
        explained(new Condition.Completed(COMING_IN, Timing.ANY), Verdict.MET, lasting(EARLIER)));
    assertLine(
        "not yet | The module *Coming in safely* completed: not completed yet",
        explained(new Condition.Completed(COMING_IN, Timing.ANY), Verdict.NOT_YET, never));
    assertLine(
        "not yet | Has been in *Finding our differences*: not so far",
        explained(new Condition.BeenIn(DIFFER, Timing.ANY), Verdict.NOT_YET, never));
    assertLine(
        "not yet | In this stage for at least 14 months, rest not counted: since 3 May 2024; long"
            + " enough on 3 July 2025",
        explained(
            new Condition.InStage(TimeSpan.ofMonths(14)),
            Verdict.NOT_YET,
            new Found.Lasting(Optional.of(EARLIER), Optional.of(LocalDate.of(2025, 7, 3)))));
    assertLine(
        "met | In this stage for at least 1 month, rest not counted: since 3 May 2024",
        explained(
            new Condition.InStage(TimeSpan.ofMonths(1)),
            Verdict.MET,
            new Found.Lasting(Optional.of(EARLIER), Optional.of(LocalDate.of(2024, 6, 3)))));
  }

  @Test
  void whatHadToComeAboutLatelyIsNotMistakenForWhatIsSoForLonger() {
    Condition lately =
        new Condition.MilestoneIs(
            WRITTEN,
            new Timing(Optional.of(TimeSpan.ofMonths(6)), Optional.empty(), Optional.empty()));
    assertLine(
        "met | Our agreements are written, within the last 6 months",
        explained(lately, Verdict.MET, lasting(EARLIER)));
    assertLine(
        "not yet | Our agreements are written, within the last 6 months: not brought about again in"
            + " that time; so since 3 May 2024",
        explained(lately, Verdict.NOT_YET, lasting(EARLIER)));
  }

  @Test
  void countsAreTold() {
    Condition.OpenMatter open = open(CONCERN, "safety");
    assertLine(
        "met | An open matter of *Something weighs on us* (safety): 2 are open",
        explained(open, Verdict.MET, new Found.OpenMatters(2)));
    assertLine(
        "not yet | An open matter of *Something weighs on us* (safety): none is open",
        explained(open, Verdict.NOT_YET, new Found.OpenMatters(0)));
    assertLine(
        "not yet | Active for at least 2 months, with a meeting in each: 1 month so far",
        explained(
            new Condition.ActiveFor(2, Optional.empty()),
            Verdict.NOT_YET,
            new Found.ActiveMonths(1)));
    Condition shared =
        new Condition.Shared(
            Roles.ANY, new Window.LastTime(TimeSpan.ofMonths(6)), 4, Rational.of(1, 3));
    String roles =
        "Among those who hold a role, over the last 6 months, at least 4 people, no one with more"
            + " than 1/3 of the days: ";
    assertLine(
        "not yet | " + roles + "3 people; the most that one of them has is 40%",
        explained(
            shared, Verdict.NOT_YET, new Found.RolesSpread(3, Optional.of(Rational.of(2, 5)))));
    assertLine(
        "not yet | " + roles + "0 people",
        explained(shared, Verdict.NOT_YET, new Found.RolesSpread(0, Optional.empty())));
  }

  @Test
  void aNotIsReadWithWhatItDenies() {
    assertSays(
        "met  No open matter of *Something weighs on us* (safety): none is open\n",
        explained(
            new Condition.Not(open(CONCERN, "safety")),
            Verdict.MET,
            ImmutableSet.of(),
            IN_PARTS,
            ImmutableList.of(
                explained(open(CONCERN, "safety"), Verdict.NOT_YET, new Found.OpenMatters(0)))));
  }

  // --- what is sustained ----------------------------------------------------------------------

  private static Explanation at(int day, Verdict verdict, long part, Why... why) {
    return new Explanation(
        SmallCurriculum.share(ATTENDANCE, 3, 4),
        LocalDate.of(2025, 4, day),
        verdict,
        ImmutableSet.copyOf(why),
        verdict == Verdict.UNKNOWN ? nothing(MeasureUnit.SHARE) : share(part, 30),
        ImmutableList.of(),
        ImmutableSet.of());
  }

  @Test
  void reviewsAreListedWithWhatWasFoundAtEach() {
    assertSays(
        """
        not known  At each of the last 2 reviews: *How many of us come* is at least 75%: at 1 of the last 2
                   reviews; 1 not known
          met        At the review on 1 April 2025: 80% (24 of 30)
          not known  At the review on 30 April 2025: there is too little to speak of yet (it needs 4
                     meetings with it noted)
        """,
        explained(
            new Condition.SustainedReviews(2, 2, SmallCurriculum.share(ATTENDANCE, 3, 4)),
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.TOO_FEW),
            new Found.AtReviews(1, 1, 2),
            ImmutableList.of(at(1, Verdict.MET, 24), at(30, Verdict.UNKNOWN, 0, Why.TOO_FEW))));
    assertLine(
        "not yet | At each of the last 2 reviews: *How many of us come* is at least 75%: no review"
            + " so far",
        explained(
            new Condition.SustainedReviews(2, 2, SmallCurriculum.share(ATTENDANCE, 3, 4)),
            Verdict.NOT_YET,
            new Found.AtReviews(0, 0, 0)));
  }

  @Test
  void daysAreCounted() {
    assertSays(
        """
        not yet  On every day of the last 60 days: *How many of us come* is at least 75%: on 45 of 60 days;
                 3 not known
          met      Now: 80% (24 of 30)
        """,
        explained(
            new Condition.SustainedDays(
                TimeSpan.ofDays(60), SmallCurriculum.share(ATTENDANCE, 3, 4)),
            Verdict.NOT_YET,
            ImmutableSet.of(),
            new Found.OnDays(45, 3, 60),
            ImmutableList.of(at(30, Verdict.MET, 24))));
  }

  // --- what is made of parts ------------------------------------------------------------------

  @Test
  void whatIsAroundAConditionIsReadWithItAsOneLine() {
    Explanation written = explained(milestone(WRITTEN), Verdict.MET, lasting(EARLIER));
    Explanation come =
        explained(SmallCurriculum.share(ATTENDANCE, 3, 4), Verdict.NOT_YET, share(18, 30));
    Explanation speak =
        explained(
            SmallCurriculum.share(VOICES, 1, 2),
            Verdict.UNKNOWN,
            nothing(MeasureUnit.SHARE),
            Why.NOT_SEEN);
    Condition atLeast =
        new Condition.AtLeastOf(2, ImmutableList.of(come.asked(), speak.asked(), written.asked()));
    Explanation ofParts =
        explained(
            atLeast,
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.NOT_SEEN),
            IN_PARTS,
            ImmutableList.of(come, speak, written));
    Condition noted =
        new Condition.Noted(
            atLeast, Optional.of(words("We are here gladly.")), Optional.of(PROPOSED));
    assertSays(
        """
        not known  At least 2 of these 3: 1 met; 1 not known
          not yet    *How many of us come*: 60% (18 of 30); at least 75% is asked
          not known  *How many of us speak*: nobody has looked at it yet; at least 50% is asked
          met        Our agreements are written: since 3 May 2024
          Because: We are here gladly.
        """,
        explained(
            noted,
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.NOT_SEEN),
            IN_PARTS,
            ImmutableList.of(ofParts)));
    assertSays(
        """
        not known  *gathered*, at least 2 of these 3: 1 met; 1 not known
          not yet    *How many of us come*: 60% (18 of 30); at least 75% is asked
          not known  *How many of us speak*: nobody has looked at it yet; at least 50% is asked
          met        Our agreements are written: since 3 May 2024
        """,
        explained(
            new Condition.OfCriterion(GATHERED),
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.NOT_SEEN),
            IN_PARTS,
            ImmutableList.of(ofParts)));
  }

  @Test
  void aNeedThatDoesNotHoldIsToldWithWhatWasSeen() {
    Condition.LevelIs level = level(SAFETY, DOING, Source.SELF);
    Explanation part =
        explained(
            level,
            Verdict.MET,
            new Found.LevelsRead(
                ImmutableList.of(reading(Source.SELF, Optional.of(DOING), Verdict.MET))));
    Needs needs =
        new Needs(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(Rational.of(3, 5)),
            Optional.of(Threshold.of(Relation.AT_MOST, Rational.ONE)));
    assertLine(
        "not known | *Holding safety* is at least *doing*, as seen by the collective: *doing*,"
            + " 3 May 2024; there is too little to speak of yet (it needs 60%"
            + " taking part and a spread of at most 1)",
        explained(
            new Condition.WithNeeds(level, needs),
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.TOO_FEW),
            IN_PARTS,
            ImmutableList.of(part)));
    assertLine(
        "not known | *Holding safety* is at least *doing*, as seen by the collective: *doing*,"
            + " 3 May 2024; what was seen lies too far apart for one answer (it"
            + " needs 60% taking part and a spread of at most 1)",
        explained(
            new Condition.WithNeeds(level, needs),
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.TOO_FAR_APART),
            IN_PARTS,
            ImmutableList.of(part)));
  }
}
