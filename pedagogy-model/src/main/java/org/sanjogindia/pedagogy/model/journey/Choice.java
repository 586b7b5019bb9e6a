package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/**
 * The collective chose. This and nothing else changes its stage.
 *
 * @param stamp its id, dates and source
 * @param chosen a stage, a focus, or to stay
 * @param how how it was agreed
 */
public record Choice(Stamp stamp, Chosen chosen, Agreement how) implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Choice {
    requireNonNull(stamp, "stamp");
    requireNonNull(chosen, "chosen");
    requireNonNull(how, "how");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.choice(this);
  }
}
