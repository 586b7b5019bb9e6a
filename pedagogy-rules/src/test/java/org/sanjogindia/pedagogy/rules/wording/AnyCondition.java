package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sanjogindia.pedagogy.model.condition.*;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.Scale;

/** Draws conditions of every kind that speak of the things of a curriculum. */
final class AnyCondition {

  private final Curriculum curriculum;

  AnyCondition(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  // --- small things ------------------------------------------------------------------------------

  private static <T> Arbitrary<T> of(Set<T> all) {
    return Arbitraries.of(ImmutableList.copyOf(all));
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
    return one.list().uniqueElements().ofMinSize(1).ofMaxSize(2);
  }

  private static <T> Arbitrary<Set<T>> someOf(Set<T> all) {
    return of(all).set().ofMinSize(1).ofMaxSize(Math.min(3, all.size()));
  }

  private static Arbitrary<Integer> count() {
    return Arbitraries.integers().between(1, 12);
  }

  private static Arbitrary<TimeSpan> times() {
    return Combinators.combine(count(), Arbitraries.of(TimeSpan.Unit.class)).as(TimeSpan::new);
  }

  private static Arbitrary<Rational> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 200),
            Arbitraries.of(1, 1, 2, 3, 4, 5, 16, 100, 1000))
        .as((part, whole) -> Rational.of(part, whole));
  }

  private static <T> Arbitrary<Threshold<T>> thresholds(Arbitrary<T> bound) {
    return Combinators.combine(Arbitraries.of(Relation.class), bound, bound)
        .as(
            (relation, one, other) ->
                relation == Relation.BETWEEN
                    ? Threshold.between(one, other)
                    : Threshold.of(relation, one));
  }

  private Arbitrary<LevelId> levels() {
    return of(
        curriculum.scales().values().stream()
            .map(Scale::levels)
            .flatMap(List::stream)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static Arbitrary<BandId> bands() {
    return Arbitraries.of("high", "moderate", "not-yet-so").map(BandId::of);
  }

  private static Arbitrary<LowerEnd> ends() {
    return Combinators.combine(numbers(), Arbitraries.of(LowerEnd.Edge.class)).as(LowerEnd::new);
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Window.Now(), new Window.SinceStage(), new Window.SinceFounding()),
        count().map(Window.LastMeetings::new),
        count().map(Window.LastPulses::new),
        count().map(Window.LastReviews::new),
        times().map(Window.LastTime::new));
  }

  private static Arbitrary<Timing> timings() {
    return Combinators.combine(
            times().optional(0.3), Arbitraries.of(Since.class).optional(0.3), times().optional(0.3))
        .as(Timing::new);
  }

  private static Arbitrary<Needs> someNeeds() {
    return Combinators.combine(
            count().optional(0.3),
            count().optional(0.3),
            count().optional(0.3),
            numbers().optional(0.3),
            thresholds(numbers()).optional(0.3))
        .as(
            (meetings, total, answers, tookPart, spread) ->
                new Needs(ofInt(meetings), ofInt(total), ofInt(answers), tookPart, spread));
  }

  private static OptionalInt ofInt(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Arbitrary<SeenBy> seenBy() {
    Arbitrary<List<Source>> sources =
        Arbitraries.of(Source.class).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        Arbitraries.just(new SeenBy.Pooled()),
        sources.map(SeenBy.AnyOf::new),
        sources.map(SeenBy.AllOf::new),
        sources.map(all -> new SeenBy.AtLeastOf(all.size(), all)),
        Combinators.combine(count(), sources).as(SeenBy.Distinct::new));
  }

  private static Arbitrary<Read> reads() {
    return Combinators.combine(
            Arbitraries.of(Read.Take.class), count(), times().optional(0.3), times().optional(0.3))
        .as(
            (take, days, within, newest) ->
                new Read(
                    take,
                    take == Read.Take.LATEST || take == Read.Take.HIGHEST ? 1 : days,
                    within,
                    newest));
  }

  private Arbitrary<Roles> roles() {
    return Arbitraries.oneOf(
        Arbitraries.just(Roles.ANY), someOf(curriculum.roles().keySet()).map(Roles::new));
  }

  // --- matters -----------------------------------------------------------------------------------

  private Arbitrary<MatterSelection> matters() {
    return Combinators.combine(
            someOf(curriculum.matters().keySet()),
            of(topics()).optional(0.3),
            Arbitraries.of(Sphere.class).optional(0.3),
            of(curriculum.outcomes().keySet()).optional(0.3),
            Arbitraries.of(MatterState.class).optional(0.3))
        .as(MatterSelection::new);
  }

  private Set<MatterTopicId> topics() {
    return curriculum.matters().values().stream()
        .map(MatterKind::topics)
        .flatMap(Set::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Arbitrary<Set<MarkId>> marks() {
    Set<MarkId> all =
        curriculum.matters().values().stream()
            .map(MatterKind::marks)
            .flatMap(Set::stream)
            .collect(ImmutableSet.toImmutableSet());
    return of(all).set().ofMaxSize(Math.min(2, all.size()));
  }

  private Arbitrary<MatterTrait> traits() {
    Arbitrary<MatterDelay> delays =
        Arbitraries.oneOf(
            times().map(MatterDelay.OfTime::new), count().map(MatterDelay.OfMeetings::new));
    return Combinators.combine(
            Arbitraries.of(MatterState.class).optional(0.3),
            marks(),
            marks(),
            thresholds(levels()).optional(0.3),
            reads(),
            delays.optional(0.3),
            times().optional(0.3))
        .as(MatterTrait::new);
  }

  // --- measures ----------------------------------------------------------------------------------

  private Arbitrary<MeasureId> measureIds() {
    return of(curriculum.measures().keySet());
  }

  private Arbitrary<Formula> formulas(int depth) {
    Arbitrary<List<TallyId>> tallies = some(of(curriculum.tallies().keySet()));
    Arbitrary<Averaging> averagings = Arbitraries.of(Averaging.class);
    Arbitrary<TallyBase> bases =
        Arbitraries.oneOf(
            Arbitraries.of(new TallyBase.Attended(), new TallyBase.Expected()),
            of(curriculum.tallies().keySet()).map(TallyBase.OfTally::new));
    Arbitrary<PeopleDid> dids =
        Arbitraries.oneOf(
            someOf(curriculum.matters().keySet()).map(PeopleDid.Carried::new),
            roles().map(PeopleDid.Held::new));
    return Arbitraries.oneOf(
        ImmutableList.of(
            averagings.map(Formula.Attendance::new),
            Combinators.combine(tallies, bases, averagings).as(Formula.TallyShare::new),
            tallies.map(Formula.TallyCount::new),
            Combinators.combine(matters(), traits()).as(Formula.MatterShare::new),
            Combinators.combine(matters(), traits()).as(Formula.MatterCount::new),
            Combinators.combine(dids, times().optional(0.4), Arbitraries.of(PeopleAs.class))
                .as(Formula.PeopleWho::new),
            roles().map(Formula.MostHeldByOne::new),
            Arbitraries.of(Countable.class).map(Formula.EventCount::new),
            Combinators.combine(
                    of(curriculum.milestones().keySet()).set().ofMaxSize(2), times().optional(0.4))
                .as(Formula.MilestoneCount::new),
            of(curriculum.modules().keySet()).set().ofMaxSize(2).map(Formula.ModuleRunCount::new),
            Combinators.combine(
                    Arbitraries.of(Statistic.class),
                    some(of(curriculum.pulses().keySet())),
                    numbers())
                .as((how, of, value) -> new Formula.PulseStatistic(how, of, valueOf(how, value))),
            Combinators.combine(Arbitraries.of(Statistic.class), some(measureIds()), numbers())
                .as((how, of, value) -> new Formula.MeasureStatistic(how, of, valueOf(how, value))),
            Combinators.combine(
                    ofLevels(), some(of(curriculum.competencies().keySet())), seenBy(), reads())
                .as(Formula.LevelStatistic::new),
            Combinators.combine(ofLevels(), matters(), reads())
                .as(Formula.MatterLevelStatistic::new),
            Combinators.combine(
                    points(depth).list().ofMinSize(1).ofMaxSize(3), numbers().optional(0.5))
                .as(Formula.Points::new),
            Combinators.combine(measureIds(), times()).as(Formula.ChangeOf::new),
            Combinators.combine(measureIds(), Arbitraries.of(Gain.class)).as(Formula.GainOf::new),
            Arbitraries.of(
                new Formula.ComingsAndGoings(),
                new Formula.DaysSinceMeeting(),
                new Formula.Size())));
  }

  private static Arbitrary<Statistic> ofLevels() {
    return Arbitraries.of(
        Statistic.MEAN, Statistic.MEDIAN, Statistic.SPREAD, Statistic.LEAST, Statistic.GREATEST);
  }

  private static Optional<Rational> valueOf(Statistic how, Rational value) {
    return how == Statistic.SHARE_AT_LEAST || how == Statistic.SHARE_AT_MOST
        ? Optional.of(value)
        : Optional.empty();
  }

  private Arbitrary<PointsPart> points(int depth) {
    Arbitrary<PointsBand> bands = Combinators.combine(numbers(), ends()).as(PointsBand::new);
    return Arbitraries.oneOf(
        Combinators.combine(numbers(), conditions(depth - 1), numbers()).as(PointsPart.When::new),
        Combinators.combine(numbers(), measureIds()).as(PointsPart.InProportion::new),
        Combinators.combine(measureIds(), bands.list().ofMinSize(1).ofMaxSize(3), numbers())
            .as(PointsPart.ByBands::new));
  }

  private Arbitrary<MeasureUse> measures(int depth) {
    Arbitrary<Band> bands = Combinators.combine(bands(), ends()).as(Band::new);
    Arbitrary<MeasureUse> writtenOut =
        Combinators.combine(
                formulas(depth), windows().optional(0.6), someNeeds(), bands.list().ofMaxSize(2))
            .as(Measure::new)
            .map(MeasureUse.WrittenOut::new);
    return Arbitraries.oneOf(
        measureIds().map(MeasureUse.Named::new), writtenOut, writtenOut, writtenOut);
  }

  private Arbitrary<Limit> limits() {
    return Arbitraries.oneOf(
        thresholds(numbers()).map(Limit.OfNumber::new),
        thresholds(levels()).map(Limit.OfLevel::new),
        thresholds(bands()).map(Limit.OfBand::new));
  }

  // --- conditions --------------------------------------------------------------------------------

  /** Returns conditions with so many lists and others around one another. */
  Arbitrary<Condition> conditions(int depth) {
    return depth <= 0
        ? simple(0)
        : Arbitraries.lazyOf(() -> simple(depth), () -> joined(depth - 1));
  }

  private Arbitrary<Condition> simple(int depth) {
    Arbitrary<Condition> measures =
        depth <= 0
            ? Arbitraries.just(new Condition.InStage(TimeSpan.ofMonths(1)))
            : Combinators.combine(
                    measures(depth),
                    windows().optional(0.3),
                    limits(),
                    limits().optional(0.3),
                    someNeeds())
                .as(Condition.MeasureIs::new);
    return Arbitraries.oneOf(
        ImmutableList.of(
            measures, // often, for they have the most kinds
            measures,
            measures,
            measures,
            of(collectiveCriteria()).map(Condition.OfCriterion::new),
            Combinators.combine(
                    of(curriculum.competencies().keySet()),
                    thresholds(levels()),
                    thresholds(levels()).optional(0.3),
                    seenBy(),
                    reads())
                .as(Condition.LevelIs::new),
            Combinators.combine(of(curriculum.milestones().keySet()), timings())
                .as(Condition.MilestoneIs::new),
            Combinators.combine(of(curriculum.modules().keySet()), timings())
                .as(Condition.Completed::new),
            Combinators.combine(matters(), times().optional(0.4)).as(Condition.OpenMatter::new),
            times().map(Condition.InStage::new),
            Combinators.combine(of(curriculum.stages().keySet()), timings())
                .as(Condition.BeenIn::new),
            Combinators.combine(count(), Arbitraries.of(Since.class).optional(0.5))
                .as(Condition.ActiveFor::new),
            Combinators.combine(roles(), windows(), count(), numbers()).as(Condition.Shared::new)));
  }

  private Set<CriterionId> collectiveCriteria() {
    return curriculum.criteria().keySet();
  }

  private Arbitrary<Condition> joined(int depth) {
    Arbitrary<Condition> part = conditions(depth);
    Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<HowMany> howMany =
        Combinators.combine(Arbitraries.of(HowMany.Kind.class), thresholds(numbers()))
            .as(HowMany::new);
    return Arbitraries.oneOf(
        ImmutableList.of(
            parts.map(Condition.AllOf::new),
            parts.map(Condition.AnyOf::new),
            parts.map(all -> new Condition.AtLeastOf(all.size(), all)),
            part.map(Condition.Not::new),
            Combinators.combine(howMany, members(depth)).as(Condition.Members::new),
            Combinators.combine(count(), count(), part)
                .as(
                    (one, other, of) ->
                        new Condition.SustainedReviews(
                            Math.min(one, other), Math.max(one, other), of)),
            Combinators.combine(times(), part).as(Condition.SustainedDays::new),
            Combinators.combine(part, someNeeds()).as(Condition.WithNeeds::new),
            part.map(
                it ->
                    new Condition.Noted(
                        it, Optional.of(SmallCurriculum.words("Because.")), Optional.empty()))));
  }

  private Arbitrary<MemberCondition> members(int depth) {
    return depth <= 0
        ? simpleMembers()
        : Arbitraries.lazyOf(this::simpleMembers, () -> joinedMembers(depth - 1));
  }

  private Arbitrary<MemberCondition> simpleMembers() {
    Arbitrary<TakesPartIn> in =
        Arbitraries.oneOf(
            Arbitraries.of(new TakesPartIn.Meetings(), new TakesPartIn.Reviews()),
            of(curriculum.modules().keySet()).map(TakesPartIn.Module::new));
    return Arbitraries.oneOf(
        of(curriculum.criteria().keySet()).map(MemberCondition.OfCriterion::new),
        Combinators.combine(
                of(curriculum.competencies().keySet()), thresholds(levels()), seenBy(), reads())
            .as(MemberCondition.LevelIs::new),
        Combinators.combine(in, timings()).as(MemberCondition.TookPart::new),
        Combinators.combine(roles(), timings()).as(MemberCondition.HoldsRole::new),
        times().map(MemberCondition.MemberFor::new));
  }

  private Arbitrary<MemberCondition> joinedMembers(int depth) {
    Arbitrary<MemberCondition> part = members(depth);
    Arbitrary<List<MemberCondition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        parts.map(MemberCondition.AllOf::new),
        parts.map(MemberCondition.AnyOf::new),
        parts.map(all -> new MemberCondition.AtLeastOf(1, all)),
        part.map(MemberCondition.Not::new),
        part.map(
            it ->
                new MemberCondition.Noted(
                    it, Optional.of(SmallCurriculum.words("Because.")), Optional.empty())));
  }
}
