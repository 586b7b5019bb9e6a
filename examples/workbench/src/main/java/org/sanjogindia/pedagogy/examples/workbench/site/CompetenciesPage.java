package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Stage;

/**
 * All competencies: by sphere, by the stages in which they are learnt, and level by level.
 *
 * @param pen what writes
 */
record CompetenciesPage(Pen pen) {

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.competencies")));
    pieces.add(tag("p", "lead").saying(pen.say("competencies.lead")));
    pieces.add(tag("p", "notice").saying(pen.say("competencies.private")));
    pieces.add(bySphere());
    pieces.add(byStage());
    for (Bearer bearer : Bearer.values()) {
      pieces.add(byLevel(bearer));
    }
    return pieces.toArray(Html[]::new);
  }

  private List<Competency> of(Bearer bearer) {
    return pen.curriculum().competencies().values().stream()
        .filter(competency -> competency.of() == bearer)
        .toList();
  }

  private static String bearer(Bearer bearer) {
    return bearer.name().toLowerCase(Locale.ROOT);
  }

  static String sphere(Pen pen, Sphere sphere) {
    return pen.say("sphere." + sphere.name().toLowerCase(Locale.ROOT));
  }

  private Html bySphere() {
    List<Html> cards = new ArrayList<>();
    for (Sphere sphere : Sphere.values()) {
      List<Html> lists = new ArrayList<>();
      for (Bearer bearer : Bearer.values()) {
        List<Thing> here =
            of(bearer).stream()
                .filter(competency -> competency.spheres().contains(sphere))
                .map(competency -> Thing.of(Section.COMPETENCY, competency.id()))
                .toList();
        if (!here.isEmpty()) {
          lists.add(tag("h4").saying(pen.say("bearer." + bearer(bearer))));
          lists.add(pen.list(here));
        }
      }
      if (!lists.isEmpty()) {
        cards.add(
            tag("div", "card").holding(tag("h3").saying(sphere(pen, sphere)), Html.of(lists)));
      }
    }
    return tag("section")
        .at("aria-labelledby", "spheres")
        .holding(
            tag("h2").at("id", "spheres").saying(pen.say("competencies.spheres")),
            tag("div", "cards").holding(cards));
  }

  private Html byStage() {
    List<Html> cards = new ArrayList<>();
    for (Stage stage : pen.curriculum().stages().values()) {
      List<Html> lists = new ArrayList<>();
      Set<Html> taught = taughtIn(stage);
      if (!taught.isEmpty()) {
        lists.add(tag("h4").saying(pen.say("competencies.taught")));
        lists.add(tag("ul", "links").holding(taught));
      }
      Set<Thing> asked = askedIn(stage);
      if (!asked.isEmpty()) {
        lists.add(tag("h4").saying(pen.say("competencies.asked")));
        lists.add(pen.list(asked));
      }
      if (!lists.isEmpty()) {
        cards.add(
            tag("div", "card")
                .holding(tag("h3").holding(pen.link(Section.STAGE, stage.id())), Html.of(lists)));
      }
    }
    return tag("section")
        .at("aria-labelledby", "by-stage")
        .holding(
            tag("h2").at("id", "by-stage").saying(pen.say("competencies.stages")),
            tag("div", "cards").holding(cards));
  }

  private Set<Html> taughtIn(Stage stage) {
    Set<Html> items = new LinkedHashSet<>();
    for (LearningModule module : pen.curriculum().modules().values()) {
      if (module.stages().contains(stage.id())) {
        module
            .teaches()
            .forEach(
                (id, level) ->
                    items.add(
                        tag("li").holding(pen.link(Section.COMPETENCY, id), upTo(pen, level))));
      }
    }
    return items;
  }

  static Html upTo(Pen pen, LevelId level) {
    return tag("span", "quiet").saying(" " + pen.say("level.to", Pen.level(level)));
  }

  /** Returns what the ways out of a stage ask about by name, or show beside. */
  private Set<Thing> askedIn(Stage stage) {
    Set<Thing> asked = new LinkedHashSet<>();
    pen.curriculum().transitions().values().stream()
        .filter(transition -> transition.proposesStage())
        .filter(transition -> pen.book().origins(transition).contains(stage.id()))
        .flatMap(
            transition ->
                pen.book().mentionedIn(Thing.of(Section.TRANSITION, transition.id())).stream())
        .filter(thing -> thing.section() == Section.COMPETENCY)
        .forEach(asked::add);
    return asked;
  }

  private Html byLevel(Bearer bearer) {
    List<Competency> here = of(bearer);
    if (here.isEmpty()) {
      return Html.NOTHING;
    }
    String id = "levels-" + bearer(bearer);
    return tag("section")
        .at("aria-labelledby", id)
        .holding(
            tag("h2")
                .at("id", id)
                .saying(pen.say("competencies.levels", pen.say("bearer." + bearer(bearer)))),
            Html.of(here.stream().map(this::levels).toList()));
  }

  private Html levels(Competency competency) {
    return tag("details", "levels-of")
        .holding(
            tag("summary").holding(pen.name(Thing.of(Section.COMPETENCY, competency.id()))),
            CompetencyPage.levels(pen, competency),
            tag("p")
                .holding(
                    tag("a")
                        .at("href", Section.COMPETENCY.address(competency.id().value()))
                        .saying(pen.say("competencies.more", pen.plain(competency.title())))));
  }
}
