package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.journey.Agreement;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** Invents the items of small journeys: six or seven members, and what happens to them. */
final class LawJourneys {

  static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 30);

  /** Everything drawn is dated some days before it. */
  static final LocalDate DATE = LocalDate.of(2023, 10, 31);

  static final List<Pseudonym> MEMBERS =
      ImmutableList.of("m-1", "m-2", "m-3", "m-4", "m-5", "m-6", "m-7").stream()
          .map(Pseudonym::of)
          .collect(toImmutableList());

  private static final int LAST_DAY = 325;
  private static final int FOUNDERS = 6;

  private LawJourneys() {}

  /** An item that waits for its stamp. */
  @FunctionalInterface
  interface Draft {
    Evidence stamped(Stamp stamp);
  }

  /** A draft with its day, its source and, perhaps, an observer. */
  private record Drawn(int day, Source by, Optional<Pseudonym> observer, Draft draft) {
    Evidence item(EvidenceId id) {
      return draft.stamped(new Stamp(id, dayOf(day), dayOf(day).plusDays(day % 5), by, observer));
    }
  }

  static LocalDate dayOf(int number) {
    return FIRST_DAY.plusDays(number);
  }

  static EvidenceId id(String device, int number) {
    return new EvidenceId(device, number);
  }

  // --- whole journeys -----------------------------------------------------------------------

  /** Journeys with a few disputes, and with members who have not consented or no longer do. */
  static Arbitrary<List<Evidence>> small() {
    return Combinators.combine(
            members(), lookedAt(), drawn().list().ofMaxSize(7), happenings().list().ofMaxSize(8))
        .as(
            (members, looks, more, happenings) ->
                numbered(Iterables.concat(looks, more, happenings), members))
        .flatMap(items -> disputed(items, 3));
  }

  /** Journeys with corrections, conflicts, erasures of nobody, minors and many disputes, too. */
  static Arbitrary<List<Evidence>> rich() {
    return small().flatMap(items -> corrected(items));
  }

  private static Arbitrary<List<Evidence>> members() {
    Arbitrary<List<Boolean>> consents =
        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)).list().ofSize(MEMBERS.size());
    Arbitrary<Optional<Integer>> withdrawn =
        Arbitraries.integers().between(10, LAST_DAY).optional(0.2);
    return Combinators.combine(consents, withdrawn, Arbitraries.of(true, false))
        .as(
            (given, withdrawal, seventh) -> {
              ImmutableList.Builder<Evidence> items = ImmutableList.builder();
              items.add(new Founded(stamp("f", 1, 0), SmallCurriculum.GATHER));
              for (int i = 0; i < FOUNDERS + (seventh ? 1 : 0); i++) {
                items.add(joined(stamp("f", 10 + i, i < FOUNDERS ? 0 : 90), MEMBERS.get(i)));
                if (given.get(i)) {
                  items.add(consent(stamp("f", 20 + i, 0), i, Consent.Word.GIVEN));
                }
              }
              withdrawal.ifPresent(
                  day -> items.add(consent(stamp("f", 30, day), 0, Consent.Word.WITHDRAWN)));
              return items.build();
            });
  }

  private static Evidence joined(Stamp stamp, Pseudonym who) {
    return new Membership(stamp, Optional.of(who), 0, Membership.Change.JOINED);
  }

  private static Consent consent(Stamp stamp, int member, Consent.Word word) {
    return new Consent(stamp, MEMBERS.get(member), Scope.COLLECTIVE, word);
  }

  static Stamp stamp(String device, int number, int day) {
    return Stamp.of(id(device, number), dayOf(day), Source.FACILITATOR);
  }

  /**
   * Nearly everything that can be looked at, so that few readings are unknown and all can be tried.
   */
  private static Arbitrary<List<Drawn>> lookedAt() {
    ImmutableList.Builder<Arbitrary<Optional<Drawn>>> each = ImmutableList.builder();
    for (CompetencyId competency : SmallCurriculum.OF_MEMBERS) {
      for (Pseudonym who : MEMBERS) {
        each.add(
            Combinators.combine(levels(), days(), Arbitraries.of(Source.SELF, Source.PEER))
                .as(
                    (level, day, by) ->
                        new Drawn(
                            day,
                            by,
                            Optional.empty(),
                            seen(new Subject.Member(who), competency, Optional.of(level))))
                .optional(0.9));
      }
    }
    for (CompetencyId competency : SmallCurriculum.OF_COLLECTIVE) {
      each.add(stamped(levels().map(level -> ofAll(competency, level))).optional(0.7));
    }
    for (PulseId pulse : SmallCurriculum.PULSES) {
      each.add(stamped(pulses(Arbitraries.just(pulse))).optional(0.7));
    }
    each.add(stamped(meetings()).optional(0.9));
    each.add(stamped(meetings()).optional(0.9));
    each.add(stamped(reviews()).optional(0.8));
    return Combinators.combine(each.build())
        .as(looks -> looks.stream().flatMap(Optional<Drawn>::stream).collect(toImmutableList()));
  }

  private static List<Evidence> numbered(Iterable<Drawn> drafts, List<Evidence> first) {
    ImmutableList.Builder<Evidence> items = ImmutableList.<Evidence>builder().addAll(first);
    int number = 1;
    for (Drawn drawn : drafts) {
      items.add(drawn.item(id("p1", number++)));
    }
    return items.build();
  }

  private static Arbitrary<List<Evidence>> disputed(List<Evidence> items, int atMost) {
    List<Evidence> ofAll = items.stream().filter(LawJourneys::isOfAll).collect(toImmutableList());
    Arbitrary<Evidence> any = Arbitraries.of(items);
    return (ofAll.isEmpty()
            ? any
            : Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(ofAll)), Tuple.of(1, any)))
        .list()
        .uniqueElements()
        .ofMaxSize(atMost)
        .map(
            disputed -> {
              List<Evidence> all = new ArrayList<>(items);
              for (int i = 0; i < disputed.size(); i++) {
                all.add(
                    new Contest(
                        stamp("c", i + 1, LAST_DAY),
                        disputed.get(i).id(),
                        Optional.empty(),
                        Contest.State.DISPUTED));
              }
              return ImmutableList.copyOf(all);
            });
  }

  /** What one dispute makes unknown for more than one member. */
  private static boolean isOfAll(Evidence item) {
    boolean ofOne =
        item instanceof Membership
            || item instanceof Consent
            || (item instanceof Observation seen && seen.of() instanceof Subject.Member);
    return !ofOne;
  }

  private static Arbitrary<List<Evidence>> corrected(List<Evidence> items) {
    Arbitrary<List<Evidence>> corrections =
        Combinators.combine(Arbitraries.of(items), days(), drawn().optional(0.7))
            .as(
                (wrong, day, right) ->
                    (Function<EvidenceId, Evidence>)
                        id ->
                            new Correction(
                                Stamp.of(id, dayOf(day), Source.FACILITATOR),
                                wrong.id(),
                                right.map(it -> it.item(wrong.id()))))
            .list()
            .ofMaxSize(2)
            .map(drafts -> stampedAll("k", drafts));
    Arbitrary<List<Evidence>> conflicts =
        Combinators.combine(Arbitraries.of(items), drawn())
            .as((one, other) -> other.item(one.id()))
            .list()
            .ofMaxSize(1);
    return Combinators.combine(corrections, conflicts)
        .as((more, others) -> ImmutableList.copyOf(Iterables.concat(items, more, others)));
  }

  private static List<Evidence> stampedAll(
      String device, List<Function<EvidenceId, Evidence>> drafts) {
    ImmutableList.Builder<Evidence> items = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      items.add(drafts.get(i).apply(id(device, i + 1)));
    }
    return items.build();
  }

  /** Single items of any kind but consents, disputes and corrections, under these ids. */
  static Arbitrary<List<Evidence>> further(String device, int atMost) {
    return drawn()
        .list()
        .ofMaxSize(atMost)
        .map(
            drafts -> {
              ImmutableList.Builder<Evidence> items = ImmutableList.builder();
              for (int i = 0; i < drafts.size(); i++) {
                items.add(drafts.get(i).item(id(device, i + 1)));
              }
              return items.build();
            });
  }

  // --- single items -------------------------------------------------------------------------

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, LAST_DAY);
  }

  private static Arbitrary<LevelId> levels() {
    return Arbitraries.of(SmallCurriculum.LEVELS);
  }

  private static Arbitrary<Pseudonym> people() {
    return Arbitraries.of(MEMBERS);
  }

  private static Arbitrary<Set<Pseudonym>> groups() {
    return people().set().ofMinSize(1).ofMaxSize(MEMBERS.size());
  }

  private static Arbitrary<Drawn> drawn() {
    return Arbitraries.frequencyOf(Tuple.of(4, looks()), Tuple.of(3, happenings()));
  }

  /** Meetings, pulses and observations. */
  private static Arbitrary<Drawn> looks() {
    return stamped(
        Arbitraries.frequencyOf(
            Tuple.of(4, meetings()),
            Tuple.of(3, pulses(Arbitraries.of(SmallCurriculum.PULSES))),
            Tuple.of(4, collectiveLevels()),
            Tuple.of(1, memberLevels())));
  }

  private static Arbitrary<Drawn> happenings() {
    return stamped(
        Arbitraries.frequencyOf(
            Tuple.of(2, memberships()),
            Tuple.of(6, matters()),
            Tuple.of(3, reviews()),
            Tuple.of(
                3,
                Combinators.combine(
                        Arbitraries.of(SmallCurriculum.MILESTONES),
                        Arbitraries.of(
                            Milestone.Turn.BROUGHT_ABOUT,
                            Milestone.Turn.BROUGHT_ABOUT,
                            Milestone.Turn.NO_LONGER))
                    .as((which, turn) -> stamp -> new Milestone(stamp, which, turn))),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of(SmallCurriculum.MODULES), groups())
                    .as((module, who) -> stamp -> new ModuleRun(stamp, module, who))),
            Tuple.of(3, roles()),
            Tuple.of(2, choices())));
  }

  private static Arbitrary<Drawn> stamped(Arbitrary<Draft> drafts) {
    return Combinators.combine(days(), Arbitraries.of(Source.class), people().optional(0.4), drafts)
        .as(Drawn::new);
  }

  private static Arbitrary<Draft> meetings() {
    Arbitrary<Map<TallyId, Integer>> tallies =
        Combinators.combine(
                Arbitraries.integers().between(0, 4).optional(0.8),
                Arbitraries.integers().between(3, 6).optional(0.8),
                Arbitraries.integers().between(0, 3).optional(0.8))
            .as(
                (spoke, there, differences) -> {
                  ImmutableMap.Builder<TallyId, Integer> map = ImmutableMap.builder();
                  spoke.ifPresent(n -> map.put(SmallCurriculum.SPOKE, n));
                  there.ifPresent(n -> map.put(SmallCurriculum.THERE, n));
                  differences.ifPresent(n -> map.put(SmallCurriculum.DIFFERENCES, n));
                  return map.buildOrThrow();
                });
    return Combinators.combine(groups(), people().optional(0.3), tallies)
        .as(
            (came, excused, counted) ->
                stamp ->
                    new Meeting(
                        stamp,
                        came,
                        excused
                            .filter(who -> !came.contains(who))
                            .map(ImmutableSet::of)
                            .orElse(ImmutableSet.of()),
                        0,
                        counted));
  }

  private static Arbitrary<Draft> pulses(Arbitrary<PulseId> questions) {
    return Combinators.combine(
            questions, Arbitraries.integers().between(0, 2).list().ofSize(SmallCurriculum.TO))
        .as(
            (question, each) ->
                stamp ->
                    new Pulse(
                        stamp,
                        question,
                        ImmutableMap.of(1, each.get(0), 2, each.get(1), 3, each.get(2)),
                        7));
  }

  private static Arbitrary<Draft> collectiveLevels() {
    return Combinators.combine(
            Arbitraries.of(
                ImmutableList.<CompetencyId>builder()
                    .addAll(SmallCurriculum.OF_COLLECTIVE)
                    .add(SmallCurriculum.LISTENING)
                    .build()),
            levels())
        .as(LawJourneys::ofAll);
  }

  private static Draft ofAll(CompetencyId competency, LevelId level) {
    return seen(
        competency.equals(SmallCurriculum.LISTENING)
            ? new Subject.Mentor()
            : new Subject.Collective(),
        competency,
        Optional.of(level));
  }

  private static Draft seen(Subject of, CompetencyId competency, Optional<LevelId> level) {
    return stamp -> new Observation(stamp, of, competency, level);
  }

  /** Her own word may be that this is not her path. */
  private static Arbitrary<Draft> memberLevels() {
    return Combinators.combine(
            people(), Arbitraries.of(SmallCurriculum.OF_MEMBERS), levels().optional(0.8))
        .as(
            (who, competency, level) ->
                stamp ->
                    new Observation(
                        stamp,
                        new Subject.Member(who),
                        competency,
                        stamp.by() == Source.SELF
                            ? level
                            : level.or(() -> Optional.of(SmallCurriculum.MIDDLE))));
  }

  private static Arbitrary<Draft> memberships() {
    return Combinators.combine(people(), Arbitraries.of(Membership.Change.class))
        .as((who, change) -> stamp -> new Membership(stamp, Optional.of(who), 0, change));
  }

  private static Arbitrary<Draft> matters() {
    Arbitrary<Happening> differences =
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                people()
                    .set()
                    .ofMaxSize(2)
                    .map(
                        who ->
                            new Happening.Opened(
                                SmallCurriculum.DIFFERENCE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                who))),
            Tuple.of(
                2,
                Arbitraries.of(SmallCurriculum.AGREED, SmallCurriculum.ANSWERED)
                    .map(Happening.Marked::new)),
            Tuple.of(1, Arbitraries.just(new Happening.Closed())));
    Arbitrary<Happening> spaces =
        Arbitraries.frequencyOf(
            Tuple.of(
                1,
                Arbitraries.just(
                    new Happening.Opened(
                        SmallCurriculum.SPACE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableSet.of()))),
            Tuple.of(2, levels().map(Happening.LevelGiven::new)));
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(Arbitraries.of("d-1", "d-2"), differences)
                .as((matter, what) -> stamp -> new Matter(stamp, MatterId.of(matter), what))),
        Tuple.of(1, spaces.map(what -> stamp -> new Matter(stamp, MatterId.of("s-1"), what))));
  }

  private static Arbitrary<Draft> reviews() {
    return Combinators.combine(groups(), Arbitraries.integers().between(0, 5).optional(0.7))
        .as(
            (who, ideas) ->
                stamp ->
                    new Review(
                        stamp,
                        who,
                        ideas
                            .map(n -> ImmutableMap.of(SmallCurriculum.IDEAS, n))
                            .orElse(ImmutableMap.of())));
  }

  private static Arbitrary<Draft> roles() {
    return Combinators.combine(
            Arbitraries.of(SmallCurriculum.ROLES),
            people(),
            Arbitraries.integers().between(0, 300).optional(0.6))
        .as(
            (role, who, days) ->
                stamp -> new RoleHeld(stamp, role, who, days.map(n -> stamp.date().plusDays(n))));
  }

  private static Arbitrary<Draft> choices() {
    Arbitrary<Chosen> chosen =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(SmallCurriculum.STAGES).map(Chosen.OfStage::new)),
            Tuple.of(1, Arbitraries.of(SmallCurriculum.STAGES).map(Chosen.OfFocus::new)),
            Tuple.of(1, Arbitraries.just(new Chosen.ToStay())));
    return chosen.map(what -> stamp -> new Choice(stamp, what, Agreement.of("consensus")));
  }
}
