package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * One thing that is done in a session.
 *
 * @param id its id, within the session
 * @param title its name
 * @param minutes how long it takes, more than 0
 * @param instruction what is done
 * @param safety what keeps people safe
 */
public record Activity(
    ActivityId id,
    Text title,
    OptionalInt minutes,
    Optional<Text> instruction,
    Optional<Text> safety) {

  /** Copies the collections and rejects what is missing. */
  public Activity {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(minutes, "minutes");
    requireNonNull(instruction, "instruction");
    requireNonNull(safety, "safety");
  }
}
