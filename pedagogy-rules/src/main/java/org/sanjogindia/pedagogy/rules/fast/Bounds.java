package org.sanjogindia.pedagogy.rules.fast;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.sanjogindia.pedagogy.model.condition.Rational;

/**
 * The values that meet a threshold, compared in whole numbers.
 *
 * <p>A comparison that does not fit into 64 bits throws {@link ArithmeticException}; so does a
 * threshold that does not.
 */
final class Bounds {

  private final boolean empty;
  private final boolean hasLower;
  private final long lowerNum;
  private final long lowerDen;
  private final boolean lowerIn;
  private final boolean hasUpper;
  private final long upperNum;
  private final long upperDen;
  private final boolean upperIn;

  Bounds(Range<Rational> range) {
    empty = range.isEmpty();
    hasLower = range.hasLowerBound();
    Rational lower = hasLower ? range.lowerEndpoint() : Rational.ZERO;
    lowerNum = lower.numerator().longValueExact();
    lowerDen = lower.denominator().longValueExact();
    lowerIn = hasLower && range.lowerBoundType() == BoundType.CLOSED;
    hasUpper = range.hasUpperBound();
    Rational upper = hasUpper ? range.upperEndpoint() : Rational.ZERO;
    upperNum = upper.numerator().longValueExact();
    upperDen = upper.denominator().longValueExact();
    upperIn = hasUpper && range.upperBoundType() == BoundType.CLOSED;
  }

  private boolean isAboveLower(long num, long den) {
    if (!hasLower) {
      return true;
    }
    long here = Math.multiplyExact(num, lowerDen);
    long there = Math.multiplyExact(lowerNum, den);
    return lowerIn ? here >= there : here > there;
  }

  private boolean isBelowUpper(long num, long den) {
    if (!hasUpper) {
      return true;
    }
    long here = Math.multiplyExact(num, upperDen);
    long there = Math.multiplyExact(upperNum, den);
    return upperIn ? here <= there : here < there;
  }

  /** Whether one value lies within; the denominator is more than 0. */
  boolean holds(long num, long den) {
    return !empty && isAboveLower(num, den) && isBelowUpper(num, den);
  }

  int exactly(long num, long den) {
    return Kleene.of(holds(num, den));
  }

  /** Any of the values from low/den to high/den, in steps of 1/den. */
  int anyOf(long low, long high, long den) {
    if (low == high) {
      return exactly(low, den);
    }
    if (empty) {
      return Kleene.NOT_YET;
    }
    boolean lowIn = holds(low, den);
    if (lowIn && holds(high, den)) {
      return Kleene.MET;
    }
    if (lowIn || holdsOne(low, high, den)) {
      return Kleene.UNKNOWN;
    }
    return Kleene.NOT_YET;
  }

  /** Whether one of the values lies within: the first that is not too low is not too high. */
  private boolean holdsOne(long low, long high, long den) {
    if (!isAboveLower(high, den)) {
      return false;
    }
    long below = low;
    long above = high;
    while (below < above) {
      long middle = below + (above - below) / 2;
      if (isAboveLower(middle, den)) {
        above = middle;
      } else {
        below = middle + 1;
      }
    }
    return isBelowUpper(below, den);
  }

  /** Any value from num/den on. */
  int from(long num, long den) {
    if (empty || !isBelowUpper(num, den)) {
      return Kleene.NOT_YET;
    }
    return !hasUpper && isAboveLower(num, den) ? Kleene.MET : Kleene.UNKNOWN;
  }

  int anything() {
    return empty ? Kleene.NOT_YET : hasLower || hasUpper ? Kleene.UNKNOWN : Kleene.MET;
  }
}
