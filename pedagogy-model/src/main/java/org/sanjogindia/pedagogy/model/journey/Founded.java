package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.StageId;

/**
 * The collective began, in a stage.
 *
 * @param stamp its id, dates and source
 * @param stage the stage it began in
 */
public record Founded(Stamp stamp, StageId stage) implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Founded {
    requireNonNull(stamp, "stamp");
    requireNonNull(stage, "stage");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.founded(this);
  }
}
