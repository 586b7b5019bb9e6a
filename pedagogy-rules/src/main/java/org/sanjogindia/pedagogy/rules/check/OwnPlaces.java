package org.sanjogindia.pedagogy.rules.check;

import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;

/** Which places are in the curriculum's own files, and not in those of one that it builds on. */
final class OwnPlaces {

  private OwnPlaces() {}

  /** Returns whether the author of the curriculum wrote this. */
  static boolean holds(SourceSpan place) {
    return !CurriculumLibrary.isOfBase(place.file());
  }
}
