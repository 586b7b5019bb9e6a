package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A journey in the words of one curriculum, and what had to be left out for that.
 *
 * @param journey what the curriculum has words for
 * @param leftOut what it has none for, in the order of the items, unmodifiable
 */
public record Fitting(Journey journey, List<LeftOut> leftOut) {

  /** Copies the list. */
  public Fitting {
    requireNonNull(journey, "journey");
    leftOut = ImmutableList.copyOf(leftOut);
  }
}
