package org.sanjogindia.pedagogy.journeys;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.journey.Agreement;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Journey;
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

/**
 * Journeys that a property test makes up. Everything is drawn from small pools, so that items meet:
 * ids collide, corrections and contests find their items, erasures and withdrawals their members.
 */
public final class ArbitraryJourneys {

  /** The first day on which something happens; the last is a month later. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 20);

  private static final int DAYS = 30;

  private ArbitraryJourneys() {}

  /** Up to 15 items of every kind, in any order. */
  public static Arbitrary<List<Evidence>> items() {
    return item().list().ofMaxSize(15).withSizeDistribution(RandomDistribution.uniform());
  }

  /** Journeys of up to 15 items. */
  public static Arbitrary<Journey> journeys() {
    return items().map(Journey::of);
  }

  /** Any item. */
  public static Arbitrary<Evidence> item() {
    return Combinators.combine(
            stamp(),
            Arbitraries.frequencyOf(
                Tuple.of(8, plain()),
                Tuple.of(2, consent()),
                Tuple.of(2, contest()),
                Tuple.of(3, correction()),
                Tuple.of(1, erasure())))
        .as((stamp, saying) -> saying.under(stamp));
  }

  /** What an item says, whatever its stamp; so that both are drawn by themselves, which is fast. */
  private interface Saying {
    Evidence under(Stamp stamp);
  }

  /** Days on which things happen, a few before and after as well. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-2, DAYS + 2).map(FIRST_DAY::plusDays);
  }

  /** Ids, few enough to collide. */
  public static Arbitrary<EvidenceId> ids() {
    return Combinators.combine(Arbitraries.of("p1", "p2"), Arbitraries.integers().between(1, 10))
        .as(EvidenceId::new);
  }

  /** Members, few enough to meet. */
  public static Arbitrary<Pseudonym> people() {
    return Arbitraries.of("m-1", "m-02", "m-3", "f-1").map(Pseudonym::of);
  }

