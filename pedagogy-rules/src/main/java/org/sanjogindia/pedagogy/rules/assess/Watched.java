package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * A threshold that was met when the collective came to its stage, judged now by the gentler
 * threshold that keeps it.
 *
 * @param transition the transition that led here
 * @param explanation the threshold, judged with its {@code keep}
 * @param notYetAt the reviews, up to the newest, at which it was not met without a break, if they
 *     span 90 days or more; then the question "is this still true for us?" is worth asking. It is
 *     never a demotion
 */
public record Watched(Transition transition, Explanation explanation, List<LocalDate> notYetAt) {

  /** Copies the list and rejects what is missing. */
  public Watched {
    requireNonNull(transition, "transition");
    requireNonNull(explanation, "explanation");
    notYetAt = ImmutableList.copyOf(notYetAt);
  }

  /** Returns whether the question "is this still true for us?" is worth asking. */
  public boolean isWorthAsking() {
    return !notYetAt.isEmpty();
  }
}
