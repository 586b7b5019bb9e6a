package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.rules.assess.MemberReadiness;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.record.AnswerWriter;
import org.sanjogindia.pedagogy.rules.wording.Ink;
import org.sanjogindia.pedagogy.rules.wording.Wording;

/**
 * Answers in the form that was asked for.
 *
 * @param wording the words they use
 * @param format the form
 * @param ink how text is set
 */
record Answers(Wording wording, Format format, Ink ink) {

  Answers {
    requireNonNull(wording, "wording");
    requireNonNull(format, "format");
    requireNonNull(ink, "ink");
  }

  /** Returns what a collective sees. */
  String text(Readiness readiness) {
    return switch (format) {
      case TEXT -> wording.readiness(readiness).text(ink);
      case JSON -> json().text(readiness);
    };
  }

  /** Returns what a member sees. */
  String text(MemberReadiness readiness) {
    return switch (format) {
      case TEXT -> wording.readiness(readiness).text(ink);
      case JSON -> json().text(readiness);
    };
  }

  /** Returns what the programme or research sees. */
  String text(OutsideReadiness readiness) {
    return switch (format) {
      case TEXT -> wording.readiness(readiness).text(ink);
      case JSON -> json().text(readiness);
    };
  }

  private AnswerWriter json() {
    return AnswerWriter.saying(wording::clause);
  }
}
