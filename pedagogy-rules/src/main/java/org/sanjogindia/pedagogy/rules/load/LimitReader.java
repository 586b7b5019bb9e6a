package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads what a measure is held against: a share, a number, a level or a band, by its unit. */
final class LimitReader {

  private final Reading reading;
  private final Thresholds thresholds;
  private final Levels levels;

  LimitReader(Reading reading) {
    this.reading = reading;
    this.thresholds = new Thresholds(reading.findings(), reading.expect());
    this.levels = new Levels(reading);
  }

  Optional<Limit> read(Node node, Yardstick yardstick) {
    if (yardstick.unit().isEmpty()) {
      return Optional.empty(); // that problem has been told
    }
    if (yardstick.unit().get() == MeasureUnit.LEVEL) {
      return levels.threshold(node, yardstick.scale()).map(Limit.OfLevel::new);
    }
    if (node instanceof Node.Scalar text && endsInName(text.text())) {
      return thresholds
          .read(node, Relation.EXACTLY, piece -> band(piece, yardstick.bands()))
          .map(Limit.OfBand::new);
    }
    return number(node, yardstick).map(Limit.OfNumber::new);
  }

  /** Reads a threshold of numbers or shares. */
  Optional<Threshold<Rational>> number(Node node, Yardstick yardstick) {
    Optional<Threshold<Rational>> read =
        thresholds.read(node, Relation.AT_LEAST, piece -> value(piece, yardstick));
    boolean reversed =
        read.flatMap(Threshold::upper)
            .filter(upper -> upper.compareTo(read.orElseThrow().bound()) < 0)
            .isPresent();
    if (reversed) {
      reading.add(
          Code.BAD_THRESHOLD
              .error(node.span(), "nothing lies between these two")
              .withHint("write the smaller one first"));
      return Optional.empty();
    }
    return read;
  }

  /** Reads where a range of values begins: {@code 70%}, or {@code above 90%}. */
  Optional<LowerEnd> lowerEnd(Node node, Yardstick yardstick) {
    Optional<Threshold<Rational>> end =
        yardstick.unit().isEmpty() ? Optional.empty() : number(node, yardstick);
    if (end.isPresent()
        && end.get().relation() != Relation.AT_LEAST
        && end.get().relation() != Relation.ABOVE) {
      reading.add(
          Code.BAD_THRESHOLD
              .error(node.span(), "a band is given by the lower end alone")
              .withHint("write such as `70%`, or `above 90%`"));
      return Optional.empty();
    }
    return end.map(
        found ->
            new LowerEnd(
                found.bound(),
                found.relation() == Relation.ABOVE ? LowerEnd.Edge.ABOVE : LowerEnd.Edge.INCLUDED));
  }

  private static boolean endsInName(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return Ids.isId(last);
  }

  private Optional<BandId> band(Piece piece, List<Band> bands) {
    List<String> names =
        bands.stream().map(band -> band.id().value()).collect(ImmutableList.toImmutableList());
    if (names.contains(piece.text())) {
      return Optional.of(BandId.of(piece.text()));
    }
    reading.add(
        names.isEmpty()
            ? Code.UNKNOWN_BAND
                .error(
                    piece.span(),
                    lenientFormat(
                        "%s names a band, and this measure has none",
                        AuthorText.quote(piece.text())))
                .withHint("write a number or a share, or give the measure `bands`")
            : Near.offer(
                Code.UNKNOWN_BAND.error(
                    piece.span(), lenientFormat("no band %s", AuthorText.quote(piece.text()))),
                NearestNames.of(piece.text(), names),
                "the bands are " + Wording.all(names)));
    return Optional.empty();
  }

  private Optional<Rational> value(Piece piece, Yardstick yardstick) {
    Optional<Amount> read = reading.quantities().numbers().read(piece);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = read.get();
    boolean share = amount.form() == Amount.Form.SHARE;
    return switch (yardstick.unit().orElseThrow()) {
      case SHARE -> share ? Optional.of(amount.value()) : notShare(piece, amount.value());
      case POINTS ->
          share && yardstick.outOf().isPresent()
              ? Optional.of(amount.value().times(yardstick.outOf().get()))
              : share ? notNumber(piece, "points") : Optional.of(amount.value());
      case COUNT -> share ? notNumber(piece, "how many") : Optional.of(amount.value());
      case RATING -> share ? notNumber(piece, "ratings") : Optional.of(amount.value());
      case STEPS -> share ? notNumber(piece, "steps") : Optional.of(amount.value());
      case DAYS -> share ? notNumber(piece, "days") : Optional.of(amount.value());
      case LEVEL -> Optional.empty();
    };
  }

  private Optional<Rational> notShare(Piece piece, Rational number) {
    boolean small = number.compareTo(Rational.ONE) < 0;
    Rational percent = small ? number.times(Rational.of(100)) : number;
    boolean likely = percent.signum() >= 0 && percent.compareTo(Rational.of(100)) <= 0;
    reading.add(
        Near.offer(
            Code.SHARE_EXPECTED.error(
                piece.span(),
                lenientFormat(
                    "%s is a number, and this measure is a share", AuthorText.quote(piece.text()))),
            likely ? List.of(decimal(percent) + "%") : List.of(),
            "write such as `60%` or `2/3`"));
    return Optional.empty();
  }

  private static String decimal(Rational number) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()))
        .toPlainString();
  }

  private Optional<Rational> notNumber(Piece piece, String what) {
    reading.add(
        Code.NUMBER_EXPECTED
            .error(
                piece.span(),
                lenientFormat(
                    "%s is a share, and this measure tells %s",
                    AuthorText.quote(piece.text()), what))
            .withHint("write such as `5` or `2.5`"));
    return Optional.empty();
  }
}
