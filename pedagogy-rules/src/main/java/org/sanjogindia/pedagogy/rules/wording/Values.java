package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Statistic;

/**
 * The values of a measure in words.
 *
 * @param names what the curriculum calls things
 * @param unit what a value is
 * @param sense whether it is a value or a difference of two
 * @param scale the levels, lowest first, where values are levels
 */
record Values(Names names, MeasureUnit unit, Sense sense, List<LevelId> scale) {

  /** Whether a value is a difference; the difference of two shares is no share of anything. */
  enum Sense {
    VALUE,
    DIFFERENCE
  }

  static Values of(Measure measure, Names names) {
    return new Values(
        names,
        names.curriculum().unitOf(measure.formula()),
        isDifference(measure.formula()) ? Sense.DIFFERENCE : Sense.VALUE,
        ImmutableList.of());
  }

  private static boolean isDifference(Formula formula) {
    return formula instanceof Formula.ChangeOf
        || (formula instanceof Formula.GainOf gain && gain.gain() == Gain.PLAIN)
        || (formula instanceof Formula.MeasureStatistic statistic
            && statistic.statistic() == Statistic.SPREAD);
  }

  Values on(List<LevelId> levels) {
    return new Values(names, unit, sense, levels);
  }

  /** Returns what a value that is asked for is a number of. */
  NumberForms.Unit asked() {
    return switch (unit) {
      case SHARE ->
          sense == Sense.VALUE ? NumberForms.Unit.SHARE : NumberForms.Unit.PERCENTAGE_POINTS;
      case COUNT, RATING, LEVEL -> NumberForms.Unit.NUMBER;
      case STEPS -> NumberForms.Unit.STEPS;
      case POINTS -> NumberForms.Unit.POINTS;
      case DAYS -> NumberForms.Unit.DAYS;
    };
  }

  /** Returns a value that was found. */
  String found(Rational value) {
    Numbers numbers = names.numbers();
    return switch (unit) {
      case SHARE ->
          sense == Sense.VALUE
              ? numbers.foundShare(value)
              : numbers.found(value.times(Rational.of(100)), "percentage-points");
      case COUNT, RATING -> numbers.foundNumber(value);
      case LEVEL -> level(value);
      case STEPS -> numbers.found(value, "steps");
      case POINTS -> numbers.found(value, "points");
      case DAYS -> numbers.found(value, "days");
    };
  }

  private String level(Rational place) {
    int index = place.numerator().divide(place.denominator()).intValueExact();
    return index >= 0 && index < scale.size()
        ? names.id(scale.get(index))
        : names.numbers().decimal(place);
  }
}
