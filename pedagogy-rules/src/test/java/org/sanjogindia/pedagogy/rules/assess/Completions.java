package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.model.journey.Subject;

/**
 * All ways in which the unknown of a journey can turn out, as journeys in which nothing is unknown
 * any more, by adding, removing and replacing evidence. It shares nothing with the evaluator's own
 * way of reckoning with the unknown; it only asks it about what is known.
 *
 * <p>What cannot be recorded (a measure with too few items is any number) is left unknown, and then
 * counts as both.
 */
final class Completions {

  /** Journeys with more completions than this are tried with some of them, taken at random. */
  static final int MOST_TRIED = 800;

  private static final Curriculum CURRICULUM = SmallCurriculum.ofCompletions();
  private static final LocalDate DATE = LawJourneys.DATE;
  private static final ImmutableList<LevelId> ANY_LEVEL =
      ImmutableList.copyOf(
          Iterables.concat(ImmutableList.of(SmallCurriculum.BELOW), SmallCurriculum.LEVELS));

  private final Condition condition;
  private final Journey consented;
  private final List<Standing.Item<Evidence>> standing;
  private final Set<Pseudonym> members;
  private final Set<Pseudonym> withheld;
  private final List<Evidence> fixed = new ArrayList<>();
  private final List<List<List<Evidence>>> turns = new ArrayList<>();
  private final List<Evidence> told = new ArrayList<>();
  private final Set<EvidenceId> replaced = new HashSet<>();
  private int added;

  Completions(List<Evidence> items, Condition condition) {
    this.condition = condition;
    Journey journey = Journey.of(items);
    this.consented = journey.consentedFor(Scope.COLLECTIVE);
    this.standing = journey.asOf(DATE).all(Evidence.class);
    this.members =
        standing.stream()
            .map(Standing.Item::evidence)
            .filter(Membership.class::isInstance)
            .flatMap(it -> ((Membership) it).member().stream())
            .collect(toImmutableSet());
    this.withheld = Sets.filter(members, who -> !consented.asOf(DATE).counts(who, DATE));
    ConditionTree.rows(condition).forEach(this::completeReadings);
    boolean counts = ConditionTree.rows(condition).stream().anyMatch(Completions::isTallyCount);
    for (Standing.Item<Evidence> item : standing) {
      if (!replaced.contains(item.evidence().id())) {
        addTurns(turnsOf(item, counts));
      }
    }
  }

  /** In how many ways the unknown can turn out. */
  double size() {
    return turns.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
  }

  boolean areAllTried() {
    return size() <= MOST_TRIED;
  }

  /** What the condition comes to in any of them; some rows can be either in each of them. */
  ConditionTree.Outcome outcome(Set<Condition> eitherWay) {
    ConditionTree.Outcome outcome = new ConditionTree.Outcome(false, false);
    if (areAllTried()) {
      for (int i = 0; i < size(); i++) {
        outcome = outcome.or(outcomeOf(numbered(i), eitherWay));
      }
      return outcome;
    }
    SplittableRandom random = new SplittableRandom(turns.size());
    for (int i = 0; i < MOST_TRIED / 5; i++) {
      List<Evidence> completed = new ArrayList<>(fixed);
      turns.forEach(turn -> completed.addAll(turn.get(random.nextInt(turn.size()))));
      outcome = outcome.or(outcomeOf(completed, eitherWay));
    }
    return outcome;
  }

  private List<Evidence> numbered(int number) {
    List<Evidence> completed = new ArrayList<>(fixed);
    int rest = number;
    for (List<List<Evidence>> turn : turns) {
      completed.addAll(turn.get(rest % turn.size()));
      rest /= turn.size();
    }
    return completed;
  }

  private ConditionTree.Outcome outcomeOf(List<Evidence> completed, Set<Condition> eitherWay) {
    Question question = about(completed);
    return ConditionTree.outcome(
        condition,
        row -> {
          if (eitherWay.contains(row)) {
            return ConditionTree.Outcome.EITHER;
          }
          Explanation explanation =
              row instanceof Condition.Members members
                  ? Evaluator.explain(
                      about(Iterables.concat(completed, told)), withWordsTold(members))
                  : Evaluator.explain(question, row);
          return ConditionTree.Outcome.of(explanation.verdict());
        });
  }

  private static Question about(Iterable<Evidence> items) {
    return Question.about(CURRICULUM, Journey.of(items).consentedFor(Scope.COLLECTIVE), DATE);
  }

  // --- what is contested --------------------------------------------------------------------

  private void addTurns(List<List<Evidence>> ways) {
    if (ways.size() == 1) {
      fixed.addAll(ways.get(0));
    } else {
      turns.add(ways);
    }
  }

