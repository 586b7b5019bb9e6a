package org.sanjogindia.pedagogy.model.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * A second place that a problem is about.
 *
 * @param span the place
 * @param message what is there, in a few words without a capital or a full stop
 */
public record RelatedSpan(SourceSpan span, String message) {

  /** Rejects missing parts. */
  public RelatedSpan {
    requireNonNull(span, "span");
    requireNonNull(message, "message");
  }
}
