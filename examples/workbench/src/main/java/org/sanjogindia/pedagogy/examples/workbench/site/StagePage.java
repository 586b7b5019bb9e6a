package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * A stage: what it is, how it shows itself, and the ways in and out.
 *
 * @param pen what writes
 * @param stage the stage
 */
record StagePage(Pen pen, Stage stage) {

  /** Returns the phase of a stage, or what it is outside the phases. */
  static String kind(Pen pen, Stage stage) {
    return stage
        .phase()
        .map(phase -> pen.say("phase." + phase.name().toLowerCase(Locale.ROOT)))
        .or(
            () ->
                stage
                    .pause()
                    .map(pause -> pen.say("pause." + pause.name().toLowerCase(Locale.ROOT))))
        .orElse("");
  }

  Html[] content() {
    return new Html[] {
      tag("p", "kicker").saying(pen.say("stage.kicker") + " · " + kind(pen, stage)),
      tag("h1").holding(pen.text(stage.title())),
      tag("p").holding(pen.badge(stage.provenance())),
      stage
          .description()
          .map(text -> tag("p", "lead").holding(pen.prose(text)))
          .orElse(Html.NOTHING),
      condition("stage.begins", stage.beginsWhen()),
      condition("stage.signs", stage.signs()),
      ways("stage.out", this::leadsOut),
      ways("stage.in", this::leadsIn),
      ways("stage.signals", this::suggestsIt),
      learning(),
      Places.section(pen, Thing.of(Section.STAGE, stage.id()))
    };
  }

  private Html condition(String heading, Optional<Condition> condition) {
    return condition
        .map(
            it ->
                tag("section")
                    .holding(tag("h2").saying(pen.say(heading)), new ConditionTree(pen).of(it)))
        .orElse(Html.NOTHING);
  }

  private boolean leadsOut(Transition transition) {
    return transition.proposesStage() && pen.book().origins(transition).contains(stage.id());
  }

  private boolean leadsIn(Transition transition) {
    return transition.proposesStage() && Book.targets(transition).contains(stage.id());
  }

  private boolean suggestsIt(Transition transition) {
    return !transition.proposesStage() && Book.targets(transition).contains(stage.id());
  }

  private Html ways(String heading, Predicate<Transition> chosen) {
    List<Html> ways =
        pen.curriculum().transitions().values().stream().filter(chosen).map(this::way).toList();
    return ways.isEmpty()
        ? Html.NOTHING
        : tag("section")
            .holding(tag("h2").saying(pen.say(heading)), tag("ul", "ways").holding(ways));
  }

  private Html way(Transition transition) {
    return tag("li")
        .holding(
            pen.link(Section.TRANSITION, transition.id()),
            tag("p", "sentence")
                .holding(pen.sentence(pen.wording().rule(transition).lines().get(0).text())),
            transition
                .because()
                .map(why -> tag("p", "because").holding(pen.prose(why)))
                .orElse(Html.NOTHING));
  }

  private Html learning() {
    List<LearningModule> modules =
        pen.curriculum().modules().values().stream()
            .filter(module -> module.stages().contains(stage.id()))
            .toList();
    if (modules.isEmpty()) {
      return Html.NOTHING;
    }
    Set<Thing> taught = new LinkedHashSet<>();
    List<Thing> links = new ArrayList<>();
    modules.forEach(
        module -> {
          links.add(Thing.of(Section.MODULE, module.id()));
          module.teaches().keySet().forEach(id -> taught.add(Thing.of(Section.COMPETENCY, id)));
        });
    return tag("section")
        .holding(
            tag("h2").saying(pen.say("stage.modules")),
            pen.list(links),
            tag("h2").saying(pen.say("stage.competencies")),
            pen.list(taught));
  }
}
