package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How the observations of one source become one reading. Of several observations on one day the
 * lower one counts.
 *
 * @param take which of the days count
 * @param days how many days {@link Take#IN_A_ROW} and {@link Take#TIMES} ask for, otherwise 1
 * @param within keeps the observations dated after {@code date - within}
 * @param newestWithin asks that the newest observation be dated after {@code date - newestWithin}
 */
public record Read(
    Take take, int days, Optional<TimeSpan> within, Optional<TimeSpan> newestWithin) {

  /** Which of the days with an observation count. */
  public enum Take {
    /** The newest. */
    LATEST,
    /** The highest. */
    HIGHEST,
    /** The last few: one below is below, fewer are unknown. */
    IN_A_ROW,
    /** Any few different days; fewer are unknown. */
    TIMES
  }

  /** The newest observation, however old. */
  public static final Read LATEST = new Read(Take.LATEST, 1, Optional.empty(), Optional.empty());

  /** Rejects a number of days that the way of reading does not know. */
  public Read {
    requireNonNull(take, "take");
    requireNonNull(within, "within");
    requireNonNull(newestWithin, "newestWithin");
    boolean counts = take == Take.IN_A_ROW || take == Take.TIMES;
    checkArgument(counts ? days >= 1 : days == 1, "%s cannot ask for %s days", take, days);
  }
}
