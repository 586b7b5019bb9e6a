package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/**
 * The points that a range of a measure's values earns, up to the next band.
 *
 * @param worth the points
 * @param from where the range begins
 */
public record PointsBand(Rational worth, LowerEnd from) {

  /** Rejects what is missing. */
  public PointsBand {
    requireNonNull(worth, "worth");
    requireNonNull(from, "from");
  }
}
