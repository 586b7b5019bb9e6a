package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;

/**
 * Invents conditions. Each row of the language stands in a condition once at most and looks at
 * words of its own, so that each unknown reading stands in it once.
 */
final class LawConditions {

  /** What may be asked. */
  enum Form {
    /** Anything. */
    ANY,
    /** Nothing that better evidence could ever speak against. */
    MONOTONE
  }

  private static final Optional<TimeSpan> NO_TIME = Optional.empty();

  private final Form form;

  private LawConditions(Form form) {
    this.form = form;
  }

  /** One to three rows, some negated, joined in some way. */
  static Arbitrary<Condition> any() {
    LawConditions all = new LawConditions(Form.ANY);
    return joined(all.someOf(all.everyRowSomeOften(), 3).flatMap(LawConditions::perhapsNegated));
  }

  /** The same without what better evidence could speak against. */
  static Arbitrary<Condition> monotone() {
    LawConditions monotone = new LawConditions(Form.MONOTONE);
    return joined(monotone.someOf(monotone.monotoneRows(), 3));
  }

  private Arbitrary<List<Condition>> someOf(List<Arbitrary<Condition>> rows, int atMost) {
    return Arbitraries.of(rows)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(atMost)
        .flatMap(chosen -> Combinators.combine(chosen).as(ImmutableList::copyOf));
  }

  private static Arbitrary<List<Condition>> perhapsNegated(List<Condition> rows) {
    return Arbitraries.integers()
        .between(0, 4)
        .list()
        .ofSize(rows.size())
        .map(
            dice -> {
              ImmutableList.Builder<Condition> all = ImmutableList.builder();
              for (int i = 0; i < rows.size(); i++) {
                all.add(dice.get(i) == 4 ? new Condition.Not(rows.get(i)) : rows.get(i));
              }
              return all.build();
            });
  }

  private static Arbitrary<Condition> joined(Arbitrary<List<Condition>> rows) {
    return Combinators.combine(rows, Arbitraries.integers().between(0, 4))
        .as(
            (parts, how) ->
                switch (parts.size() == 1 ? 4 : how) {
                  case 0 -> new Condition.AllOf(parts);
                  case 1 -> new Condition.AnyOf(parts);
                  case 2 -> new Condition.AtLeastOf(parts.size() - 1, parts);
                  case 3 ->
                      new Condition.AllOf(
                          ImmutableList.of(
                              parts.get(0), new Condition.AnyOf(parts.subList(1, parts.size()))));
                  default -> parts.get(0);
                });
  }

  private List<Arbitrary<Condition>> monotoneRows() {
    return ImmutableList.of(
        collectiveLevel(),
        mentorLevel(),
        members(),
        milestone(),
        completed(),
        attendance(),
        tallyShare(),
        tallyCount(),
        matterShare(),
        milestoneCount(),
        moduleRuns(),
        pulse(),
        levelStatistic(),
        points(),
        sustained());
  }

  /** Where much can be unknown at once, more often. */
  private List<Arbitrary<Condition>> everyRowSomeOften() {
    List<Arbitrary<Condition>> often =
        ImmutableList.of(members(), attendance(), pulse(), tallyCount(), levelStatistic());
    return ImmutableList.<Arbitrary<Condition>>builder()
        .addAll(often)
        .addAll(often)
        .addAll(everyRow())
        .build();
  }

  private List<Arbitrary<Condition>> everyRow() {
    return ImmutableList.<Arbitrary<Condition>>builder()
        .addAll(monotoneRows())
        .add(openMatter())
        .add(inStage())
        .add(beenIn())
        .add(activeFor())
        .add(shared())
        .add(matterCount())
        .add(people())
        .add(mostHeld())
        .add(eventCount())
        .add(measures())
        .add(matterLevels())
        .add(changeOrGain())
        .add(plainNumber())
        .add(withNeeds())
        .build();
  }

  // --- thresholds ---------------------------------------------------------------------------

