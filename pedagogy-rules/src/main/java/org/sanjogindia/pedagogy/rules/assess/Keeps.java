package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** The thresholds of a condition that have a gentler one to keep, wherever they stand in it. */
final class Keeps {

  /**
   * A threshold with a gentler one.
   *
   * @param asked as it was asked for the choice
   * @param kept as it is watched after the choice
   */
  record Kept(Condition asked, Condition kept) {}

  private final Curriculum curriculum;

  Keeps(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  List<Kept> in(Condition condition) {
    if (condition instanceof Condition.MeasureIs it) {
      return it.keep()
          .map(
              keep ->
                  new Condition.MeasureIs(
                      it.measure(), it.over(), keep, Optional.empty(), it.needs()))
          .map(kept -> ImmutableList.of(new Kept(it, kept)))
          .orElse(ImmutableList.of());
    }
    if (condition instanceof Condition.LevelIs it) {
      return it.keep()
          .map(
              keep ->
                  new Condition.LevelIs(
                      it.competency(), keep, Optional.empty(), it.seenBy(), it.read()))
          .map(kept -> ImmutableList.of(new Kept(it, kept)))
          .orElse(ImmutableList.of());
    }
    return partsOf(condition).stream()
        .flatMap(part -> in(part).stream())
        .collect(toImmutableList());
  }

  /** The parts that must hold for the whole; what must not hold is not watched. */
  private List<Condition> partsOf(Condition condition) {
    if (condition instanceof Condition.AllOf it) {
      return it.parts();
    }
    if (condition instanceof Condition.AnyOf it) {
      return it.parts();
    }
    if (condition instanceof Condition.AtLeastOf it) {
      return it.parts();
    }
    if (condition instanceof Condition.Noted it) {
      return ImmutableList.of(it.part());
    }
    if (condition instanceof Condition.WithNeeds it) {
      return ImmutableList.of(it.part());
    }
    if (condition instanceof Condition.SustainedReviews it) {
      return ImmutableList.of(it.part());
    }
    if (condition instanceof Condition.SustainedDays it) {
      return ImmutableList.of(it.part());
    }
    if (condition instanceof Condition.OfCriterion it
        && curriculum.criterion(it.criterion()) instanceof Criterion.OfCollective criterion) {
      return ImmutableList.of(criterion.condition());
    }
    return ImmutableList.of();
  }
}
