package org.sanjogindia.pedagogy.rules.numbers;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;

/** The values that meet a threshold, as a range of numbers; levels count from 0 for the lowest. */
public final class Ranges {

  private Ranges() {}

  /**
   * Returns the values that meet a limit.
   *
   * @param limit what is asked
   * @param scale the levels, if it names one
   * @param bands the bands of the measure, if it names one
   * @throws IllegalArgumentException if it names a band that is not among them
   */
  public static Range<Rational> of(Limit limit, List<LevelId> scale, List<Band> bands) {
    return limit.accept(
        new Limit.Visitor<>() {
          @Override
          public Range<Rational> ofNumber(Limit.OfNumber it) {
            return of(it.threshold(), Function.identity());
          }

          @Override
          public Range<Rational> ofLevel(Limit.OfLevel it) {
            return ofLevels(it.threshold(), scale);
          }

          @Override
          public Range<Rational> ofBand(Limit.OfBand it) {
            return ofBands(it.threshold(), bands);
          }
        });
  }

  /** Returns the numbers that meet a threshold. */
  public static Range<Rational> ofNumbers(Threshold<Rational> threshold) {
    return of(threshold, Function.identity());
  }

  /** Returns the places on a scale that meet a threshold. */
  public static Range<Rational> ofLevels(Threshold<LevelId> threshold, List<LevelId> scale) {
    return of(threshold, level -> Rational.of(scale.indexOf(level)));
  }

  private static <T> Range<Rational> of(Threshold<T> threshold, Function<T, Rational> number) {
    Rational bound = number.apply(threshold.bound());
    return switch (threshold.relation()) {
      case AT_LEAST -> Range.atLeast(bound);
      case AT_MOST -> Range.atMost(bound);
      case ABOVE -> Range.greaterThan(bound);
      case BELOW -> Range.lessThan(bound);
      case EXACTLY -> Range.singleton(bound);
      case BETWEEN -> {
        Rational upper = number.apply(threshold.upper().orElseThrow());
        yield bound.compareTo(upper) <= 0
            ? Range.closed(bound, upper)
            : Range.closedOpen(bound, bound);
      }
    };
  }

  private static Range<Rational> ofBands(Threshold<BandId> threshold, List<Band> bands) {
    Range<Rational> band = rangeOf(threshold.bound(), bands);
    return switch (threshold.relation()) {
      case EXACTLY -> band;
      case AT_LEAST -> band.hasUpperBound() ? band.span(above(band)) : band;
      case ABOVE -> above(band);
      case AT_MOST -> band.span(below(band));
      case BELOW -> below(band);
      case BETWEEN -> band.span(rangeOf(threshold.upper().orElseThrow(), bands));
    };
  }

  /** From the band's lower end up to the lower end of the next band. */
  private static Range<Rational> rangeOf(BandId id, List<Band> bands) {
    List<Band> ascending =
        ImmutableList.sortedCopyOf(
            comparing((Band band) -> band.from().value()).thenComparing(band -> band.from().edge()),
            bands);
    for (int i = 0; i < ascending.size(); i++) {
      if (ascending.get(i).id().equals(id)) {
        Range<Rational> from = from(ascending.get(i).from());
        return i + 1 < ascending.size()
            ? from.intersection(below(from(ascending.get(i + 1).from())))
            : from;
      }
    }
    throw new IllegalArgumentException("the measure has no band `" + id + "`");
  }

  private static Range<Rational> from(LowerEnd end) {
    return switch (end.edge()) {
      case INCLUDED -> Range.atLeast(end.value());
      case ABOVE -> Range.greaterThan(end.value());
    };
  }

  private static Range<Rational> below(Range<Rational> range) {
    if (!range.hasLowerBound()) {
      return Range.closedOpen(Rational.ZERO, Rational.ZERO);
    }
    return switch (range.lowerBoundType()) {
      case CLOSED -> Range.lessThan(range.lowerEndpoint());
      case OPEN -> Range.atMost(range.lowerEndpoint());
    };
  }

  private static Range<Rational> above(Range<Rational> range) {
    if (!range.hasUpperBound()) {
      return Range.closedOpen(Rational.ZERO, Rational.ZERO);
    }
    return switch (range.upperBoundType()) {
      case CLOSED -> Range.greaterThan(range.upperEndpoint());
      case OPEN -> Range.atLeast(range.upperEndpoint());
    };
  }
}
