package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads numbers, shares, durations and windows, each by the type of its field. */
final class Quantities {

  private static final ImmutableMap<String, TimeSpan.Unit> UNITS =
      ImmutableMap.<String, TimeSpan.Unit>builder()
          .put("days", TimeSpan.Unit.DAYS)
          .put("day", TimeSpan.Unit.DAYS)
          .put("weeks", TimeSpan.Unit.WEEKS)
          .put("week", TimeSpan.Unit.WEEKS)
          .put("months", TimeSpan.Unit.MONTHS)
          .put("month", TimeSpan.Unit.MONTHS)
          .buildOrThrow();
  private static final Pattern COUNTED = Pattern.compile("(\\S+?)\\s*+([A-Za-z]++)");
  private static final ImmutableSet<String> YEARS = ImmutableSet.of("year", "years");
  private static final Pattern SMALL = Pattern.compile("[1-9][0-9]?");
  private static final Pattern LAST =
      Pattern.compile("(?:last\\s++)?(\\S++)\\s++(meetings?|pulses?|reviews?)");
  private static final ImmutableMap<String, Window> SINGLE_WINDOWS =
      ImmutableMap.of(
          "now", new Window.Now(),
          "since stage", new Window.SinceStage(),
          "since founding", new Window.SinceFounding());
  private static final String DURATIONS = "write such as `90 days`, `12 weeks` or `6 months`";
  private static final int GREATEST = 1_000_000;

  private final Findings findings;
  private final Expect expect;
  private final NumberText numbers;

  Quantities(Findings findings, Expect expect) {
    this.findings = findings;
    this.expect = expect;
    this.numbers = new NumberText(findings);
  }

  NumberText numbers() {
    return numbers;
  }

  /** Reads a number that may have a point, and is no share. */
  Optional<Rational> number(Node node) {
    return expect.quantity(node).flatMap(text -> number(Piece.of(text)));
  }

  Optional<Rational> number(Piece piece) {
    return numbers
        .read(piece)
        .flatMap(
            amount ->
                amount.form() == Amount.Form.NUMBER
                    ? Optional.of(amount.value())
                    : tell(
                        Code.NUMBER_EXPECTED.error(
                            piece.span(),
                            lenientFormat(
                                "%s is a share, and a number is expected here",
                                AuthorText.quote(piece.text()))),
                        "write such as `5` or `2.5`"));
  }

  /** Reads a share from nothing to the whole. */
  Optional<Rational> share(Node node) {
    return expect
        .quantity(node)
        .flatMap(text -> share(Piece.of(text)).flatMap(share -> upToTheWhole(share, text)));
  }

  Optional<Rational> share(Piece piece) {
    return numbers
        .read(piece)
        .flatMap(
            amount ->
                amount.form() == Amount.Form.SHARE
                    ? Optional.of(amount.value())
                    : tell(
                        Code.SHARE_EXPECTED.error(
                            piece.span(),
                            lenientFormat(
                                "%s is a number, and a share is expected here",
                                AuthorText.quote(piece.text()))),
                        "write such as `60%` or `2/3`"));
  }

  private Optional<Rational> upToTheWhole(Rational share, Node.Scalar text) {
    return share.signum() >= 0 && share.compareTo(Rational.ONE) <= 0
        ? Optional.of(share)
        : tell(
            Code.OUT_OF_RANGE.error(
                text.span(),
                lenientFormat("%s is no share of a whole", AuthorText.quote(text.text()))),
            "write a share from `0%` to `100%`");
  }

  /** Reads a whole number that is not less than the least. */
  Optional<Integer> whole(Node node, int least) {
    return expect.quantity(node).flatMap(text -> whole(Piece.of(text), least));
  }

