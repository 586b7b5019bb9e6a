package org.sanjogindia.pedagogy.rules.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.rules.source.SourceLimits;

/** Finds what the values of a measure are, also while some measures cannot be read. */
final class Units {

  private static final Text NO_TITLE = Text.of("en", "-");

  private final Known known;

  Units(Known known) {
    this.known = known;
  }

  /** Returns what thresholds of the measure are read by. */
  Yardstick of(Measure measure) {
    Optional<MeasureUnit> unit = unit(measure.formula());
    Optional<Rational> outOf =
        measure.formula() instanceof Formula.Points points ? points.outOf() : Optional.empty();
    boolean level = unit.filter(each -> each == MeasureUnit.LEVEL).isPresent();
    return new Yardstick(
        unit, level ? scale(measure.formula()) : Optional.empty(), measure.bands(), outOf);
  }

  /** Returns the unit, unless the formula rests on something that could not be read. */
  Optional<MeasureUnit> unit(Formula formula) {
    Set<MeasureId> rests = new LinkedHashSet<>();
    if (!collect(formula, rests, new LinkedHashSet<>())) {
      return Optional.empty();
    }
    Curriculum.Builder measures =
        Curriculum.builder(CurriculumId.of("measures")).version("0").title(NO_TITLE).language("en");
    for (MeasureId id : rests) {
      Measure measure = known.measures.get(id.value());
      if (measure != null) {
        measures.measure(
            new NamedMeasure(id, NO_TITLE, measure, Optional.empty(), Optional.empty()));
      }
    }
    return Optional.of(measures.build().unitOf(formula));
  }

  /** Collects the measures by which the unit is known; false if one is broken or in a circle. */
  private boolean collect(Formula formula, Set<MeasureId> rests, Set<MeasureId> path) {
    for (MeasureId id : restsOn(formula)) {
      if (rests.contains(id)) {
        continue;
      }
      Measure measure = known.measures.get(id.value());
      if (measure == null || path.size() >= SourceLimits.DEPTH || !path.add(id)) {
        return false;
      }
      if (!collect(measure.formula(), rests, path)) {
        return false;
      }
      path.remove(id);
      rests.add(id);
    }
    return true;
  }

  /** Only these take their unit from other measures; no other formula rests on one by its unit. */
  private static List<MeasureId> restsOn(Formula formula) {
    if (formula instanceof Formula.ChangeOf change) {
      return List.of(change.measure());
    }
    if (formula instanceof Formula.GainOf gain) {
      return List.of(gain.measure());
    }
    return formula instanceof Formula.MeasureStatistic statistic ? statistic.measures() : List.of();
  }

  private Optional<Scale> scale(Formula formula) {
    if (formula instanceof Formula.LevelStatistic levels) {
      return known.scaleOfCompetency(levels.competencies().get(0).value());
    }
    if (formula instanceof Formula.MatterLevelStatistic levels) {
      Optional<MatterKind> matter =
          levels.matters().kinds().stream()
              .findFirst()
              .flatMap(kind -> Optional.ofNullable(known.matters.get(kind.value())));
      return matter.flatMap(known::scaleOfMatter);
    }
    if (formula instanceof Formula.MeasureStatistic statistic
        && statistic.statistic() != Statistic.SPREAD) {
      return Optional.ofNullable(known.measures.get(statistic.measures().get(0).value()))
          .flatMap(first -> scale(first.formula()));
    }
    return Optional.empty();
  }
}
