package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Why;

/**
 * An explanation of one thing with all that is merely around it: its name as a criterion, what it
 * needs, a note, a "not". People read it as one line.
 *
 * @param chain the explanations from the outermost to the thing itself, at least one
 */
record Bared(List<Explanation> chain) {

  Bared {
    chain = ImmutableList.copyOf(chain);
  }

  static Bared of(Explanation explanation) {
    ImmutableList.Builder<Explanation> chain = ImmutableList.builder();
    Explanation each = explanation;
    chain.add(each);
    while (each.parts().size() == 1
        && each.found() instanceof Found.InParts
        && isAroundOne(each.asked())) {
      each = each.parts().get(0);
      chain.add(each);
    }
    return new Bared(chain.build());
  }

  /** Returns whether a condition with one part is read with it as one line. */
  static boolean isAroundOne(Condition asked) {
    return asked instanceof Condition.Noted
        || asked instanceof Condition.WithNeeds
        || asked instanceof Condition.OfCriterion
        || asked instanceof Condition.Not
        || asked instanceof Condition.AllOf
        || asked instanceof Condition.AnyOf
        || asked instanceof Condition.AtLeastOf;
  }

  Explanation outer() {
    return chain.get(0);
  }

  Explanation inner() {
    return chain.get(chain.size() - 1);
  }

  List<Explanation> parts() {
    return inner().parts();
  }

  /** Why it is unknown; the outermost knows best, since a need may make all within it unknown. */
  Set<Why> why() {
    return outer().why();
  }

  /** Returns whether what is around it changes nothing about how it is said. */
  boolean isPlain() {
    return chain.stream()
        .limit(chain.size() - 1L)
        .allMatch(
            each ->
                each.asked() instanceof Condition.Noted
                    || each.asked() instanceof Condition.WithNeeds);
  }
}
