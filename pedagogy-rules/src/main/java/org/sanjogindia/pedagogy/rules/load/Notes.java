package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Why something is so and where it comes from: its own words, or else those of what it stands in.
 *
 * @param because why
 * @param provenance where it comes from
 */
record Notes(Optional<Text> because, Optional<Provenance> provenance) {

  static final Notes NONE = new Notes(Optional.empty(), Optional.empty());

  /** Returns these notes, completed by those of what they stand in. */
  Notes orElse(Notes outer) {
    return new Notes(because.or(outer::because), provenance.or(outer::provenance));
  }

  boolean isEmpty() {
    return because.isEmpty() && provenance.isEmpty();
  }
}