  private Optional<Integer> whole(Piece piece, int least) {
    Optional<Rational> number = number(piece);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!number.get().isWhole()) {
      return tell(
          Code.BAD_NUMBER.error(
              piece.span(), lenientFormat("%s is no whole number", AuthorText.quote(piece.text()))),
          "write such as `5`");
    }
    if (number.get().compareTo(Rational.of(least)) < 0
        || number.get().compareTo(Rational.of(GREATEST)) > 0) {
      return tell(
          Code.OUT_OF_RANGE.error(
              piece.span(),
              lenientFormat(
                  "%s is too %s here",
                  AuthorText.quote(piece.text()),
                  number.get().compareTo(Rational.of(least)) < 0 ? "small" : "large")),
          lenientFormat("write a number from `%s` to `%s`", String.valueOf(least), "1000000"));
    }
    return Optional.of(number.get().numerator().intValueExact());
  }

  /** Reads a duration such as {@code 6 months}. */
  Optional<TimeSpan> timeSpan(Node node) {
    return expect.quantity(node).flatMap(text -> timeSpan(Piece.of(text)));
  }

  Optional<TimeSpan> timeSpan(Piece piece) {
    if (numbers.hasOtherSpaces(piece)
        || numbers.hasOtherDigits(piece)
        || numbers.isAmbiguous(piece, piece.text(), "")) {
      return Optional.empty();
    }
    Matcher counted = COUNTED.matcher(piece.text());
    if (!counted.matches()) {
      return tell(
          Code.BAD_DURATION.error(
              piece.span(),
              lenientFormat("%s is no length of time", AuthorText.quote(piece.text()))),
          DURATIONS);
    }
    String unit = counted.group(2);
    if (!UNITS.containsKey(unit) || !piece.text().contains(" ")) {
      return mistypedUnit(piece, counted.group(1), unit);
    }
    if (numbers.isAmbiguous(piece, counted.group(1), " " + unit)) {
      return Optional.empty();
    }
    return whole(new Piece(counted.group(1), piece.span()), 1)
        .flatMap(amount -> timeSpan(piece, amount, UNITS.getOrDefault(unit, TimeSpan.Unit.DAYS)));
  }

  private Optional<TimeSpan> timeSpan(Piece piece, int amount, TimeSpan.Unit unit) {
    return amount <= TimeSpan.LONGEST
        ? Optional.of(new TimeSpan(amount, unit))
        : tell(
            Code.OUT_OF_RANGE.error(
                piece.span(), lenientFormat("%s is too long", AuthorText.quote(piece.text()))),
            "write 12000 at most");
  }

  private Optional<TimeSpan> mistypedUnit(Piece piece, String amount, String unit) {
    findings.add(
        Near.offer(
            Code.BAD_DURATION.error(
                piece.span(),
                lenientFormat("%s is no length of time", AuthorText.quote(piece.text()))),
            meantTime(amount, unit),
            DURATIONS));
    return Optional.empty();
  }

  private static List<String> meantTime(String amount, String unit) {
    if (YEARS.contains(unit) && SMALL.matcher(amount).matches()) {
      return List.of(Integer.parseInt(amount) * 12 + " months");
    }
    List<String> near =
        UNITS.containsKey(unit) ? List.of(unit) : NearestNames.of(unit, UNITS.keySet());
    return near.stream().limit(1).map(each -> amount + " " + each).toList();
  }

  /** Reads {@code every 3 months}. */
  Optional<TimeSpan> every(Node node) {
    Optional<Node.Scalar> text = expect.quantity(node);
    if (text.isPresent() && !text.get().text().startsWith("every ")) {
      return tell(
          Code.BAD_DURATION.error(
              node.span(),
              lenientFormat("%s does not say how often", AuthorText.quote(text.get().text()))),
          "write such as `every 3 months`");
    }
    return text.flatMap(
        words -> timeSpan(Piece.of(words, "every ".length(), words.text().length())));
  }

  /** Reads how long after its opening: a duration, or so many meetings. */
  Optional<MatterDelay> delay(Node node) {
    Optional<Node.Scalar> text = expect.quantity(node);
    Matcher meetings = LAST.matcher(text.map(Node.Scalar::text).orElse(""));
    return meetings.matches()
            && meetings.group(2).startsWith("meeting")
            && !meetings.group().startsWith("last")
        ? whole(new Piece(meetings.group(1), node.span()), 1).map(MatterDelay.OfMeetings::new)
        : text.flatMap(words -> timeSpan(Piece.of(words))).map(MatterDelay.OfTime::new);
  }

  /** Reads the part of a journey that a measure looks at. */
  Optional<Window> window(Node node) {
    return expect.quantity(node).flatMap(text -> window(Piece.of(text)));
  }

  private Optional<Window> window(Piece piece) {
    if (numbers.hasOtherSpaces(piece)) {
      return Optional.empty();
    }
    if (SINGLE_WINDOWS.containsKey(piece.text())) {
      return Optional.ofNullable(SINGLE_WINDOWS.get(piece.text()));
    }
    Matcher last = LAST.matcher(piece.text());
    if (last.matches() && piece.text().startsWith("last")) {
      return whole(new Piece(last.group(1), piece.span()), 1)
          .map(count -> lastOf(last.group(2), count));
    }
    if (last.matches()) {
      return tellWindow(piece, "last " + piece.text());
    }
    if (piece.text().startsWith("last ")) {
      return tellWindow(piece, piece.text().substring("last ".length()));
    }
    boolean looksLikeTime = piece.text().codePoints().anyMatch(Character::isDigit);
    return looksLikeTime ? timeSpan(piece).map(Window.LastTime::new) : tellWindow(piece, "");
  }

  private static Window lastOf(String what, int count) {
    return what.startsWith("meeting")
        ? new Window.LastMeetings(count)
        : what.startsWith("pulse") ? new Window.LastPulses(count) : new Window.LastReviews(count);
  }

  private Optional<Window> tellWindow(Piece piece, String meant) {
    List<String> near =
        LAST.matcher(meant).matches() || isTimeSpan(meant)
            ? List.of(meant)
            : NearestNames.of(piece.text(), SINGLE_WINDOWS.keySet());
    findings.add(
        Near.offer(
            Code.BAD_WINDOW.error(
                piece.span(),
                lenientFormat(
                    "%s does not say which part of the journey", AuthorText.quote(piece.text()))),
            near,
            "write `now`, `last 6 meetings`, `last 2 pulses`, `last 4 reviews`, `6 months`, `since"
                + " stage` or `since founding`"));
    return Optional.empty();
  }

  private static boolean isTimeSpan(String text) {
    Matcher counted = COUNTED.matcher(text);
    return counted.matches()
        && SMALL.matcher(counted.group(1)).matches()
        && UNITS.containsKey(counted.group(2));
  }

  private <T> Optional<T> tell(Diagnostic problem, String wayOut) {
    findings.add(problem.withHint(wayOut));
    return Optional.empty();
  }
}
