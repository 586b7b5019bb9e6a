package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** What each condition of the language becomes. */
class ConditionConstructsTest {

  private static final TimeSpan SIX_MONTHS = TimeSpan.ofMonths(6);

  @Test
  void aBareShareAsksForAtLeastThatMuch() {
    assertEquals(
        attendance(Threshold.atLeast(Rational.of(3, 4)), Optional.of(share(3, 5))),
        Written.condition("{ measure: attendance, is: 75%, keep: 60% }"));
  }

  @Test
  void aThresholdSaysItsRelation() {
    assertEquals(
        attendance(Threshold.of(Relation.AT_MOST, Rational.of(2, 3)), Optional.empty()),
        Written.condition("{ measure: attendance, is: at most 2/3 }"));
    assertEquals(
        attendance(Threshold.of(Relation.BELOW, Rational.of(5, 8)), Optional.empty()),
        Written.condition("{ measure: attendance, is: below 62.5% }"));
    assertEquals(
        attendance(Threshold.between(Rational.of(1, 5), Rational.of(3, 5)), Optional.empty()),
        Written.condition("{ measure: attendance, is: between 20% and 60% }"));
  }

  @Test
  void aBareBandIsThatBandAlone() {
    assertEquals(
        new Limit.OfBand(Threshold.of(Relation.EXACTLY, BandId.of("high"))),
        limit(Written.condition("{ measure: efficacy, is: high }")));
    assertEquals(
        new Limit.OfBand(Threshold.atLeast(BandId.of("low"))),
        limit(Written.condition("{ measure: efficacy, is: at least low }")));
  }

  @Test
  void aMeasureOfLevelsIsHeldAgainstALevel() {
    assertEquals(
        new Limit.OfLevel(Threshold.atLeast(LevelId.of("asked"))),
        limit(Written.condition("{ measure: rung, is: asked }")));
  }

  @Test
  void aConditionMayWriteItsMeasureOut() {
    Measure joined =
        new Measure(
            new Formula.EventCount(Countable.JOINED),
            Optional.of(new Window.SinceStage()),
            Needs.NONE,
            List.of());
    assertEquals(
        new Condition.MeasureIs(
            new MeasureUse.WrittenOut(joined),
            Optional.empty(),
            new Limit.OfNumber(Threshold.atLeast(Rational.of(3))),
            Optional.empty(),
            Needs.NONE),
        Written.condition("{ count-of: joined, over: since stage, is: 3 }"));
  }

  @Test
  void sizeIsAMeasureInShort() {
    Measure size = new Measure(new Formula.Size(), Optional.empty(), Needs.NONE, List.of());
    assertEquals(
        new Condition.MeasureIs(
            new MeasureUse.WrittenOut(size),
            Optional.empty(),
            new Limit.OfNumber(Threshold.atLeast(Rational.of(5))),
            Optional.empty(),
            Needs.NONE),
        Written.condition("{ size: 5 }"));
  }

  @Test
  void listsAndNotAreLogic() {
    Condition agreed = new Condition.MilestoneIs(MilestoneId.of("agreements"), Timing.ANY);
    Condition month = new Condition.InStage(TimeSpan.ofMonths(1));
    assertEquals(
        new Condition.AtLeastOf(
            1, List.of(new Condition.Not(agreed), new Condition.AnyOf(List.of(month)))),
        Written.condition(
            "{ at-least: 1, of: [ { not: { milestone: agreements } }, { any: [ { in-stage: 1 month"
                + " } ] } ] }"));
  }

  @Test
  void aLevelOfTheCollectiveSaysWhoseWordCounts() {
    assertEquals(
        new Condition.LevelIs(
            CompetencyId.of("conflict"),
            Threshold.atLeast(LevelId.of("doing")),
            Optional.of(Threshold.atLeast(LevelId.of("trying"))),
            new SeenBy.AtLeastOf(2, List.of(Source.SELF, Source.ALLY, Source.MENTOR)),
            new Read(Read.Take.IN_A_ROW, 2, Optional.of(TimeSpan.ofWeeks(12)), Optional.empty())),
        Written.condition(
            "{ collective: conflict, level: doing, keep: trying, seen-by: { at-least: 2, of: [self,"
                + " ally, mentor] }, read: { in-a-row: 2, within: 12 weeks } }"));
  }

  @Test
  void membersAreCountedAsAShareOrANumber() {
    MemberCondition long6 = new MemberCondition.MemberFor(SIX_MONTHS);
    assertEquals(
        new Condition.Members(
            new HowMany(HowMany.Kind.SHARE, Threshold.atLeast(Rational.of(3, 5))), long6),
        Written.condition("{ members: 60%, who: { member-for: 6 months } }"));
    assertEquals(
        new Condition.Members(
            new HowMany(HowMany.Kind.NUMBER, Threshold.atLeast(Rational.of(3))), long6),
        Written.condition("{ members: 3, who: { member-for: 6 months } }"));
  }

