package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** The levels that an act asks for: of the collective, or of members. */
final class LevelsAsked implements MemberCondition.Visitor<Map<CompetencyId, LevelId>> {

  private final Curriculum curriculum;

  private LevelsAsked(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  static Map<CompetencyId, LevelId> by(Act act, Curriculum curriculum) {
    if (act instanceof Act.Reach reach) {
      return ImmutableMap.of(reach.about().competency(), reach.about().is().bound());
    }
    if (act instanceof Act.MoreMembers more) {
      return more.about().who().accept(new LevelsAsked(curriculum));
    }
    return ImmutableMap.of();
  }

  private Map<CompetencyId, LevelId> ofAll(List<MemberCondition> parts) {
    Map<CompetencyId, LevelId> levels = new LinkedHashMap<>();
    parts.forEach(part -> part.accept(this).forEach(levels::putIfAbsent));
    return levels;
  }

  @Override
  public Map<CompetencyId, LevelId> allOf(MemberCondition.AllOf it) {
    return ofAll(it.parts());
  }

  @Override
  public Map<CompetencyId, LevelId> anyOf(MemberCondition.AnyOf it) {
    return ofAll(it.parts());
  }

  @Override
  public Map<CompetencyId, LevelId> not(MemberCondition.Not it) {
    return ImmutableMap.of();
  }

  @Override
  public Map<CompetencyId, LevelId> atLeastOf(MemberCondition.AtLeastOf it) {
    return ofAll(it.parts());
  }

  @Override
  public Map<CompetencyId, LevelId> ofCriterion(MemberCondition.OfCriterion it) {
    return curriculum.criterion(it.criterion()) instanceof Criterion.OfMember criterion
        ? criterion.condition().accept(this)
        : ImmutableMap.of();
  }

  @Override
  public Map<CompetencyId, LevelId> levelIs(MemberCondition.LevelIs it) {
    return ImmutableMap.of(it.competency(), it.is().bound());
  }

  @Override
  public Map<CompetencyId, LevelId> tookPart(MemberCondition.TookPart it) {
    return ImmutableMap.of();
  }

  @Override
  public Map<CompetencyId, LevelId> holdsRole(MemberCondition.HoldsRole it) {
    return ImmutableMap.of();
  }

  @Override
  public Map<CompetencyId, LevelId> memberFor(MemberCondition.MemberFor it) {
    return ImmutableMap.of();
  }

  @Override
  public Map<CompetencyId, LevelId> noted(MemberCondition.Noted it) {
    return it.part().accept(this);
  }
}
