package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;

/**
 * On which days roles were carried, each day once. Days are kept from the first to the last and
 * never one by one, since a role may have been carried for very long.
 */
final class RoleDays {

  private final RangeSet<LocalDate> days = TreeRangeSet.create();

  static boolean isHeldOn(RoleHeld role, LocalDate day) {
    return !role.date().isAfter(day)
        && role.lastDay().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Adds the days up to a date on which a role was carried. */
  RoleDays add(RoleHeld role, LocalDate date) {
    LocalDate last = role.lastDay().filter(day -> day.isBefore(date)).orElse(date);
    if (!last.isBefore(role.date())) {
      days.add(Range.closedOpen(role.date(), last.plusDays(1)));
    }
    return this;
  }

  boolean include(LocalDate day) {
    return days.contains(day);
  }

  /** How many of the days lie in a window. */
  long numberIn(Range<LocalDate> window) {
    return days.subRangeSet(window).asRanges().stream()
        .mapToLong(run -> ChronoUnit.DAYS.between(run.lowerEndpoint(), run.upperEndpoint()))
        .sum();
  }

  /** The first of the days that lead up to a date without a gap, or else the date. */
  LocalDate beginOfRunTo(LocalDate date) {
    Range<LocalDate> run = days.rangeContaining(date.minusDays(1));
    return run == null ? date : run.lowerEndpoint();
  }
}
