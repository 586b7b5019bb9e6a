package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;

/**
 * Writes down what a condition mentions by name.
 *
 * @param found where it is written down, in the order of reading
 */
record Mentions(Set<Thing> found) implements Condition.Visitor<Set<Thing>> {

  Mentions {
    requireNonNull(found, "found");
  }

  Set<Thing> also(Section section, Object id) {
    found.add(Thing.of(section, id));
    return found;
  }

  Set<Thing> also(Section section, Collection<?> ids) {
    ids.forEach(id -> also(section, id));
    return found;
  }

  private Set<Thing> each(List<Condition> parts) {
    parts.forEach(part -> part.accept(this));
    return found;
  }

  @Override
  public Set<Thing> allOf(Condition.AllOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> anyOf(Condition.AnyOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> not(Condition.Not it) {
    return it.part().accept(this);
  }

  @Override
  public Set<Thing> atLeastOf(Condition.AtLeastOf it) {
    return each(it.parts());
  }

  @Override
  public Set<Thing> ofCriterion(Condition.OfCriterion it) {
    return also(Section.CRITERION, it.criterion());
  }

  @Override
  public Set<Thing> measureIs(Condition.MeasureIs it) {
    return it.measure()
        .accept(
            new MeasureUse.Visitor<>() {
              @Override
              public Set<Thing> named(MeasureUse.Named named) {
                return also(Section.MEASURE, named.measure());
              }

              @Override
              public Set<Thing> writtenOut(MeasureUse.WrittenOut written) {
                return written.measure().formula().accept(new MentionsOfFormula(Mentions.this));
              }
            });
  }

  @Override
  public Set<Thing> levelIs(Condition.LevelIs it) {
    return also(Section.COMPETENCY, it.competency());
  }

  @Override
  public Set<Thing> members(Condition.Members it) {
    return it.who().accept(new MentionsOfMember(this));
  }

  @Override
  public Set<Thing> milestoneIs(Condition.MilestoneIs it) {
    return also(Section.MILESTONE, it.milestone());
  }

  @Override
  public Set<Thing> completed(Condition.Completed it) {
    return also(Section.MODULE, it.module());
  }

  @Override
  public Set<Thing> openMatter(Condition.OpenMatter it) {
    return also(Section.MATTER, it.matters().kinds());
  }

  @Override
  public Set<Thing> inStage(Condition.InStage it) {
    return found;
  }

  @Override
  public Set<Thing> beenIn(Condition.BeenIn it) {
    return also(Section.STAGE, it.stage());
  }

  @Override
  public Set<Thing> activeFor(Condition.ActiveFor it) {
    return found;
  }

  @Override
  public Set<Thing> shared(Condition.Shared it) {
    return also(Section.ROLE, it.roles().named());
  }

  @Override
  public Set<Thing> sustainedReviews(Condition.SustainedReviews it) {
    return it.part().accept(this);
  }

  @Override
  public Set<Thing> sustainedDays(Condition.SustainedDays it) {
    return it.part().accept(this);
  }

  @Override
  public Set<Thing> withNeeds(Condition.WithNeeds it) {
    return it.part().accept(this);
  }

  @Override
  public Set<Thing> noted(Condition.Noted it) {
    return it.part().accept(this);
  }
}
