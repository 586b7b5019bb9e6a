package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

/** A curriculum with what its pages need to know: who mentions whom, and where it is written. */
final class Book {

  private final IndexedCurriculum indexed;
  private final Sources sources;
  private final Map<Thing, Set<Thing>> mentions = new LinkedHashMap<>();
  private final Map<Thing, Set<Thing>> mentionedBy = new LinkedHashMap<>();
  private final Map<Thing, Text> titles;

  Book(IndexedCurriculum indexed, Sources sources) {
    this.indexed = requireNonNull(indexed, "indexed");
    this.sources = requireNonNull(sources, "sources");
    this.titles = Titles.of(indexed.curriculum());
    Curriculum it = indexed.curriculum();
    it.stages()
        .values()
        .forEach(
            stage -> {
              Thing from = Thing.of(Section.STAGE, stage.id());
              stage.beginsWhen().ifPresent(condition -> note(from, condition));
              stage.signs().ifPresent(condition -> note(from, condition));
            });
    it.transitions().values().forEach(this::note);
    it.criteria().values().forEach(this::note);
    it.measures()
        .values()
        .forEach(
            named ->
                note(
                    Thing.of(Section.MEASURE, named.id()),
                    named.measure().formula().accept(new MentionsOfFormula(none()))));
  }

  private static Mentions none() {
    return new Mentions(new LinkedHashSet<>());
  }

  private void note(Transition transition) {
    Thing from = Thing.of(Section.TRANSITION, transition.id());
    transition.when().ifPresent(condition -> note(from, condition));
    transition.beside().forEach(condition -> note(from, condition));
    note(from, none().also(Section.SUGGESTION, transition.suggestions()));
  }

  private void note(Criterion criterion) {
    Thing from = Thing.of(Section.CRITERION, criterion.id());
    if (criterion instanceof Criterion.OfCollective collective) {
      note(from, collective.condition());
    } else if (criterion instanceof Criterion.OfMember member) {
      note(from, member.condition().accept(new MentionsOfMember(none())));
    }
  }

  private void note(Thing from, Condition condition) {
    note(from, condition.accept(none()));
  }

  private void note(Thing from, Set<Thing> found) {
    mentions.computeIfAbsent(from, key -> new LinkedHashSet<>()).addAll(found);
    found.forEach(
        thing -> mentionedBy.computeIfAbsent(thing, key -> new LinkedHashSet<>()).add(from));
  }

  Curriculum curriculum() {
    return indexed.curriculum();
  }

  Sources sources() {
    return sources;
  }

  /** Returns what a rule mentions by name, in the order of reading. */
  List<Thing> mentionedIn(Thing rule) {
    return List.copyOf(mentions.getOrDefault(rule, Set.of()));
  }

  /** Returns the rules that mention something, in the order of the curriculum. */
  List<Thing> rulesThatMention(Thing thing) {
    return List.copyOf(mentionedBy.getOrDefault(thing, Set.of()));
  }

  /** Returns what something is called; what has no title is called by the words of its id. */
  Optional<Text> title(Thing thing) {
    return Optional.ofNullable(titles.get(thing));
  }

  /** Returns where all of something is written. */
  Optional<SourceSpan> place(Thing thing) {
    return indexed.index().findWhole(thing.section().key(), thing.id());
  }

  /** Returns the stages out of which a transition leads, in their order. */
  List<StageId> origins(Transition transition) {
    List<StageId> order = curriculum().order();
    Origin from = transition.from();
    if (from instanceof Origin.Stages stages) {
      return curriculum().stages().keySet().stream().filter(stages.named()::contains).toList();
    }
    List<StageId> targets = targets(transition);
    if (from instanceof Origin.LaterStage) {
      int first = targets.stream().mapToInt(order::indexOf).min().orElse(-1);
      return order.subList(Math.min(first + 1, order.size()), order.size());
    }
    return order.stream()
        .filter(stage -> !transition.proposesStage() || !targets.contains(stage))
        .toList();
  }

  /** Returns the stages by name to which a transition leads. */
  static List<StageId> targets(Transition transition) {
    List<StageId> stages = new ArrayList<>();
    for (Target target : transition.to()) {
      if (target instanceof Target.ToStage to) {
        stages.add(to.stage());
      }
    }
    return stages;
  }
}
