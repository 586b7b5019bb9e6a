package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/**
 * Where a range of values begins.
 *
 * @param value the lowest value, or the value just below the range
 * @param edge whether {@code value} belongs to the range
 */
public record LowerEnd(Rational value, Edge edge) {

  /** Whether the end belongs to the range. */
  public enum Edge {
    /** The end belongs to the range. */
    INCLUDED,
    /** The range begins above its end. */
    ABOVE
  }

  /** Rejects what is missing. */
  public LowerEnd {
    requireNonNull(value, "value");
    requireNonNull(edge, "edge");
  }

  /** Returns whether a value lies in or over the range that begins here. */
  public boolean isReachedBy(Rational candidate) {
    int comparison = candidate.compareTo(value);
    return comparison > 0 || (comparison == 0 && edge == Edge.INCLUDED);
  }
}
