package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Subject;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/**
 * Says whether a condition is met, and why: the first table of the language, one method for each of
 * its rows. It is written for reading, over the journey itself, and is the specification of every
 * faster way.
 *
 * @param question what is asked about
 */
record Evaluator(Question question) implements Condition.Visitor<Explanation> {

  /** Fewer people than this are never counted. */
  static final int FEWEST_COUNTED = 5;

  static Explanation explain(Question question, Condition condition) {
    return condition.accept(new Evaluator(question));
  }

  // --- all, any, not, at-least: strong Kleene logic -------------------------------------------

  @Override
  public Explanation allOf(Condition.AllOf it) {
    List<Explanation> parts = explain(it.parts());
    return inParts(it, Verdict.all(verdicts(parts)), parts);
  }

  @Override
  public Explanation anyOf(Condition.AnyOf it) {
    List<Explanation> parts = explain(it.parts());
    return inParts(it, Verdict.any(verdicts(parts)), parts);
  }

  @Override
  public Explanation not(Condition.Not it) {
    Explanation part = explain(question, it.part());
    return inParts(it, part.verdict().negated(), ImmutableList.of(part));
  }

  @Override
  public Explanation atLeastOf(Condition.AtLeastOf it) {
    List<Explanation> parts = explain(it.parts());
    return inParts(it, Verdict.atLeast(it.count(), verdicts(parts)), parts);
  }

  @Override
  public Explanation ofCriterion(Condition.OfCriterion it) {
    Criterion criterion = question.curriculum().criterion(it.criterion());
    if (!(criterion instanceof Criterion.OfCollective ofCollective)) {
      throw new IllegalArgumentException(
          "criterion `" + it.criterion() + "` speaks of a member and stands only inside `who:`");
    }
    return same(it, explain(question, ofCollective.condition()));
  }

  @Override
  public Explanation noted(Condition.Noted it) {
    return same(it, explain(question, it.part()));
  }

  // --- measures -----------------------------------------------------------------------------

  @Override
  public Explanation measureIs(Condition.MeasureIs it) {
    MeasureVerdict verdict = new MeasureVerdict(question, it);
    return question.inEveryWorld(verdict::explain);
  }

  // --- levels of the collective and of its mentor -------------------------------------------

  @Override
  public Explanation levelIs(Condition.LevelIs it) {
    Subject subject = subjectOf(it);
    List<LevelId> scale = question.curriculum().scaleOf(it.competency()).levels();
    Range<Rational> asked = Ranges.ofLevels(it.is(), scale);
    return question.inEveryWorld(
        facts -> {
          List<Observations.Voice> voices =
              Observations.of(facts, subject, it.competency()).voices(it.seenBy(), it.read());
          List<Found.SourceReading> readings =
              voices.stream()
                  .map(voice -> readingOf(voice, asked, scale))
                  .collect(toImmutableList());
          Verdict verdict =
              Observations.verdict(
                  it.seenBy(),
                  readings.stream().map(Found.SourceReading::verdict).collect(toImmutableList()));
          Set<Why> why =
              readings.isEmpty()
                  ? ImmutableSet.of(Why.TOO_FEW)
                  : readings.stream()
                      .flatMap(reading -> reading.why().stream())
                      .collect(toImmutableSet());
          return explanation(
              it,
              verdict,
              why.isEmpty() ? ImmutableSet.of(Why.TOO_FEW) : why,
              new Found.LevelsRead(readings),
              voices.stream()
                  .flatMap(voice -> voice.reading().evidence().stream())
                  .collect(toImmutableSet()));
        });
  }

  private Subject subjectOf(Condition.LevelIs it) {
    return question.curriculum().competency(it.competency()).of() == Bearer.MENTOR
        ? new Subject.Mentor()
        : new Subject.Collective();
  }

  private static Found.SourceReading readingOf(
      Observations.Voice voice, Range<Rational> asked, List<LevelId> scale) {
    Reading reading = voice.reading();
    return new Found.SourceReading(
        voice.sources(),
        reading.level().value().map(place -> scale.get(place.numerator().intValue())),
        reading.verdict(asked),
        reading.why(),
        reading.newest());
  }

  // --- members ------------------------------------------------------------------------------

