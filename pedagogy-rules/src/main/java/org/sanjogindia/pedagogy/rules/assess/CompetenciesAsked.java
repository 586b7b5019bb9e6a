package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** The competencies that a condition asks for, criteria included. */
final class CompetenciesAsked implements MemberCondition.Visitor<Set<CompetencyId>> {

  private final Curriculum curriculum;

  private CompetenciesAsked(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  static Set<CompetencyId> in(MemberCondition condition, Curriculum curriculum) {
    return condition.accept(new CompetenciesAsked(curriculum));
  }

  private Set<CompetencyId> inAll(List<MemberCondition> parts) {
    return parts.stream()
        .flatMap(part -> part.accept(this).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Set<CompetencyId> allOf(MemberCondition.AllOf it) {
    return inAll(it.parts());
  }

  @Override
  public Set<CompetencyId> anyOf(MemberCondition.AnyOf it) {
    return inAll(it.parts());
  }

  @Override
  public Set<CompetencyId> not(MemberCondition.Not it) {
    return it.part().accept(this);
  }

  @Override
  public Set<CompetencyId> atLeastOf(MemberCondition.AtLeastOf it) {
    return inAll(it.parts());
  }

  @Override
  public Set<CompetencyId> ofCriterion(MemberCondition.OfCriterion it) {
    return curriculum.criterion(it.criterion()) instanceof Criterion.OfMember criterion
        ? criterion.condition().accept(this)
        : ImmutableSet.of();
  }

  @Override
  public Set<CompetencyId> levelIs(MemberCondition.LevelIs it) {
    return ImmutableSet.of(it.competency());
  }

  @Override
  public Set<CompetencyId> tookPart(MemberCondition.TookPart it) {
    return ImmutableSet.of();
  }

  @Override
  public Set<CompetencyId> holdsRole(MemberCondition.HoldsRole it) {
    return ImmutableSet.of();
  }

  @Override
  public Set<CompetencyId> memberFor(MemberCondition.MemberFor it) {
    return ImmutableSet.of();
  }

  @Override
  public Set<CompetencyId> noted(MemberCondition.Noted it) {
    return it.part().accept(this);
  }
}
