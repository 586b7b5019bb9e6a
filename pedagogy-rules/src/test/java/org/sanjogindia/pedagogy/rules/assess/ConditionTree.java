package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Condition;

/** Takes conditions apart into rows, and joins answers to them in the plainest way. */
final class ConditionTree {

  /**
   * What an answer can be.
   *
   * @param met whether it can be met
   * @param not whether it can be not met
   */
  record Outcome(boolean met, boolean not) {

    static final Outcome EITHER = new Outcome(true, true);

    static Outcome of(Verdict verdict) {
      return new Outcome(verdict != Verdict.NOT_YET, verdict != Verdict.MET);
    }

    Outcome negated() {
      return new Outcome(/* met= */ not, /* not= */ met);
    }

    Outcome or(Outcome other) {
      return new Outcome(met || other.met, not || other.not);
    }
  }

  private ConditionTree() {}

  /** The rows: all that is not joined from other conditions. */
  static List<Condition> rows(Condition condition) {
    List<Condition> parts = parts(condition);
    return parts.isEmpty()
        ? ImmutableList.of(condition)
        : parts.stream()
            .flatMap(part -> rows(part).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf it) {
      return it.parts();
    }
    if (condition instanceof Condition.AnyOf it) {
      return it.parts();
    }
    if (condition instanceof Condition.AtLeastOf it) {
      return it.parts();
    }
    return condition instanceof Condition.Not it ? ImmutableList.of(it.part()) : ImmutableList.of();
  }

  /** What the whole can be if each row can be what it is told to, whatever the others are. */
  static Outcome outcome(Condition condition, Function<Condition, Outcome> ofRow) {
    List<Condition> parts = parts(condition);
    if (parts.isEmpty()) {
      return ofRow.apply(condition);
    }
    List<Outcome> each = Lists.transform(parts, part -> outcome(part, ofRow));
    if (condition instanceof Condition.Not) {
      return each.get(0).negated();
    }
    long canBeMet = each.stream().filter(Outcome::met).count();
    long mustBeMet = each.stream().filter(it -> !it.not()).count();
    int asked =
        condition instanceof Condition.AllOf
            ? parts.size()
            : condition instanceof Condition.AtLeastOf it ? it.count() : 1;
    return new Outcome(canBeMet >= asked, mustBeMet < asked);
  }
}
