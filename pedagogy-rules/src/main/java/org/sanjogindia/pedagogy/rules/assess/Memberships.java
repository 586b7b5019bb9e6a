package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/** What was recorded of memberships, at most one change a member and day. */
final class Memberships {

  /** A member and a day. */
  private record Day(Pseudonym member, LocalDate date) {}

  private Memberships() {}

  /**
   * Keeps one change a day, so that no order of writing decides. A day on which she both came and
   * went leaves things as they were; of two that agree the further one stays, left rather than
   * resting.
   */
  static ImmutableList<Membership> oneADay(List<Membership> memberships) {
    ImmutableListMultimap<Day, Membership> days =
        Multimaps.index(
            memberships.stream().filter(it -> it.member().isPresent()).iterator(),
            it -> new Day(it.member().orElseThrow(), it.date()));
    return days.asMap().values().stream()
        .filter(Memberships::agree)
        .flatMap(day -> day.stream().max(Comparator.comparing(Membership::change)).stream())
        .sorted(Comparator.comparing(Membership::date).thenComparing(Membership::id))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean agree(Collection<Membership> day) {
    return day.stream().map(it -> isActiveAfter(it.change())).distinct().count() == 1;
  }

  /** Joined or returned, and not resting or left. */
  static boolean isActiveAfter(Membership.Change change) {
    return switch (change) {
      case JOINED, RETURNED -> true;
      case RESTS, LEFT -> false;
    };
  }
}
