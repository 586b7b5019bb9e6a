package org.sanjogindia.pedagogy.rules.fast;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** What all rules of a curriculum need to be worked out for a day: numbered while compiling. */
final class Plan {

  private final List<TimeSpan> spans = new ArrayList<>();
  private final Map<TallyId, Integer> tallies = new HashMap<>();
  private int planes;

  /** Returns the number of a time span. */
  int span(TimeSpan time) {
    int known = spans.indexOf(time);
    if (known >= 0) {
      return known;
    }
    spans.add(time);
    return spans.size() - 1;
  }

  List<TimeSpan> spans() {
    return spans;
  }

  /** Returns the number of a tally, in the order in which the curriculum declares them. */
  int tally(Curriculum curriculum, TallyId id) {
    if (tallies.isEmpty()) {
      curriculum.tallies().keySet().forEach(each -> tallies.put(each, tallies.size()));
    }
    return requireNonNull(tallies.get(id));
  }

  /** Returns the number of a new pair of planes of members. */
  int plane() {
    return planes++;
  }

  int planes() {
    return planes;
  }
}
