package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Something that a collective can bring about.
 *
 * @param id its id
 * @param title what is then true
 * @param description more about it
 */
public record MilestoneKind(MilestoneId id, Text title, Optional<Text> description) {

  /** Copies the collections and rejects what is missing. */
  public MilestoneKind {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
  }
}
