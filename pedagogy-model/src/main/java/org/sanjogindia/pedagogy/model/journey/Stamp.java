package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Source;

/**
 * What every item of evidence carries.
 *
 * @param id its globally unique id
 * @param date the day it is about
 * @param recorded the day it was recorded; it decides what was known when
 * @param by whose word it is
 * @param observer a pseudonym of whoever observed it, where that matters; never a name
 */
public record Stamp(
    EvidenceId id, LocalDate date, LocalDate recorded, Source by, Optional<Pseudonym> observer) {

  /**
   * Rejects what is missing, and days that no calendar has.
   *
   * @throws IllegalArgumentException if a year is not one from 1 to 9999
   */
  public Stamp {
    requireNonNull(id, "id");
    requireNonNull(date, "date");
    requireNonNull(recorded, "recorded");
    requireNonNull(by, "by");
    requireNonNull(observer, "observer");
    requireYear(date);
    requireYear(recorded);
  }

  /** A calendar has years 1 to 9999, all of them written with four digits. */
  static void requireYear(LocalDate day) {
    checkArgument(
        day.getYear() >= 1 && day.getYear() <= 9999,
        "a day has a year from 1 to 9999, got %s",
        day);
  }

  /** Returns a stamp recorded on the day it is about, without an observer. */
  public static Stamp of(EvidenceId id, LocalDate date, Source by) {
    return new Stamp(id, date, date, by, Optional.empty());
  }

  /** Returns this stamp recorded on another day. */
  public Stamp recordedOn(LocalDate day) {
    return new Stamp(id, date, day, by, observer);
  }

  /** Returns this stamp with an observer. */
  public Stamp observedBy(Pseudonym person) {
    return new Stamp(id, date, recorded, by, Optional.of(person));
  }
}
