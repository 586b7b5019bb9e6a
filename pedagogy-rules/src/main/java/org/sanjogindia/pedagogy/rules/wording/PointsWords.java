package org.sanjogindia.pedagogy.rules.wording;

import static java.util.stream.Collectors.joining;

import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;

/**
 * What earns points.
 *
 * @param names what the curriculum calls things
 * @param conditions how conditions are said
 */
record PointsWords(Names names, ConditionWords conditions) implements PointsPart.Visitor<Phrase> {

  @Override
  public Phrase when(PointsPart.When it) {
    String otherwise =
        it.otherwise().signum() == 0 ? "" : " (otherwise " + points(it.otherwise()) + ")";
    return it.condition().accept(conditions).under(points(it.worth()) + " when" + otherwise);
  }

  @Override
  public Phrase inProportion(PointsPart.InProportion it) {
    return Phrase.of(
        "up to " + points(it.worth()) + " in proportion to " + names.measure(it.measure()));
  }

  @Override
  public Phrase byBands(PointsPart.ByBands it) {
    Values values = Values.of(names.curriculum().measure(it.measure()), names);
    return Phrase.of(
        it.bands().stream()
                .map(band -> points(band.worth()) + " " + from(band.from(), values))
                .collect(joining(", "))
            + ", otherwise "
            + points(it.otherwise())
            + ", by "
            + names.measure(it.measure()));
  }

  static String from(LowerEnd end, Values values) {
    return switch (end.edge()) {
      case INCLUDED -> "from " + values.asked(end.value());
      case ABOVE -> "above " + values.asked(end.value());
    };
  }

  private static String points(Rational worth) {
    return Numbers.decimal(worth) + (worth.equals(Rational.ONE) ? " point" : " points");
  }
}
