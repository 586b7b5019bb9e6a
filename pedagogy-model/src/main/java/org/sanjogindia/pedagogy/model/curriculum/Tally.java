package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Something that is counted in a meeting or at a review.
 *
 * @param id its id
 * @param title its name
 * @param at where it is counted
 */
public record Tally(TallyId id, Text title, TalliedAt at) {

  /** Copies the collections and rejects what is missing. */
  public Tally {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(at, "at");
  }
}
