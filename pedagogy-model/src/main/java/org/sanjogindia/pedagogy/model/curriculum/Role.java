package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Something that a member carries for the collective for a time.
 *
 * @param id its id
 * @param title its name
 */
public record Role(RoleId id, Text title) {

  /** Copies the collections and rejects what is missing. */
  public Role {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
  }
}
