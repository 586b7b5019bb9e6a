package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/** Finds conditions that stand twice in one list. */
final class WrittenTwice {

  private WrittenTwice() {}

  static List<Diagnostic> find(List<ConditionNest> conditions) {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (ConditionNest list : conditions) {
      Map<Condition, ConditionNest> first = new HashMap<>();
      for (ConditionNest part : list.parts()) {
        ConditionNest before = first.putIfAbsent(part.withoutNotes(), part);
        if (before != null) {
          found.add(
              Remark.WRITTEN_TWICE
                  .warning(part.span(), "this condition stands twice in one list")
                  .withHint("delete one of the two, or let one of them ask something else")
                  .withRelated(before.span(), "the first is here"));
        }
      }
    }
    return found.build();
  }
}
