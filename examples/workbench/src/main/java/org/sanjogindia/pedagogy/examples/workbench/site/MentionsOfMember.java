package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;

/**
 * Writes down what a condition on a member mentions by name.
 *
 * @param mentions where it is written down
 */
record MentionsOfMember(Mentions mentions) implements MemberCondition.Visitor<Set<Thing>> {

  MentionsOfMember {
    requireNonNull(mentions, "mentions");
  }

  private Set<Thing> each(List<MemberCondition> parts) {
    parts.forEach(part -> part.accept(this));
    return mentions.found();
  }

  @Override
  public Set<Thing> allOf(MemberCondition.AllOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> anyOf(MemberCondition.AnyOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> not(MemberCondition.Not it) {
    return it.part().accept(this);
  }

  @Override
  public Set<Thing> atLeastOf(MemberCondition.AtLeastOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> ofCriterion(MemberCondition.OfCriterion it) {
    return mentions.also(Section.CRITERION, it.criterion());
  }

  @Override
  public Set<Thing> levelIs(MemberCondition.LevelIs it) {
    return mentions.also(Section.COMPETENCY, it.competency());
  }

  @Override
  public Set<Thing> tookPart(MemberCondition.TookPart it) {
    return it.in()
        .accept(
            new TakesPartIn.Visitor<>() {
              @Override
              public Set<Thing> meetings(TakesPartIn.Meetings meetings) {
                return mentions.found();
              }

              @Override
              public Set<Thing> reviews(TakesPartIn.Reviews reviews) {
                return mentions.found();
              }

              @Override
              public Set<Thing> module(TakesPartIn.Module in) {
                return mentions.also(Section.MODULE, in.module());
              }
            });
  }

  @Override
  public Set<Thing> holdsRole(MemberCondition.HoldsRole it) {
    return mentions.also(Section.ROLE, it.roles().named());
  }

  @Override
  public Set<Thing> memberFor(MemberCondition.MemberFor it) {
    return mentions.found();
  }

  @Override
  public Set<Thing> noted(MemberCondition.Noted it) {
    return it.part().accept(this);
  }
}
