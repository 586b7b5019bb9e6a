package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;

/**
 * Verdicts and reasons without a single count, date or item: what the programme and research see of
 * one collective.
 *
 * @param asked the condition
 * @param verdict the answer
 * @param why why the verdict is unknown; empty otherwise
 * @param parts the outlines of the parts, in the order of the condition; empty where the parts are
 *     reviews
 */
public record Outline(Condition asked, Verdict verdict, Set<Why> why, List<Outline> parts) {

  /** Copies the collections and rejects what is missing. */
  public Outline {
    requireNonNull(asked, "asked");
    requireNonNull(verdict, "verdict");
    why = ImmutableSortedSet.copyOf(why);
    parts = ImmutableList.copyOf(parts);
  }

  /** Returns what is left of an explanation without its counts. */
  static Outline of(Explanation explanation) {
    boolean partsAreReviews = explanation.found() instanceof Found.AtReviews;
    return new Outline(
        explanation.asked(),
        explanation.verdict(),
        explanation.why(),
        partsAreReviews
            ? ImmutableList.of()
            : explanation.parts().stream().map(Outline::of).collect(toImmutableList()));
  }
}
