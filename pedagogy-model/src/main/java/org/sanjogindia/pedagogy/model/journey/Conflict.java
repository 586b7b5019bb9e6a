package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Different items that claim the same id. Both are kept, and both read as unknown.
 *
 * @param id the id
 * @param items the items, at least two
 */
public record Conflict(EvidenceId id, List<Evidence> items) {

  /** Rejects what is no conflict. */
  public Conflict {
    requireNonNull(id, "id");
    items = ImmutableList.copyOf(items);
    checkArgument(items.size() >= 2, "one item alone is no conflict, got %s", items.size());
  }
}
