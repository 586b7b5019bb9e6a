package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;

/** What is counted is never negative, and never more than a person could have counted. */
final class Counts {

  /** The greatest number that one tally or one answer may have. */
  static final int GREATEST = 1_000_000;

  private Counts() {}

  static void requireSensible(Collection<Integer> counts) {
    counts.forEach(Counts::requireSensible);
  }

  static void requireSensible(int count) {
    checkArgument(
        count >= 0 && count <= GREATEST, "a count is from 0 to %s, got %s", GREATEST, count);
  }
}
