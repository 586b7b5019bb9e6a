package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An earlier item was wrong. Two corrections of one item make it contested.
 *
 * @param stamp its id, dates and source
 * @param item the item that was wrong
 * @param replacement what should have been recorded, under the id of the item; absent if nothing
 *     should
 */
public record Correction(Stamp stamp, EvidenceId item, Optional<Evidence> replacement)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Correction {
    requireNonNull(stamp, "stamp");
    requireNonNull(item, "item");
    requireNonNull(replacement, "replacement");
    checkArgument(!item.equals(stamp.id()), "an item cannot correct itself");
    checkArgument(
        replacement.isEmpty() || replacement.get().id().equals(item),
        "a replacement stands under the id of what it replaces");
    checkArgument(
        replacement.filter(it -> it instanceof Correction || it instanceof Erasure).isEmpty(),
        "a correction cannot replace an item by a correction or an erasure");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.correction(this);
  }
}
