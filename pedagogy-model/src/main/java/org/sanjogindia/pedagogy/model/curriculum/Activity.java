package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * One thing that is done in a session.
 *
 * @param id its id, within the session
 * @param title its name
 * @param minutes how long it takes, more than 0
 * @param instruction what is done
 * @param takesUp the kinds of matters that it takes up, in the order written; with such a matter
 *     comes what protects people in it, and an activity that takes up one with gates says in words
 *     under its own gates what must be there first
 * @param materials what has to be at hand
 * @param gates what must be there before it is done, for the sake of those who take part; they
 *     protect people in an activity, and never keep a person from anything
 * @param safety what keeps people safe
 */
public record Activity(
    ActivityId id,
    Text title,
    OptionalInt minutes,
    Optional<Text> instruction,
    List<MatterKindId> takesUp,
    List<Text> materials,
    List<Text> gates,
    Optional<Text> safety) {

  /** Copies the collections and rejects what is missing. */
  public Activity {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(minutes, "minutes");
    requireNonNull(instruction, "instruction");
    takesUp = ImmutableList.copyOf(takesUp);
    materials = ImmutableList.copyOf(materials);
    gates = ImmutableList.copyOf(gates);
    requireNonNull(safety, "safety");
  }
}
