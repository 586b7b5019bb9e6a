package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A period of a collective's life: within a phase, resting, or closing.
 *
 * <p>Stages with a phase have an order, that of the curriculum; the others stand outside it.
 *
 * @param id its id
 * @param phase the phase, absent when resting or closing
 * @param pause resting or closing, absent within a phase
 * @param title its name
 * @param description more about it
 * @param beginsWhen what a collective is asked before its founding; shown, never enforced
 * @param signs by what the stage shows itself
 * @param provenance where it comes from
 */
public record Stage(
    StageId id,
    Optional<Phase> phase,
    Optional<Pause> pause,
    Text title,
    Optional<Text> description,
    Optional<Condition> beginsWhen,
    Optional<Condition> signs,
    Optional<Provenance> provenance) {

  /** Copies the collections and rejects what is missing. */
  public Stage {
    requireNonNull(id, "id");
    requireNonNull(phase, "phase");
    requireNonNull(pause, "pause");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(beginsWhen, "beginsWhen");
    requireNonNull(signs, "signs");
    requireNonNull(provenance, "provenance");
  }
}
