package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads sums of points, and adds up what their parts are worth. */
final class PointsReader {

  private final Reading reading;
  private final Known known;
  private final Units units;
  private final BandsReader bands;
  private final ConditionReader conditions;

  PointsReader(Reading reading, Known known, ConditionReader conditions) {
    this.reading = reading;
    this.known = known;
    this.units = new Units(known);
    this.bands = new BandsReader(reading);
    this.conditions = conditions;
  }

  Optional<Formula> read(Fields fields) {
    Optional<List<PointsPart>> parts =
        fields.required("points", node -> reading.each(node, this::part));
    Optional<Rational> outOf = fields.optional("out-of", node -> reading.quantities().number(node));
    if (parts.isPresent() && outOf.isPresent()) {
      checkSum(parts.get(), outOf.get(), fields);
    }
    return parts.map(read -> new Formula.Points(read, outOf));
  }

  private void checkSum(List<PointsPart> parts, Rational outOf, Fields fields) {
    Rational most = parts.stream().map(PointsReader::most).reduce(Rational.ZERO, Rational::plus);
    if (!most.equals(outOf)) {
      reading.add(
          Code.POINTS_DO_NOT_ADD_UP
              .error(
                  fields.find("out-of").map(Node::span).orElse(fields.place()),
                  lenientFormat("the parts are worth %s in all, and this says %s", most, outOf))
              .withHint(lenientFormat("write `out-of: %s`, or mend the parts", most)));
    }
  }

  private static Rational most(PointsPart part) {
    return part.accept(
        new PointsPart.Visitor<>() {
          @Override
          public Rational when(PointsPart.When it) {
            return greater(it.worth(), it.otherwise());
          }

          @Override
          public Rational inProportion(PointsPart.InProportion it) {
            return it.worth();
          }

          @Override
          public Rational byBands(PointsPart.ByBands it) {
            return it.bands().stream()
                .map(PointsBand::worth)
                .reduce(it.otherwise(), PointsReader::greater);
          }
        });
  }

  private static Rational greater(Rational one, Rational other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Optional<PointsPart> part(Node node) {
    return reading
        .expect()
        .map(node)
        .flatMap(
            map -> {
              Fields fields = reading.fields(map, "points-part", "this part", map.span());
              Optional<PointsPart> part = part(fields);
              fields.end();
              return part;
            });
  }

  private Optional<PointsPart> part(Fields fields) {
    fields.notTogether("when", "by");
    if (fields.has("when")) {
      Optional<Rational> worth = fields.required("worth", reading.quantities()::number);
      Optional<Condition> when = fields.required("when", conditions::read);
      Rational otherwise = otherwise(fields);
      return Whole.of(
          () -> new PointsPart.When(worth.orElseThrow(), when.orElseThrow(), otherwise));
    }
    if (!fields.has("by")) {
      fields.find("worth");
      fields.find("bands");
      fields.find("otherwise");
      reading.add(
          Code.NO_HEAD
              .error(fields.place(), "this part does not say what earns the points")
              .withHint("write `when` with a condition, or `by` with a measure"));
      return Optional.empty();
    }
    Optional<MeasureId> by =
        fields.required("by", node -> reading.reference(Kind.MEASURE, node).map(MeasureId::of));
    if (fields.has("bands")) {
      return byBands(fields, by);
    }
    Optional<Rational> worth = fields.required("worth", reading.quantities()::number);
    return by.filter(measure -> hasProportion(measure, fields))
        .flatMap(measure -> worth.map(points -> new PointsPart.InProportion(points, measure)));
  }

  private Rational otherwise(Fields fields) {
    return fields.optional("otherwise", reading.quantities()::number).orElse(Rational.ZERO);
  }

  private Optional<PointsPart> byBands(Fields fields, Optional<MeasureId> by) {
    fields.notTogether("bands", "worth");
    Rational otherwise = otherwise(fields);
    Yardstick yardstick =
        by.flatMap(id -> Optional.ofNullable(known.measures.get(id.value())))
            .map(units::of)
            .orElse(Yardstick.UNKNOWN);
    Optional<List<BandsReader.Named<Rational>>> ranges =
        fields.optional(
            "bands",
            node ->
                bands.read(node, yardstick, name -> reading.quantities().number(Piece.of(name))));
    return Whole.of(
        () -> {
          List<PointsBand> worths = new ArrayList<>();
          ranges
              .orElseThrow()
              .forEach(range -> worths.add(new PointsBand(range.name(), range.from())));
          return new PointsPart.ByBands(by.orElseThrow(), worths, otherwise);
        });
  }

  /** A share has a place between nothing and the whole, a mean of ratings between their ends. */
  private boolean hasProportion(MeasureId measure, Fields fields) {
    Optional<Measure> read = Optional.ofNullable(known.measures.get(measure.value()));
    Optional<MeasureUnit> unit = read.flatMap(found -> units.unit(found.formula()));
    boolean meanOfPulse =
        read.isPresent()
            && read.get().formula() instanceof Formula.PulseStatistic pulse
            && pulse.statistic() == Statistic.MEAN;
    if (unit.isEmpty() || unit.get() == MeasureUnit.SHARE || meanOfPulse) {
      return true;
    }
    reading.add(
        Code.NEEDS_BANDS
            .error(
                fields.find("by").map(Node::span).orElse(fields.place()),
                lenientFormat(
                    "points cannot be in proportion to measure `%s`, which is no share", measure))
            .withHint("give the part `bands` in place of `worth`"));
    return false;
  }
}
