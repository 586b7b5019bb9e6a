package org.sanjogindia.pedagogy.rules.fast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/** Changes of memberships, at most one a member and day, as the specification keeps them. */
final class Changes {

  private record Day(Pseudonym member, LocalDate date) {}

  private Changes() {}

  static List<Membership> oneADay(List<Membership> all) {
    Map<Day, List<Membership>> days = new LinkedHashMap<>();
    for (Membership it : all) {
      it.member()
          .ifPresent(
              who ->
                  days.computeIfAbsent(new Day(who, it.date()), day -> new ArrayList<>()).add(it));
    }
    return days.values().stream()
        .filter(Changes::agree)
        .flatMap(day -> day.stream().max(Comparator.comparing(Membership::change)).stream())
        .sorted(Comparator.comparing(Membership::date).thenComparing(Membership::id))
        .toList();
  }

  private static boolean agree(List<Membership> day) {
    return day.stream().map(it -> isActiveAfter(it.change())).distinct().count() == 1;
  }

  private static boolean isActiveAfter(Membership.Change change) {
    return change == Membership.Change.JOINED || change == Membership.Change.RETURNED;
  }
}
