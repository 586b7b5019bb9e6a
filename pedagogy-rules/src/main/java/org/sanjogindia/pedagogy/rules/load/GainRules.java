package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Which measures leave something to be gained: those that have a greatest value. */
final class GainRules {

  private final Reading reading;
  private final Known known;
  private final Units units;

  GainRules(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.units = new Units(known);
  }

  /** Tells of a gain of what was left where nobody can say what was left. */
  void check(Formula formula, Fields fields) {
    if (formula instanceof Formula.GainOf gain
        && gain.gain() == Gain.OF_WHAT_WAS_LEFT
        && find(gain.measure()).filter(this::isReadable).isPresent()
        && !hasGreatest(gain.measure())) {
      tell(gain.measure(), fields);
    }
  }

  private void tell(MeasureId measure, Fields fields) {
    boolean points = find(measure).filter(it -> it.formula() instanceof Formula.Points).isPresent();
    reading.add(
        Code.NO_GREATEST_VALUE
            .error(
                fields.find("of").map(Node::span).orElse(fields.place()),
                lenientFormat(
                    "measure `%s` has no greatest value, so nobody can say what was left", measure))
            .withHint(
                points
                    ? lenientFormat("delete `of`, or say in `%s` what it is `out-of`", measure)
                    : "delete `of`; a share, the mean of a pulse and points with `out-of` have a"
                        + " greatest value"));
  }

  private Optional<Measure> find(MeasureId measure) {
    return Optional.ofNullable(known.measures.get(measure.value()));
  }

  /** Of what could not be read, or goes in a circle, nothing is said. */
  private boolean isReadable(Measure measure) {
    return units.unit(measure.formula()).isPresent();
  }

  private boolean hasGreatest(MeasureId measure) {
    Optional<Formula> formula = find(measure).map(Measure::formula);
    if (formula.isEmpty()) {
      return true;
    }
    if (formula.get() instanceof Formula.Points points) {
      return points.outOf().isPresent();
    }
    if (formula.get() instanceof Formula.PulseStatistic pulses) {
      return isShare(formula.get()) || (isAmid(pulses.statistic()) && haveOneEnd(pulses));
    }
    return isShare(formula.get()) && isWithinTheWhole(formula.get());
  }

  private boolean isShare(Formula formula) {
    return units.unit(formula).filter(unit -> unit == MeasureUnit.SHARE).isPresent();
  }

  private static boolean isAmid(Statistic statistic) {
    return statistic == Statistic.MEAN || statistic == Statistic.MEDIAN;
  }

  /** More may come and go than are active, and a difference of shares ends nowhere in itself. */
  private boolean isWithinTheWhole(Formula formula) {
    if (formula instanceof Formula.MeasureStatistic statistic) {
      return statistic.measures().stream().allMatch(this::hasGreatest) || hasValue(statistic);
    }
    return !(formula instanceof Formula.ComingsAndGoings
        || formula instanceof Formula.ChangeOf
        || formula instanceof Formula.GainOf);
  }

  private static boolean hasValue(Formula.MeasureStatistic statistic) {
    return statistic.value().isPresent();
  }

  private boolean haveOneEnd(Formula.PulseStatistic formula) {
    List<Integer> ends =
        formula.pulses().stream()
            .flatMap(pulse -> Optional.ofNullable(known.pulses.get(pulse.value())).stream())
            .map(PulseQuestion::to)
            .distinct()
            .toList();
    return ends.size() <= 1;
  }
}
