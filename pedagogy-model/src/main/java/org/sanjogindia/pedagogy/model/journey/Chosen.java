package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.StageId;

/** What a collective chose. */
public sealed interface Chosen {

  /**
   * A stage to be in.
   *
   * @param stage its id
   */
  record OfStage(StageId stage) implements Chosen {

    /** Rejects what is missing. */
    public OfStage {
      requireNonNull(stage, "stage");
    }
  }

  /**
   * A stage to work on now, whatever stage it is in.
   *
   * @param stage its id
   */
  record OfFocus(StageId stage) implements Chosen {

    /** Rejects what is missing. */
    public OfFocus {
      requireNonNull(stage, "stage");
    }
  }

  /** To stay. */
  record ToStay() implements Chosen {}
}
