package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/** Whether a measure is what is asked: the row {@code measure m, is: x}, with its needs. */
final class MeasureVerdict {

  private final Question question;
  private final Condition.MeasureIs asked;
  private final Measure measure;
  private final MeasureUnit unit;
  private final ImmutableList<LevelId> scale;

  MeasureVerdict(Question question, Condition.MeasureIs asked) {
    this.question = question;
    this.asked = asked;
    this.measure = question.curriculum().measureOf(asked.measure());
    this.unit = question.curriculum().unitOf(measure.formula());
    this.scale = scaleOf(measure.formula(), question.curriculum());
  }

  Explanation explain(Facts facts) {
    Measurement measured = measured(facts);
    List<Lack> lacks = lacks(facts, measured);
    Verdict verdict = lacks.isEmpty() ? verdict(measured, asked.is()) : Verdict.UNKNOWN;
    return new Explanation(
        asked,
        facts.date(),
        verdict,
        why(measured, lacks),
        found(measured, lacks),
        ImmutableList.of(),
        measured.evidence());
  }

  Measurement measured(Facts facts) {
    Window window = asked.over().or(measure::over).orElse(new Window.Now());
    return MeasureEvaluator.read(question, facts, measure.formula(), window);
  }

  ImmutableList<Lack> lacks(Facts facts, Measurement measured) {
    return ImmutableList.<Lack>builder()
        .addAll(Lack.inMeasure(measure.needs(), measured, facts))
        .addAll(Lack.inMeasure(asked.needs(), measured, facts))
        .build();
  }

  Verdict verdict(Measurement measured, Limit limit) {
    Range<Rational> range = Ranges.of(limit, scale, measure.bands());
    return measured.possible().isIn(range);
  }

  private static Set<Why> why(Measurement measured, List<Lack> lacks) {
    if (!lacks.isEmpty()) {
      return lacks.stream().map(Lack::why).collect(toImmutableSet());
    }
    return measured.why().isEmpty() ? ImmutableSet.of(Why.NOT_SEEN) : measured.why();
  }

  /** The value; fewer than five people, or answers, are told without numbers. */
  private Found found(Measurement measured, List<Lack> lacks) {
    if (measured.people().isPresent() && measured.people().getAsInt() < Evaluator.FEWEST_COUNTED) {
      return new Found.FewerThanFive();
    }
    boolean told = lacks.isEmpty();
    return new Found.Measured(
        unit,
        told ? measured.possible().least() : Optional.empty(),
        told ? measured.possible().greatest() : Optional.empty(),
        measured.parts(),
        unit == MeasureUnit.LEVEL ? scale : ImmutableList.of());
  }

  /** The levels that the values of a formula are, or none if they are no levels. */
  static ImmutableList<LevelId> scaleOf(Formula formula, Curriculum curriculum) {
    if (formula instanceof Formula.LevelStatistic levels) {
      return ImmutableList.copyOf(curriculum.scaleOf(levels.competencies().get(0)).levels());
    }
    if (formula instanceof Formula.MatterLevelStatistic levels) {
      Optional<ScaleId> scale =
          levels.matters().kinds().stream()
              .flatMap(kind -> curriculum.matterKind(kind).scale().stream())
              .findFirst();
      return scale
          .map(id -> ImmutableList.copyOf(curriculum.scale(id).levels()))
          .orElse(ImmutableList.of());
    }
    if (formula instanceof Formula.MeasureStatistic of) {
      return scaleOf(curriculum.measure(of.measures().get(0)).formula(), curriculum);
    }
    return ImmutableList.of();
  }
}
