package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;

/** On which days a role was carried. */
final class RoleDays {

  private RoleDays() {}

  static boolean isHeldOn(RoleHeld role, LocalDate day) {
    return !role.date().isAfter(day)
        && role.lastDay().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** The days up to a date on which it was carried and that lie in a window. */
  static ImmutableSet<LocalDate> of(RoleHeld role, LocalDate date, Predicate<LocalDate> window) {
    LocalDate last = role.lastDay().filter(day -> day.isBefore(date)).orElse(date);
    return last.isBefore(role.date())
        ? ImmutableSet.of()
        : role.date().datesUntil(last.plusDays(1)).filter(window).collect(toImmutableSet());
  }
}
