package org.sanjogindia.pedagogy.rules.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;

/** Durations and points in time: a duration holds when {@code start <= date - duration}. */
final class Times {

  private Times() {}

  /** Whether something that began on a day has lasted for so long. */
  static boolean hasLasted(LocalDate start, TimeSpan time, LocalDate date) {
    return !start.isAfter(time.before(date));
  }

  /** The first day on which something that began on a day will have lasted for so long. */
  static LocalDate reachedOn(LocalDate start, TimeSpan time) {
    LocalDate day = time.after(start);
    while (!hasLasted(start, time, day)) {
      day = day.plusDays(1);
    }
    while (hasLasted(start, time, day.minusDays(1))) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Whether something that happened on a day lies within the time and after the start asked. */
  static boolean isTimely(LocalDate day, Timing timing, Facts facts) {
    boolean late = timing.within().filter(time -> !isWithin(day, time, facts.date())).isPresent();
    boolean early =
        timing.since().filter(since -> !isSince(day, startOf(since, facts))).isPresent();
    return !late && !early;
  }

  static boolean isWithin(LocalDate day, TimeSpan time, LocalDate date) {
    return day.isAfter(time.before(date));
  }

  private static boolean isSince(LocalDate day, Optional<LocalDate> start) {
    return start.filter(first -> !day.isBefore(first)).isPresent();
  }

  static Optional<LocalDate> startOf(Since since, Facts facts) {
    return switch (since) {
      case STAGE -> facts.stages().currentVisit().map(StageHistory.Visit::from);
      case REST -> facts.stages().newestRest();
      case FOUNDING -> facts.founding();
    };
  }
}
