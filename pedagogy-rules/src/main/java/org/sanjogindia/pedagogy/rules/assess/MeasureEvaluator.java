package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** Computes measures: the second table of the language, one method for each of its rows. */
final class MeasureEvaluator implements Formula.Visitor<Measurement> {

  private final Question question;
  private final Facts facts;
  private final Window window;

  private MeasureEvaluator(Question question, Facts facts, Window window) {
    this.question = question;
    this.facts = facts;
    this.window = window;
  }

  /** Computes a measure over a window, whatever it needs. */
  static Measurement read(Question question, Facts facts, Formula formula, Window window) {
    return formula.accept(new MeasureEvaluator(question, facts, window));
  }

  /** Computes a measure of the curriculum; what lacks what it needs can be anything. */
  static Measurement read(Question question, Facts facts, MeasureId id) {
    Measure measure = facts.curriculum().measure(id);
    Measurement measured =
        read(question, facts, measure.formula(), measure.over().orElse(new Window.Now()));
    List<Lack> lacks = Lack.inMeasure(measure.needs(), measured, facts);
    return lacks.isEmpty()
        ? measured
        : Measurement.of(Possible.anything())
            .because(lacks.stream().map(Lack::why).collect(toImmutableSet()))
            .restingOn(measured.evidence());
  }

  // --- meetings -----------------------------------------------------------------------------

  /** Attended of expected. Of a contested meeting any of the expected may have come. */
  @Override
  public Measurement attendance(Formula.Attendance it) {
    ImmutableList.Builder<Possible> attended = ImmutableList.builder();
    ImmutableList.Builder<Possible> shares = ImmutableList.builder();
    ImmutableSet.Builder<EvidenceId> items = ImmutableSet.builder();
    Set<Pseudonym> people = new HashSet<>();
    long expected = 0;
    int meetings = 0;
    boolean contested = false;
    for (Standing.Item<Meeting> item : Windows.meetings(facts, window)) {
      Set<Pseudonym> those = facts.expectedAt(item.evidence());
      if (those.isEmpty()) {
        continue;
      }
      Possible came =
          item.isContested()
              ? Possible.wholeNumbers(0, those.size())
              : Possible.exactly(facts.attendedAt(item.evidence()).size());
      attended.add(came);
      shares.add(came.times(Rational.of(1, those.size())));
      items.add(item.evidence().id());
      people.addAll(those);
      expected += those.size();
      meetings++;
      contested |= item.isContested();
    }
    if (meetings == 0) {
      return Measurement.unknown(Why.TOO_FEW).ofTotal(0);
    }
    Possible pooled = sum(attended.build());
    Possible share =
        it.averaging() == Averaging.POOLED
            ? pooled.times(Rational.of(1, expected))
            : PulseReading.averageOf(shares.build());
    Measurement measured =
        Measurement.of(share)
            .because(contested ? ImmutableSet.of(Why.CONTESTED) : ImmutableSet.of())
            .ofTotal(expected)
            .overMeetings(meetings)
            .amongPeople(people.size())
            .restingOn(items.build());
    return it.averaging() == Averaging.POOLED && pooled.isKnown()
        ? measured.inParts(new Found.Parts(pooled.value().orElseThrow(), Rational.of(expected)))
        : measured;
  }

  @Override
  public Measurement tallyShare(Formula.TallyShare it) {
    return new Tallies(facts, window).share(it);
  }

  /** A sum, or a lower bound where a meeting lacks the tally. */
  @Override
  public Measurement tallyCount(Formula.TallyCount it) {
    return new Tallies(facts, window).count(it);
  }

  // --- matters ------------------------------------------------------------------------------

  private ImmutableList<MatterStory> matters(MatterSelection selection) {
    Predicate<LocalDate> days = Windows.days(facts, window);
    return MatterStory.selected(facts, selection).stream()
        .filter(story -> days.test(story.opened()))
        .collect(toImmutableList());
  }

  @Override
  public Measurement matterShare(Formula.MatterShare it) {
    ImmutableList<MatterStory> all = matters(it.matters());
    ImmutableList<MatterVerdict> judged =
        all.stream()
            .map(story -> MatterVerdict.of(story, it.test(), facts))
            .filter(verdict -> !verdict.isStillRunning())
            .collect(toImmutableList());
    if (judged.isEmpty()) {
      return Measurement.unknown(Why.TOO_FEW).ofTotal(0).overMeetings(meetingsInWindow());
    }
    Possible met = count(judged);
    Measurement measured =
        Measurement.of(met.times(Rational.of(1, judged.size())))
            .because(met.isKnown() ? ImmutableSet.of() : ImmutableSet.of(Why.NOT_SEEN))
            .ofTotal(judged.size())
            .overMeetings(meetingsInWindow())
            .restingOn(itemsOf(all));
    return met.isKnown()
        ? measured.inParts(new Found.Parts(met.value().orElseThrow(), Rational.of(judged.size())))
        : measured;
  }

