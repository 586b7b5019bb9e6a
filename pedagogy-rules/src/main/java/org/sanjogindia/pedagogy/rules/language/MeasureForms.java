package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** Measures: how each is computed, and what goes with it. */
final class MeasureForms {

  private static final Key BANDS =
      Key.of(
              "bands",
              "Bands",
              "Names for ranges of its values, each by its lower end; read as `is: high`.",
              new Value.ById(
                  Syntax.ID, new Value.Plain(Syntax.LOWER_END), Value.ById.Size.AT_LEAST_ONE))
          .such("{ high: 3, moderate: 2, low: 0 }");

  /** A measure of each head; a condition may write them out too. */
  static final Choice MEASURE =
      new Choice(
          "measure",
          "Measure",
          "A number of the collective, never of a person: how it is computed, and over which window.",
          Formulas.ALL.stream().map(MeasureForms::named).toList(),
          Optional.empty(),
          "write how it is computed, such as `share-of`, `count-of` or `mean-of`");

  static final List<Form> ALL =
      ImmutableList.<Form>builder().add(MEASURE).addAll(FormulaForms.ALL).build();

  private MeasureForms() {}

  private static Face named(Formula formula) {
    return Face.of(
        formula.head().name(),
        new Shape(
            "measure-" + formula.head().name(),
            formula.head().title(),
            formula.head().description(),
            Common.keys(
                ImmutableList.of(Common.TITLE.such("How many of us come")),
                formula.keys(),
                ImmutableList.of(BANDS),
                Common.NOTES)));
  }
}