  /** Stamps, one in five of them recorded late, one in five observed by somebody. */
  public static Arbitrary<Stamp> stamp() {
    Arbitrary<Integer> delay =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, DAYS)));
    return Combinators.combine(
            ids(),
            Arbitraries.integers().between(0, DAYS),
            delay,
            Arbitraries.of(Source.class),
            people().optional(0.2))
        .as(
            (id, day, late, by, observer) ->
                new Stamp(
                    id,
                    FIRST_DAY.plusDays(day),
                    FIRST_DAY.plusDays(day + (long) late),
                    by,
                    observer));
  }

  private static Arbitrary<Saying> plain() {
    return Arbitraries.oneOf(
        List.of(
            words("gather", "differ")
                .map(word -> (Saying) stamp -> new Founded(stamp, StageId.of(word))),
            membership(),
            observation(),
            meeting(),
            matter(),
            pulse(),
            Combinators.combine(crowd(), tallies())
                .as((people, tallies) -> (Saying) stamp -> new Review(stamp, people, tallies)),
            Combinators.combine(words("agreements", "books"), Arbitraries.of(Milestone.Turn.class))
                .as(
                    (word, turn) ->
                        (Saying) stamp -> new Milestone(stamp, MilestoneId.of(word), turn)),
            Combinators.combine(words("listening", "saving"), crowd())
                .as(
                    (word, people) ->
                        (Saying) stamp -> new ModuleRun(stamp, ModuleId.of(word), people)),
            roleHeld(),
            choice()));
  }

  private static Arbitrary<Saying> membership() {
    return Combinators.combine(
            people().optional(0.8),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Membership.Change.class))
        .as(
            (member, minors, change) ->
                stamp -> new Membership(stamp, member, member.isPresent() ? 0 : minors, change));
  }

  private static Arbitrary<Saying> observation() {
    Arbitrary<Subject> subjects =
        Arbitraries.oneOf(
            people().map(Subject.Member::new),
            Arbitraries.of(new Subject.Collective(), new Subject.Mentor()));
    return Combinators.combine(subjects, words("voice", "safety"), levels().optional(0.8))
        .as(
            (of, competency, level) ->
                stamp -> {
                  boolean may = of instanceof Subject.Member && stamp.by() == Source.SELF;
                  return new Observation(
                      stamp,
                      of,
                      CompetencyId.of(competency),
                      may ? level : Optional.of(level.orElse(LevelId.of("trying"))));
                });
  }

  private static Arbitrary<Saying> meeting() {
    return Combinators.combine(crowd(), crowd(), Arbitraries.integers().between(0, 2), tallies())
        .as(
            (attended, excused, minors, tallies) ->
                stamp ->
                    new Meeting(
                        stamp,
                        attended,
                        Collections.disjoint(attended, excused) ? excused : Set.of(),
                        minors,
                        tallies));
  }

  private static Arbitrary<Saying> matter() {
    Arbitrary<Happening> opened =
        Combinators.combine(
                words("difference", "concern"),
                words("safety").optional(),
                Arbitraries.of(Sphere.class).optional(),
                words("policy").optional(),
                crowd())
            .as(
                (kind, topic, sphere, outcome, people) ->
                    new Happening.Opened(
                        MatterKindId.of(kind),
                        topic.map(MatterTopicId::of),
                        sphere,
                        outcome.map(OutcomeId::of),
                        people));
    Arbitrary<Happening> happenings =
        Arbitraries.oneOf(
            opened,
            words("answered", "step").map(mark -> new Happening.Marked(MarkId.of(mark))),
            levels().map(Happening.LevelGiven::new),
            Arbitraries.just(new Happening.Closed()));
    return Combinators.combine(words("p1:1", "p2:1", "roof"), happenings)
        .as((matter, what) -> stamp -> new Matter(stamp, MatterId.of(matter), what));
  }

  private static Arbitrary<Saying> pulse() {
    Arbitrary<Map<Integer, Integer>> answers =
        Arbitraries.maps(
                Arbitraries.integers().between(-1, 12), Arbitraries.integers().between(0, 6))
            .ofMaxSize(4);
    return Combinators.combine(
            words("felt-safe", "health"), answers, Arbitraries.integers().between(0, 4))
        .as(
            (question, given, silent) ->
                stamp ->
                    new Pulse(
                        stamp,
                        PulseId.of(question),
                        given,
                        given.values().stream().mapToInt(Integer::intValue).sum() + silent));
  }

  private static Arbitrary<Saying> roleHeld() {
    return Combinators.combine(
            words("treasurer", "facilitator"),
            people(),
            Arbitraries.integers().between(0, DAYS).optional())
        .as(
            (role, member, days) ->
                stamp ->
                    new RoleHeld(
                        stamp, RoleId.of(role), member, days.map(n -> stamp.date().plusDays(n))));
  }

  private static Arbitrary<Saying> choice() {
    Arbitrary<Chosen> chosen =
        Arbitraries.oneOf(
            words("gather", "differ").map(stage -> new Chosen.OfStage(StageId.of(stage))),
            words("gather", "differ").map(stage -> new Chosen.OfFocus(StageId.of(stage))),
            Arbitraries.just(new Chosen.ToStay()));
    return Combinators.combine(chosen, words("consensus", "show-of-hands"))
        .as((what, how) -> stamp -> new Choice(stamp, what, Agreement.of(how)));
  }

  private static Arbitrary<Saying> consent() {
    return Combinators.combine(
            people(), Arbitraries.of(Scope.class), Arbitraries.of(Consent.Word.class))
        .as((member, scope, word) -> stamp -> new Consent(stamp, member, scope, word));
  }

  private static Arbitrary<Saying> contest() {
    return Combinators.combine(ids(), people().optional(0.7), Arbitraries.of(Contest.State.class))
        .as(
            (item, contestant, state) ->
                stamp -> new Contest(stamp, anotherThan(stamp.id(), item), contestant, state));
  }

  private static Arbitrary<Saying> correction() {
    Arbitrary<Saying> sayings =
        Arbitraries.frequencyOf(
            Tuple.of(2, plain()), Tuple.of(1, consent()), Tuple.of(1, contest()));
    return Combinators.combine(ids(), stamp(), sayings.optional(0.7))
        .as(
            (item, other, instead) ->
                stamp -> {
                  EvidenceId of = anotherThan(stamp.id(), item);
                  Stamp under =
                      new Stamp(of, other.date(), other.recorded(), other.by(), other.observer());
                  return new Correction(stamp, of, instead.map(saying -> saying.under(under)));
                });
  }

  /** Nothing is about itself. */
  private static EvidenceId anotherThan(EvidenceId own, EvidenceId drawn) {
    return own.equals(drawn) ? new EvidenceId(own.device(), own.number() + 1) : drawn;
  }

  private static Arbitrary<Saying> erasure() {
    return people()
        .map(who -> stamp -> new Erasure(stamp, ErasureMark.of(who, stamp.id().toString())));
  }

  private static Arbitrary<Set<Pseudonym>> crowd() {
    return people().set().ofMaxSize(3);
  }

  private static Arbitrary<LevelId> levels() {
    return words("trying", "doing").map(LevelId::of);
  }

  private static Arbitrary<Map<TallyId, Integer>> tallies() {
    return Arbitraries.maps(
            words("spoke", "voiced").map(TallyId::of), Arbitraries.integers().between(0, 20))
        .ofMaxSize(2);
  }

  private static Arbitrary<String> words(String... words) {
    return Arbitraries.of(words);
  }
}