  private <T extends Comparable<T>> Arbitrary<Threshold<T>> thresholds(List<T> ascending) {
    Arbitrary<T> bounds = Arbitraries.of(ascending);
    Arbitrary<Threshold<T>> rising =
        Combinators.combine(Arbitraries.of(Relation.AT_LEAST, Relation.ABOVE), bounds)
            .as(Threshold::of);
    if (form == Form.MONOTONE) {
      return rising;
    }
    Arbitrary<Threshold<T>> falling =
        Combinators.combine(
                Arbitraries.of(Relation.AT_MOST, Relation.BELOW, Relation.EXACTLY), bounds)
            .as(Threshold::of);
    Arbitrary<Threshold<T>> between =
        Combinators.combine(
                Arbitraries.integers().between(0, ascending.size() - 1),
                Arbitraries.integers().between(0, ascending.size() - 1))
            .as(
                (one, other) ->
                    Threshold.between(
                        ascending.get(Math.min(one, other)), ascending.get(Math.max(one, other))));
    return Arbitraries.frequencyOf(Tuple.of(5, rising), Tuple.of(2, falling), Tuple.of(1, between));
  }

  /**
   * Levels compare by their place on the scale, which is their place in the list. There are levels
   * on either side of the threshold, since too few observers are unknown whatever is asked.
   */
  private Arbitrary<Threshold<LevelId>> levels() {
    return thresholds(ImmutableList.of(0, 1, 2))
        .filter(
            it ->
                it.bound() < 2
                    || (it.relation() != Relation.ABOVE && it.relation() != Relation.AT_MOST))
        .map(
            it ->
                new Threshold<>(
                    it.relation(),
                    SmallCurriculum.LEVELS.get(it.bound()),
                    it.upper().map(SmallCurriculum.LEVELS::get)));
  }

  private Arbitrary<Limit> numbers(Rational... values) {
    return thresholds(ImmutableList.copyOf(values)).map(Limit.OfNumber::new);
  }

  private Arbitrary<Limit> shares() {
    return numbers(
        Rational.of(1, 4), Rational.of(1, 2), Rational.of(3, 5), Rational.of(3, 4), Rational.ONE);
  }

  private Arbitrary<Limit> counts() {
    return numbers(Rational.of(1), Rational.of(2), Rational.of(3), Rational.of(5));
  }

  // --- time ---------------------------------------------------------------------------------

