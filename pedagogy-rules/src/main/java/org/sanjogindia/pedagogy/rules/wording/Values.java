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

  /** Returns a value that is asked for. */
  String asked(Rational value) {
    return switch (unit) {
      case SHARE -> sense == Sense.VALUE ? Numbers.share(value) : percentagePoints(value);
      case COUNT, RATING, LEVEL -> Numbers.decimal(value);
      case STEPS -> withUnit(Numbers.decimal(value), "step");
      case POINTS -> withUnit(Numbers.decimal(value), "point");
      case DAYS -> withUnit(Numbers.decimal(value), "day");
    };
  }

  /** Returns a value that was found. */
  String found(Rational value) {
    return switch (unit) {
      case SHARE -> sense == Sense.VALUE ? Numbers.foundShare(value) : percentagePoints(value);
      case COUNT, RATING -> Numbers.foundNumber(value);
      case LEVEL -> level(value);
      case STEPS -> withUnit(Numbers.foundNumber(value), "step");
      case POINTS -> withUnit(Numbers.foundNumber(value), "point");
      case DAYS -> withUnit(Numbers.foundNumber(value), "day");
    };
  }

  private static String percentagePoints(Rational difference) {
    Rational points = difference.times(Rational.of(100));
    return withUnit(Numbers.foundNumber(points), "percentage point");
  }

  private static String withUnit(String number, String unit) {
    return number + " " + unit + (number.equals("1") ? "" : "s");
  }

  private String level(Rational place) {
    int index = place.numerator().divide(place.denominator()).intValueExact();
    return index >= 0 && index < scale.size()
        ? names.level(scale.get(index))
        : Numbers.decimal(place);
  }
}
