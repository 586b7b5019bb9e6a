package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/**
 * The first page: what this is, the map of stages, and the same as a list.
 *
 * @param pen what writes
 */
record MapPage(Pen pen) {

  Html[] content() {
    return new Html[] {
      tag("h1").holding(pen.text(pen.curriculum().title())),
      tag("p", "lead").saying(pen.say("map.lead")),
      tag("p", "notice").saying(pen.say("map.notice")),
      said("map.cites", pen.curriculum().cites()),
      said("map.licence", pen.curriculum().licence()),
      tag("div", "beside")
          .holding(
              tag("section", "picture")
                  .at("aria-labelledby", "map")
                  .holding(
                      tag("h2").at("id", "map").saying(pen.say("map.title")),
                      tag("a", "skip").at("href", "#stages").saying(pen.say("map.skip")),
                      StageMap.of(pen),
                      legend()),
              tag("section")
                  .at("aria-labelledby", "stages")
                  .holding(
                      tag("h2").at("id", "stages").saying(pen.say("map.stages")),
                      tag("ol", "stages")
                          .holding(
                              pen.curriculum().stages().values().stream()
                                  .map(this::stage)
                                  .toList()))),
      ways(),
      signals()
    };
  }

  /** What the curriculum says of itself, if it does. */
  private Html said(String key, Optional<Text> words) {
    return words
        .map(
            it ->
                tag("p").holding(tag("strong").saying(pen.say(key)), Html.text(" "), pen.prose(it)))
        .orElse(Html.NOTHING);
  }

  private Html legend() {
    List<Html> kinds = new ArrayList<>();
    for (TransitionKind kind : TransitionKind.values()) {
      String name = StageMap.name(kind);
      kinds.add(
          tag("li", "way " + name)
              .holding(
                  tag("svg")
                      .at("viewBox", "0 0 34 10")
                      .at("width", 34)
                      .at("height", 10)
                      .at("aria-hidden", "true")
                      .holding(
                          tag("path", "line").at("d", Drawn.line(0, 5, 26, 5)).empty(),
                          tag("path", "head").at("d", Drawn.head(33, 5, Drawn.Way.RIGHT)).empty()),
                  Html.text(pen.say("kind." + name))));
    }
    return Html.of(
        tag("ul", "legend").holding(kinds), tag("p", "hint").saying(pen.say("map.legend")));
  }

  private Html stage(Stage stage) {
    return tag("li")
        .holding(
            tag("h3").holding(pen.link(Section.STAGE, stage.id())),
            tag("p")
                .holding(
                    tag("span", "quiet").saying(StagePage.kind(pen, stage) + " "),
                    pen.badge(stage.provenance())),
            stage
                .description()
                .map(text -> tag("p").holding(pen.prose(text)))
                .orElse(Html.NOTHING));
  }

  /** Every way that proposes a stage, by what it is. */
  private Html ways() {
    List<Html> groups = new ArrayList<>();
    for (TransitionKind kind : TransitionKind.values()) {
      List<Html> ways =
          pen.curriculum().transitions().values().stream()
              .filter(Transition::proposesStage)
              .filter(transition -> kind(pen, transition) == kind)
              .map(this::way)
              .toList();
      if (!ways.isEmpty()) {
        groups.add(
            tag("h3", "way-name " + StageMap.name(kind))
                .saying(pen.say("kind." + StageMap.name(kind))));
        groups.add(tag("ul", "ways").holding(ways));
      }
    }
    return tag("section")
        .at("aria-labelledby", "ways")
        .holding(
            tag("h2").at("id", "ways").saying(pen.say("map.ways")),
            tag("p").saying(pen.say("map.ways.lead")),
            tag("div", "columns").holding(groups));
  }

  static TransitionKind kind(Pen pen, Transition transition) {
    List<StageId> to = Book.targets(transition);
    return to.isEmpty()
        ? TransitionKind.RESUME
        : pen.book().origins(transition).stream()
            .flatMap(from -> pen.curriculum().kindOf(from, to.get(0)).stream())
            .findFirst()
            .orElse(TransitionKind.ADVANCE);
  }

  private Html way(Transition transition) {
    return tag("li")
        .holding(
            pen.link(Section.TRANSITION, transition.id()),
            tag("span", "opens")
                .saying(
                    " "
                        + pen.say(
                            transition.when().isPresent() ? "map.has-rule" : "map.always-open")),
            transition
                .because()
                .map(why -> tag("p", "because").holding(pen.prose(why)))
                .orElse(Html.NOTHING));
  }

  private Html signals() {
    List<Html> signals =
        pen.curriculum().transitions().values().stream()
            .filter(transition -> !transition.proposesStage())
            .map(
                transition ->
                    tag("li")
                        .holding(
                            pen.link(Section.TRANSITION, transition.id()),
                            transition
                                .because()
                                .map(why -> tag("p", "because").holding(pen.prose(why)))
                                .orElse(Html.NOTHING)))
            .toList();
    return signals.isEmpty()
        ? Html.NOTHING
        : tag("section")
            .at("aria-labelledby", "signals")
            .holding(
                tag("h2").at("id", "signals").saying(pen.say("map.signals")),
                tag("p").saying(pen.say("map.signals.lead")),
                tag("ul", "ways").holding(signals));
  }
}
