package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;

class ConditionWordsTest {

  private static final Wording WORDING = Wording.english(curriculum());
  private static final TimeSpan SIX_MONTHS = TimeSpan.ofMonths(6);

  private static void assertRule(String expected, Condition condition) {
    assertEquals(expected, WORDING.rule(condition).text());
  }

  private static void assertLine(String expected, Condition condition) {
    assertEquals(ImmutableList.of(Line.item(0, expected)), WORDING.rule(condition).lines());
  }

  private static Timing timing(
      @Nullable TimeSpan within, @Nullable Since since, @Nullable TimeSpan heldFor) {
    return new Timing(
        Optional.ofNullable(within), Optional.ofNullable(since), Optional.ofNullable(heldFor));
  }

  @Test
  void aListIsIndentedUnderWhatItAsks() {
    assertRule(
        """
        - At least 2 of these 3:
          - *How many of us come* is at least 75%
          - Both of these:
            - Our agreements are written
            - We revised our agreements after a real difference
          - Any one of these 2:
            - *How many of us speak* is at least 2/3
            - *How many of us speak* is at least 62.5%
        """,
        new Condition.AtLeastOf(
            2,
            ImmutableList.of(
                share(ATTENDANCE, 3, 4),
                new Condition.AllOf(ImmutableList.of(milestone(WRITTEN), milestone(REVISED))),
                new Condition.AnyOf(ImmutableList.of(share(VOICES, 2, 3), share(VOICES, 5, 8))))));
  }

  @Test
  void aListOfOneIsThatOne() {
    assertLine(
        "Our agreements are written", new Condition.AllOf(ImmutableList.of(milestone(WRITTEN))));
  }

  @Test
  void aNotStandsBeforeAClauseOrAList() {
    assertLine("Not: Our agreements are written", new Condition.Not(milestone(WRITTEN)));
    assertRule(
        """
        - Not any one of these 2:
          - Our agreements are written
          - We revised our agreements after a real difference
        """,
        new Condition.Not(
            new Condition.AnyOf(ImmutableList.of(milestone(WRITTEN), milestone(REVISED)))));
  }

  @Test
  void aCriterionIsSaidByItsNameWithItsMeaning() {
    assertRule(
        """
        - *gathered*, at least 2 of these 3:
          - *How many of us come* is at least 75%
          - *How many of us speak* is at least 50%
          - Our agreements are written
        """,
        new Condition.OfCriterion(GATHERED));
  }