  /** Over the active adult members; "not my path" leaves her out, no consent leaves her in it. */
  @Override
  public Explanation members(Condition.Members it) {
    return question.inEveryWorld(
        facts -> {
          List<Verdict> verdicts =
              facts.activeOn(facts.date()).stream()
                  .flatMap(who -> MemberEvaluator.verdict(facts, who, it.who()).stream())
                  .collect(toImmutableList());
          int counted = verdicts.size();
          if (counted < FEWEST_COUNTED) {
            return unknown(it, Why.TOO_FEW, new Found.FewerThanFive());
          }
          int yes = count(verdicts, Verdict.MET);
          int unknown = count(verdicts, Verdict.UNKNOWN);
          Possible number = Possible.wholeNumbers(yes, (long) yes + unknown);
          Range<Rational> asked = Ranges.ofNumbers(it.howMany().threshold());
          Verdict verdict =
              switch (it.howMany().kind()) {
                case NUMBER -> number.isIn(asked);
                case SHARE -> number.times(Rational.of(1, counted)).isIn(asked);
              };
          return explanation(
              it,
              verdict,
              ImmutableSet.of(Why.NOT_SEEN),
              counted - unknown < FEWEST_COUNTED
                  ? new Found.FewerThanFive()
                  : new Found.MembersCounted(yes, unknown, counted),
              ImmutableSet.of());
        });
  }

  private static int count(List<Verdict> verdicts, Verdict counted) {
    return (int) verdicts.stream().filter(verdict -> verdict == counted).count();
  }

  // --- plain facts and durations ------------------------------------------------------------

  @Override
  public Explanation milestoneIs(Condition.MilestoneIs it) {
    return question.inEveryWorld(
        facts -> {
          Optional<MilestoneHeld> held = MilestoneHeld.of(it.milestone(), facts);
          boolean met =
              held.filter(milestone -> Times.isTimely(milestone.newest(), it.timing(), facts))
                  .filter(milestone -> hasLasted(milestone.since(), it.timing().heldFor()))
                  .isPresent();
          return explanation(
              it,
              met,
              lasting(held.map(MilestoneHeld::since), it.timing().heldFor()),
              held.stream().map(MilestoneHeld::item).collect(toImmutableSet()));
        });
  }

  @Override
  public Explanation completed(Condition.Completed it) {
    return question.inEveryWorld(
        facts -> {
          List<ModuleRun> runs =
              facts.events(ModuleRun.class).stream()
                  .filter(run -> run.module().equals(it.module()))
                  .collect(toImmutableList());
          boolean met =
              runs.stream().anyMatch(run -> Times.isTimely(run.date(), it.timing(), facts));
          return explanation(
              it,
              met,
              lasting(runs.stream().map(ModuleRun::date).reduce((a, b) -> b), Optional.empty()),
              runs.stream().map(ModuleRun::id).collect(toImmutableSet()));
        });
  }

  @Override
  public Explanation openMatter(Condition.OpenMatter it) {
    MatterSelection open =
        new MatterSelection(
            it.matters().kinds(),
            it.matters().topic(),
            it.matters().sphere(),
            it.matters().outcome(),
            Optional.of(MatterState.OPEN));
    return question.inEveryWorld(
        facts -> {
          List<MatterStory> stories =
              MatterStory.selected(facts, open).stream()
                  .filter(story -> hasLasted(story.openSince(), it.heldFor()))
                  .collect(toImmutableList());
          return explanation(
              it,
              !stories.isEmpty(),
              new Found.OpenMatters(stories.size()),
              stories.stream().flatMap(story -> story.items().stream()).collect(toImmutableSet()));
        });
  }

  @Override
  public Explanation inStage(Condition.InStage it) {
    return question.inEveryWorld(
        facts -> {
          Optional<StageHistory.Visit> visit = facts.stages().currentVisit();
          if (visit.isEmpty() && !facts.stages().candidates().isEmpty()) {
            return unknown(it, Why.CONTESTED, new Found.InParts());
          }
          Optional<LocalDate> start = visit.map(StageHistory.Visit::countedFrom);
          boolean met =
              start.filter(day -> Times.hasLasted(day, it.time(), question.date())).isPresent();
          return explanation(it, met, lasting(start, Optional.of(it.time())), ImmutableSet.of());
        });
  }

  @Override
  public Explanation beenIn(Condition.BeenIn it) {
    return question.inEveryWorld(
        facts -> {
          List<StageHistory.Visit> visits =
              facts.stages().visits().stream()
                  .filter(visit -> visit.stage().equals(it.stage()))
                  .collect(toImmutableList());
          boolean met = visits.stream().anyMatch(visit -> fits(visit, it, facts));
          return explanation(
              it,
              met,
              lasting(
                  visits.stream().map(StageHistory.Visit::from).reduce((a, b) -> b),
                  Optional.empty()),
              ImmutableSet.of());
        });
  }

