package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Since when, within what time, or for how long something is asked; each is optional.
 *
 * @param within it came about in the time up to the date
 * @param since it came about on or after that day
 * @param heldFor it has lasted for so long
 */
public record Timing(Optional<TimeSpan> within, Optional<Since> since, Optional<TimeSpan> heldFor) {

  /** At any time by the date. */
  public static final Timing ANY = new Timing(Optional.empty(), Optional.empty(), Optional.empty());

  /** Rejects what is missing. */
  public Timing {
    requireNonNull(within, "within");
    requireNonNull(since, "since");
    requireNonNull(heldFor, "heldFor");
  }
}
