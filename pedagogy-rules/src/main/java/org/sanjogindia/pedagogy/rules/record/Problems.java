package org.sanjogindia.pedagogy.rules.record;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * The problems of one line.
 *
 * <p>They never quote what the line says about people: a message names keys and kinds that this
 * format has, and places.
 */
final class Problems {

  private final String file;
  private final int line;
  private final boolean isHeader;
  private final List<Diagnostic> found = new ArrayList<>();

  private Problems(String file, int line, boolean isHeader) {
    this.file = file;
    this.line = line;
    this.isHeader = isHeader;
  }

  /** Collects errors: without a header nothing can be used. */
  static Problems ofHeader(String file, int line) {
    return new Problems(file, line, true);
  }

  /** Collects warnings: an item is left out, and the others stay. */
  static Problems ofItem(String file, int line) {
    return new Problems(file, line, false);
  }

  void add(Code code, int column, String message) {
    found.add(problem(code, column, message));
  }

  void addWithHint(Code code, int column, String message, String hint) {
    found.add(problem(code, column, message).withHint(hint));
  }

  void addWithNearest(Code code, int column, String message, List<String> nearest) {
    found.add(
        problem(code, column, message)
            .withReplacements(nearest.stream().map(Replacement::of).toList()));
  }

  void addWithOtherPlace(Code code, int column, String message, int other, String whatIsThere) {
    found.add(problem(code, column, message).withRelated(at(other), whatIsThere));
  }

  private Diagnostic problem(Code code, int column, String message) {
    return isHeader
        ? code.error(at(column), message)
        : code.warning(at(column), "line left out: " + message);
  }

  private SourceSpan at(int column) {
    return SourceSpan.at(file, line, Math.max(1, column));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Diagnostic> found() {
    return found;
  }
}
