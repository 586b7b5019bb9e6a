package org.sanjogindia.pedagogy.rules.load;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.curriculum.Scale;

/**
 * What the values of a measure are, so that a threshold can be read for it.
 *
 * @param unit what they are, absent if that cannot be known because of another problem
 * @param scale the scale, if they are levels
 * @param bands the names for ranges of them, the highest first
 * @param outOf the most points, if they are points of so many
 */
record Yardstick(
    Optional<MeasureUnit> unit, Optional<Scale> scale, List<Band> bands, Optional<Rational> outOf) {

  static final Yardstick UNKNOWN =
      new Yardstick(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  static Yardstick of(MeasureUnit unit) {
    return new Yardstick(Optional.of(unit), Optional.empty(), List.of(), Optional.empty());
  }
}
