package org.sanjogindia.pedagogy.rules.load;

import org.sanjogindia.pedagogy.model.condition.Rational;

/**
 * A number as somebody wrote it.
 *
 * @param value what it is
 * @param form whether it was written as a share of something
 */
record Amount(Rational value, Form form) {

  /** How a number is written. */
  enum Form {
    /** {@code 5}, {@code 2.5} or {@code -3}. */
    NUMBER,
    /** {@code 60%} or {@code 2/3}. */
    SHARE
  }
}
