package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Something that a rule may suggest beside a focus.
 *
 * @param id its id
 * @param title its name
 * @param description more about it
 */
public record Suggestion(SuggestionId id, Text title, Optional<Text> description) {

  /** Copies the collections and rejects what is missing. */
  public Suggestion {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
  }
}
