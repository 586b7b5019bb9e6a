package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/**
 * What an item says and a curriculum has no word for: the item as a whole, or one thing in it.
 *
 * @param item the item
 * @param sentence what the curriculum lacks, without a capital or a full stop; it names things of
 *     curricula only, never people or their levels
 */
public record LeftOut(EvidenceId item, String sentence) {

  /** Rejects what is missing. */
  public LeftOut {
    requireNonNull(item, "item");
    requireNonNull(sentence, "sentence");
  }
}
