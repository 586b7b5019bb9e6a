package org.sanjogindia.pedagogy.model.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What may be written instead of the text in a problem's span.
 *
 * @param text the replacement itself
 * @param definedAt where that name is defined, if it is the name of something
 */
public record Replacement(String text, Optional<SourceSpan> definedAt) {

  /** Rejects missing parts. */
  public Replacement {
    requireNonNull(text, "text");
    requireNonNull(definedAt, "definedAt");
  }

  /** Returns a replacement that is not the name of anything. */
  public static Replacement of(String text) {
    return new Replacement(text, Optional.empty());
  }

  /** Returns the replacement by the name of what is defined at that place. */
  public static Replacement of(String text, SourceSpan definedAt) {
    return new Replacement(text, Optional.of(definedAt));
  }
}
