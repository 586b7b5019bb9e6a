package org.sanjogindia.pedagogy.rules.fast;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;

/** What all rules of a curriculum need to be worked out for a day: numbered while compiling. */
final class Plan {

  private final List<TimeSpan> spans = new ArrayList<>();
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

  /** Returns the number of a new pair of planes of members. */
  int plane() {
    return planes++;
  }

  int planes() {
    return planes;
  }
}
