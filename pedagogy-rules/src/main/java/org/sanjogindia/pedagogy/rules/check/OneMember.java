package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/**
 * Finds counts of members that one member alone decides by what she can do or where she was: one is
 * enough, or one too many.
 *
 * <p>That somebody holds a role, or has been here for long, is a fact of the collective and is left
 * alone.
 */
final class OneMember {

  private final Curriculum curriculum;

  OneMember(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  List<Diagnostic> find(List<ConditionNest> conditions) {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (ConditionNest each : conditions) {
      if (each.bare() instanceof Condition.Members members
          && turnsOnOne(members.howMany())
          && isAboutHer(members.who())) {
        found.add(
            Remark.ONE_MEMBER_DECIDES
                .warning(
                    each.span(),
                    "one member alone decides this, by what she can do or where she was")
                .withHint("ask for more than one, or leave her out of it"));
      }
    }
    return found.build();
  }

  private static boolean turnsOnOne(HowMany howMany) {
    Threshold<Rational> number = howMany.threshold();
    return switch (number.relation()) {
      case AT_LEAST -> howMany.kind() == HowMany.Kind.NUMBER && isAtMost(number, Rational.ONE);
      case ABOVE, AT_MOST -> isAtMost(number, Rational.ZERO);
      case BELOW -> howMany.kind() == HowMany.Kind.NUMBER && isAtMost(number, Rational.ONE);
      case EXACTLY -> false; // is of bands, and members have none
      case BETWEEN ->
          howMany.kind() == HowMany.Kind.NUMBER
              && (isAtMost(number, Rational.ONE)
                  || number.upper().filter(upper -> upper.signum() == 0).isPresent());
    };
  }

  private static boolean isAtMost(Threshold<Rational> threshold, Rational bound) {
    return threshold.bound().compareTo(bound) <= 0;
  }

  private boolean isAboutHer(MemberCondition who) {
    return who.accept(new AboutHer());
  }

  /** Whether a condition asks what a member can do, or where she took part. */
  private final class AboutHer implements MemberCondition.Visitor<Boolean> {

    private boolean any(List<MemberCondition> parts) {
      return parts.stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean allOf(MemberCondition.AllOf it) {
      return any(it.parts());
    }

    @Override
    public Boolean anyOf(MemberCondition.AnyOf it) {
      return any(it.parts());
    }

    @Override
    public Boolean not(MemberCondition.Not it) {
      return it.part().accept(this);
    }

    @Override
    public Boolean atLeastOf(MemberCondition.AtLeastOf it) {
      return any(it.parts());
    }

    @Override
    public Boolean ofCriterion(MemberCondition.OfCriterion it) {
      return curriculum.criteria().get(it.criterion()) instanceof Criterion.OfMember criterion
          && criterion.condition().accept(this);
    }

    @Override
    public Boolean levelIs(MemberCondition.LevelIs it) {
      return true;
    }

    @Override
    public Boolean tookPart(MemberCondition.TookPart it) {
      return true;
    }

    @Override
    public Boolean holdsRole(MemberCondition.HoldsRole it) {
      return false;
    }

    @Override
    public Boolean memberFor(MemberCondition.MemberFor it) {
      return false;
    }

    @Override
    public Boolean noted(MemberCondition.Noted it) {
      return it.part().accept(this);
    }
  }
}
