package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;

/**
 * Numbers, days and lists in English.
 *
 * <p>What a rule asks for is always told exactly. What was found is told as one says it aloud,
 * "just over 58%", and never so that it seems to lie on the other side of where it lies.
 */
final class Numbers {

  private static final Rational HUNDRED = Rational.of(100);

  private Numbers() {}

  /** Returns {@code 3 May 2024}. */
  static String day(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** Returns {@code 1 meeting} or {@code 2 meetings}. */
  static String counted(long number, String one) {
    return counted(number, one, one + "s");
  }

  /** Returns {@code 1 person} or {@code 2 people}. */
  static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns {@code the last 6 months} or {@code the last month}. */
  static String last(TimeSpan time) {
    return time.amount() == 1 ? "the last " + time.toString().substring(2) : "the last " + time;
  }

  /** Returns {@code 75%}, {@code 62.5%}, or else {@code 2/3}. */
  static String share(Rational share) {
    Rational percent = share.times(HUNDRED);
    return percent.times(Rational.of(10)).isWhole() ? decimal(percent) + "%" : share.toString();
  }

  /** Returns the exact decimal number, or else the fraction. */
  static String decimal(Rational number) {
    return endsAsDecimal(number) ? exact(number).toPlainString() : number.toString();
  }

  /** Returns {@code 80%} or {@code just over 58%}. */
  static String foundShare(Rational share) {
    return near(share.times(HUNDRED), 0, "%");
  }

  /** Returns {@code 2.75} or {@code just under 2.67}. */
  static String foundNumber(Rational number) {
    return near(number, 2, "");
  }

  private static String near(Rational number, int digits, String unit) {
    BigDecimal near =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), digits, RoundingMode.HALF_UP);
    int side = number.compareTo(Rational.of(near));
    String lead = side == 0 ? "" : side > 0 ? "just over " : "just under ";
    return lead + plain(near) + unit;
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }

  private static BigDecimal exact(Rational number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
  }

  private static boolean endsAsDecimal(Rational number) {
    BigInteger rest = number.denominator();
    for (BigInteger prime : ImmutableList.of(BigInteger.TWO, BigInteger.valueOf(5))) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  /** Returns {@code a, b and c}. */
  static String and(List<String> words) {
    return listed(words, " and ");
  }

  /** Returns {@code a, b or c}. */
  static String or(List<String> words) {
    return listed(words, " or ");
  }

  private static String listed(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }

  /** Returns the words with a full stop, unless they end with a mark of their own. */
  static String stopped(String words) {
    return words.endsWith("?*") || words.endsWith("!*") || words.endsWith(".")
        ? words
        : words + ".";
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
