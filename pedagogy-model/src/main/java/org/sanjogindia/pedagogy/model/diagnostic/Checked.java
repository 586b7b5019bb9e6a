package org.sanjogindia.pedagogy.model.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading: every problem that was found, and the value if none of them is an
 * error.
 *
 * <p>Warnings may stand beside a value; an error never does.
 *
 * @param <T> what was to be read
 */
public final class Checked<T> {

  private final Optional<T> value;
  private final List<Diagnostic> diagnostics;
  private final Sources sources;

  private Checked(Optional<T> value, List<Diagnostic> diagnostics, Sources sources) {
    this.value = value;
    this.diagnostics = sources.inReadingOrder(diagnostics);
    this.sources = requireNonNull(sources, "sources");
  }

  /**
   * Returns a value that was read, beside the warnings.
   *
   * @throws IllegalArgumentException if one of the problems is an error
   */
  public static <T> Checked<T> of(T value, List<Diagnostic> warnings, Sources sources) {
    Checked<T> checked = new Checked<>(Optional.of(value), warnings, sources);
    if (checked.hasErrors()) {
      throw new IllegalArgumentException(
          "a value beside an error must not be used, got:\n" + checked.text());
    }
    return checked;
  }

  /**
   * Returns what was found in place of a value.
   *
   * @throws IllegalArgumentException if none of the problems is an error
   */
  public static <T> Checked<T> withoutValue(List<Diagnostic> problems, Sources sources) {
    Checked<T> checked = new Checked<>(Optional.empty(), problems, sources);
    if (!checked.hasErrors()) {
      throw new IllegalArgumentException("without an error there is a value");
    }
    return checked;
  }

  /** Returns the value, if there was no error. */
  public Optional<T> value() {
    return value;
  }

  /** Returns all problems in reading order, unmodifiable. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the files that were read. */
  public Sources sources() {
    return sources;
  }

  /** Returns whether one of the problems is an error, so that there is no value. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** Returns all problems as a person reads them; empty if there are none. */
  public String text() {
    return new DiagnosticText(sources).render(diagnostics);
  }

  /**
   * Returns the value.
   *
   * @throws WrongDocumentException with the text of all problems, if there is no value
   */
  public T orThrow() {
    return value.orElseThrow(() -> new WrongDocumentException(diagnostics, text()));
  }

  /** Returns the problems as a person reads them, or that there are none. */
  @Override
  public String toString() {
    return diagnostics.isEmpty() ? "no problems" : text();
  }
}
