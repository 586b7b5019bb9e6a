package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;

/**
 * Reads numbers as people write them, and no number in a way that other programs read differently.
 *
 * <p>{@code 012}, {@code 1:30}, {@code 1_000} and {@code 0o14} are told, with what to write.
 */
final class NumberText {

  private static final int MOST_DIGITS = 12;
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?");
  private static final Pattern FRACTION = Pattern.compile("(-?[0-9]++)\\s*+/\\s*+([0-9]++)");
  private static final Pattern ZERO_FIRST = Pattern.compile("(-?)0++([0-9]++(?:\\.[0-9]++)?)");
  private static final Pattern BY_SIXTIES = Pattern.compile("([0-9]{1,6}):([0-5]?[0-9])");
  private static final Pattern UNDERSCORES = Pattern.compile("-?[0-9]++(_[0-9]++)++");
  private static final Pattern COMMAS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{2,3})++");
  private static final Pattern COMMA = Pattern.compile("-?[0-9]++,[0-9]++");
  private static final Pattern OTHER_BASE = Pattern.compile("0([obx])([0-9a-fA-F]{1,15})");
  private static final Pattern OTHER_SPACES = Pattern.compile("[\\p{Zs}&&[^ ]]");
  private static final CharMatcher SIGNS_OF_DOUBT = CharMatcher.anyOf(":_,");
  private static final Pattern POINT_AT_END = Pattern.compile("-?(\\.[0-9]++|[0-9]++\\.)");

  private final Findings findings;

  NumberText(Findings findings) {
    this.findings = findings;
  }

  /** Returns the number or share, and tells if it is neither. */
  Optional<Amount> read(Piece piece) {
    if (hasOtherSpaces(piece) || hasOtherDigits(piece)) {
      return Optional.empty();
    }
    String text = piece.text();
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).stripTrailing() : text;
    if (digits.length() > MOST_DIGITS * 2 + 2) {
      return tell(Code.OUT_OF_RANGE, piece, "is longer than any number here", "shorten it");
    }
    if (text.indexOf('/') > 0) {
      Matcher fraction = FRACTION.matcher(text);
      if (fraction.matches()) {
        return fraction(piece, fraction.group(1), fraction.group(2));
      }
    }
    if (!PLAIN.matcher(digits).matches()) {
      return notPlain(piece, digits, percent ? "%" : "");
    }
    Rational value = Rational.of(new BigDecimal(digits));
    return Optional.of(
        percent
            ? new Amount(value.dividedBy(Rational.of(100)), Amount.Form.SHARE)
            : new Amount(value, Amount.Form.NUMBER));
  }

  private Optional<Amount> fraction(Piece piece, String numerator, String denominator) {
    BigInteger below = new BigInteger(denominator);
    if (below.signum() == 0) {
      return tell(Code.BAD_SHARE, piece, "is a share of nothing", "write such as `2/3` or `60%`");
    }
    Rational value = new Rational(new BigInteger(numerator), below);
    return Optional.of(new Amount(value, Amount.Form.SHARE));
  }

  /** Tells if the piece has spaces that look like the one of the space bar and are another. */
  boolean hasOtherSpaces(Piece piece) {
    if (CharMatcher.ascii().matchesAllOf(piece.text())) {
      return false;
    }
    String plain = OTHER_SPACES.matcher(piece.text()).replaceAll(" ");
    if (plain.equals(piece.text())) {
      return false;
    }
    findings.add(
        Code.OTHER_SPACE
            .error(
                piece.span(),
                lenientFormat(
                    "a space in %s is not the one of the space bar",
                    AuthorText.quote(piece.text())))
            .withHint("type it again, with the space bar"));
    return true;
  }

  /** Tells if the piece has digits other than 0 to 9, which look right and are not read. */
  boolean hasOtherDigits(Piece piece) {
    if (CharMatcher.ascii().matchesAllOf(piece.text())) {
      return false;
    }
    StringBuilder western = new StringBuilder();
    piece.text().codePoints().forEach(c -> western.appendCodePoint(western(c)));
    if (western.toString().equals(piece.text())) {
      return false;
    }
    findings.add(
        Near.offer(
            Code.OTHER_DIGITS.error(
                piece.span(),
                lenientFormat(
                    "%s is not written in the digits 0 to 9", AuthorText.quote(piece.text()))),
            List.of(western.toString()),
            ""));
    return true;
  }

  private static int western(int c) {
    int fullWidthPercent = 0xFF05;
    return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == fullWidthPercent ? '%' : c;
  }

  /**
   * Returns whether it holds a number that other programs would read differently, and tells so.
   *
   * @param number the number in it
   * @param rest what follows the number in it
   */
  boolean isAmbiguous(Piece piece, String number, String rest) {
    Optional<String> meant = meant(number);
    meant.ifPresent(
        instead -> findings.add(ambiguous(new Piece(number, piece.span()), instead + rest)));
    return meant.isPresent();
  }

  private Optional<Amount> notPlain(Piece piece, String digits, String unit) {
    Optional<String> meant = meant(digits);
    findings.add(
        meant.isPresent()
            ? ambiguous(piece, meant.get() + unit)
            : Code.BAD_NUMBER
                .error(
                    piece.span(), lenientFormat("%s is no number", AuthorText.quote(piece.text())))
                .withHint("write such as `5`, `2.5`, `60%` or `2/3`"));
    return Optional.empty();
  }

  private static Diagnostic ambiguous(Piece piece, String instead) {
    return Near.offer(
        Code.AMBIGUOUS_NUMBER.error(
            piece.span(),
            lenientFormat(
                "not every program reads %s as the same number", AuthorText.quote(piece.text()))),
        List.of(instead),
        "");
  }

  private static Optional<String> meant(String text) {
    if (isWithoutDoubt(text)) {
      return Optional.empty();
    }
    Matcher zeros = ZERO_FIRST.matcher(text);
    if (zeros.matches()) {
      return Optional.of(zeros.group(1) + zeros.group(2));
    }
    Matcher sixties = BY_SIXTIES.matcher(text);
    if (sixties.matches()) {
      int number = Integer.parseInt(sixties.group(1)) * 60 + Integer.parseInt(sixties.group(2));
      return Optional.of(Integer.toString(number));
    }
    Matcher base = OTHER_BASE.matcher(text);
    if (base.matches()) {
      return inBase(base.group(2), base.group(1));
    }
    if (UNDERSCORES.matcher(text).matches()) {
      return Optional.of(text.replace("_", ""));
    }
    if (COMMAS.matcher(text).matches()) {
      return Optional.of(text.replace(",", ""));
    }
    if (COMMA.matcher(text).matches()) {
      return Optional.of(text.replace(',', '.'));
    }
    if (POINT_AT_END.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text).toPlainString());
    }
    return text.startsWith("+") && PLAIN.matcher(text.substring(1)).matches()
        ? Optional.of(text.substring(1))
        : Optional.empty();
  }

  /** Returns whether it is none of the numbers below, as nearly all are; it costs little. */
  private static boolean isWithoutDoubt(String text) {
    return !text.isEmpty()
        && text.charAt(0) >= '1'
        && text.charAt(0) <= '9'
        && text.charAt(text.length() - 1) != '.'
        && SIGNS_OF_DOUBT.matchesNoneOf(text);
  }

  private static Optional<String> inBase(String digits, String letter) {
    int base = letter.equals("o") ? 8 : letter.equals("b") ? 2 : 16;
    boolean inBase = digits.chars().allMatch(c -> Character.digit(c, base) >= 0);
    return inBase ? Optional.of(Long.toString(Long.parseLong(digits, base))) : Optional.empty();
  }

  private Optional<Amount> tell(Code code, Piece piece, String problem, String wayOut) {
    findings.add(
        code.error(piece.span(), AuthorText.quote(piece.text()) + " " + problem).withHint(wayOut));
    return Optional.empty();
  }
}
