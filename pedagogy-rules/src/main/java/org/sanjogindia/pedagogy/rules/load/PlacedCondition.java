package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A condition of the collective, alone or inside another one, and where it was written.
 *
 * @param condition what it asks, without the reason and the provenance of its file
 * @param span the place of all of it
 */
public record PlacedCondition(Condition condition, SourceSpan span) {

  /** Rejects what is missing. */
  public PlacedCondition {
    requireNonNull(condition, "condition");
    requireNonNull(span, "span");
  }
}
