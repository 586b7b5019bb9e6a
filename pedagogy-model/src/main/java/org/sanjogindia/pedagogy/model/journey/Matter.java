package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/**
 * Something happened to one matter.
 *
 * @param stamp its id, dates and source
 * @param matter which matter
 * @param what what happened
 */
public record Matter(Stamp stamp, MatterId matter, Happening what) implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Matter {
    requireNonNull(stamp, "stamp");
    requireNonNull(matter, "matter");
    requireNonNull(what, "what");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.matter(this);
  }
}
