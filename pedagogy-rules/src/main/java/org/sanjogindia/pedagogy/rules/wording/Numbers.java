package org.sanjogindia.pedagogy.rules.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.rules.grammar.Exact;

/**
 * Numbers that were found, days and sentences.
 *
 * <p>What a rule asks for is always told exactly. What was found is told as one says it aloud,
 * "just over 58%", and never so that it seems to lie on the other side of where it lies.
 *
 * @param language the language
 */
record Numbers(Language language) {

  private static final Rational HUNDRED = Rational.of(100);

  /** Returns {@code 3 May 2024}. */
  String day(LocalDate day) {
    return language.say(
        "day",
        "day",
        digits(Integer.toString(day.getDayOfMonth())),
        "month",
        language.month(day.getMonthValue()),
        "year",
        digits(Integer.toString(day.getYear())));
  }

  String digits(String number) {
    return language.lexicon().digits(number);
  }

  /** Returns the exact decimal number, or else the fraction. */
  String decimal(Rational number) {
    return digits(Exact.decimal(number));
  }

  /** Returns {@code 80%} or {@code just over 58%}. */
  String foundShare(Rational share) {
    return near(share.times(HUNDRED), 0, number -> language.say("percent", "number", number));
  }

  /** Returns {@code 2.75} or {@code just under 2.67}. */
  String foundNumber(Rational number) {
    return near(number, 2, UnaryOperator.identity());
  }

  /** Returns {@code 2.75 points} or {@code just under 2.67 points}. */
  String found(Rational number, String unit) {
    OptionalLong whole =
        number.isWhole()
            ? OptionalLong.of(number.numerator().longValueExact())
            : OptionalLong.empty();
    return near(number, 2, text -> language.lexicon().sayNumber(unit, whole, text));
  }

  private String near(Rational number, int digits, UnaryOperator<String> withUnit) {
    BigDecimal near =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), digits, RoundingMode.HALF_UP);
    String words = withUnit.apply(digits(plain(near)));
    int side = number.compareTo(Rational.of(near));
    return side == 0 ? words : language.say(side > 0 ? "just-over" : "just-under", "number", words);
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }

  /** Returns the words with a full stop, unless they end with a mark of their own. */
  String stopped(String words) {
    String stop = language.say("stop");
    return words.endsWith("?*") || words.endsWith("!*") || words.endsWith(stop)
        ? words
        : words + stop;
  }

  List<String> days(List<LocalDate> days) {
    return Names.each(days, this::day);
  }

  /** Returns the words with a capital at their beginning. */
  static String sentence(String words) {
    int first = words.isEmpty() ? 0 : words.codePointAt(0);
    return Character.isLowerCase(first)
        ? new StringBuilder()
            .appendCodePoint(Character.toUpperCase(first))
            .append(words, Character.charCount(first), words.length())
            .toString()
        : words;
  }
}
