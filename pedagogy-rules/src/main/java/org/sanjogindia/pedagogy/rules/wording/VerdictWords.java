package org.sanjogindia.pedagogy.rules.wording;

import org.sanjogindia.pedagogy.rules.assess.Verdict;

/** Verdicts in English. */
final class VerdictWords {

  private VerdictWords() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_YET -> "not yet";
      case UNKNOWN -> "not known";
    };
  }

  static Line.Mark mark(Verdict verdict) {
    return new Line.Mark(verdict, of(verdict));
  }
}
