package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;

/** Reads criteria, each of the collective or of a member. */
final class CriterionReader {

  private final ConditionReader conditions;

  CriterionReader(ConditionReader conditions) {
    this.conditions = conditions;
  }

  Optional<Criterion> read(Declaration declaration) {
    CriterionFamilies families = conditions.families();
    if (families.isMixed(declaration)) {
      return Optional.empty();
    }
    CriterionId id = CriterionId.of(declaration.id());
    return switch (families.of(declaration)) {
      case COLLECTIVE ->
          conditions
              .read(declaration.body())
              .map(
                  condition ->
                      new Criterion.OfCollective(id, noted(condition, declaration.notes())));
      case MEMBER ->
          conditions
              .ofMembers()
              .read(declaration.body())
              .map(condition -> new Criterion.OfMember(id, noted(condition, declaration.notes())));
    };
  }

  private static Condition noted(Condition condition, Notes outer) {
    if (condition instanceof Condition.Noted own) {
      Notes all = new Notes(own.because(), own.provenance()).orElse(outer);
      return new Condition.Noted(own.part(), all.because(), all.provenance());
    }
    return outer.isEmpty()
        ? condition
        : new Condition.Noted(condition, outer.because(), outer.provenance());
  }

  private static MemberCondition noted(MemberCondition condition, Notes outer) {
    if (condition instanceof MemberCondition.Noted own) {
      Notes all = new Notes(own.because(), own.provenance()).orElse(outer);
      return new MemberCondition.Noted(own.part(), all.because(), all.provenance());
    }
    return outer.isEmpty()
        ? condition
        : new MemberCondition.Noted(condition, outer.because(), outer.provenance());
  }
}
