package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A measure of the curriculum.
 *
 * @param id its id
 * @param title its name
 * @param measure how it is computed
 * @param because why it is so
 * @param provenance where it comes from
 */
public record NamedMeasure(
    MeasureId id,
    Text title,
    Measure measure,
    Optional<Text> because,
    Optional<Provenance> provenance) {

  /** Copies the collections and rejects what is missing. */
  public NamedMeasure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(measure, "measure");
    requireNonNull(because, "because");
    requireNonNull(provenance, "provenance");
  }
}