  @Test
  void openMattersAreNarrowedDown() {
    assertEquals(
        new Condition.OpenMatter(
            new MatterSelection(
                Set.of(MatterKindId.of("concern")),
                Optional.of(MatterTopicId.of("safety")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.of(TimeSpan.ofDays(30))),
        Written.condition("{ open: concern, kind: safety, held-for: 30 days }"));
  }

  @Test
  void rolesAreSharedAndStagesRemembered() {
    assertEquals(
        new Condition.Shared(Roles.ANY, new Window.LastTime(SIX_MONTHS), 4, Rational.of(1, 3)),
        Written.condition("{ shared: roles, over: 6 months, among: 4, no-one-more-than: 1/3 }"));
    assertEquals(
        new Condition.Shared(
            new Roles(Set.of(RoleId.of("treasurer"))), new Window.Now(), 2, Rational.of(1, 2)),
        Written.condition("{ shared: treasurer, over: now, among: 2, no-one-more-than: 50% }"));
    assertEquals(
        new Condition.BeenIn(
            StageId.of("act"),
            new Timing(Optional.of(SIX_MONTHS), Optional.empty(), Optional.empty())),
        Written.condition("{ been-in: act, within: 6 months }"));
    assertEquals(
        new Condition.ActiveFor(3, Optional.of(Since.REST)),
        Written.condition("{ active-for: 3 months, since: rest }"));
  }

  @Test
  void sustainedIsOverReviewsSomeReviewsOrDays() {
    Condition month = new Condition.InStage(TimeSpan.ofMonths(1));
    assertEquals(
        new Condition.SustainedReviews(2, 2, month),
        Written.condition("{ sustained: 2 reviews, that: { in-stage: 1 month } }"));
    assertEquals(
        new Condition.SustainedReviews(2, 3, month),
        Written.condition(
            "{ sustained: { at-least: 2, of-last: 3 reviews }, that: { in-stage: 1 month } }"));
    assertEquals(
        new Condition.SustainedDays(TimeSpan.ofDays(60), month),
        Written.condition("{ sustained: 60 days, that: { in-stage: 1 month } }"));
  }

  @Test
  void needsOfAMeasureGoWithItAndOthersStandAround() {
    Needs four =
        new Needs(
            OptionalInt.of(4),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        new Condition.WithNeeds(new Condition.InStage(TimeSpan.ofMonths(1)), four),
        Written.condition("{ in-stage: 1 month, needs: { meetings: 4 } }"));
    Condition.MeasureIs is =
        (Condition.MeasureIs)
            Written.condition("{ measure: attendance, is: 60%, needs: { meetings: 4 } }");
    assertEquals(four, is.needs());
  }

  @Test
  void aReasonOfItsOwnIsKeptBesideThePart() {
    assertEquals(
        new Condition.Noted(
            new Condition.InStage(TimeSpan.ofMonths(1)),
            Optional.of(Text.of("en", "It takes time.")),
            Optional.of(new Provenance(Provenance.Kind.LOCAL, "we said so"))),
        Written.condition(
            "{ in-stage: 1 month, because: It takes time., provenance: { local: we said so } }"));
  }

  @Test
  void aCriterionOfAMemberIsKnownByWhatItAsks() {
    Curriculum curriculum =
        Written.load("criteria:\n  speaks: { all: [ { competency: voice, level: doing } ] }\n");
    assertEquals(
        new Criterion.OfMember(
            CriterionId.of("speaks"),
            new MemberCondition.AllOf(
                List.of(
                    new MemberCondition.LevelIs(
                        CompetencyId.of("voice"),
                        Threshold.atLeast(LevelId.of("doing")),
                        new SeenBy.Pooled(),
                        Read.LATEST)))),
        Written.in(curriculum.criteria(), CriterionId.of("speaks")));
  }

  private static Condition attendance(Threshold<Rational> is, Optional<Limit> keep) {
    return new Condition.MeasureIs(
        new MeasureUse.Named(MeasureId.of("attendance")),
        Optional.empty(),
        new Limit.OfNumber(is),
        keep,
        Needs.NONE);
  }

  private static Limit share(long numerator, long denominator) {
    return new Limit.OfNumber(Threshold.atLeast(Rational.of(numerator, denominator)));
  }

  private static Limit limit(Condition condition) {
    return ((Condition.MeasureIs) condition).is();
  }
}