  private List<List<Evidence>> turnsOf(Standing.Item<Evidence> item, boolean counts) {
    Evidence it = item.evidence();
    if (it instanceof Meeting meeting) {
      return turnsOf(meeting, item.isContested(), counts);
    }
    if (!item.isContested()) {
      return ImmutableList.of(ImmutableList.of(it));
    }
    if (it instanceof Observation seen) {
      return !speaksOf(seen.competency())
          ? ImmutableList.of(ImmutableList.of())
          : ANY_LEVEL.stream()
              .map(
                  level ->
                      ImmutableList.<Evidence>of(
                          new Observation(
                              seen.stamp(), seen.of(), seen.competency(), Optional.of(level))))
              .collect(toImmutableList());
    }
    if (it instanceof Pulse pulse) {
      return speaksOf(pulse.question()) || speaksOf(SmallCurriculum.MOOD)
          ? turnsOf(pulse)
          : ImmutableList.of(ImmutableList.of());
    }
    if (it instanceof Consent consent) {
      return ImmutableList.of(
          consent.word() == Consent.Word.GIVEN ? ImmutableList.of() : ImmutableList.of(it));
    }
    return ImmutableList.of(ImmutableList.of(it), ImmutableList.of());
  }

  /** Looks at anything else need not be tried. */
  private boolean speaksOf(Object word) {
    return condition.toString().contains(word.toString());
  }

  /** It took place and excuses stand. Who came is unknown, and what was counted is lost. */
  private List<List<Evidence>> turnsOf(Meeting it, boolean contested, boolean counts) {
    ImmutableSet<Pseudonym> mayHaveCome =
        members.stream()
            .filter(who -> consented.asOf(DATE).counts(who, it.date()))
            .filter(who -> !it.excused().contains(who))
            .filter(who -> mayHaveBeenActive(who, it.date()))
            .collect(toImmutableSet());
    Set<Set<Pseudonym>> attendances =
        contested ? Sets.powerSet(mayHaveCome) : ImmutableSet.of(it.attended());
    Map<TallyId, Integer> tallies = contested ? ImmutableMap.of() : it.tallies();
    boolean lacks = counts && !tallies.containsKey(SmallCurriculum.DIFFERENCES);
    ImmutableList.Builder<List<Evidence>> ways = ImmutableList.builder();
    for (Set<Pseudonym> came : attendances) {
      for (int number : lacks ? new int[] {0, 1, 2, 3, 4, 5, 40} : new int[] {0}) {
        Map<TallyId, Integer> counted = new HashMap<>(tallies);
        if (lacks) {
          counted.put(SmallCurriculum.DIFFERENCES, number);
        }
        ways.add(
            ImmutableList.of(new Meeting(it.stamp(), came, it.excused(), it.minors(), counted)));
      }
    }
    return ways.build();
  }

  private boolean mayHaveBeenActive(Pseudonym who, LocalDate day) {
    boolean mayBe = false;
    for (Standing.Item<Evidence> item : standing) {
      if (item.evidence() instanceof Membership it
          && !it.date().isAfter(day)
          && it.member().filter(who::equals).isPresent()) {
        boolean active =
            it.change() == Membership.Change.JOINED || it.change() == Membership.Change.RETURNED;
        mayBe = active || (item.isContested() && mayBe);
      }
    }
    return mayBe;
  }

  private static List<List<Evidence>> turnsOf(Pulse it) {
    int answers = it.answers().values().stream().mapToInt(Integer::intValue).sum();
    ImmutableList.Builder<List<Evidence>> ways = ImmutableList.builder();
    for (int low = 0; low <= answers; low++) {
      for (int middle = 0; low + middle <= answers; middle++) {
        ways.add(
            ImmutableList.of(
                new Pulse(
                    it.stamp(),
                    it.question(),
                    ImmutableMap.of(1, low, 2, middle, 3, answers - low - middle),
                    it.asked())));
      }
    }
    return ways.build();
  }

  // --- what nobody has seen -----------------------------------------------------------------

  private void completeReadings(Condition row) {
    if (row instanceof Condition.LevelIs it) {
      completeReadings(subjectOf(it.competency()), it.competency(), it.seenBy(), it.read(), null);
    } else if (row instanceof Condition.Members it) {
      members.forEach(who -> completeMember(who, it.who()));
    } else if (levelsOf(row) instanceof Formula.LevelStatistic it) {
      Window window = measureOf(row).over().orElseThrow();
      LocalDate after =
          window instanceof Window.LastTime last ? last.time().before(DATE) : LocalDate.MIN;
      it.competencies()
          .forEach(
              competency ->
                  completeReadings(
                      subjectOf(competency), competency, it.seenBy(), it.read(), after));
    }
  }

  private static Subject subjectOf(CompetencyId competency) {
    return CURRICULUM.competency(competency).of() == Bearer.MENTOR
        ? new Subject.Mentor()
        : new Subject.Collective();
  }

