package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What stands on a date: the evidence dated by then, after corrections and contests, of those whose
 * consent was given by then.
 */
public final class Standing {

  private final LocalDate date;
  private final ImmutableList<Item<Evidence>> items;
  private final Optional<ConsentLedger> consents;

  private Standing(
      LocalDate date, ImmutableList<Item<Evidence>> items, Optional<ConsentLedger> consents) {
    this.date = date;
    this.items = items;
    this.consents = consents;
  }

  static Standing of(Resolution resolution, LocalDate date) {
    return new Standing(date, datedBy(date, resolution), Optional.empty());
  }

  /**
   * Returns what stands of a journey that is limited to a purpose. Whom the consents of that day
   * leave out goes first, and only then is resolved what is in conflict: otherwise a consent given
   * later could bring a conflict into an earlier answer.
   */
  static Standing of(Resolution resolution, Scope scope, LocalDate date) {
    ConsentLedger ledger = resolution.consents(scope);
    BiPredicate<Pseudonym, LocalDate> gone = (person, day) -> !ledger.counts(person, day, date);
    Resolution consented =
        Resolution.of(
            resolution.evidence().stream()
                .map(item -> Without.evidenceOf(gone, item))
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet()));
    return new Standing(date, datedBy(date, consented), Optional.of(ledger));
  }

  private static ImmutableList<Item<Evidence>> datedBy(LocalDate date, Resolution resolution) {
    return resolution.standing().stream()
        .filter(item -> !item.evidence().date().isAfter(date))
        .collect(toImmutableList());
  }

  /** Returns the date in question. */
  public LocalDate date() {
    return date;
  }

  /** Returns the items of one kind, by date and then by id. */
  public <E extends Evidence> List<Item<E>> all(Class<E> kind) {
    return items.stream()
        .filter(item -> kind.isInstance(item.evidence()))
        .map(item -> new Item<>(kind.cast(item.evidence()), item.trust()))
        .collect(toImmutableList());
  }

  /**
   * Returns whether evidence about this person, dated on this day, counts. In a journey that is not
   * limited to a purpose everybody's does.
   */
  public boolean counts(Pseudonym person, LocalDate evidenceDate) {
    return consents.map(ledger -> ledger.counts(person, evidenceDate, date)).orElse(true);
  }

  /** Whether an item can be relied on. */
  public enum Trust {
    /** Nobody disputes it. */
    PLAIN,
    /** It is disputed, or corrected in two ways, or in conflict: it reads as unknown. */
    CONTESTED
  }

  /**
   * An item that stands.
   *
   * @param <E> its kind
   * @param evidence the item
   * @param trust whether it can be relied on
   */
  public record Item<E extends Evidence>(E evidence, Trust trust) {

    /** Rejects what is missing. */
    public Item {
      requireNonNull(evidence, "evidence");
      requireNonNull(trust, "trust");
    }

    /** Returns whether it reads as unknown. */
    public boolean isContested() {
      return trust == Trust.CONTESTED;
    }
  }
}
