package org.sanjogindia.pedagogy.rules.wording;

import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;

/**
 * What is asked of a value.
 *
 * @param names what the curriculum calls things
 * @param values how a number is said
 */
record LimitWords(Names names, Values values) implements Limit.Visitor<String> {

  @Override
  public String ofNumber(Limit.OfNumber it) {
    return threshold(it.threshold(), values::asked);
  }

  @Override
  public String ofLevel(Limit.OfLevel it) {
    return level(it.threshold(), names);
  }

  @Override
  public String ofBand(Limit.OfBand it) {
    Threshold<BandId> threshold = it.threshold();
    String band = names.id(threshold.bound());
    return switch (threshold.relation()) {
      case EXACTLY -> band;
      case AT_LEAST -> band + " or higher";
      case AT_MOST -> band + " or lower";
      case ABOVE -> "higher than " + band;
      case BELOW -> "lower than " + band;
      case BETWEEN -> threshold(threshold, names::id);
    };
  }

  static String level(Threshold<LevelId> threshold, Names names) {
    return threshold(threshold, names::level);
  }

  /** Returns {@code at least 60% of the members} or {@code at least 3 members}. */
  static String members(HowMany howMany) {
    Threshold<Rational> threshold = howMany.threshold();
    return switch (howMany.kind()) {
      case SHARE -> threshold(threshold, Numbers::share) + " of the members";
      case NUMBER ->
          threshold(threshold, Numbers::decimal)
              + (threshold.upper().orElse(threshold.bound()).equals(Rational.ONE)
                  ? " member"
                  : " members");
    };
  }

  static <T> String threshold(Threshold<T> threshold, Function<? super T, String> words) {
    String bound = words.apply(threshold.bound());
    return switch (threshold.relation()) {
      case AT_LEAST -> "at least " + bound;
      case AT_MOST -> "at most " + bound;
      case ABOVE -> "above " + bound;
      case BELOW -> "below " + bound;
      case EXACTLY -> "exactly " + bound;
      case BETWEEN -> "between " + bound + " and " + words.apply(threshold.upper().orElseThrow());
    };
  }
}
