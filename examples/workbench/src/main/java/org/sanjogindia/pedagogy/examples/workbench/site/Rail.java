package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/**
 * A transition on the map, that runs beside the stages: from rows in which one may board to the row
 * to which it leads.
 *
 * @param transition what it shows
 * @param kind what a move by it is
 * @param from the rows in which one may board
 * @param to the row to which it leads
 */
record Rail(Transition transition, TransitionKind kind, List<Integer> from, int to) {

  Rail {
    requireNonNull(transition, "transition");
    requireNonNull(kind, "kind");
    from = List.copyOf(from);
  }

  boolean leadsUp() {
    return to < top(from);
  }

  private static int top(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  int first() {
    return Math.min(to, top(from));
  }

  int last() {
    return Math.max(to, from.stream().mapToInt(Integer::intValue).max().orElseThrow());
  }

  private int length() {
    return last() - first();
  }

  /** Returns the rails, the short ones first, each in its lane: two in one lane never meet. */
  static List<List<Rail>> inLanes(List<Rail> rails) {
    List<List<Rail>> lanes = new ArrayList<>();
    List<Rail> shortFirst =
        rails.stream()
            .sorted(Comparator.comparingInt(Rail::length).thenComparingInt(Rail::first))
            .toList();
    for (Rail rail : shortFirst) {
      int lane =
          IntStream.range(0, lanes.size())
              .filter(at -> lanes.get(at).stream().noneMatch(rail::meets))
              .findFirst()
              .orElse(lanes.size());
      if (lane == lanes.size()) {
        lanes.add(new ArrayList<>());
      }
      lanes.get(lane).add(rail);
    }
    return lanes;
  }

  private boolean meets(Rail other) {
    return first() <= other.last() && other.first() <= last();
  }
}
