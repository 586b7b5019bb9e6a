package org.sanjogindia.pedagogy.model.diagnostic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A document could not be used, for callers who prefer an exception: see {@link Checked#orThrow()}.
 *
 * <p>The message is the text of all problems, as a person reads them.
 */
public final class WrongDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // diagnostics are for the catcher; they do not travel
  private final transient ImmutableList<Diagnostic> diagnostics;

  WrongDocumentException(List<Diagnostic> diagnostics, String text) {
    super(text);
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /** Returns all problems in reading order, unmodifiable. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