  private static Measure measureOf(Condition row) {
    return CURRICULUM.measureOf(((Condition.MeasureIs) row).measure());
  }

  private static Object levelsOf(Condition row) {
    return row instanceof Condition.MeasureIs it
            && it.measure() instanceof MeasureUse.WrittenOut written
        ? written.measure().formula()
        : row;
  }

  private static boolean isTallyCount(Condition row) {
    return levelsOf(row) instanceof Formula.TallyCount;
  }

  /** One source, one observer, or all pooled; and an example of such a stamp. */
  private record Voice(Predicate<Stamp> speaks, Stamp example) {}

  private void completeReadings(
      Subject of, CompetencyId competency, SeenBy seenBy, Read read, @Nullable LocalDate after) {
    List<Observation> seen = new ArrayList<>();
    for (Standing.Item<Observation> item : consented.asOf(DATE).all(Observation.class)) {
      Observation it = item.evidence();
      boolean isLevel = it.level().isPresent() || item.isContested();
      boolean lately = after == null || it.date().isAfter(after);
      if (it.of().equals(of) && it.competency().equals(competency) && isLevel && lately) {
        seen.add(it);
      }
    }
    if (seenBy instanceof SeenBy.Distinct distinct) {
      completeObservers(of, competency, distinct, seen);
      return;
    }
    for (Voice voice : voices(seenBy)) {
      List<Observation> heard =
          seen.stream().filter(it -> voice.speaks().test(it.stamp())).collect(toImmutableList());
      if (isUnknown(heard, read)) {
        standing.stream()
            .map(Standing.Item::evidence)
            .filter(
                it ->
                    it instanceof Observation old
                        && old.of().equals(of)
                        && old.competency().equals(competency)
                        && voice.speaks().test(old.stamp()))
            .forEach(it -> replaced.add(it.id()));
        addTurns(
            ANY_LEVEL.stream()
                .map(level -> sightings(of, competency, voice.example(), read.days(), level))
                .collect(toImmutableList()));
      }
    }
  }

  private static List<Voice> voices(SeenBy seenBy) {
    List<Source> sources =
        seenBy instanceof SeenBy.AnyOf it
            ? it.sources()
            : seenBy instanceof SeenBy.AllOf it
                ? it.sources()
                : seenBy instanceof SeenBy.AtLeastOf it ? it.sources() : ImmutableList.of();
    return sources.isEmpty()
        ? ImmutableList.of(new Voice(stamp -> true, example(Source.FACILITATOR)))
        : sources.stream()
            .map(source -> new Voice(stamp -> stamp.by() == source, example(source)))
            .collect(toImmutableList());
  }

  private static Stamp example(Source by) {
    return Stamp.of(new EvidenceId("done", 1), DATE, by);
  }

  private static boolean isUnknown(List<Observation> heard, Read read) {
    Optional<LocalDate> newest = heard.stream().map(Observation::date).max(LocalDate::compareTo);
    boolean isOld =
        read.newestWithin().isPresent()
            && newest.isPresent()
            && !newest.get().isAfter(read.newestWithin().get().before(DATE));
    long days =
        heard.stream()
            .map(Observation::date)
            .filter(day -> read.within().isEmpty() || day.isAfter(read.within().get().before(DATE)))
            .distinct()
            .count();
    return isOld || days < read.days();
  }

  /** Too few observers: as many more as are asked, who agree with each other. */
  private void completeObservers(
      Subject of, CompetencyId competency, SeenBy.Distinct asked, List<Observation> seen) {
    long observers =
        seen.stream()
            .filter(it -> asked.sources().contains(it.stamp().by()))
            .flatMap(it -> it.stamp().observer().stream())
            .distinct()
            .count();
    if (observers < asked.count()) {
      ImmutableList.Builder<List<Evidence>> ways = ImmutableList.builder();
      for (LevelId level : ANY_LEVEL) {
        ImmutableList.Builder<Evidence> way = ImmutableList.builder();
        for (int i = 1; i <= asked.count(); i++) {
          Stamp stamp = example(asked.sources().get(0)).observedBy(Pseudonym.of("o-" + i));
          way.addAll(sightings(of, competency, stamp, 1, level));
        }
        ways.add(way.build());
      }
      addTurns(ways.build());
    }
  }

  private List<Evidence> sightings(
      Subject of, CompetencyId competency, Stamp example, int days, LevelId level) {
    ImmutableList.Builder<Evidence> items = ImmutableList.builder();
    for (int back = 0; back < days; back++) {
      Stamp stamp =
          new Stamp(
              new EvidenceId("done", ++added),
              DATE.minusDays(back),
              DATE,
              example.by(),
              example.observer());
      items.add(new Observation(stamp, of, competency, Optional.of(level)));
    }
    return items.build();
  }

