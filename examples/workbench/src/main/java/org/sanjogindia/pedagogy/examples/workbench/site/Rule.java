package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.wording.Line;

/**
 * A transition, a criterion or a measure, as pages show it.
 *
 * @param thing what it is
 * @param lines what it says in words
 * @param asks the conditions that it asks
 * @param beside the conditions that it shows and never counts
 * @param provenance where it comes from
 */
record Rule(
    Thing thing,
    List<Line> lines,
    List<Condition> asks,
    List<Condition> beside,
    Optional<Provenance> provenance) {

  Rule {
    requireNonNull(thing, "thing");
    lines = List.copyOf(lines);
    asks = List.copyOf(asks);
    beside = List.copyOf(beside);
    requireNonNull(provenance, "provenance");
  }

  static Rule of(Pen pen, Transition transition) {
    return new Rule(
        Thing.of(Section.TRANSITION, transition.id()),
        pen.wording().rule(transition).lines(),
        transition.when().map(List::of).orElse(List.of()),
        transition.beside(),
        transition.provenance());
  }

  static Rule of(Pen pen, Criterion criterion) {
    Thing thing = Thing.of(Section.CRITERION, criterion.id());
    List<Line> lines = pen.wording().rule(criterion).lines();
    if (criterion instanceof Criterion.OfCollective collective) {
      Optional<Provenance> from =
          collective.condition() instanceof Condition.Noted noted
              ? noted.provenance()
              : Optional.empty();
      return new Rule(thing, lines, List.of(collective.condition()), List.of(), from);
    }
    Optional<Provenance> from =
        criterion instanceof Criterion.OfMember member
                && member.condition() instanceof MemberCondition.Noted noted
            ? noted.provenance()
            : Optional.empty();
    return new Rule(thing, lines, List.of(), List.of(), from);
  }

  static Rule of(Pen pen, NamedMeasure measure) {
    return new Rule(
        Thing.of(Section.MEASURE, measure.id()),
        pen.wording().rule(measure).lines(),
        List.of(),
        List.of(),
        measure.provenance());
  }

  /** Returns all rules of a curriculum, in its order. */
  static List<Rule> all(Pen pen) {
    List<Rule> rules = new ArrayList<>();
    pen.curriculum().transitions().values().forEach(it -> rules.add(of(pen, it)));
    pen.curriculum().criteria().values().forEach(it -> rules.add(of(pen, it)));
    pen.curriculum().measures().values().forEach(it -> rules.add(of(pen, it)));
    return rules;
  }
}
