package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A question that is answered anonymously with a whole number.
 *
 * @param id its id
 * @param title the question
 * @param from the lowest answer
 * @param to the highest answer, more than {@code from}
 */
public record PulseQuestion(PulseId id, Text title, int from, int to) {

  /** Copies the collections and rejects what is missing. */
  public PulseQuestion {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    checkArgument(from < to, "question `%s` has no room between %s and %s", id, from, to);
  }
}
