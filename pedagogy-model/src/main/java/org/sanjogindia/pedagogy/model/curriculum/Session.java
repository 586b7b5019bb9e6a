package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.SessionId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * One sitting of a module.
 *
 * @param id its id, within the module
 * @param title its name
 * @param description more about it
 * @param minutes how long it takes, more than 0
 * @param objectives what those who take part can do afterwards
 * @param materials what has to be at hand
 * @param facilitation how it is facilitated
 * @param safety what keeps people safe
 * @param activities what is done, in order
 */
public record Session(
    SessionId id,
    Text title,
    Optional<Text> description,
    OptionalInt minutes,
    List<Text> objectives,
    List<Text> materials,
    Optional<Text> facilitation,
    Optional<Text> safety,
    List<Activity> activities) {

  /** Copies the collections and rejects what is missing. */
  public Session {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(minutes, "minutes");
    requireNonNull(facilitation, "facilitation");
    requireNonNull(safety, "safety");
    objectives = ImmutableList.copyOf(objectives);
    materials = ImmutableList.copyOf(materials);
    activities = ImmutableList.copyOf(activities);
  }
}
