package org.sanjogindia.pedagogy.rules.load;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/** Which measures may be taken together, and which statistic may be taken of them. */
final class StatisticRules {

  private final Reading reading;
  private final Known known;
  private final Units units;

  StatisticRules(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.units = new Units(known);
  }

  /** Tells of a mean of levels, and of measures whose values cannot be compared. */
  void check(Formula formula, Fields fields, String head) {
    if (formula instanceof Formula.MeasureStatistic statistic) {
      check(statistic, fields.spanOf(head));
    }
  }

  private void check(Formula.MeasureStatistic statistic, SourceSpan span) {
    List<Measure> measures =
        statistic.measures().stream()
            .flatMap(id -> Optional.ofNullable(known.measures.get(id.value())).stream())
            .toList();
    List<Yardstick> yardsticks = measures.stream().map(units::of).toList();
    List<MeasureUnit> different =
        yardsticks.stream().flatMap(each -> each.unit().stream()).distinct().toList();
    List<Scale> scales =
        yardsticks.stream().flatMap(each -> each.scale().stream()).distinct().toList();
    if (different.size() > 1 || scales.size() > 1) {
      reading.add(
          Code.DIFFERENT_SCALES
              .error(span, "these measures tell different things, and cannot be taken together")
              .withHint("write one measure for each"));
    } else if (different.contains(MeasureUnit.LEVEL)) {
      checkOfLevels(statistic.statistic(), span);
    }
  }

  private void checkOfLevels(Statistic statistic, SourceSpan span) {
    switch (statistic) {
      case MEAN ->
          reading.add(
              Code.MEAN_OF_LEVELS
                  .error(span, "levels are ordered and not added, so they have no mean")
                  .withHint("write `median-of` in place of `mean-of`"));
      case SHARE_AT_LEAST, SHARE_AT_MOST ->
          reading.add(
              Code.NUMBER_EXPECTED
                  .error(span, "this share is of numbers, and the measure tells levels")
                  .withHint("write `median-of` and hold it against a level"));
      case MEDIAN, SPREAD, LEAST, GREATEST -> {}
    }
  }
}
