package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * What is asked about: a curriculum, a journey and a date.
 *
 * <p>A contested event (a founding, a joining, a matter, a milestone, a module run, a role, a
 * choice, a review) may or may not have been so. The question therefore has one world of {@link
 * Facts} for each way in which the contested events can turn out.
 */
final class Question {

  /** More contested events than this are not told apart: whatever rests on any event is unknown. */
  static final int MOST_CONTESTED = 8;

  private static final ImmutableList<Class<? extends Evidence>> EVENTS =
      ImmutableList.of(
          Founded.class,
          Membership.class,
          Matter.class,
          Milestone.class,
          ModuleRun.class,
          RoleHeld.class,
          Choice.class,
          Review.class);

  private static final ImmutableList<Class<? extends Evidence>> LOOKS =
      ImmutableList.of(Meeting.class, Pulse.class, Observation.class);

  /** So many days are kept, since what is sustained asks about the same days again. */
  private static final int MOST_DAYS_KEPT = 1_000;

  private final Curriculum curriculum;
  private final Journey journey;
  private final Map<LocalDate, Question> days;
  private final Standing standing;
  private final ImmutableList<Facts> worlds;
  private final boolean tooManyContested;

  private Question(
      Curriculum curriculum, Journey journey, LocalDate date, Map<LocalDate, Question> days) {
    this.curriculum = curriculum;
    this.journey = journey;
    this.days = days;
    this.standing = journey.asOf(date);
    ImmutableSet<Evidence> contested = contestedEvents(standing);
    ImmutableList<ImmutableSet<ImmutableSet<Evidence>>> differing =
        ImmutableList.<ImmutableSet<ImmutableSet<Evidence>>>builder()
            .addAll(differingChoices(standing))
            .addAll(versionsOfLooks(standing))
            .build();
    this.tooManyContested = contested.size() + differing.size() > MOST_CONTESTED;
    ImmutableSet.Builder<Evidence> undecided = ImmutableSet.<Evidence>builder().addAll(contested);
    if (!tooManyContested) {
      differing.forEach(day -> day.forEach(undecided::addAll));
    }
    ImmutableSet<Evidence> all = undecided.build();
    this.worlds =
        turns(contested, tooManyContested ? ImmutableList.of() : differing).stream()
            .map(areSo -> new Facts(curriculum, standing, all, areSo))
            .collect(ImmutableList.toImmutableList());
  }

  static Question about(Curriculum curriculum, Journey journey, LocalDate date) {
    return new Question(curriculum, journey, date, new HashMap<>());
  }

  /** Which of the undecided events are so; all that are contested first. */
  private static ImmutableList<ImmutableSet<Evidence>> turns(
      ImmutableSet<Evidence> contested, List<ImmutableSet<ImmutableSet<Evidence>>> differing) {
    List<? extends Set<Evidence>> contestedTurns =
        contested.size() > MOST_CONTESTED
            ? ImmutableList.of(contested, ImmutableSet.of())
            : ImmutableList.copyOf(Sets.powerSet(contested)).reverse();
    ImmutableList.Builder<ImmutableSet<Evidence>> turns = ImmutableList.builder();
    for (Set<Evidence> turn : contestedTurns) {
      for (List<ImmutableSet<Evidence>> chosen : Sets.cartesianProduct(differing)) {
        ImmutableSet.Builder<Evidence> areSo = ImmutableSet.<Evidence>builder().addAll(turn);
        chosen.forEach(areSo::addAll);
        turns.add(areSo.build());
      }
    }
    return turns.build();
  }

  /** For each day on which choices of stage differ: the choices of each stage. */
  private static ImmutableList<ImmutableSet<ImmutableSet<Evidence>>> differingChoices(
      Standing standing) {
    Map<LocalDate, SetMultimap<StageId, Evidence>> byDay = new TreeMap<>();
    for (Standing.Item<Choice> item : standing.all(Choice.class)) {
      if (!item.isContested() && item.evidence().chosen() instanceof Chosen.OfStage chosen) {
        byDay
            .computeIfAbsent(item.evidence().date(), day -> LinkedHashMultimap.create())
            .put(chosen.stage(), item.evidence());
      }
    }
    ImmutableList.Builder<ImmutableSet<ImmutableSet<Evidence>>> differing = ImmutableList.builder();
    for (SetMultimap<StageId, Evidence> day : byDay.values()) {
      if (day.keySet().size() > 1) {
        ImmutableSet.Builder<ImmutableSet<Evidence>> stages = ImmutableSet.builder();
        day.keySet().forEach(stage -> stages.add(ImmutableSet.copyOf(day.get(stage))));
        differing.add(stages.build());
      }
    }
    return differing.build();
  }

