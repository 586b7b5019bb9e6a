package org.sanjogindia.pedagogy.examples.workbench.check;

import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.model.diagnostic.RelatedSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A report as workflow commands of GitHub, one a line: in a workflow each becomes a note at its
 * line. Columns are given where a place lies in one line, as GitHub asks.
 */
final class GithubReport {

  private final Report report;

  GithubReport(Report report) {
    this.report = report;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (CheckedFolder folder : report.folders()) {
      report.way(folder).all(folder.problems()).forEach(problem -> append(text, problem));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Diagnostic problem) {
    SourceSpan span = problem.span();
    text.append("::").append(problem.severity().word());
    text.append(" file=").append(property(span.file()));
    text.append(",line=").append(span.start().line());
    text.append(",endLine=").append(span.end().line());
    if (span.start().line() == span.end().line()) {
      text.append(",col=").append(span.start().column());
      text.append(",endColumn=").append(span.end().column());
    }
    text.append(",title=").append(property(problem.code()));
    text.append("::").append(message(words(problem))).append('\n');
  }

  private static String words(Diagnostic problem) {
    StringBuilder words = new StringBuilder(problem.message());
    DiagnosticText.findWayOut(problem).ifPresent(way -> words.append("\n").append(way));
    for (RelatedSpan other : problem.related()) {
      words.append("\n").append(other.span().place()).append(": ").append(other.message());
    }
    return words.toString();
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