  private static Arbitrary<TimeSpan> times() {
    return Arbitraries.of(
        TimeSpan.ofDays(20), TimeSpan.ofWeeks(12), TimeSpan.ofMonths(6), TimeSpan.ofMonths(10));
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(1, 4).map(Window.LastMeetings::new)),
        Tuple.of(1, Arbitraries.integers().between(1, 2).map(Window.LastReviews::new)),
        Tuple.of(2, times().map(Window.LastTime::new)),
        Tuple.of(2, Arbitraries.of(new Window.SinceStage(), new Window.SinceFounding())));
  }

  private Arbitrary<Timing> timings() {
    Arbitrary<Optional<TimeSpan>> within =
        form == Form.MONOTONE ? Arbitraries.just(NO_TIME) : times().optional(0.3);
    Arbitrary<Optional<Since>> since =
        form == Form.MONOTONE
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(Since.class).optional(0.2);
    return Combinators.combine(within, since, times().optional(0.3)).as(Timing::new);
  }

  // --- levels -------------------------------------------------------------------------------

  private static Arbitrary<SeenBy> voices() {
    Arbitrary<List<Source>> sources =
        Arbitraries.of(Source.SELF, Source.PEER, Source.FACILITATOR)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(2);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(new SeenBy.Pooled())),
        Tuple.of(2, sources.map(SeenBy.AnyOf::new)),
        Tuple.of(1, sources.map(SeenBy.AllOf::new)),
        Tuple.of(1, sources.map(some -> new SeenBy.AtLeastOf(1, some))));
  }

  private static Arbitrary<SeenBy> distinctVoices() {
    return Arbitraries.integers()
        .between(1, 2)
        .map(
            count ->
                new SeenBy.Distinct(
                    count, ImmutableList.of(Source.PEER, Source.FACILITATOR, Source.ALLY)));
  }

  private static Arbitrary<Read> reads() {
    Arbitrary<Optional<TimeSpan>> within = times().optional(0.25);
    Arbitrary<Optional<TimeSpan>> newestWithin = times().optional(0.25);
    Arbitrary<Read.Take> takes =
        Arbitraries.of(
            Read.Take.LATEST,
            Read.Take.LATEST,
            Read.Take.HIGHEST,
            Read.Take.IN_A_ROW,
            Read.Take.TIMES);
    return Combinators.combine(takes, Arbitraries.integers().between(1, 2), within, newestWithin)
        .as(
            (take, days, time, newest) -> {
              boolean counts = take == Read.Take.IN_A_ROW || take == Read.Take.TIMES;
              return new Read(take, counts ? days : 1, time, newest);
            });
  }

  private record Looked(SeenBy by, Read read) {}

  /** Of single observers the latest is taken. */
  private static Arbitrary<Looked> looked() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Combinators.combine(voices(), reads()).as(Looked::new)),
        Tuple.of(1, distinctVoices().map(by -> new Looked(by, Read.LATEST))));
  }

  private Arbitrary<Condition> level(CompetencyId competency) {
    return Combinators.combine(levels(), looked())
        .as(
            (is, how) ->
                new Condition.LevelIs(competency, is, Optional.empty(), how.by(), how.read()));
  }

  private Arbitrary<Condition> collectiveLevel() {
    return level(SmallCurriculum.DECIDING);
  }

  private Arbitrary<Condition> mentorLevel() {
    return level(SmallCurriculum.LISTENING);
  }

  private Arbitrary<Condition> levelStatistic() {
    Arbitrary<Statistic> statistics =
        Arbitraries.of(Statistic.MEDIAN, Statistic.LEAST, Statistic.GREATEST);
    Arbitrary<Window> windows =
        Arbitraries.of(
            new Window.Now(),
            new Window.SinceFounding(),
            new Window.LastTime(TimeSpan.ofMonths(6)));
    Arbitrary<Condition> ofLevels =
        Combinators.combine(statistics, looked(), windows, levels().map(Limit.OfLevel::new))
            .as((statistic, how, window, is) -> levelStatistic(statistic, how, window, is));
    Arbitrary<Condition> spread =
        Combinators.combine(looked(), windows, counts())
            .as((how, window, is) -> levelStatistic(Statistic.SPREAD, how, window, is));
    return form == Form.MONOTONE
        ? ofLevels
        : Arbitraries.frequencyOf(Tuple.of(3, ofLevels), Tuple.of(1, spread));
  }

  private static Condition levelStatistic(
      Statistic statistic, Looked how, Window window, Limit is) {
    return measure(
        new Formula.LevelStatistic(
            statistic,
            ImmutableList.of(SmallCurriculum.MENDING, SmallCurriculum.SPEAKING),
            how.by(),
            how.read()),
        window,
        is,
        Needs.NONE);
  }

  // --- members ------------------------------------------------------------------------------

  private Arbitrary<Condition> members() {
    Arbitrary<HowMany> shares =
        thresholds(ImmutableList.of(Rational.of(1, 3), Rational.of(1, 2), Rational.of(2, 3)))
            .map(it -> new HowMany(HowMany.Kind.SHARE, it));
    Arbitrary<HowMany> numbers =
        thresholds(ImmutableList.of(Rational.of(2), Rational.of(3), Rational.of(4)))
            .map(it -> new HowMany(HowMany.Kind.NUMBER, it));
    return Combinators.combine(Arbitraries.oneOf(shares, numbers), who())
        .as(Condition.Members::new);
  }

  /** One or two of different rows; only one of them is no level. */
  private Arbitrary<MemberCondition> who() {
    Arbitrary<MemberCondition> alone =
        Arbitraries.frequencyOf(
            Tuple.of(3, memberLevel(SmallCurriculum.VOICE)), Tuple.of(1, memberFact()));
    Arbitrary<MemberCondition> two =
        Combinators.combine(
                memberLevel(SmallCurriculum.VOICE),
                Arbitraries.oneOf(memberLevel(SmallCurriculum.SAFETY), memberFact()),
                Arbitraries.of(true, false))
            .as(
                (one, other, both) ->
                    both
                        ? new MemberCondition.AllOf(ImmutableList.of(one, other))
                        : new MemberCondition.AnyOf(ImmutableList.of(one, other)));
    Arbitrary<MemberCondition> negated = alone.map(MemberCondition.Not::new);
    return form == Form.MONOTONE
        ? Arbitraries.oneOf(alone, two)
        : Arbitraries.frequencyOf(Tuple.of(4, alone), Tuple.of(3, two), Tuple.of(1, negated));
  }

  private Arbitrary<MemberCondition> memberLevel(CompetencyId competency) {
    return Combinators.combine(levels(), looked())
        .as((is, how) -> new MemberCondition.LevelIs(competency, is, how.by(), how.read()));
  }

  private Arbitrary<MemberCondition> memberFact() {
    Arbitrary<TakesPartIn> what =
        Arbitraries.of(
            new TakesPartIn.Meetings(),
            new TakesPartIn.Reviews(),
            new TakesPartIn.Module(SmallCurriculum.COMING_IN));
    return Arbitraries.oneOf(
        Combinators.combine(what, timings())
            .as(
                (in, timing) ->
                    new MemberCondition.TookPart(
                        in, new Timing(timing.within(), timing.since(), NO_TIME))),
        Combinators.combine(times().optional(0.5), times().optional(0.3))
            .as(
                (within, held) ->
                    new MemberCondition.HoldsRole(
                        Roles.ANY, new Timing(within, Optional.empty(), held))),
        times().map(MemberCondition.MemberFor::new));
  }

  // --- plain facts --------------------------------------------------------------------------

  private Arbitrary<Condition> milestone() {
    return timings().map(it -> new Condition.MilestoneIs(SmallCurriculum.AGREEMENTS, it));
  }

  private Arbitrary<Condition> completed() {
    return timings()
        .map(
            it ->
                new Condition.Completed(
                    SmallCurriculum.COMING_IN, new Timing(it.within(), it.since(), NO_TIME)));
  }

  private static Arbitrary<Condition> openMatter() {
    return times()
        .optional(0.4)
        .map(
            it -> new Condition.OpenMatter(MatterSelection.ofKind(SmallCurriculum.DIFFERENCE), it));
  }

  private static Arbitrary<Condition> inStage() {
    return times().map(Condition.InStage::new);
  }

  private Arbitrary<Condition> beenIn() {
    return Combinators.combine(Arbitraries.of(SmallCurriculum.STAGES), timings())
        .as(Condition.BeenIn::new);
  }

  private static Arbitrary<Condition> activeFor() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.of(Since.class).optional(0.3))
        .as(Condition.ActiveFor::new);
  }

  private static Arbitrary<Condition> shared() {
    return Combinators.combine(
            windows(),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Rational.of(1, 2), Rational.of(3, 4), Rational.ONE))
        .as((window, among, most) -> new Condition.Shared(Roles.ANY, window, among, most));
  }

  // --- measures -----------------------------------------------------------------------------

  private static Condition measure(Formula formula, Window window, Limit is, Needs needs) {
    Measure measure = new Measure(formula, Optional.of(window), Needs.NONE, ImmutableList.of());
    return new Condition.MeasureIs(
        new MeasureUse.WrittenOut(measure), Optional.empty(), is, Optional.empty(), needs);
  }

  private Arbitrary<Condition> measure(
      Arbitrary<? extends Formula> formulas,
      Arbitrary<Window> windows,
      Arbitrary<Limit> limits,
      Arbitrary<Needs> needs) {
    return Combinators.combine(formulas, windows, limits, needs).as(LawConditions::measure);
  }

  private Arbitrary<Condition> measure(
      Arbitrary<? extends Formula> formulas, Arbitrary<Limit> limits) {
    return measure(formulas, windows(), limits, Arbitraries.just(Needs.NONE));
  }

  private static Arbitrary<Averaging> averagings() {
    return Arbitraries.of(Averaging.class);
  }

  private static Arbitrary<Needs> meetings() {
    return Arbitraries.integers()
        .between(1, 2)
        .optional(0.3)
        .map(
            it ->
                new Needs(
                    it.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Arbitrary<Condition> attendance() {
    return measure(averagings().map(Formula.Attendance::new), windows(), shares(), meetings());
  }

  private Arbitrary<Condition> tallyShare() {
    Arbitrary<TallyBase> bases =
        form == Form.MONOTONE
            ? Arbitraries.of(new TallyBase.Expected(), new TallyBase.OfTally(SmallCurriculum.THERE))
            : Arbitraries.of(
                new TallyBase.Expected(),
                new TallyBase.Attended(),
                new TallyBase.OfTally(SmallCurriculum.THERE));
    return measure(
        Combinators.combine(bases, averagings())
            .as(
                (base, averaging) ->
                    new Formula.TallyShare(
                        ImmutableList.of(SmallCurriculum.SPOKE), base, averaging)),
        windows(),
        shares(),
        meetings());
  }

  private Arbitrary<Condition> tallyCount() {
    return measure(
        Arbitraries.just(new Formula.TallyCount(ImmutableList.of(SmallCurriculum.DIFFERENCES))),
        counts());
  }

  private Arbitrary<Condition> matterShare() {
    Arbitrary<MatterTrait> marked =
        Arbitraries.of(TimeSpan.ofDays(60), TimeSpan.ofDays(200))
            .<MatterDelay>map(MatterDelay.OfTime::new)
            .optional(0.3)
            .map(
                within ->
                    new MatterTrait(
                        Optional.empty(),
                        ImmutableSet.of(SmallCurriculum.AGREED),
                        ImmutableSet.of(),
                        Optional.empty(),
                        Read.LATEST,
                        within,
                        NO_TIME));
    return measure(
        marked.map(
            test ->
                new Formula.MatterShare(MatterSelection.ofKind(SmallCurriculum.DIFFERENCE), test)),
        shares());
  }

  private Arbitrary<Condition> matterCount() {
    Arbitrary<MatterTrait> tests =
        Combinators.combine(
                Arbitraries.of(MatterState.class).optional(0.5),
                Arbitraries.of(SmallCurriculum.AGREED, SmallCurriculum.ANSWERED).optional(0.6),
                times().optional(0.3))
            .as(
                (still, lacking, inLast) ->
                    new MatterTrait(
                        still,
                        ImmutableSet.of(),
                        lacking.map(ImmutableSet::of).orElse(ImmutableSet.of()),
                        Optional.empty(),
                        Read.LATEST,
                        Optional.empty(),
                        inLast));
    Arbitrary<MatterTrait> levels =
        levels()
            .map(
                level ->
                    new MatterTrait(
                        Optional.empty(),
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        Optional.of(level),
                        Read.LATEST,
                        Optional.empty(),
                        NO_TIME));
    return Arbitraries.oneOf(
        measure(
            tests.map(
                test ->
                    new Formula.MatterCount(
                        MatterSelection.ofKind(SmallCurriculum.DIFFERENCE), test)),
            counts()),
        measure(
            levels.map(
                test ->
                    new Formula.MatterCount(MatterSelection.ofKind(SmallCurriculum.SPACE), test)),
            counts()));
  }

  private Arbitrary<Condition> people() {
    Arbitrary<PeopleDid> did =
        Arbitraries.of(
            new PeopleDid.Carried(ImmutableSet.of(SmallCurriculum.DIFFERENCE)),
            new PeopleDid.Held(Roles.ANY));
    return Arbitraries.oneOf(
        measure(
            Combinators.combine(did, times().optional(0.3))
                .as((what, newcomers) -> new Formula.PeopleWho(what, newcomers, PeopleAs.NUMBER)),
            counts()),
        measure(
            Combinators.combine(
                    did,
                    times().optional(0.3),
                    Arbitraries.of(PeopleAs.SHARE_OF_ACTIVE, PeopleAs.SHARE_OF_HOLDERS))
                .as(Formula.PeopleWho::new),
            shares()));
  }

  private Arbitrary<Condition> mostHeld() {
    return measure(Arbitraries.just(new Formula.MostHeldByOne(Roles.ANY)), counts());
  }

  private Arbitrary<Condition> eventCount() {
    return measure(Arbitraries.of(Countable.class).map(Formula.EventCount::new), counts());
  }

  private Arbitrary<Condition> milestoneCount() {
    Arbitrary<Window> windows =
        form == Form.MONOTONE ? Arbitraries.just(new Window.SinceFounding()) : windows();
    return measure(
        times()
            .optional(0.3)
            .map(it -> new Formula.MilestoneCount(ImmutableSet.of(SmallCurriculum.BOOKS), it)),
        windows,
        counts(),
        Arbitraries.just(Needs.NONE));
  }

  private Arbitrary<Condition> moduleRuns() {
    return measure(
        Arbitraries.just(new Formula.ModuleRunCount(ImmutableSet.of(SmallCurriculum.POWER))),
        counts());
  }

  private Arbitrary<Condition> pulse() {
    Arbitrary<Window> windows =
        Arbitraries.oneOf(
            windows(), Arbitraries.integers().between(1, 2).map(Window.LastPulses::new));
    Arbitrary<Needs> needs =
        Combinators.combine(
                Arbitraries.integers().between(1, 4).optional(0.3),
                Arbitraries.of(Threshold.of(Relation.AT_MOST, Rational.ONE))
                    .optional(form == Form.MONOTONE ? 0 : 0.1))
            .as(
                (answers, spread) ->
                    new Needs(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        answers.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        Optional.empty(),
                        spread));
    Arbitrary<Statistic> ratings =
        form == Form.MONOTONE
            ? Arbitraries.of(Statistic.MEAN, Statistic.MEDIAN, Statistic.LEAST, Statistic.GREATEST)
            : Arbitraries.of(
                Statistic.MEAN,
                Statistic.MEDIAN,
                Statistic.LEAST,
                Statistic.GREATEST,
                Statistic.SPREAD);
    Arbitrary<Statistic> shares =
        form == Form.MONOTONE
            ? Arbitraries.just(Statistic.SHARE_AT_LEAST)
            : Arbitraries.of(Statistic.SHARE_AT_LEAST, Statistic.SHARE_AT_MOST);
    return Arbitraries.oneOf(
        measure(
            ratings.map(
                it ->
                    new Formula.PulseStatistic(
                        it,
                        ImmutableList.of(SmallCurriculum.SAFE, SmallCurriculum.HEARD),
                        Optional.empty())),
            windows,
            numbers(Rational.of(1), Rational.of(3, 2), Rational.of(2), Rational.of(5, 2)),
            needs),
        measure(
            Combinators.combine(shares, Arbitraries.integers().between(1, 3))
                .as(
                    (it, value) ->
                        new Formula.PulseStatistic(
                            it,
                            ImmutableList.of(SmallCurriculum.SAFE),
                            Optional.of(Rational.of(value)))),
            windows,
            shares(),
            needs));
  }

  private Arbitrary<Condition> measures() {
    Arbitrary<Formula> formulas =
        Arbitraries.of(
                Statistic.MEAN,
                Statistic.MEDIAN,
                Statistic.LEAST,
                Statistic.GREATEST,
                Statistic.SPREAD,
                Statistic.SHARE_AT_LEAST)
            .map(
                it ->
                    new Formula.MeasureStatistic(
                        it,
                        ImmutableList.of(SmallCurriculum.COMING, SmallCurriculum.OPINIONS),
                        it == Statistic.SHARE_AT_LEAST
                            ? Optional.of(Rational.of(1, 2))
                            : Optional.empty()));
    return measure(
        formulas, Arbitraries.just(new Window.Now()), shares(), Arbitraries.just(Needs.NONE));
  }

  private Arbitrary<Condition> matterLevels() {
    return measure(
        Combinators.combine(
                Arbitraries.of(Statistic.MEDIAN, Statistic.LEAST, Statistic.GREATEST), reads())
            .as(
                (statistic, read) ->
                    new Formula.MatterLevelStatistic(
                        statistic, MatterSelection.ofKind(SmallCurriculum.SPACE), read)),
        levels().map(Limit.OfLevel::new));
  }

  private Arbitrary<Condition> points() {
    PointsPart proportion = new PointsPart.InProportion(Rational.of(4), SmallCurriculum.COMING);
    PointsPart mood = new PointsPart.InProportion(Rational.of(3), SmallCurriculum.MOOD);
    PointsPart bands =
        new PointsPart.ByBands(
            SmallCurriculum.MOOD,
            ImmutableList.of(
                new PointsBand(Rational.of(5), new LowerEnd(Rational.of(2), LowerEnd.Edge.ABOVE)),
                new PointsBand(
                    Rational.of(2), new LowerEnd(Rational.of(3, 2), LowerEnd.Edge.INCLUDED))),
            Rational.ZERO);
    PointsPart milestone =
        new PointsPart.When(
            Rational.of(3),
            new Condition.MilestoneIs(SmallCurriculum.BOOKS, Timing.ANY),
            Rational.ONE);
    PointsPart level =
        new PointsPart.When(
            Rational.of(2),
            new Condition.LevelIs(
                SmallCurriculum.LASTING,
                Threshold.atLeast(SmallCurriculum.MIDDLE),
                Optional.empty(),
                new SeenBy.Pooled(),
                Read.LATEST),
            Rational.ZERO);
    return measure(
        Arbitraries.of(
            new Formula.Points(
                ImmutableList.of(proportion, bands, milestone), Optional.of(Rational.of(12))),
            new Formula.Points(ImmutableList.of(mood, level), Optional.empty()),
            new Formula.Points(ImmutableList.of(milestone, level), Optional.empty())),
        Arbitraries.just(new Window.Now()),
        numbers(Rational.of(1), Rational.of(2), Rational.of(3), Rational.of(4), Rational.of(6)),
        Arbitraries.just(Needs.NONE));
  }

  private Arbitrary<Condition> changeOrGain() {
    Arbitrary<Formula> changes =
        Combinators.combine(
                Arbitraries.of(SmallCurriculum.COMING, SmallCurriculum.MOOD),
                Arbitraries.of(TimeSpan.ofDays(60), TimeSpan.ofMonths(4)))
            .as(Formula.ChangeOf::new);
    Arbitrary<Formula> gains =
        Arbitraries.of(Gain.class).map(gain -> new Formula.GainOf(SmallCurriculum.MOOD, gain));
    return measure(
        Arbitraries.frequencyOf(Tuple.of(3, changes), Tuple.of(1, gains)),
        Arbitraries.just(new Window.Now()),
        numbers(Rational.of(-1, 2), Rational.ZERO, Rational.of(1, 5), Rational.of(1, 2)),
        Arbitraries.just(Needs.NONE));
  }

  private Arbitrary<Condition> plainNumber() {
    return Arbitraries.oneOf(
        measure(Arbitraries.just(new Formula.ComingsAndGoings()), shares()),
        measure(
            Arbitraries.just(new Formula.DaysSinceMeeting()),
            numbers(Rational.of(20), Rational.of(60), Rational.of(150))),
        measure(
            Arbitraries.just(new Formula.Size()),
            numbers(Rational.of(4), Rational.of(5), Rational.of(6))));
  }

  // --- sustained, needs ---------------------------------------------------------------------

  private Arbitrary<Condition> sustained() {
    Arbitrary<Condition> parts =
        Arbitraries.oneOf(
            level(SmallCurriculum.LASTING),
            Combinators.combine(shares(), Arbitraries.integers().between(1, 3))
                .as(
                    (is, meetings) ->
                        measure(
                            new Formula.Attendance(Averaging.POOLED),
                            new Window.LastMeetings(meetings),
                            is,
                            Needs.NONE)),
            Arbitraries.just(new Condition.MilestoneIs(SmallCurriculum.BOOKS, Timing.ANY)));
    Arbitrary<Condition> reviews =
        Combinators.combine(
                Arbitraries.integers().between(1, 2), Arbitraries.integers().between(0, 1), parts)
            .as((count, more, part) -> new Condition.SustainedReviews(count, count + more, part));
    Arbitrary<Condition> days =
        Combinators.combine(Arbitraries.integers().between(1, 4), parts)
            .as((n, part) -> new Condition.SustainedDays(TimeSpan.ofDays(n), part));
    return Arbitraries.frequencyOf(Tuple.of(4, reviews), Tuple.of(1, days));
  }

  private static Arbitrary<Condition> withNeeds() {
    Condition part = new Condition.MilestoneIs(SmallCurriculum.BOOKS, Timing.ANY);
    Arbitrary<Needs> needs =
        Combinators.combine(
                Arbitraries.integers().between(1, 4).optional(0.7),
                Arbitraries.of(Rational.of(1, 3), Rational.of(2, 3)).optional(0.5))
            .as(
                (meetings, tookPart) ->
                    new Needs(
                        meetings.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        tookPart,
                        Optional.empty()));
    return needs.map(it -> new Condition.WithNeeds(part, it));
  }
}