  private boolean fits(StageHistory.Visit visit, Condition.BeenIn it, Facts facts) {
    LocalDate last = visit.until().map(day -> day.minusDays(1)).orElse(question.date());
    boolean lately =
        it.timing().within().map(time -> Times.isWithin(last, time, question.date())).orElse(true);
    boolean since =
        it.timing()
            .since()
            .map(
                start -> Times.startOf(start, facts).filter(day -> !last.isBefore(day)).isPresent())
            .orElse(true);
    boolean longEnough =
        it.timing()
            .heldFor()
            .map(
                time ->
                    Times.hasLasted(
                        visit.countedFrom(), time, visit.until().orElse(question.date())))
            .orElse(true);
    return lately && since && longEnough;
  }

  /** Whole months back from the date; a month of rest without a meeting is passed over. */
  @Override
  public Explanation activeFor(Condition.ActiveFor it) {
    return question.inEveryWorld(
        facts -> {
          int months = activeMonths(it, facts);
          return explanation(
              it, months >= it.months(), new Found.ActiveMonths(months), ImmutableSet.of());
        });
  }

  private int activeMonths(Condition.ActiveFor it, Facts facts) {
    List<LocalDate> meetings =
        facts.meetings().stream().map(item -> item.evidence().date()).collect(toImmutableList());
    Optional<LocalDate> start = it.since().flatMap(since -> Times.startOf(since, facts));
    if (meetings.isEmpty() || (it.since().isPresent() && start.isEmpty())) {
      return 0;
    }
    int active = 0;
    for (int back = 1; active < it.months(); back++) {
      LocalDate after = question.date().minusMonths(back);
      LocalDate upTo = question.date().minusMonths(back - 1L);
      boolean met = meetings.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(upTo));
      boolean tooEarly = start.filter(after::isBefore).isPresent();
      if (tooEarly || upTo.isBefore(meetings.get(0))) {
        break;
      }
      if (met) {
        active++;
      } else if (!facts.stages().restedThrough(after, upTo)) {
        break;
      }
    }
    return active;
  }

  @Override
  public Explanation shared(Condition.Shared it) {
    return question.inEveryWorld(
        facts -> {
          Map<Pseudonym, Long> days = daysHeld(it, facts);
          long all = days.values().stream().mapToLong(Long::longValue).sum();
          Optional<Rational> greatest =
              days.values().stream().max(Long::compare).map(most -> Rational.of(most, all));
          boolean met =
              days.size() >= it.among()
                  && greatest.filter(share -> share.compareTo(it.noOneMoreThan()) <= 0).isPresent();
          return explanation(
              it, met, new Found.RolesSpread(days.size(), greatest), ImmutableSet.of());
        });
  }

  /** Days on which each person held a role, each role by itself, each day once. */
  private Map<Pseudonym, Long> daysHeld(Condition.Shared it, Facts facts) {
    record Held(Pseudonym who, RoleId role) {}
    Map<Held, RoleDays> held = new HashMap<>();
    for (RoleHeld role : facts.events(RoleHeld.class)) {
      if (it.roles().include(role.role())) {
        held.computeIfAbsent(new Held(role.member(), role.role()), key -> new RoleDays())
            .add(role, question.date());
      }
    }
    Range<LocalDate> window = Windows.days(facts, it.over());
    Map<Pseudonym, Long> days = new HashMap<>();
    held.forEach((one, those) -> days.merge(one.who(), those.numberIn(window), Long::sum));
    days.values().removeIf(number -> number == 0);
    return days;
  }

  // --- sustained ----------------------------------------------------------------------------

  /** Each review is judged on its own date, with evidence dated by then and the same knowledge. */
  @Override
  public Explanation sustainedReviews(Condition.SustainedReviews it) {
    return question.inEveryWorld(
        facts -> {
          List<LocalDate> days = facts.reviewDays();
          List<Explanation> reviews =
              days.stream()
                  .skip(Math.max(0, days.size() - it.ofLast()))
                  .map(day -> explain(question.on(day), it.part()))
                  .collect(toImmutableList());
          List<Verdict> verdicts = verdicts(reviews);
          return new Explanation(
              it,
              question.date(),
              Verdict.atLeast(it.count(), verdicts),
              whyOf(reviews),
              new Found.AtReviews(
                  count(verdicts, Verdict.MET), count(verdicts, Verdict.UNKNOWN), reviews.size()),
              reviews,
              evidenceOf(reviews));
        });
  }

  @Override
  public Explanation sustainedDays(Condition.SustainedDays it) {
    LocalDate first = it.time().before(question.date()).plusDays(1);
    List<Verdict> verdicts =
        first
            .datesUntil(question.date().plusDays(1))
            .map(day -> explain(question.on(day), it.part()).verdict())
            .collect(toImmutableList());
    Explanation today = explain(question, it.part());
    return new Explanation(
        it,
        question.date(),
        Verdict.all(verdicts),
        today.why().isEmpty() ? ImmutableSet.of(Why.NOT_SEEN) : today.why(),
        new Found.OnDays(
            count(verdicts, Verdict.MET), count(verdicts, Verdict.UNKNOWN), verdicts.size()),
        ImmutableList.of(today),
        today.evidence());
  }

  // --- needs --------------------------------------------------------------------------------

  @Override
  public Explanation withNeeds(Condition.WithNeeds it) {
    Explanation part = explain(question, it.part());
    return question.inEveryWorld(
        facts -> {
          List<Lack> lacks = Lack.inCondition(it.needs(), facts, spreadOf(it.part(), facts));
          return lacks.isEmpty()
              ? same(it, part)
              : new Explanation(
                  it,
                  question.date(),
                  Verdict.UNKNOWN,
                  lacks.stream().flatMap(lack -> why(lack, part)).collect(toImmutableSet()),
                  new Found.InParts(),
                  ImmutableList.of(part),
                  part.evidence());
        });
  }

  /** What is not seen has the reasons of the part, where that tells them. */
  private static Stream<Why> why(Lack lack, Explanation part) {
    return lack.why() == Why.NOT_SEEN && !part.why().isEmpty()
        ? part.why().stream()
        : Stream.of(lack.why());
  }

  private Optional<Possible> spreadOf(Condition part, Facts facts) {
    if (part instanceof Condition.Noted noted) {
      return spreadOf(noted.part(), facts);
    }
    return part instanceof Condition.LevelIs level
        ? Optional.of(
            Observations.of(facts, subjectOf(level), level.competency())
                .spreadAtLastLook(level.seenBy()))
        : Optional.empty();
  }

  // --- explanations -------------------------------------------------------------------------

  private List<Explanation> explain(List<Condition> parts) {
    return parts.stream().map(part -> explain(question, part)).collect(toImmutableList());
  }

  private static List<Verdict> verdicts(List<Explanation> parts) {
    return parts.stream().map(Explanation::verdict).collect(toImmutableList());
  }

  private static Set<Why> whyOf(List<Explanation> parts) {
    return parts.stream().flatMap(part -> part.why().stream()).collect(toImmutableSet());
  }

  private static Set<EvidenceId> evidenceOf(List<Explanation> parts) {
    return ImmutableSet.copyOf(Iterables.concat(Iterables.transform(parts, Explanation::evidence)));
  }

  private Explanation inParts(Condition asked, Verdict verdict, List<Explanation> parts) {
    return new Explanation(
        asked,
        question.date(),
        verdict,
        whyOf(parts),
        new Found.InParts(),
        parts,
        evidenceOf(parts));
  }

  private Explanation same(Condition asked, Explanation part) {
    return inParts(asked, part.verdict(), ImmutableList.of(part));
  }

  private Explanation explanation(
      Condition asked, boolean met, Found found, Set<EvidenceId> evidence) {
    return explanation(
        asked, met ? Verdict.MET : Verdict.NOT_YET, ImmutableSet.of(), found, evidence);
  }

  private Explanation explanation(
      Condition asked, Verdict verdict, Set<Why> why, Found found, Set<EvidenceId> evidence) {
    return new Explanation(
        asked, question.date(), verdict, why, found, ImmutableList.of(), evidence);
  }

  private Explanation unknown(Condition asked, Why why, Found found) {
    return explanation(asked, Verdict.UNKNOWN, ImmutableSet.of(why), found, ImmutableSet.of());
  }

  private boolean hasLasted(LocalDate start, Optional<TimeSpan> time) {
    return time.map(it -> Times.hasLasted(start, it, question.date())).orElse(true);
  }

  private static Found lasting(Optional<LocalDate> since, Optional<TimeSpan> time) {
    return new Found.Lasting(since, since.flatMap(day -> time.map(it -> Times.reachedOn(day, it))));
  }
}
