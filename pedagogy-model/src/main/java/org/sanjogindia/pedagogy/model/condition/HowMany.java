package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/**
 * How many members are asked for: a share of those counted, or a number of them.
 *
 * @param kind what the threshold counts
 * @param threshold a share from 0 to 1, or a whole number from 0
 */
public record HowMany(Kind kind, Threshold<Rational> threshold) {

  /** What a threshold counts. */
  public enum Kind {
    /** A share of the members counted; a share above nought asks for at least one. */
    SHARE,
    /** A number of members. */
    NUMBER
  }

  /** Rejects what is missing. */
  public HowMany {
    requireNonNull(kind, "kind");
    requireNonNull(threshold, "threshold");
  }
}
