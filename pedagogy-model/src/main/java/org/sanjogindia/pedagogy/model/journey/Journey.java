package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/**
 * The journey of one collective: a set of dated facts.
 *
 * <p>Journeys of the same collective merge by union, so the order in which phones hand in their
 * items never matters: merging is commutative, associative and idempotent. Erasures are applied to
 * whatever is in the set, also to copies that arrive later.
 *
 * <p>A journey answers two kinds of question about the past: {@link #asOf} is about a date, {@link
 * #knownBy} about what was known on a day. Both take back what a member took back.
 */
public final class Journey {

  /** By date, then by id; different items under one id by what they say. */
  private static final Comparator<Evidence> CANONICAL =
      Comparator.comparing(Evidence::date)
          .thenComparing(Evidence::id)
          .thenComparing(Object::toString);

  private static final Journey EMPTY = new Journey(ImmutableSet.of(), Optional.empty());

  private final ImmutableSortedSet<Evidence> evidence;
  private final Optional<Scope> scope;
  private final Resolution resolution;

  private Journey(Iterable<? extends Evidence> items, Optional<Scope> scope) {
    this.evidence = ImmutableSortedSet.copyOf(CANONICAL, Erasures.applyTo(items));
    this.scope = scope;
    this.resolution = Resolution.of(evidence);
  }

  /** Returns a journey in which nothing has been recorded. */
  public static Journey empty() {
    return EMPTY;
  }

  /** Returns the journey of these items, in whatever order they come. */
  public static Journey of(Iterable<? extends Evidence> items) {
    return new Journey(items, Optional.empty());
  }

  /** Returns the items in canonical order: by date, then by id. */
  public Set<Evidence> evidence() {
    return evidence;
  }

  /** Returns for what this journey was consented, or nothing if it holds all that was recorded. */
  public Optional<Scope> scope() {
    return scope;
  }

  /**
   * Returns the union of two copies of one journey.
   *
   * @throws IllegalArgumentException if they are consented for different purposes
   */
  public Journey merge(Journey other) {
    checkArgument(
        scope.equals(other.scope),
        "journeys consented for different purposes do not merge: %s and %s",
        scope,
        other.scope);
    return new Journey(Iterables.concat(evidence, other.evidence), scope);
  }

  /**
   * Returns this journey with one more item. In a journey consented for a purpose the people in the
   * item count as far as they consented.
   */
  public Journey with(Evidence item) {
    return new Journey(Iterables.concat(evidence, ImmutableList.of(item)), scope);
  }

  /**
   * Returns what was known at the end of a day: all that was recorded by then. What members took
   * back, whenever they did, is in no answer.
   */
  public Journey knownBy(LocalDate day) {
    ImmutableSet<EvidenceId> withdrawals =
        resolution.standing().stream()
            .map(Standing.Item::evidence)
            .filter(Journey::isWithdrawal)
            .map(Evidence::id)
            .collect(ImmutableSet.toImmutableSet());
    return new Journey(
        Iterables.filter(
            evidence,
            item ->
                !item.stamp().recorded().isAfter(day)
                    || item instanceof Erasure
                    || withdraws(item, withdrawals)),
        scope);
  }

  /** Whether an item says one of the withdrawals that stand, itself or as a correction. */
  private static boolean withdraws(Evidence item, Set<EvidenceId> withdrawals) {
    Evidence said =
        item instanceof Correction correction ? correction.replacement().orElse(item) : item;
    return isWithdrawal(said) && withdrawals.contains(said.id());
  }

  private static boolean isWithdrawal(Evidence item) {
    return item instanceof Consent consent && consent.word() == Consent.Word.WITHDRAWN;
  }

  /**
   * Returns the journey as far as its members consented to this purpose. Of a member without
   * consent only her membership stays, as a number.
   *
   * @throws IllegalStateException if the journey is already limited to another purpose
   */
  public Journey consentedFor(Scope purpose) {
    checkState(
        scope.isEmpty() || scope.get() == purpose,
        "a journey consented for %s is not one consented for %s",
        scope,
        purpose);
    ConsentLedger ledger = resolution.consents(purpose);
    ImmutableList.Builder<Evidence> consented = ImmutableList.builder();
    for (Evidence item : evidence) {
      Without.evidenceOf((person, dated) -> !ledger.everCounts(person, dated), item)
          .ifPresent(consented::add);
    }
    return new Journey(consented.build(), Optional.of(purpose));
  }

  /** Returns the different items that claim the same id. */
  public List<Conflict> conflicts() {
    return Multimaps.index(evidence, Evidence::id).asMap().entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Conflict(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what stands on a date: evidence dated by then, after corrections, contests and, in a
   * journey consented for a purpose, the consents given by then.
   */
  public Standing asOf(LocalDate date) {
    return scope
        .map(purpose -> Standing.of(resolution, purpose, date))
        .orElseGet(() -> Standing.of(resolution, date));
  }

  /**
   * Returns this journey in the words of a curriculum, and what it says that the curriculum has no
   * words for. What the curriculum removed counts neither way: an unknown stage, competency, level,
   * pulse, answer, milestone, module, role, kind of matter or mark takes its item along; of an
   * unknown tally, outcome or kind within a kind only that goes, and the rest of the item stays. A
   * correction without its replacement still says that the item was wrong.
   */
  public Fitting fittingTo(Curriculum curriculum) {
    Fitter.Result fitted = Fitter.fit(curriculum, evidence);
    return fitted.leftOut().isEmpty()
        ? new Fitting(this, ImmutableList.of())
        : new Fitting(new Journey(fitted.evidence(), scope), fitted.leftOut());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Journey journey
        && evidence.equals(journey.evidence)
        && scope.equals(journey.scope);
  }

  @Override
  public int hashCode() {
    return evidence.hashCode();
  }

  @Override
  public String toString() {
    return "journey of " + evidence.size() + " items";
  }
}
