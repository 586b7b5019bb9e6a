package org.sanjogindia.pedagogy.rules.fast;

import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * Verdicts as two bits: it may be so, and it is so however the unknown turns out. With these, and
 * is the conjunction of both and or the disjunction.
 */
final class Kleene {

  static final int NOT_YET = 0;
  static final int UNKNOWN = 1;
  static final int MET = 3;

  private static final int MAY_BE = 1;

  private Kleene() {}

  static int of(boolean answer) {
    return answer ? MET : NOT_YET;
  }

  static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_YET -> NOT_YET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static int not(int verdict) {
    return ((verdict & MAY_BE) ^ 1) << 1 | ((verdict >> 1) ^ 1);
  }

  /** So many of which some are so and some may be so. */
  static int atLeast(int asked, int met, int mayBe) {
    return met >= asked ? MET : mayBe >= asked ? UNKNOWN : NOT_YET;
  }

  static Verdict verdict(int code) {
    return switch (code) {
      case MET -> Verdict.MET;
      case NOT_YET -> Verdict.NOT_YET;
      default -> Verdict.UNKNOWN;
    };
  }
}
