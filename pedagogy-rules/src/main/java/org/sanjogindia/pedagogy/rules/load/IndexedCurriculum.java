package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/**
 * A curriculum, and where it was written.
 *
 * @param curriculum what it says
 * @param index where each part was written
 */
public record IndexedCurriculum(Curriculum curriculum, SourceIndex index) {

  /** Rejects what is missing. */
  public IndexedCurriculum {
    requireNonNull(curriculum, "curriculum");
    requireNonNull(index, "index");
  }
}