  @Override
  public Measurement matterCount(Formula.MatterCount it) {
    ImmutableList<MatterStory> all = matters(it.matters());
    Possible met =
        count(
            all.stream()
                .map(story -> MatterVerdict.of(story, it.test(), facts))
                .filter(verdict -> !verdict.isStillRunning())
                .collect(toImmutableList()));
    return Measurement.of(met)
        .because(met.isKnown() ? ImmutableSet.of() : ImmutableSet.of(Why.NOT_SEEN))
        .ofTotal(all.size())
        .overMeetings(meetingsInWindow())
        .restingOn(itemsOf(all));
  }

  private static Possible count(List<MatterVerdict> verdicts) {
    long yes = verdicts.stream().filter(it -> it.verdict() == Verdict.MET).count();
    long unknown = verdicts.stream().filter(it -> it.verdict() == Verdict.UNKNOWN).count();
    return Possible.wholeNumbers(yes, yes + unknown);
  }

  private static ImmutableSet<EvidenceId> itemsOf(List<MatterStory> stories) {
    return stories.stream().flatMap(story -> story.items().stream()).collect(toImmutableSet());
  }

  private int meetingsInWindow() {
    return Windows.meetings(facts, window).size();
  }

  // --- people -------------------------------------------------------------------------------

  @Override
  public Measurement peopleWho(Formula.PeopleWho it) {
    Set<Pseudonym> all = peopleWhoDid(it.did());
    Set<Pseudonym> kept =
        it.newcomers()
            .<Set<Pseudonym>>map(
                time ->
                    Sets.filter(
                        all,
                        person ->
                            facts
                                .memberSince(person)
                                .filter(day -> Times.isWithin(day, time, facts.date()))
                                .isPresent()))
            .orElse(all);
    Set<Pseudonym> active = facts.countedOn(facts.date());
    Measurement measured =
        switch (it.as()) {
          case NUMBER ->
              Measurement.of(Possible.exactly(kept.size()))
                  .ofTotal(kept.size())
                  .amongPeople(active.size());
          case SHARE_OF_ACTIVE ->
              Measurement.share(
                      Rational.of(Sets.intersection(kept, active).size()),
                      Rational.of(active.size()))
                  .amongPeople(active.size());
          case SHARE_OF_HOLDERS ->
              Measurement.share(Rational.of(kept.size()), Rational.of(all.size()))
                  .amongPeople(all.size());
        };
    return measured.overMeetings(meetingsInWindow());
  }

  private Set<Pseudonym> peopleWhoDid(PeopleDid did) {
    return did.accept(
        new PeopleDid.Visitor<>() {
          @Override
          public Set<Pseudonym> carried(PeopleDid.Carried it) {
            Predicate<LocalDate> days = Windows.days(facts, window);
            return MatterStory.all(facts).stream()
                .filter(story -> it.kinds().contains(story.opening().kind()))
                .filter(story -> days.test(story.opened()))
                .flatMap(story -> story.carriedBy().stream())
                .collect(toImmutableSet());
          }

          @Override
          public Set<Pseudonym> held(PeopleDid.Held it) {
            boolean now = window instanceof Window.Now;
            return facts.events(RoleHeld.class).stream()
                .filter(role -> it.roles().include(role.role()))
                .filter(role -> now ? RoleDays.isHeldOn(role, facts.date()) : heldInWindow(role))
                .map(RoleHeld::member)
                .collect(toImmutableSet());
          }
        });
  }

  private boolean heldInWindow(RoleHeld role) {
    return new RoleDays().add(role, facts.date()).numberIn(Windows.days(facts, window)) > 0;
  }

  @Override
  public Measurement mostHeldByOne(Formula.MostHeldByOne it) {
    Map<Pseudonym, Set<RoleId>> held = new HashMap<>();
    facts.events(RoleHeld.class).stream()
        .filter(role -> it.roles().include(role.role()))
        .filter(role -> RoleDays.isHeldOn(role, facts.date()))
        .forEach(
            role ->
                held.computeIfAbsent(role.member(), person -> new HashSet<>()).add(role.role()));
    int most = held.values().stream().mapToInt(Set::size).max().orElse(0);
    return Measurement.of(Possible.exactly(most)).ofTotal(held.size());
  }

