package org.sanjogindia.pedagogy.examples.workbench;

import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/** Shows the problems in what was read. */
final class Problems {

  private Problems() {}

  /**
   * Returns problems as a person reads them, with room where lines are shown; empty if there are
   * none.
   */
  static String text(List<Diagnostic> problems, Sources sources, boolean coloured) {
    DiagnosticText words = new DiagnosticText(sources);
    StringBuilder text = new StringBuilder();
    boolean showedLines = false;
    for (Diagnostic problem : problems) {
      String next = words.render(problem);
      text.append(showedLines ? "\n" : "").append(coloured ? coloured(problem, next) : next);
      showedLines = next.indexOf('\n') < next.length() - 1;
    }
    return text.toString();
  }

  private static String coloured(Diagnostic problem, String text) {
    String kind = problem.severity().word() + "[" + problem.code() + "]";
    String start = problem.span().place() + ": " + kind;
    return text.startsWith(start)
        ? problem.span().place()
            + ": "
            + TerminalInk.severity(problem.severity(), kind)
            + text.substring(start.length())
        : text;
  }

  /** Returns how many there are, such as {@code 2 errors and 1 warning}. */
  static String count(List<Diagnostic> problems) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    long warnings = problems.size() - errors;
    if (errors == 0) {
      return counted(warnings, "warning");
    }
    return counted(errors, "error") + (warnings == 0 ? "" : " and " + counted(warnings, "warning"));
  }

  /** Returns a number of things, such as {@code 2 errors}. */
  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
