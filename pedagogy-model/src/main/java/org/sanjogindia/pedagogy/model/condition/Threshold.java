package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a value is compared with, and how.
 *
 * @param <T> what is compared: a number, a level or a band
 * @param relation how the value must lie
 * @param bound what it must lie to; the lower end of {@link Relation#BETWEEN}
 * @param upper the upper end of {@link Relation#BETWEEN}, and otherwise absent
 */
public record Threshold<T>(Relation relation, T bound, Optional<T> upper) {

  /** Rejects a range without an upper end, and an upper end without a range. */
  public Threshold {
    requireNonNull(relation, "relation");
    requireNonNull(bound, "bound");
    checkArgument(
        upper.isPresent() == (relation == Relation.BETWEEN),
        "`between` has two ends and nothing else has, got %s and %s",
        bound,
        upper);
  }

  /** Returns a threshold that asks for that or more, as a bare value in the YAML does. */
  public static <T> Threshold<T> atLeast(T bound) {
    return of(Relation.AT_LEAST, bound);
  }

  /**
   * Returns a threshold with one bound.
   *
   * @throws IllegalArgumentException if the relation is {@link Relation#BETWEEN}
   */
  public static <T> Threshold<T> of(Relation relation, T bound) {
    return new Threshold<>(relation, bound, Optional.empty());
  }

  /** Returns a threshold from one bound to the other, both ends in. */
  public static <T> Threshold<T> between(T lower, T upper) {
    return new Threshold<>(Relation.BETWEEN, lower, Optional.of(upper));
  }
}
