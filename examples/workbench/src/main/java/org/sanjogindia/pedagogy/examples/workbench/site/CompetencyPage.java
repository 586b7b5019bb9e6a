package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Competency;

/**
 * A competency: its levels, what teaches it, and which rules ask about it.
 *
 * @param pen what writes
 * @param competency the competency
 */
record CompetencyPage(Pen pen, Competency competency) {

  Html[] content() {
    Thing thing = Thing.of(Section.COMPETENCY, competency.id());
    String spheres =
        String.join(
            ", ",
            competency.spheres().stream()
                .map(sphere -> CompetenciesPage.sphere(pen, sphere))
                .toList());
    return new Html[] {
      tag("p", "kicker")
          .saying(
              pen.say("bearer." + competency.of().name().toLowerCase(Locale.ROOT))
                  + (spheres.isEmpty() ? "" : " · " + spheres)),
      tag("h1").holding(pen.text(competency.title())),
      tag("p").holding(pen.badge(competency.provenance())),
      competency
          .description()
          .map(text -> tag("p", "lead").holding(pen.prose(text)))
          .orElse(Html.NOTHING),
      tag("section")
          .holding(
              tag("h2").saying(pen.say("competency.levels")),
              tag("p", "quiet").saying(pen.say("competency.levels.lead")),
              levels(pen, competency)),
      tag("section").holding(tag("h2").saying(pen.say("competency.taught")), taught()),
      tag("section").holding(tag("h2").saying(pen.say("competency.asked")), asked(thing)),
      serves(),
      Places.section(pen, thing)
    };
  }

  static Html levels(Pen pen, Competency competency) {
    List<LevelId> levels = pen.curriculum().scaleOf(competency.id()).levels();
    List<Html> items = new ArrayList<>();
    for (LevelId level : levels) {
      Text indicator = competency.indicators().get(level);
      items.add(
          tag("li")
              .holding(
                  tag("span", "level").at("lang", "en").saying(Pen.level(level)),
                  tag("span", "indicator")
                      .holding(
                          indicator == null
                              ? tag("span", "quiet").saying(pen.say("competency.unsaid"))
                              : pen.prose(indicator))));
    }
    return tag("ol", "levels").holding(items);
  }

  private Html taught() {
    List<Html> items =
        pen.curriculum().modules().values().stream()
            .filter(module -> module.teaches().containsKey(competency.id()))
            .map(
                module ->
                    tag("li")
                        .holding(
                            pen.link(Section.MODULE, module.id()),
                            CompetenciesPage.upTo(pen, module.teaches().get(competency.id()))))
            .toList();
    return items.isEmpty()
        ? tag("p", "quiet").saying(pen.say("competency.untaught"))
        : tag("ul", "links").holding(items);
  }

  private Html asked(Thing thing) {
    List<Thing> rules = pen.book().rulesThatMention(thing);
    return rules.isEmpty()
        ? tag("p", "quiet").saying(pen.say("competency.unasked"))
        : pen.list(rules);
  }

  private Html serves() {
    return competency.serves().isEmpty()
        ? Html.NOTHING
        : tag("section")
            .holding(
                tag("h2").saying(pen.say("serves")),
                pen.list(
                    competency.serves().stream()
                        .map(id -> Thing.of(Section.OUTCOME, id))
                        .toList()));
  }
}
