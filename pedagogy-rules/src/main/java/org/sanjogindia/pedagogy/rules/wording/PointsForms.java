package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * What earns points.
 *
 * @param names what the curriculum calls things
 * @param measures how measures are said
 * @param condition how a condition is said
 */
record PointsForms(Names names, MeasureForms measures, Form<Condition> condition) {

  private Ways ways() {
    return names.ways();
  }

  Form<Formula.Points> all() {
    Ways ways = ways();
    NumberForms numbers = new NumberForms(ways);
    return ways.way(
        "points-of",
        slot(
            "out-of",
            ways.around("out-of", "number", numbers.decimal()).ifAny(),
            Formula.Points::outOf),
        slot("parts", ways.listing(part()), Formula.Points::parts),
        (outOf, parts) -> new Formula.Points(parts, outOf));
  }

  private Form<PointsPart> part() {
    return Choice.<PointsPart>none()
        .or(PointsPart.When.class, when())
        .or(
            PointsPart.InProportion.class,
            ways()
                .way(
                    "points-in-proportion",
                    slot("points", points(), PointsPart.InProportion::worth),
                    slot("measure", names.measures(), PointsPart.InProportion::measure),
                    PointsPart.InProportion::new))
        .or(PointsPart.ByBands.class, byBands());
  }

  private Form<Rational> points() {
    return new NumberForms(ways()).points();
  }

  /** What is earned when a condition is met, and when it is not. */
  private record Worth(Rational points, Optional<Rational> otherwise) {}

  private Form<PointsPart.When> when() {
    Ways ways = ways();
    Form<Worth> lead =
        ways.way(
            "points-when",
            slot("points", points(), Worth::points),
            slot(
                "otherwise",
                ways.around("points-otherwise", "points", points()).ifAny(),
                Worth::otherwise),
            Worth::new);
    return ways.under(
        slot("lead", lead, it -> new Worth(it.worth(), otherwise(it))),
        slot("part", condition, PointsPart.When::condition),
        (worth, when) ->
            new PointsPart.When(worth.points(), when, worth.otherwise().orElse(Rational.ZERO)));
  }

  private static Optional<Rational> otherwise(PointsPart.When it) {
    return Optional.of(it.otherwise()).filter(points -> points.signum() != 0);
  }

  /** What is earned from some value on. */
  private record Step(Rational points, MeasureForms.End end) {}

  private Form<PointsPart.ByBands> byBands() {
    Ways ways = ways();
    Form<List<Step>> steps =
        ways.series(
            "step",
            ways.way(
                "points-band",
                slot("points", points(), Step::points),
                slot("from", measures.end(), Step::end),
                Step::new));
    return ways.way(
        "points-by-bands",
        slot("steps", steps, this::steps),
        slot("otherwise", points(), PointsPart.ByBands::otherwise),
        slot("measure", names.measures(), PointsPart.ByBands::measure),
        (bands, otherwise, measure) ->
            new PointsPart.ByBands(
                measure,
                bands.stream()
                    .map(step -> new PointsBand(step.points(), step.end().from()))
                    .collect(toImmutableList()),
                otherwise));
  }

  private List<Step> steps(PointsPart.ByBands it) {
    NumberForms.Unit unit = names.unit(names.curriculum().measure(it.measure()));
    return it.bands().stream()
        .map(band -> new Step(band.worth(), new MeasureForms.End(band.from(), unit)))
        .collect(toImmutableList());
  }
}