  // --- counts of events ---------------------------------------------------------------------

  @Override
  public Measurement eventCount(Formula.EventCount it) {
    Predicate<LocalDate> days = Windows.days(facts, window);
    return switch (it.what()) {
      case MEETINGS -> {
        List<Standing.Item<Meeting>> meetings = Windows.meetings(facts, window);
        yield counted(
            meetings.size(),
            meetings.stream().map(item -> item.evidence().id()).collect(toImmutableList()));
      }
      case JOINED -> counted(facts.joinings().stream().filter(days).count(), ImmutableList.of());
      case LEFT -> counted(facts.leavings().stream().filter(days).count(), ImmutableList.of());
      case CHOICES -> countOf(facts.events(Choice.class), days);
    };
  }

  private Measurement countOf(List<? extends Evidence> events, Predicate<LocalDate> days) {
    ImmutableList<EvidenceId> items =
        events.stream()
            .filter(event -> days.test(event.date()))
            .map(Evidence::id)
            .collect(toImmutableList());
    return counted(items.size(), items);
  }

  private Measurement counted(long number, List<EvidenceId> items) {
    return Measurement.of(Possible.exactly(number))
        .ofTotal(number)
        .overMeetings(meetingsInWindow())
        .restingOn(items);
  }

  @Override
  public Measurement milestoneCount(Formula.MilestoneCount it) {
    Predicate<LocalDate> days = Windows.days(facts, window);
    Set<MilestoneId> asked =
        it.milestones().isEmpty() ? facts.curriculum().milestones().keySet() : it.milestones();
    ImmutableList<MilestoneHeld> held =
        asked.stream()
            .flatMap(milestone -> MilestoneHeld.of(milestone, facts).stream())
            .filter(milestone -> days.test(milestone.newest()))
            .filter(
                milestone ->
                    it.heldFor()
                        .map(time -> Times.hasLasted(milestone.since(), time, facts.date()))
                        .orElse(true))
            .collect(toImmutableList());
    return counted(held.size(), held.stream().map(MilestoneHeld::item).collect(toImmutableList()));
  }

  @Override
  public Measurement moduleRunCount(Formula.ModuleRunCount it) {
    return countOf(
        facts.events(ModuleRun.class).stream()
            .filter(run -> it.modules().isEmpty() || it.modules().contains(run.module()))
            .collect(toImmutableList()),
        Windows.days(facts, window));
  }

  // --- pulses -------------------------------------------------------------------------------

  @Override
  public Measurement pulseStatistic(Formula.PulseStatistic it) {
    List<PulseReading> readings =
        it.pulses().stream().map(this::readingOf).collect(toImmutableList());
    ImmutableSet<EvidenceId> items =
        readings.stream().flatMap(reading -> reading.items().stream()).collect(toImmutableSet());
    List<Measurement.Answers> answers =
        readings.stream().map(PulseReading::answers).collect(toImmutableList());
    if (readings.stream().anyMatch(reading -> reading.answered() == 0)) {
      return Measurement.unknown(Why.NOT_SEEN).ofTotal(0).withAnswers(answers).restingOn(items);
    }
    Rational value = it.value().orElse(Rational.ZERO);
    boolean contested = readings.stream().anyMatch(PulseReading::isContested);
    long fewest = answers.stream().mapToLong(Measurement.Answers::given).min().orElse(0);
    Measurement measured =
        Measurement.of(
                PulseReading.averageOf(
                    readings.stream()
                        .map(reading -> reading.statistic(it.statistic(), value))
                        .collect(toImmutableList())))
            .because(contested ? ImmutableSet.of(Why.CONTESTED) : ImmutableSet.of())
            .ofTotal(answers.stream().mapToLong(Measurement.Answers::given).sum())
            .withAnswers(answers)
            .spreadOver(
                Possible.atPlaceFromTop(
                    1, readings.stream().map(PulseReading::spread).collect(toImmutableList())))
            .amongPeople(Ints.saturatedCast(fewest))
            .overMeetings(meetingsInWindow())
            .restingOn(items);
    return readings.size() == 1
        ? readings.get(0).parts(it.statistic(), value).map(measured::inParts).orElse(measured)
        : measured;
  }

  private PulseReading readingOf(PulseId pulse) {
    return PulseReading.of(
        facts.curriculum().question(pulse), Windows.pulses(facts, window, pulse));
  }

  // --- other measures -----------------------------------------------------------------------