  /** For each id under which several looks stand: one of them, or none, was so. */
  private static ImmutableList<ImmutableSet<ImmutableSet<Evidence>>> versionsOfLooks(
      Standing standing) {
    SetMultimap<EvidenceId, Evidence> byId = LinkedHashMultimap.create();
    for (Class<? extends Evidence> kind : LOOKS) {
      standing.all(kind).stream()
          .filter(Standing.Item::isContested)
          .forEach(item -> byId.put(item.evidence().id(), item.evidence()));
    }
    ImmutableList.Builder<ImmutableSet<ImmutableSet<Evidence>>> versions = ImmutableList.builder();
    for (Set<Evidence> looks : Multimaps.asMap(byId).values()) {
      if (looks.size() > 1) {
        ImmutableSet.Builder<ImmutableSet<Evidence>> each = ImmutableSet.builder();
        looks.forEach(look -> each.add(ImmutableSet.of(look)));
        versions.add(each.add(ImmutableSet.of()).build());
      }
    }
    return versions.build();
  }

  private static ImmutableSet<Evidence> contestedEvents(Standing standing) {
    ImmutableSet.Builder<Evidence> contested = ImmutableSet.builder();
    for (Class<? extends Evidence> kind : EVENTS) {
      standing.all(kind).stream()
          .filter(Standing.Item::isContested)
          .forEach(item -> contested.add(item.evidence()));
    }
    return contested.build();
  }

  Curriculum curriculum() {
    return curriculum;
  }

  LocalDate date() {
    return standing.date();
  }

  /** The same question about another date, with the same knowledge. */
  Question on(LocalDate date) {
    if (date.equals(date())) {
      return this;
    }
    Question known = days.get(date);
    if (known == null) {
      known = new Question(curriculum, journey, date, days);
      if (days.size() < MOST_DAYS_KEPT) {
        days.put(date, known);
      }
    }
    return known;
  }

  /**
   * The same question as if nothing dated later had been recorded, to try out what may come. What
   * was disputed, put right or taken back stays so, whenever that was.
   */
  Question withoutWhatCameLater() {
    Journey byThen =
        Journey.of(
            Iterables.filter(
                journey.evidence(), item -> !item.date().isAfter(date()) || reachesBack(item)));
    Journey sameScope = journey.scope().map(byThen::consentedFor).orElse(byThen);
    return about(curriculum, sameScope, date());
  }

  private static boolean reachesBack(Evidence item) {
    return item instanceof Correction
        || item instanceof Contest
        || item instanceof Erasure
        || (item instanceof Consent consent && consent.word() == Consent.Word.WITHDRAWN);
  }

  /** The same question with further evidence, to try something out. */
  Question withEvidence(Evidence item) {
    return about(curriculum, journey.with(item), date());
  }

  /** Whether more is contested than is told apart. */
  boolean tooManyContested() {
    return tooManyContested;
  }

  /** One world for each way in which contested events can turn out; as a rule a single one. */
  List<Facts> worlds() {
    return worlds;
  }

  /** The world in which every contested event was as it is recorded. */
  Facts asRecorded() {
    return worlds.get(0);
  }

  /** Returns the answer that holds in every world, or else that it is contested. */
  Explanation inEveryWorld(Function<Facts, Explanation> explain) {
    Explanation asRecorded = explain.apply(asRecorded());
    boolean agreed =
        worlds.stream().skip(1).allMatch(world -> sameAnswer(asRecorded, explain.apply(world)));
    return agreed && !tooManyContested ? asRecorded : contested(asRecorded);
  }

  private static boolean sameAnswer(Explanation one, Explanation other) {
    return one.verdict() == other.verdict();
  }

  private static Explanation contested(Explanation asRecorded) {
    return new Explanation(
        asRecorded.asked(),
        asRecorded.date(),
        Verdict.UNKNOWN,
        ImmutableSet.of(Why.CONTESTED),
        asRecorded.found(),
        asRecorded.parts(),
        asRecorded.evidence());
  }
}
