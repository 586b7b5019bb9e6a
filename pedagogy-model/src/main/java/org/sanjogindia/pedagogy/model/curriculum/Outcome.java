package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * What the programme expects to come about.
 *
 * @param id its id
 * @param title its name
 * @param description more about it
 * @param shownBy the measures that show it
 * @param provenance where it comes from
 */
public record Outcome(
    OutcomeId id,
    Text title,
    Optional<Text> description,
    Set<MeasureId> shownBy,
    Optional<Provenance> provenance) {

  /** Copies the collections and rejects what is missing. */
  public Outcome {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    shownBy = ImmutableSet.copyOf(shownBy);
    requireNonNull(provenance, "provenance");
  }
}
