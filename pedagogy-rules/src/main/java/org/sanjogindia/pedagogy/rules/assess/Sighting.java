package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/**
 * A level that was seen on a day.
 *
 * @param day the day
 * @param level the place of the level on its scale, from 0; of a contested item any level
 * @param item the item that says so
 */
record Sighting(LocalDate day, Possible level, EvidenceId item) {

  Sighting {
    requireNonNull(day, "day");
    requireNonNull(level, "level");
    requireNonNull(item, "item");
  }
}