  // --- members ------------------------------------------------------------------------------

  private void completeMember(Pseudonym who, MemberCondition asked) {
    List<MemberCondition> rows = rows(asked);
    boolean leftOut =
        rows.stream()
            .anyMatch(row -> row instanceof MemberCondition.LevelIs it && saysNotMyPath(who, it));
    if (leftOut) {
      return;
    }
    Subject her = new Subject.Member(who);
    for (MemberCondition row : rows) {
      if (row instanceof MemberCondition.LevelIs it) {
        forgetNotMyPath(her, it.competency());
        completeReadings(her, it.competency(), it.seenBy(), it.read(), null);
      } else {
        boolean known = !withheld.contains(who);
        told.add(tell(her, 0, known ? SmallCurriculum.HIGH : SmallCurriculum.LOW));
        Evidence no = tell(her, 1, SmallCurriculum.LOW);
        addTurns(
            known
                ? ImmutableList.of(ImmutableList.of(no))
                : ImmutableList.of(
                    ImmutableList.of(no), ImmutableList.of(tell(her, 1, SmallCurriculum.HIGH))));
      }
    }
    if (withheld.contains(who)) {
      told.add(consent(who, Consent.Word.WITHDRAWN, DATE.minusDays(5)));
      told.add(consent(who, Consent.Word.GIVEN, DATE.minusDays(4)));
    }
  }

  private static List<MemberCondition> rows(MemberCondition asked) {
    if (asked instanceof MemberCondition.AllOf it) {
      return it.parts();
    }
    if (asked instanceof MemberCondition.AnyOf it) {
      return it.parts();
    }
    return ImmutableList.of(asked instanceof MemberCondition.Not it ? it.part() : asked);
  }

  /** Said by herself, undisputed, on the last day on which she said anything about it. */
  private boolean saysNotMyPath(Pseudonym who, MemberCondition.LevelIs asked) {
    List<Standing.Item<Observation>> own =
        consented.asOf(DATE).all(Observation.class).stream()
            .filter(it -> it.evidence().of().equals(new Subject.Member(who)))
            .filter(it -> it.evidence().competency().equals(asked.competency()))
            .filter(it -> it.evidence().stamp().by() == Source.SELF)
            .collect(toImmutableList());
    return own.stream()
        .filter(it -> !it.isContested() && it.evidence().level().isEmpty())
        .anyMatch(
            it ->
                own.stream()
                    .noneMatch(later -> later.evidence().date().isAfter(it.evidence().date())));
  }

  /** She took it back later, and what she took back must not come to light again. */
  private void forgetNotMyPath(Subject her, CompetencyId competency) {
    standing.stream()
        .filter(it -> !it.isContested())
        .map(Standing.Item::evidence)
        .filter(
            it ->
                it instanceof Observation said
                    && said.level().isEmpty()
                    && said.of().equals(her)
                    && said.competency().equals(competency))
        .forEach(it -> replaced.add(it.id()));
  }

  private Evidence tell(Subject her, int word, LevelId level) {
    return sightings(her, SmallCurriculum.TOLD.get(word), example(Source.FACILITATOR), 1, level)
        .get(0);
  }

  /** Her consent for the last days only, so that nothing older of hers begins to count. */
  private Evidence consent(Pseudonym who, Consent.Word word, LocalDate day) {
    Stamp stamp = Stamp.of(new EvidenceId("done", ++added), day, Source.SELF);
    return new Consent(stamp, who, Scope.COLLECTIVE, word);
  }

  /** What is no level is so as it is recorded, or as it is told of her who withheld it. */
  private static Condition withWordsTold(Condition.Members it) {
    return new Condition.Members(it.howMany(), withWordsTold(it.who()));
  }

  private static MemberCondition withWordsTold(MemberCondition asked) {
    if (asked instanceof MemberCondition.AllOf it) {
      return new MemberCondition.AllOf(
          it.parts().stream().map(Completions::withWordsTold).collect(toImmutableList()));
    }
    if (asked instanceof MemberCondition.AnyOf it) {
      return new MemberCondition.AnyOf(
          it.parts().stream().map(Completions::withWordsTold).collect(toImmutableList()));
    }
    if (asked instanceof MemberCondition.Not it) {
      return new MemberCondition.Not(withWordsTold(it.part()));
    }
    if (asked instanceof MemberCondition.LevelIs) {
      return asked;
    }
    return new MemberCondition.AnyOf(
        ImmutableList.of(new MemberCondition.AllOf(ImmutableList.of(asked, isTold(0))), isTold(1)));
  }

  private static MemberCondition isTold(int word) {
    return new MemberCondition.LevelIs(
        SmallCurriculum.TOLD.get(word),
        Threshold.atLeast(SmallCurriculum.HIGH),
        new SeenBy.Pooled(),
        Read.LATEST);
  }
}