  @Test
  void aMeasureIsSaidWithItsWindowItsKeepAndItsNeeds() {
    assertRule(
        """
        - *How many of us come*, over the last 8 meetings, is at least 75% (to keep it: at least 60%) (needs
          3 meetings with it noted and 2 cases)
        """,
        new Condition.MeasureIs(
            new MeasureUse.Named(ATTENDANCE),
            Optional.of(new Window.LastMeetings(8)),
            new Limit.OfNumber(Threshold.atLeast(Rational.of(3, 4))),
            Optional.of(new Limit.OfNumber(Threshold.atLeast(Rational.of(3, 5)))),
            new Needs(
                OptionalInt.of(3),
                OptionalInt.of(2),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  @Test
  void everyRelationHasItsWords() {
    Rational low = Rational.of(2, 5);
    Rational high = Rational.of(3, 5);
    assertLine(
        "*How many of us come* is at most 40%",
        share(ATTENDANCE, Threshold.of(Relation.AT_MOST, low)));
    assertLine(
        "*How many of us come* is above 40%", share(ATTENDANCE, Threshold.of(Relation.ABOVE, low)));
    assertLine(
        "*How many of us come* is below 40%", share(ATTENDANCE, Threshold.of(Relation.BELOW, low)));
    assertLine(
        "*How many of us come* is between 40% and 60%",
        share(ATTENDANCE, Threshold.between(low, high)));
  }

  private static Condition band(Relation relation) {
    return new Condition.MeasureIs(
        new MeasureUse.Named(EFFICACY),
        Optional.empty(),
        new Limit.OfBand(Threshold.of(relation, BandId.of("moderate"))),
        Optional.empty(),
        Needs.NONE);
  }

  @Test
  void aBandIsSaidByItsName() {
    assertLine("*How sure we are of what we can do* is *moderate*", band(Relation.EXACTLY));
    assertLine(
        "*How sure we are of what we can do* is *moderate* or higher", band(Relation.AT_LEAST));
    assertLine(
        "*How sure we are of what we can do* is lower than *moderate*", band(Relation.BELOW));
  }

  @Test
  void aLevelOfAMeasureIsSaidByItsName() {
    assertLine(
        "*The highest rung that we hold* is at least *partnership*",
        new Condition.MeasureIs(
            new MeasureUse.Named(RUNG),
            Optional.empty(),
            new Limit.OfLevel(Threshold.atLeast(LevelId.of("partnership"))),
            Optional.empty(),
            Needs.NONE));
  }

  @Test
  void aMeasureThatIsWrittenOutIsSaidInPlace() {
    assertRule(
        """
        - The number of these 2 milestones that hold for at least 6 months now is at least 1:
          - Our agreements are written
          - We revised our agreements after a real difference
        """,
        new Condition.MeasureIs(
            new MeasureUse.WrittenOut(
                new Measure(
                    new Formula.MilestoneCount(
                        ImmutableSet.of(WRITTEN, REVISED), Optional.of(SIX_MONTHS)),
                    Optional.of(new Window.Now()),
                    Needs.NONE,
                    ImmutableList.of())),
            Optional.empty(),
            new Limit.OfNumber(Threshold.atLeast(Rational.ONE)),
            Optional.empty(),
            Needs.NONE));
  }

  private static Condition safety(SeenBy seenBy, Read read) {
    return new Condition.LevelIs(
        SAFETY, Threshold.atLeast(KEEPING_ON), Optional.empty(), seenBy, read);
  }

  @Test
  void aLevelIsSaidWithWhoSeesItAndHowItIsRead() {
    ImmutableList<Source> three = ImmutableList.of(Source.SELF, Source.FACILITATOR, Source.ALLY);
    assertLine(
        "*Holding safety* is at least *keeping on*", safety(new SeenBy.Pooled(), Read.LATEST));
    assertLine(
        "*Holding safety* is at least *keeping on*, as seen by the collective, a facilitator"
            + " or an ally, at its highest",
        safety(
            new SeenBy.AnyOf(three),
            new Read(Read.Take.HIGHEST, 1, Optional.empty(), Optional.empty())));
    assertLine(
        "*Holding safety* is at least *keeping on*, as seen by the collective, a facilitator"
            + " and an ally, in the last 12 months",
        safety(
            new SeenBy.AllOf(three),
            new Read(Read.Take.LATEST, 1, Optional.of(TimeSpan.ofMonths(12)), Optional.empty())));
    assertLine(
        "*Holding safety* is at least *keeping on*, as seen by at least 2 of 3: the collective,"
            + " a facilitator and an ally, 2 times in a row",
        safety(
            new SeenBy.AtLeastOf(2, three),
            new Read(Read.Take.IN_A_ROW, 2, Optional.empty(), Optional.empty())));
    assertLine(
        "*Holding safety* is at least *keeping on*, as seen by at least 2 different people,"
            + " each a peer, on 3 days, last seen in the last 12 months",
        safety(
            new SeenBy.Distinct(2, ImmutableList.of(Source.PEER)),
            new Read(Read.Take.TIMES, 3, Optional.empty(), Optional.of(TimeSpan.ofMonths(12)))));
  }

  @Test
  void theMentorsOwnWordIsToldFromTheMentorsWordAboutOthers() {
    assertLine(
        "*Letting go* is at least *doing*, as seen by the mentor about itself",
        level(LETTING_GO, DOING, Source.SELF));
    assertLine(
        "*Holding safety* is at least *doing*, as seen by the mentor",
        level(SAFETY, DOING, Source.MENTOR));
  }

  @Test
  void membersAreCountedByAShareOrANumber() {
    assertLine(
        "At least 60% of the members: *Saying my word* is at least *doing*, as seen by the"
            + " member or a peer",
        members(speaks()));
    assertLine(
        "At least 1 member: a member for at least 6 months",
        new Condition.Members(
            new HowMany(HowMany.Kind.NUMBER, Threshold.atLeast(Rational.ONE)),
            new MemberCondition.MemberFor(SIX_MONTHS)));
  }

  @Test
  void whatIsAskedOfAMemberIsListedToo() {
    assertRule(
        """
        - At least 60% of the members:
          - All of these 4:
            - Not: took part in a meeting, within the last month
            - Holds one of the roles *Keeps our books* or *Calls us together*, for at least 6 months
            - At least 1 of these 2:
              - Held a role, within the last 6 months
              - Took part in a review, since the founding
            - *speaks in the circle*, any one of these 2:
              - *Saying my word* is at least *doing*, as seen by the member or a peer
              - Took part in the module *Speaking, listening, disagreeing*
              Because: It is her word.
        """,
        members(
            new MemberCondition.AllOf(
                ImmutableList.of(
                    new MemberCondition.Not(
                        new MemberCondition.TookPart(
                            new TakesPartIn.Meetings(), timing(TimeSpan.ofMonths(1), null, null))),
                    new MemberCondition.HoldsRole(
                        new Roles(ImmutableSet.of(RoleId.of("treasurer"), RoleId.of("convenor"))),
                        timing(null, null, SIX_MONTHS)),
                    new MemberCondition.AtLeastOf(
                        1,
                        ImmutableList.of(
                            new MemberCondition.HoldsRole(
                                Roles.ANY, timing(SIX_MONTHS, null, null)),
                            new MemberCondition.TookPart(
                                new TakesPartIn.Reviews(), timing(null, Since.FOUNDING, null)))),
                    new MemberCondition.Noted(
                        new MemberCondition.OfCriterion(SPEAKS),
                        Optional.of(words("It is her word.")),
                        Optional.empty())))));
  }

  @Test
  void plainFactsAreSaidWithTheirTiming() {
    assertLine(
        "Our agreements are written, since this stage began, for at least 6 months",
        new Condition.MilestoneIs(WRITTEN, timing(null, Since.STAGE, SIX_MONTHS)));
    assertLine(
        "The module *Coming in safely* completed, since the newest rest began",
        new Condition.Completed(COMING_IN, timing(null, Since.REST, null)));
    assertLine(
        "In this stage for at least 1 month, rest not counted",
        new Condition.InStage(TimeSpan.ofMonths(1)));
    assertLine(
        "Has been in *Finding our differences*, within the last 12 weeks",
        new Condition.BeenIn(DIFFER, timing(TimeSpan.ofWeeks(12), null, null)));
    assertLine(
        "Active for at least 2 months, with a meeting in each, since the newest rest began",
        new Condition.ActiveFor(2, Optional.of(Since.REST)));
  }

  @Test
  void openMattersAreSaidWithAllThatSelectsThem() {
    assertLine("An open matter of *Something weighs on us* (safety)", open(CONCERN, "safety"));
    assertLine(
        "No open matter of *Something weighs on us* (safety)",
        new Condition.Not(open(CONCERN, "safety")));
    assertLine(
        "An open matter of *We voiced a difference* or *Something weighs on us* in the sphere of"
            + " the family for *Our word in policy*, for at least 30 days",
        new Condition.OpenMatter(
            new MatterSelection(
                ImmutableSet.of(DIFFERENCE, CONCERN),
                Optional.empty(),
                Optional.of(Sphere.FAMILY),
                Optional.of(OutcomeId.of("policy")),
                Optional.empty()),
            Optional.of(TimeSpan.ofDays(30))));
  }

  @Test
  void rolesAreShared() {
    assertLine(
        "Among those who hold a role, over the last 6 months, at least 4 people, no one with more"
            + " than 1/3 of the days",
        new Condition.Shared(Roles.ANY, new Window.LastTime(SIX_MONTHS), 4, Rational.of(1, 3)));
  }

  @Test
  void whatIsSustainedStandsBehindItsReviewsOrDays() {
    assertLine(
        "At each of the last 2 reviews: *How many of us come* is at least 75%",
        new Condition.SustainedReviews(2, 2, share(ATTENDANCE, 3, 4)));
    assertLine(
        "At the last review: *How many of us come* is at least 75%",
        new Condition.SustainedReviews(1, 1, share(ATTENDANCE, 3, 4)));
    assertLine(
        "At 2 or more of the last 3 reviews: *How many of us come* is at least 75%",
        new Condition.SustainedReviews(2, 3, share(ATTENDANCE, 3, 4)));
    assertRule(
        """
        - On every day of the last 60 days:
          - Both of these:
            - *How many of us come* is at least 75%
            - Our agreements are written
        """,
        new Condition.SustainedDays(
            TimeSpan.ofDays(60),
            new Condition.AllOf(ImmutableList.of(share(ATTENDANCE, 3, 4), milestone(WRITTEN)))));
  }

  @Test
  void needsStandBehindWhatTheyAreFor() {
    assertLine(
        "*Holding safety* is at least *doing*, as seen by the collective (needs 60% taking part"
            + " and a spread of at most 1)",
        new Condition.WithNeeds(
            level(SAFETY, DOING, Source.SELF),
            new Needs(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(Rational.of(3, 5)),
                Optional.of(Threshold.of(Relation.AT_MOST, Rational.ONE)))));
  }

  @Test
  void whyAndWhereFromStandBelowAndAreSaidOnce() {
    Condition inner =
        new Condition.Noted(
            milestone(WRITTEN), Optional.of(words("Paper\n  remembers.")), Optional.of(PROPOSED));
    assertRule(
        """
        - Both of these:
          - Our agreements are written
          - We revised our agreements after a real difference
          Because: Paper remembers.
          Proposed: awaiting the collectives' word
        """,
        new Condition.Noted(
            new Condition.AllOf(ImmutableList.of(inner, milestone(REVISED))),
            Optional.of(words("Paper remembers.")),
            Optional.of(PROPOSED)));
  }

  @Test
  void aClauseIsOneLine() {
    assertEquals(
        "at least 2 of these 3 (*How many of us come* is at least 75%; both of these (Our"
            + " agreements are written; We revised our agreements after a real difference); not:"
            + " Our agreements are written)",
        WORDING.clause(
            new Condition.AtLeastOf(
                2,
                ImmutableList.of(
                    share(ATTENDANCE, 3, 4),
                    new Condition.AllOf(ImmutableList.of(milestone(WRITTEN), milestone(REVISED))),
                    new Condition.Not(milestone(WRITTEN))))));
  }
}
