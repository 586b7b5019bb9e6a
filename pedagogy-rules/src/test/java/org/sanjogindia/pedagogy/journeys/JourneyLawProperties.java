package org.sanjogindia.pedagogy.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Standing;

/** What holds of every journey. Each property counts how often its premise is put to the test. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class JourneyLawProperties {

  /** A ∪ B = B ∪ A, with what stands in it. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void mergingIsCommutative(@ForAll("journeys") Journey a, @ForAll("journeys") Journey b) {
    Journey both = a.merge(b);
    count("an erasure in one touches the other", !both.evidence().containsAll(a.evidence()), 10);
    count("ids in conflict", !both.conflicts().isEmpty(), 30);
    assertEquals(both, b.merge(a));
    assertEquals(standing(both), standing(b.merge(a)));
  }

  /** (A ∪ B) ∪ C = A ∪ (B ∪ C), wherever an erasure is. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void mergingIsAssociative(
      @ForAll("journeys") Journey a, @ForAll("journeys") Journey b, @ForAll("journeys") Journey c) {
    Journey all = a.merge(b).merge(c);
    count("an erasure", all.evidence().stream().anyMatch(Erasure.class::isInstance), 30);
    assertEquals(all, a.merge(b.merge(c)));
  }

  /** A ∪ A = A, also for a journey that was limited to a purpose. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void mergingIsIdempotent(@ForAll("journeys") Journey a, @ForAll Scope scope) {
    assertEquals(a, a.merge(a));
    assertEquals(a, a.merge(Journey.empty()));
    Journey limited = a.consentedFor(scope);
    assertEquals(limited, limited.merge(limited));
  }

  /** The order in which items arrive, and how often, decides nothing. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfArrivalDoesNotMatter(
      @ForAll("items") List<Evidence> items, @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(items);
    shuffled.addAll(items);
    Collections.shuffle(shuffled, random);
    count("more than one item", items.size() > 1, 60);
    assertEquals(Journey.of(items), Journey.of(shuffled));
    assertEquals(standing(Journey.of(items)), standing(Journey.of(shuffled)));
    assertEquals(Journey.of(items).conflicts(), Journey.of(shuffled).conflicts());
  }

  /** Every conflict has all the different items of its id, and there is no other. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void conflictsAreReportedWithAllTheirItems(@ForAll("journeys") Journey journey) {
    count("a conflict", !journey.conflicts().isEmpty(), 30);
    journey
        .conflicts()
        .forEach(
            conflict ->
                assertEquals(
                    journey.evidence().stream()
                        .filter(item -> item.id().equals(conflict.id()))
                        .toList(),
                    conflict.items()));
    long ids = journey.evidence().stream().map(Evidence::id).distinct().count();
    long surplus = journey.conflicts().stream().mapToLong(it -> it.items().size() - 1L).sum();
    assertEquals(journey.evidence().size(), ids + surplus);
  }

  /** Limiting a journey to a purpose is done once, and what stands does not change by it twice. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void limitingToAPurposeIsIdempotent(
      @ForAll("journeys") Journey journey, @ForAll Scope scope, @ForAll("days") LocalDate day) {
    Journey limited = journey.consentedFor(scope);
    count("something is withheld", !limited.evidence().equals(journey.evidence()), 10);
    assertEquals(limited, limited.consentedFor(scope));
    assertEquals(limited, Journey.of(limited.evidence()).consentedFor(scope));
    assertEquals(standing(limited, day), standing(limited.consentedFor(scope), day));
  }

  /** What was known on a day is still known on a later one. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void knowledgeOnlyGrows(
      @ForAll("journeys") Journey journey,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;
    Set<Evidence> known = journey.knownBy(late).evidence();
    Set<Evidence> before =
        Sets.filter(
            journey.knownBy(early).evidence(), item -> !item.stamp().recorded().isAfter(early));
    count("something was learned between", known.size() > before.size(), 30);
    assertEquals(ImmutableSet.of(), Sets.difference(before, known));
  }

  /** What a member took back is in no answer given after, whatever is asked about. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aWithdrawalReachesBackInBothDates(
      @ForAll("journeys") Journey others,
      @ForAll("people") Pseudonym her,
      @ForAll Scope scope,
      @ForAll("days") LocalDate given,
      @ForAll("days") LocalDate withdrawn,
      @ForAll("days") LocalDate known,
      @ForAll("days") LocalDate date) {
    Consent consent = new Consent(fresh(2, given), her, scope, Consent.Word.GIVEN);
    Journey journey = others.merge(Journey.of(List.of(consent)));
    Consent withdrawal = new Consent(fresh(1, withdrawn), her, scope, Consent.Word.WITHDRAWN);
    boolean spoken =
        journey.consentedFor(scope).asOf(date).counts(her, withdrawn)
            || journey.consentedFor(scope).knownBy(known).asOf(date).counts(her, withdrawn);
    count("her word counted before", spoken, 10);
    Journey after = journey.merge(Journey.of(List.of(withdrawal)));
    for (Journey asked :
        List.of(after.consentedFor(scope), after.knownBy(known).consentedFor(scope))) {
      assertFalse(asked.asOf(date).counts(her, withdrawn));
      assertFalse(asked.asOf(date).counts(her, ArbitraryJourneys.FIRST_DAY.minusDays(9)));
    }
  }

  /** An erased member is in no item, whatever is asked about and whenever items arrive. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void anErasedMemberIsNowhere(
      @ForAll("journeys") Journey journey,
      @ForAll("journeys") Journey later,
      @ForAll("people") Pseudonym her,
      @ForAll("days") LocalDate known) {
    Erasure erasure = new Erasure(fresh(1, ArbitraryJourneys.FIRST_DAY), ErasureMark.of(her, "s"));
    Journey after = journey.merge(Journey.of(List.of(erasure))).merge(later);
    count("she was in it", journey.evidence().toString().contains(her.value()), 40);
    assertFalse(names(after).contains(her));
    assertFalse(names(after.knownBy(known)).contains(her));
  }

  /**
   * Nothing else that is dated later changes an earlier answer: new items about later days, with
   * ids of their own, that are neither withdrawals nor erasures nor about other items.
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingElseThatIsDatedLaterChangesAnEarlierAnswer(
      @ForAll("journeys") Journey journey,
      @ForAll("items") List<Evidence> others,
      @ForAll("days") LocalDate date,
      @ForAll Optional<Scope> scope) {
    Set<EvidenceId> known = ids(journey);
    List<Evidence> later =
        others.stream()
            .filter(item -> item.date().isAfter(date))
            .filter(item -> !known.contains(item.id()))
            .filter(item -> !reachesBack(item))
            .toList();
    count("something is dated later", !later.isEmpty(), 30);
    count("something stands", !standing(journey, date).isEmpty(), 30);
    Journey more = journey.merge(Journey.of(later));
    assertEquals(standing(limited(journey, scope), date), standing(limited(more, scope), date));
  }

  /** What was recorded after a day changes nothing of what was known on it, but a taking back. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsRecordedLaterWasNotKnown(
      @ForAll("journeys") Journey journey,
      @ForAll("items") List<Evidence> others,
      @ForAll("days") LocalDate known,
      @ForAll("days") LocalDate date) {
    List<Evidence> later =
        others.stream()
            .filter(item -> item.stamp().recorded().isAfter(known))
            .filter(item -> !(item instanceof Erasure))
            .filter(item -> !(item instanceof Consent || item instanceof Correction))
            .toList();
    count("something is recorded later", !later.isEmpty(), 50);
    Journey more = journey.merge(Journey.of(later));
    Assume.that(withdrawals(journey).equals(withdrawals(more)));
    assertEquals(standing(journey.knownBy(known), date), standing(more.knownBy(known), date));
  }

  /** A contested item is never hidden: it stands, marked as such. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aContestHidesNothing(@ForAll("journeys") Journey journey) {
    Optional<Standing.Item<Evidence>> plain =
        standing(journey).stream().filter(item -> !item.isContested()).findFirst();
    count("something stands undisputed", plain.isPresent(), 50);
    Assume.that(plain.isPresent());
    Evidence item = plain.orElseThrow().evidence();
    Contest contest =
        new Contest(
            fresh(1, item.date()),
            item.id(),
            Optional.of(Pseudonym.of("new-1")),
            Contest.State.DISPUTED);
    Journey disputed = journey.merge(Journey.of(List.of(contest)));
    List<Standing.Item<Evidence>> after = standing(disputed);
    assertTrue(after.contains(new Standing.Item<>(item, Standing.Trust.CONTESTED)));
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return ArbitraryJourneys.journeys();
  }

  @Provide
  Arbitrary<List<Evidence>> items() {
    return ArbitraryJourneys.items();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ArbitraryJourneys.days();
  }

  @Provide
  Arbitrary<Pseudonym> people() {
    return ArbitraryJourneys.people();
  }

  private static void count(String premise, boolean holds, int leastPercent) {
    Statistics.label(premise)
        .collect(holds)
        .coverage(coverage -> coverage.check(true).percentage(found -> found >= leastPercent));
  }

  /** A stamp whose id nothing else has. */
  private static Stamp fresh(int number, LocalDate day) {
    return Stamp.of(new EvidenceId("fresh", number), day, Source.SELF);
  }

  private static List<Standing.Item<Evidence>> standing(Journey journey) {
    return standing(journey, ArbitraryJourneys.FIRST_DAY.plusYears(1));
  }

  private static List<Standing.Item<Evidence>> standing(Journey journey, LocalDate date) {
    return journey.asOf(date).all(Evidence.class);
  }

  private static Journey limited(Journey journey, Optional<Scope> scope) {
    return scope.map(journey::consentedFor).orElse(journey);
  }

  private static boolean reachesBack(Evidence item) {
    return item instanceof Erasure
        || item instanceof Correction
        || item instanceof Contest
        || (item instanceof Consent consent && consent.word() == Consent.Word.WITHDRAWN);
  }

  private static Set<EvidenceId> ids(Journey journey) {
    ImmutableSet.Builder<EvidenceId> ids = ImmutableSet.builder();
    for (Evidence item : journey.evidence()) {
      ids.add(item.id());
      if (item instanceof Correction correction) {
        ids.add(correction.item());
      } else if (item instanceof Contest contest) {
        ids.add(contest.item());
      }
    }
    return ids.build();
  }

  private static List<Evidence> withdrawals(Journey journey) {
    return standing(journey).stream()
        .map(Standing.Item::evidence)
        .filter(item -> item instanceof Consent consent && consent.word() == Consent.Word.WITHDRAWN)
        .collect(ImmutableList.toImmutableList());
  }

  /** Everybody who is written somewhere in a journey. */
  private static Set<Pseudonym> names(Journey journey) {
    return Pattern.compile("\\b[a-z]{1,3}-[0-9]+\\b")
        .matcher(journey.evidence().toString())
        .results()
        .map(found -> Pseudonym.of(found.group()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