  @Override
  public Measurement measureStatistic(Formula.MeasureStatistic it) {
    List<Measurement> each = it.measures().stream().map(this::named).collect(toImmutableList());
    List<Possible> values = each.stream().map(Measurement::possible).collect(toImmutableList());
    Possible result = statistic(it.statistic(), it.value().orElse(Rational.ZERO), values);
    return derived(result, each).ofTotal(each.size()).spreadOver(Possible.spread(values));
  }

  private static Possible statistic(Statistic statistic, Rational value, List<Possible> values) {
    return switch (statistic) {
      case MEAN -> PulseReading.averageOf(values);
      case MEDIAN -> Possible.atPlaceFromTop((values.size() + 1) / 2, values);
      case SPREAD -> Possible.spread(values);
      case LEAST -> Possible.atPlaceFromTop(values.size(), values);
      case GREATEST -> Possible.atPlaceFromTop(1, values);
      case SHARE_AT_LEAST -> shareOf(values, Range.atLeast(value));
      case SHARE_AT_MOST -> shareOf(values, Range.atMost(value));
    };
  }

  /** The share of the values that lie in a range. */
  private static Possible shareOf(List<Possible> values, Range<Rational> asked) {
    List<Verdict> verdicts = values.stream().map(it -> it.isIn(asked)).collect(toImmutableList());
    long yes = verdicts.stream().filter(it -> it == Verdict.MET).count();
    long unknown = verdicts.stream().filter(it -> it == Verdict.UNKNOWN).count();
    return Possible.wholeNumbers(yes, yes + unknown).times(Rational.of(1, values.size()));
  }

  private Measurement named(MeasureId id) {
    return read(question, facts, id);
  }

  /** A value that rests on other values, and is unknown for their reasons. */
  private static Measurement derived(Possible value, List<Measurement> from) {
    return Measurement.of(value)
        .because(from.stream().flatMap(it -> it.why().stream()).collect(toImmutableSet()))
        .restingOn(from.stream().flatMap(it -> it.evidence().stream()).collect(toImmutableSet()));
  }

  @Override
  public Measurement changeOf(Formula.ChangeOf it) {
    LocalDate then = it.over().before(facts.date());
    if (facts.founding().filter(day -> !day.isAfter(then)).isEmpty()) {
      return Measurement.unknown(Why.NOT_SEEN);
    }
    Measurement now = named(it.measure());
    Measurement before = readOn(then, it.measure());
    return derived(now.possible().minus(before.possible()), ImmutableList.of(now, before));
  }

  /** In another world on another day, events are as they are in this one where that is sure. */
  private Measurement readOn(LocalDate day, MeasureId measure) {
    Question then = question.on(day);
    List<Measurement> each =
        then.worlds().stream().map(world -> read(then, world, measure)).collect(toImmutableList());
    Possible values =
        each.stream().map(Measurement::possible).reduce(Possible::or).orElse(Possible.anything());
    Measurement derived = derived(values, each);
    return each.size() > 1 && !values.isKnown()
        ? derived.because(Sets.union(derived.why(), ImmutableSet.of(Why.CONTESTED)))
        : derived;
  }

  /** To its first known value since the founding; while that is contested, nothing is known. */
  @Override
  public Measurement gainOf(Formula.GainOf it) {
    Optional<Measurement> first =
        facts.founding().stream()
            .flatMap(day -> day.datesUntil(facts.date().plusDays(1)))
            .map(day -> readOn(day, it.measure()))
            .filter(
                measured -> measured.possible().isKnown() || measured.why().contains(Why.CONTESTED))
            .findFirst();
    if (first.isEmpty()) {
      return Measurement.unknown(Why.NOT_SEEN);
    }
    if (!first.get().possible().isKnown()) {
      return Measurement.unknown(Why.CONTESTED);
    }
    Measurement now = named(it.measure());
    Rational start = first.get().possible().value().orElseThrow();
    Possible gain = now.possible().minus(Possible.exactly(start));
    ImmutableList<Measurement> both = ImmutableList.of(now, first.get());
    return switch (it.gain()) {
      case PLAIN -> derived(gain, both);
      case OF_WHAT_WAS_LEFT -> {
        Rational left = fullOf(it.measure()).minus(start);
        yield left.signum() == 0
            ? Measurement.unknown(Why.TOO_FEW)
            : derived(gain.times(Rational.ONE.dividedBy(left)), both);
      }
    };
  }

