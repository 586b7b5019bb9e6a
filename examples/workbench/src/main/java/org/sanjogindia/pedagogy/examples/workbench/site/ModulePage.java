package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Session;

/**
 * A module, which printed is the guide of those who facilitate it: safety first, then a page for
 * each session.
 *
 * @param pen what writes
 * @param module the module
 */
record ModulePage(Pen pen, LearningModule module) {

  /** Returns how many sessions there are, and how long they take. */
  static String extent(Pen pen, LearningModule module) {
    if (module.sessions().isEmpty()) {
      return pen.say("module.no-sessions");
    }
    int minutes = module.sessions().stream().mapToInt(it -> it.minutes().orElse(0)).sum();
    return pen.words().count("module.sessions", module.sessions().size())
        + (minutes == 0 ? "" : " · " + duration(pen, minutes));
  }

  /** Returns minutes as hours and minutes. */
  static String duration(Pen pen, int minutes) {
    List<String> parts = new ArrayList<>();
    if (minutes >= 60) {
      parts.add(pen.words().count("hours", minutes / 60));
    }
    if (minutes % 60 != 0) {
      parts.add(pen.words().count("minutes", minutes % 60));
    }
    return String.join(" ", parts);
  }

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("p", "kicker").saying(pen.say("module.kicker")));
    pieces.add(tag("h1").holding(pen.text(module.title())));
    pieces.add(
        tag("p")
            .holding(
                tag("span", "quiet").saying(extent(pen, module) + " "),
                pen.badge(module.provenance())));
    pieces.add(paragraph("lead", module.description()));
    pieces.add(boxed("safety", "safety.first", module.safety()));
    pieces.add(tag("div", "beside").holding(about(), picture()));
    if (!module.sessions().isEmpty()) {
      pieces.add(plan());
      for (int i = 0; i < module.sessions().size(); i++) {
        pieces.add(new SessionSheet(pen, module, i + 1).html());
      }
    }
    pieces.add(Places.section(pen, Thing.of(Section.MODULE, module.id())));
    return pieces.toArray(Html[]::new);
  }

  private Html paragraph(String styled, Optional<Text> text) {
    return text.map(it -> tag("p", styled).holding(pen.prose(it))).orElse(Html.NOTHING);
  }

  private Html boxed(String styled, String heading, Optional<Text> text) {
    return text.map(
            it ->
                tag("section", styled)
                    .holding(tag("h2").saying(pen.say(heading)), tag("p").holding(pen.prose(it))))
        .orElse(Html.NOTHING);
  }

  private Html about() {
    List<Html> pieces = new ArrayList<>();
    if (!module.objectives().isEmpty()) {
      pieces.add(tag("h2").saying(pen.say("module.objectives")));
      pieces.add(
          tag("ul")
              .holding(
                  module.objectives().stream()
                      .map(text -> tag("li").holding(pen.prose(text)))
                      .toList()));
    }
    pieces.add(boxed("facilitation", "facilitation", module.facilitation()));
    List<Html> facts = new ArrayList<>();
    fact(facts, "module.for", pen.links(Section.STAGE, module.stages()));
    fact(facts, "serves", pen.links(Section.OUTCOME, module.serves()));
    fact(facts, "module.helps", helps());
    fact(facts, "module.asks", asks());
    pieces.add(tag("dl", "facts screen").holding(facts));
    return tag("div").holding(pieces);
  }

  private static void fact(List<Html> facts, Html term, Html said) {
    if (!said.isEmpty()) {
      facts.add(tag("dt").holding(term));
      facts.add(tag("dd").holding(said));
    }
  }

  private void fact(List<Html> facts, String term, Html said) {
    fact(facts, Html.text(pen.say(term)), said);
  }

  private Html helps() {
    List<Thing> things = new ArrayList<>();
    module.helpsMeasures().forEach(id -> things.add(Thing.of(Section.MEASURE, id)));
    module.helpsMilestones().forEach(id -> things.add(Thing.of(Section.MILESTONE, id)));
    return pen.list(things);
  }

  private Html asks() {
    List<Html> items = new ArrayList<>();
    module
        .asksForModules()
        .forEach(id -> items.add(tag("li").holding(pen.link(Section.MODULE, id))));
    module
        .asksForLevels()
        .forEach(
            (id, level) ->
                items.add(
                    tag("li")
                        .holding(
                            pen.link(Section.COMPETENCY, id), CompetenciesPage.upTo(pen, level))));
    return items.isEmpty() ? Html.NOTHING : tag("ul", "links").holding(items);
  }

  private Html picture() {
    return tag("section", "picture screen")
        .holding(tag("h2").saying(pen.say("module.neighbourhood")), Neighbourhood.of(pen, module));
  }

  private Html plan() {
    List<Html> rows = new ArrayList<>();
    for (Session session : module.sessions()) {
      rows.add(
          tag("li")
              .holding(
                  tag("a")
                      .at("href", "#session-" + session.id())
                      .holding(pen.text(session.title())),
                  tag("span", "quiet")
                      .saying(
                          session.minutes().isPresent()
                              ? " " + duration(pen, session.minutes().getAsInt())
                              : ""),
                  session.activities().stream().allMatch(it -> it.gates().isEmpty())
                      ? Html.NOTHING
                      : tag("span", "gated").saying(pen.say("session.gated-short"))));
    }
    return tag("section", "plan")
        .holding(
            tag("h2").saying(pen.say("module.plan")),
            tag("ol").holding(rows),
            tag("p", "hint screen").saying(pen.say("module.print")));
  }
}
