package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A number computed from evidence over a window.
 *
 * @param formula how it is computed
 * @param over the window, absent where the formula has none
 * @param needs what must hold before it may be spoken of
 * @param bands names for ranges of its values, the highest first
 */
public record Measure(Formula formula, Optional<Window> over, Needs needs, List<Band> bands) {

  /** Copies the bands and rejects what is missing. */
  public Measure {
    requireNonNull(formula, "formula");
    requireNonNull(over, "over");
    requireNonNull(needs, "needs");
    bands = ImmutableList.copyOf(bands);
  }
}
