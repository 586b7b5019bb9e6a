package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/**
 * An id that different items claim. What they say stays untold, since it may be about a member.
 *
 * @param id the id
 * @param items how many different items claim it, at least two
 */
public record IdInConflict(EvidenceId id, int items) {

  /** Rejects what is no conflict. */
  public IdInConflict {
    requireNonNull(id, "id");
    checkArgument(items >= 2, "one item alone is no conflict, got %s", items);
  }
}
