package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.StageId;

/** Where a transition leads. */
public sealed interface Target {

  /**
   * A stage by name.
   *
   * @param stage its id
   */
  record ToStage(StageId stage) implements Target {

    /** Rejects what is missing. */
    public ToStage {
      requireNonNull(stage, "stage");
    }
  }

  /** The last stage with a phase in which the collective was. */
  record WhereWeWere() implements Target {}
}