  /** The greatest value that a measure can have. */
  private Rational fullOf(MeasureId measure) {
    Formula formula = facts.curriculum().measure(measure).formula();
    if (formula instanceof Formula.Points points) {
      return points.outOf().orElse(Rational.ONE);
    }
    if (formula instanceof Formula.PulseStatistic pulses
        && pulses.statistic() != Statistic.SHARE_AT_LEAST
        && pulses.statistic() != Statistic.SHARE_AT_MOST) {
      return Rational.of(facts.curriculum().question(pulses.pulses().get(0)).to());
    }
    return Rational.ONE;
  }

  // --- levels -------------------------------------------------------------------------------

  @Override
  public Measurement levelStatistic(Formula.LevelStatistic it) {
    Predicate<LocalDate> days = Windows.days(facts, window);
    List<Reading> readings =
        it.competencies().stream()
            .map(
                competency ->
                    Observations.of(facts, subjectOf(competency), competency)
                        .on(days)
                        .level(it.seenBy(), it.read()))
            .collect(toImmutableList());
    return ofReadings(it.statistic(), readings);
  }

  private Subject subjectOf(CompetencyId competency) {
    return facts.curriculum().competency(competency).of() == Bearer.MENTOR
        ? new Subject.Mentor()
        : new Subject.Collective();
  }

  @Override
  public Measurement matterLevelStatistic(Formula.MatterLevelStatistic it) {
    List<Reading> readings =
        matters(it.matters()).stream()
            .map(story -> Reading.of(story.levels(), it.read(), facts.date(), levelsOf(story)))
            .collect(toImmutableList());
    return readings.isEmpty()
        ? Measurement.unknown(Why.TOO_FEW).ofTotal(0)
        : ofReadings(it.statistic(), readings);
  }

  private int levelsOf(MatterStory story) {
    return facts
        .curriculum()
        .matterKind(story.opening().kind())
        .scale()
        .map(scale -> facts.curriculum().scale(scale).levels().size())
        .orElse(0);
  }

  private Measurement ofReadings(Statistic statistic, List<Reading> readings) {
    List<Possible> levels = readings.stream().map(Reading::level).collect(toImmutableList());
    long known = levels.stream().filter(Possible::isKnown).count();
    return Measurement.of(statistic(statistic, Rational.ZERO, levels))
        .because(readings.stream().flatMap(it -> it.why().stream()).collect(toImmutableSet()))
        .ofTotal(known)
        .spreadOver(Possible.spread(levels))
        .overMeetings(meetingsInWindow())
        .restingOn(
            readings.stream().flatMap(it -> it.evidence().stream()).collect(toImmutableSet()));
  }

  // --- points -------------------------------------------------------------------------------

  @Override
  public Measurement points(Formula.Points it) {
    List<Measurement> parts =
        it.parts().stream()
            .map(part -> part.accept(new PointsEvaluator(question, facts)))
            .collect(toImmutableList());
    Possible sum = sum(parts.stream().map(Measurement::possible).collect(toImmutableList()));
    Measurement measured = derived(sum, parts).ofTotal(parts.size());
    return it.outOf().isPresent() && sum.isKnown()
        ? measured.inParts(new Found.Parts(sum.value().orElseThrow(), it.outOf().get()))
        : measured;
  }

  static Possible sum(List<Possible> parts) {
    return parts.stream().reduce(Possible.exactly(0), Possible::plus);
  }

  // --- plain numbers ------------------------------------------------------------------------

  @Override
  public Measurement comingsAndGoings(Formula.ComingsAndGoings it) {
    Predicate<LocalDate> days = Windows.days(facts, window);
    long moves =
        Stream.concat(facts.joinings().stream(), facts.leavings().stream()).filter(days).count();
    int active = facts.activeOn(facts.date()).size();
    return Measurement.share(Rational.of(moves), Rational.of(active));
  }

  @Override
  public Measurement daysSinceMeeting(Formula.DaysSinceMeeting it) {
    Optional<LocalDate> last =
        facts.meetings().stream()
            .map(item -> item.evidence().date())
            .reduce((one, other) -> other)
            .or(facts::founding);
    return last.map(day -> counted(ChronoUnit.DAYS.between(day, facts.date()), lastMeeting()))
        .orElse(Measurement.unknown(Why.NOT_SEEN));
  }

  private List<EvidenceId> lastMeeting() {
    return facts.meetings().stream()
        .map(item -> item.evidence().id())
        .reduce((one, other) -> other)
        .stream()
        .collect(toImmutableList());
  }

  @Override
  public Measurement size(Formula.Size it) {
    return counted(facts.activeOn(facts.date()).size(), ImmutableList.of());
  }
}
