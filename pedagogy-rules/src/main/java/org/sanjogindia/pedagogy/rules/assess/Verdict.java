package org.sanjogindia.pedagogy.rules.assess;

import java.util.Collection;

/**
 * An answer with three values: strong Kleene logic. {@link #MET} means met however the unknown
 * turns out, {@link #NOT_YET} not met however it turns out.
 */
public enum Verdict {
  /** It is so. */
  MET,
  /** It is not so yet; that is not failure. */
  NOT_YET,
  /** It cannot be said; that is not "no". */
  UNKNOWN;

  /** Returns the verdict of the contrary. */
  public Verdict negated() {
    return switch (this) {
      case MET -> NOT_YET;
      case NOT_YET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Returns whether at least so many of the verdicts are met. */
  public static Verdict atLeast(int count, Collection<Verdict> verdicts) {
    long met = verdicts.stream().filter(verdict -> verdict == MET).count();
    long notYet = verdicts.stream().filter(verdict -> verdict == NOT_YET).count();
    if (met >= count) {
      return MET;
    }
    return verdicts.size() - notYet < count ? NOT_YET : UNKNOWN;
  }

  /** Returns whether all of the verdicts are met. */
  public static Verdict all(Collection<Verdict> verdicts) {
    return atLeast(verdicts.size(), verdicts);
  }

  /** Returns whether any of the verdicts is met. */
  public static Verdict any(Collection<Verdict> verdicts) {
    return atLeast(1, verdicts);
  }
}
