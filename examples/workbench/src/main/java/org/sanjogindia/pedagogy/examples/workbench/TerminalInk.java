package org.sanjogindia.pedagogy.examples.workbench;

import org.sanjogindia.pedagogy.model.diagnostic.Severity;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.wording.Ink;

/** A terminal's colours. No verdict is red: not yet is nothing wrong. */
final class TerminalInk implements Ink {

  private static final int BOLD = 1;
  private static final int RED = 31;
  private static final int GREEN = 32;
  private static final int YELLOW = 33;
  private static final int BLUE = 34;
  private static final int MAGENTA = 35;

  @Override
  public String heading(String words) {
    return painted(BOLD, words);
  }

  @Override
  public String verdict(Verdict verdict, String words) {
    return painted(
        switch (verdict) {
          case MET -> GREEN;
          case NOT_YET -> BLUE;
          case UNKNOWN -> MAGENTA;
        },
        words);
  }

  /** Returns the words for how much a problem weighs as they are shown. */
  static String severity(Severity severity, String words) {
    return painted(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
        },
        words);
  }

  private static String painted(int colour, String words) {
    return "\u001b[" + colour + "m" + words + "\u001b[0m";
  }
}
