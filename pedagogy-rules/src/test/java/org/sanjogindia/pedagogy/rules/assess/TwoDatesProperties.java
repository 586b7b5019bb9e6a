package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** The day that a question is about, and the day on which something was known. */
@AddLifecycleHook(LawTries.class)
class TwoDatesProperties {

  private static final Pseudonym HER = LawJourneys.MEMBERS.get(1);

  /** What is dated later changes no answer about an earlier day. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsDatedLaterChangesNoEarlierAnswer(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("more") List<Evidence> more,
      @ForAll("days") LocalDate day,
      @ForAll("conditions") Condition condition) {
    List<Evidence> later =
        more.stream().filter(item -> item.date().isAfter(day)).collect(toImmutableList());
    Statistics.label("something comes later")
        .collect(!later.isEmpty())
        .coverage(it -> it.check(true).percentage(share -> share >= 50));
    assertEquals(readiness(items, day, condition), readiness(joined(items, later), day, condition));
  }

  /** A consent given later lets older evidence count from then on, and not before. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aConsentGivenLaterChangesNoEarlierAnswer(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("days") LocalDate day,
      @ForAll("conditions") Condition condition) {
    List<Evidence> silent = withoutConsentOf(items);
    List<Evidence> given = joined(silent, ImmutableList.of(word(day, Consent.Word.GIVEN)));
    assertEquals(
        readiness(silent, day.minusDays(1), condition),
        readiness(given, day.minusDays(1), condition));
  }

  /** What is recorded later is not known earlier. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsRecordedLaterWasNotKnownBefore(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("more") List<Evidence> more,
      @ForAll("days") LocalDate day) {
    List<Evidence> later =
        more.stream()
            .filter(item -> item.stamp().recorded().isAfter(day))
            .collect(toImmutableList());
    assertEquals(Journey.of(items).knownBy(day), Journey.of(joined(items, later)).knownBy(day));
  }

  /** After a withdrawal, no answer about any day is other than had nothing of hers been seen. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aWithdrawalReachesBackInBothDates(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate known,
      @ForAll("conditions") Condition condition) {
    Evidence withdrawal = word(LawJourneys.DATE, Consent.Word.WITHDRAWN);
    Journey taken = Journey.of(joined(items, ImmutableList.of(withdrawal)));
    Journey never = Journey.of(withoutConsentOf(items));
    Statistics.label("it made a difference")
        .collect(
            !readiness(Journey.of(items), day, condition).equals(readiness(taken, day, condition)))
        .coverage(it -> it.check(true).count(count -> count >= 3));
    assertEquals(readiness(never, day, condition), readiness(taken, day, condition));
    assertEquals(
        readiness(never.knownBy(known), day, condition),
        readiness(taken.knownBy(known), day, condition));
  }

  /** After an erasure, no answer about any day is other than had she never been there. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void anErasureReachesBackInBothDates(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate known,
      @ForAll("conditions") Condition condition) {
    Evidence erasure = new Erasure(LawJourneys.stamp("e", 1, 330), ErasureMark.of(HER, "e:1"));
    Journey erased = Journey.of(joined(items, ImmutableList.of(erasure)));
    Journey never =
        Journey.of(
            erased.evidence().stream()
                .filter(item -> !(item instanceof Erasure))
                .collect(toImmutableList()));
    assertEquals(readiness(never, day, condition), readiness(erased, day, condition));
    assertEquals(
        readiness(never.knownBy(known), day, condition),
        readiness(erased.knownBy(known), day, condition));
    assertFalse(erased.evidence().toString().contains(HER.value()), "nothing of hers is left");
  }

  // --- what the laws compare ----------------------------------------------------------------

  private static Readiness readiness(List<Evidence> items, LocalDate day, Condition condition) {
    return readiness(Journey.of(items), day, condition);
  }

  private static Readiness readiness(Journey journey, LocalDate day, Condition condition) {
    Curriculum curriculum = SmallCurriculum.asking(ImmutableList.of(condition));
    return Assessment.of(curriculum, journey).forCollective(day);
  }

  private static List<Evidence> joined(List<Evidence> items, List<Evidence> more) {
    return ImmutableList.copyOf(Iterables.concat(items, more));
  }

  private static Evidence word(LocalDate day, Consent.Word word) {
    int number = (int) LawJourneys.FIRST_DAY.until(day, ChronoUnit.DAYS);
    return new Consent(LawJourneys.stamp("w", 1, number), HER, Scope.COLLECTIVE, word);
  }

  private static List<Evidence> withoutConsentOf(List<Evidence> items) {
    return items.stream()
        .filter(item -> !(item instanceof Consent consent && consent.member().equals(HER)))
        .collect(toImmutableList());
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.small();
  }

  @Provide
  Arbitrary<List<Evidence>> more() {
    return LawJourneys.further("q", 8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(60, 330).map(LawJourneys::dayOf);
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.any();
  }
}
