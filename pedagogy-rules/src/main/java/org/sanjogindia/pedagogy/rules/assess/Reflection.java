package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.sanjogindia.pedagogy.model.condition.StageId;

/**
 * A stage that the collective passed over, worth looking at together.
 *
 * @param stage the stage
 * @param by the day six months after it was passed over
 */
public record Reflection(StageId stage, LocalDate by) {

  /** Rejects what is missing. */
  public Reflection {
    requireNonNull(stage, "stage");
    requireNonNull(by, "by");
  }
}
