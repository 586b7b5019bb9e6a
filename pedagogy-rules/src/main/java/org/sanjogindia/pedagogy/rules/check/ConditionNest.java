package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.PlacedCondition;

/**
 * A condition with those that are written directly inside it.
 *
 * @param condition what it asks
 * @param span where it is written
 * @param parts the conditions inside it, in the order written
 */
record ConditionNest(Condition condition, SourceSpan span, List<ConditionNest> parts) {

  /** Returns all conditions, each also alone, from those as they were read: the inner first. */
  static List<ConditionNest> of(List<PlacedCondition> conditions) {
    ImmutableList.Builder<ConditionNest> all = ImmutableList.builder();
    Deque<ConditionNest> outermost = new ArrayDeque<>();
    for (PlacedCondition each : conditions) {
      List<ConditionNest> inside = new ArrayList<>();
      while (!outermost.isEmpty() && holds(each.span(), outermost.peek().span())) {
        inside.add(outermost.pop());
      }
      Collections.reverse(inside);
      ConditionNest nest =
          new ConditionNest(each.condition(), each.span(), ImmutableList.copyOf(inside));
      outermost.push(nest);
      all.add(nest);
    }
    return all.build();
  }

  private static boolean holds(SourceSpan outer, SourceSpan inner) {
    return outer.file().equals(inner.file())
        && outer.start().compareTo(inner.start()) <= 0
        && outer.end().compareTo(inner.end()) >= 0;
  }

  /** Returns what is asked, without reason, provenance and needs. */
  Condition bare() {
    Condition bare = condition;
    while (true) {
      if (bare instanceof Condition.Noted noted) {
        bare = noted.part();
      } else if (bare instanceof Condition.WithNeeds needs) {
        bare = needs.part();
      } else {
        return bare;
      }
    }
  }

  /** Returns what is asked, without reason and provenance. */
  Condition withoutNotes() {
    return condition instanceof Condition.Noted noted ? noted.part() : condition;
  }
}
