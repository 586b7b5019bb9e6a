package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;

/** The points of one part of a sum; what is unknown bounds it from both sides. */
record PointsEvaluator(Question question, Facts facts) implements PointsPart.Visitor<Measurement> {

  @Override
  public Measurement when(PointsPart.When it) {
    Explanation explanation = it.condition().accept(new Evaluator(question));
    Possible points =
        switch (explanation.verdict()) {
          case MET -> Possible.exactly(it.worth());
          case NOT_YET -> Possible.exactly(it.otherwise());
          case UNKNOWN -> Possible.oneOf(ImmutableSet.of(it.worth(), it.otherwise()));
        };
    return Measurement.of(points).because(explanation.why()).restingOn(explanation.evidence());
  }

  @Override
  public Measurement inProportion(PointsPart.InProportion it) {
    Measurement measured = MeasureEvaluator.read(question, facts, it.measure());
    Possible share = placeOf(it.measure(), measured.possible());
    boolean bounded = share.least().isPresent() && share.greatest().isPresent();
    Possible points =
        bounded ? share.times(it.worth()) : Possible.between(Rational.ZERO, it.worth());
    return Measurement.of(points).because(measured.why()).restingOn(measured.evidence());
  }

  /** A share as it is; the mean of a pulse as its place between the ends of its question. */
  private Possible placeOf(MeasureId measure, Possible value) {
    Formula formula = facts.curriculum().measure(measure).formula();
    if (facts.curriculum().unitOf(formula) == MeasureUnit.RATING
        && formula instanceof Formula.PulseStatistic pulses) {
      PulseQuestion ends = facts.curriculum().question(pulses.pulses().get(0));
      return value
          .plus(Possible.exactly(-ends.from()))
          .times(Rational.of(1, (long) ends.to() - ends.from()));
    }
    return value;
  }

  @Override
  public Measurement byBands(PointsPart.ByBands it) {
    Measurement measured = MeasureEvaluator.read(question, facts, it.measure());
    ImmutableList.Builder<Rational> all = ImmutableList.builder();
    it.bands().forEach(band -> all.add(band.worth()));
    all.add(it.otherwise());
    return Measurement.of(
            measured.possible().mapEach(value -> worthOf(value, it), Possible.oneOf(all.build())))
        .because(measured.why())
        .restingOn(measured.evidence());
  }

  private static Rational worthOf(Rational value, PointsPart.ByBands it) {
    return it.bands().stream()
        .filter(band -> band.from().isReachedBy(value))
        .map(PointsBand::worth)
        .findFirst()
        .orElse(it.otherwise());
  }
}
