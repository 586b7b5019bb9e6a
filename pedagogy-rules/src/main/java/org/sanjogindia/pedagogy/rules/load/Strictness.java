package org.sanjogindia.pedagogy.rules.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;

/**
 * The values that a threshold lets through, as a range.
 *
 * @param lower the lower end, if there is one
 * @param lowerIn whether the lower end is let through
 * @param upper the upper end, if there is one
 * @param upperIn whether the upper end is let through
 */
record Strictness(
    Optional<Rational> lower, boolean lowerIn, Optional<Rational> upper, boolean upperIn) {

  /** Returns the range of a limit of a measure. */
  static Strictness of(Limit limit, Yardstick yardstick) {
    return limit.accept(
        new Limit.Visitor<>() {
          @Override
          public Strictness ofNumber(Limit.OfNumber it) {
            return Strictness.of(it.threshold(), Function.identity());
          }

          @Override
          public Strictness ofLevel(Limit.OfLevel it) {
            List<LevelId> levels = yardstick.scale().map(scale -> scale.levels()).orElse(List.of());
            return Strictness.of(it.threshold(), level -> Rational.of(levels.indexOf(level)));
          }

          @Override
          public Strictness ofBand(Limit.OfBand it) {
            List<BandId> bands = yardstick.bands().stream().map(band -> band.id()).toList();
            return Strictness.of(it.threshold(), band -> Rational.of(-bands.indexOf(band)));
          }
        });
  }

  static <T> Strictness of(Threshold<T> threshold, Function<T, Rational> place) {
    Optional<Rational> bound = Optional.of(place.apply(threshold.bound()));
    Optional<Rational> none = Optional.empty();
    return switch (threshold.relation()) {
      case AT_LEAST -> new Strictness(bound, true, none, false);
      case ABOVE -> new Strictness(bound, false, none, false);
      case AT_MOST -> new Strictness(none, false, bound, true);
      case BELOW -> new Strictness(none, false, bound, false);
      case EXACTLY -> new Strictness(bound, true, bound, true);
      case BETWEEN -> new Strictness(bound, true, threshold.upper().map(place), true);
    };
  }

  /** Returns whether whatever the other lets through is let through here too. */
  boolean letsThroughAllOf(Strictness other) {
    return below(lower, lowerIn, other.lower, other.lowerIn, 1)
        && below(upper, upperIn, other.upper, other.upperIn, -1);
  }

  private static boolean below(
      Optional<Rational> end, boolean in, Optional<Rational> other, boolean otherIn, int sign) {
    if (end.isEmpty() || other.isEmpty()) {
      return end.isEmpty();
    }
    int comparison = end.get().compareTo(other.get()) * sign;
    return comparison < 0 || (comparison == 0 && (in || !otherIn));
  }
}
