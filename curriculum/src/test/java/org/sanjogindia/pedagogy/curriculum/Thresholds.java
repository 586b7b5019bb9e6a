package org.sanjogindia.pedagogy.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/**
 * Every single thing that the rules of a curriculum ask for, and how much authority stands behind
 * it: what the condition itself says, else what it stands in.
 *
 * <p>What is combined is counted by its parts, and a criterion where it is declared.
 */
final class Thresholds implements Condition.Visitor<Void> {

  private final List<Optional<Provenance.Kind>> kinds = new ArrayList<>();
  private Optional<Provenance.Kind> around;

  private Thresholds(Optional<Provenance> around) {
    this.around = around.map(Provenance::kind);
  }

  /** Returns what stands behind each; nothing where nothing is said. */
  static List<Optional<Provenance.Kind>> of(Curriculum curriculum) {
    return Stream.of(
            curriculum.criteria().values().stream()
                .filter(Criterion.OfCollective.class::isInstance)
                .map(criterion -> in(((Criterion.OfCollective) criterion).condition(), nothing())),
            curriculum.stages().values().stream()
                .flatMap(
                    stage ->
                        Stream.concat(stage.beginsWhen().stream(), stage.signs().stream())
                            .map(condition -> in(condition, stage.provenance()))),
            curriculum.transitions().values().stream()
                .flatMap(
                    transition ->
                        Stream.concat(transition.when().stream(), transition.beside().stream())
                            .map(condition -> in(condition, transition.provenance()))))
        .flatMap(each -> each)
        .flatMap(List::stream)
        .toList();
  }

  private static Optional<Provenance> nothing() {
    return Optional.empty();
  }

  private static List<Optional<Provenance.Kind>> in(
      Condition condition, Optional<Provenance> around) {
    Thresholds found = new Thresholds(around);
    condition.accept(found);
    return found.kinds;
  }

  private Void one() {
    kinds.add(around);
    return null;
  }

  private Void each(List<Condition> parts) {
    parts.forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public Void allOf(Condition.AllOf it) {
    return each(it.parts());
  }

  @Override
  public Void anyOf(Condition.AnyOf it) {
    return each(it.parts());
  }

  @Override
  public Void not(Condition.Not it) {
    return it.part().accept(this);
  }

  @Override
  public Void atLeastOf(Condition.AtLeastOf it) {
    one();
    return each(it.parts());
  }

  @Override
  public Void ofCriterion(Condition.OfCriterion it) {
    return null;
  }

  @Override
  public Void measureIs(Condition.MeasureIs it) {
    return one();
  }

  @Override
  public Void levelIs(Condition.LevelIs it) {
    return one();
  }

  @Override
  public Void members(Condition.Members it) {
    return one();
  }

  @Override
  public Void milestoneIs(Condition.MilestoneIs it) {
    return one();
  }

  @Override
  public Void completed(Condition.Completed it) {
    return one();
  }

  @Override
  public Void openMatter(Condition.OpenMatter it) {
    return one();
  }

  @Override
  public Void inStage(Condition.InStage it) {
    return one();
  }

  @Override
  public Void beenIn(Condition.BeenIn it) {
    return one();
  }

  @Override
  public Void activeFor(Condition.ActiveFor it) {
    return one();
  }

  @Override
  public Void shared(Condition.Shared it) {
    return one();
  }

  @Override
  public Void sustainedReviews(Condition.SustainedReviews it) {
    return it.part().accept(this);
  }

  @Override
  public Void sustainedDays(Condition.SustainedDays it) {
    return it.part().accept(this);
  }

  @Override
  public Void withNeeds(Condition.WithNeeds it) {
    return it.part().accept(this);
  }

  @Override
  public Void noted(Condition.Noted it) {
    Optional<Provenance.Kind> outer = around;
    around = it.provenance().map(Provenance::kind).or(() -> outer);
    it.part().accept(this);
    around = outer;
    return null;
  }
}
