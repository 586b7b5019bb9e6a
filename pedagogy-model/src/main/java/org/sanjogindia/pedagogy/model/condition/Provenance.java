package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/**
 * Where a threshold or a wording comes from, so that nothing proposed passes for ratified.
 *
 * @param kind how much authority stands behind it
 * @param source where to read more: a publication, a page, a decision of the collective
 */
public record Provenance(Kind kind, String source) {

  /** How much authority stands behind something. */
  public enum Kind {
    /** It stands like this in a publication. */
    PUBLISHED,
    /** It is taken from a publication and changed. */
    ADAPTED,
    /** It is an idea that nobody has ratified. */
    PROPOSED,
    /** A collective or a partner decided so for itself. */
    LOCAL
  }

  /** Rejects what is missing. */
  public Provenance {
    requireNonNull(kind, "kind");
    requireNonNull(source, "source");
  }
}
