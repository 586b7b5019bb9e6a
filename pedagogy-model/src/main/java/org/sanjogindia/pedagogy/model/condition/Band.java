package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/**
 * A named range of a measure's values, up to the next band.
 *
 * @param id its name
 * @param from where it begins
 */
public record Band(BandId id, LowerEnd from) {

  /** Rejects what is missing. */
  public Band {
    requireNonNull(id, "id");
    requireNonNull(from, "from");
  }
}
