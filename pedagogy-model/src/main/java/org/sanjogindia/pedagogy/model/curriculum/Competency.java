package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Something that a member, the collective or its mentor can do.
 *
 * @param id its id
 * @param of who can do it
 * @param spheres where it lies
 * @param title its name
 * @param description more about it
 * @param scale its levels
 * @param serves the outcomes that it serves
 * @param indicators what can be observed at a level
 * @param provenance where it comes from
 */
public record Competency(
    CompetencyId id,
    Bearer of,
    Set<Sphere> spheres,
    Text title,
    Optional<Text> description,
    ScaleId scale,
    Set<OutcomeId> serves,
    Map<LevelId, Text> indicators,
    Optional<Provenance> provenance) {

  /** Copies the collections and rejects what is missing. */
  public Competency {
    requireNonNull(id, "id");
    requireNonNull(of, "of");
    spheres = ImmutableSet.copyOf(spheres);
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(scale, "scale");
    serves = ImmutableSet.copyOf(serves);
    indicators = ImmutableMap.copyOf(indicators);
    requireNonNull(provenance, "provenance");
  }
}
