package org.sanjogindia.pedagogy.examples.workbench.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Session;

/**
 * A module in Markdown: safety first, its neighbourhood, and its sessions.
 *
 * @param pen what writes
 * @param module the module
 */
record MarkdownModule(Pen pen, LearningModule module) {

  Markdown text() {
    Markdown page = new Markdown();
    page.heading(1, pen.plain(module.title()));
    page.paragraph(
        Markdown.escaped(
            ModulePage.extent(pen, module)
                + module
                    .provenance()
                    .map(from -> " · " + pen.say("provenance." + Pen.kind(from)))
                    .orElse("")));
    part(page, "safety.first", module.safety());
    list(page, 2, "module.objectives", module.objectives());
    part(page, "facilitation", module.facilitation());
    page.heading(2, pen.say("module.neighbourhood"));
    page.mermaid(neighbourhood());
    module.sessions().forEach(session -> session(page, session));
    return page;
  }

  private void part(Markdown page, String heading, Optional<Text> text) {
    text.ifPresent(
        it -> {
          page.heading(2, pen.say(heading));
          page.paragraph(pen.markdown(it));
        });
  }

  private void list(Markdown page, int level, String heading, List<Text> texts) {
    if (!texts.isEmpty()) {
      page.heading(level, pen.say(heading));
      texts.forEach(text -> page.item(0, pen.markdown(text)));
    }
  }

  private String neighbourhood() {
    Mermaid drawing = new Mermaid("TD");
    Thing centre = Thing.of(Section.MODULE, module.id());
    drawing.node(centre, pen.plainName(centre));
    module
        .asksForModules()
        .forEach(
            id -> {
              Thing before = Thing.of(Section.MODULE, id);
              drawing.node(before, pen.plainName(before));
              drawing.arrow(before, centre, "", true);
            });
    for (LearningModule other : pen.curriculum().modules().values()) {
      Thing after = Thing.of(Section.MODULE, other.id());
      if (other.asksForModules().contains(module.id()) && !drawing.has(after)) {
        drawing.node(after, pen.plainName(after));
        drawing.arrow(centre, after, "", true);
      }
    }
    module
        .teaches()
        .forEach(
            (id, level) -> {
              Thing taught = Thing.of(Section.COMPETENCY, id);
              drawing.node(taught, pen.plainName(taught));
              drawing.arrow(centre, taught, Pen.level(level), false);
            });
    return drawing.text();
  }

  private void session(Markdown page, Session session) {
    page.heading(2, pen.plain(session.title()));
    session.description().ifPresent(it -> page.paragraph(pen.markdown(it)));
    session
        .safety()
        .ifPresent(
            it -> page.paragraph("**" + pen.say("activity.safety") + "** " + pen.markdown(it)));
    list(page, 3, "session.objectives", session.objectives());
    list(page, 3, "materials", session.materials());
    page.heading(3, pen.say("session.course"));
    session.activities().forEach(activity -> activity(page, activity));
  }

  private void activity(Markdown page, Activity activity) {
    List<String> said = new ArrayList<>();
    said.add("**" + Markdown.escaped(pen.plain(activity.title())) + "**");
    activity
        .minutes()
        .ifPresent(minutes -> said.add("(" + pen.words().count("minutes", minutes) + ")"));
    page.item(0, String.join(" ", said));
    if (!activity.takesUp().isEmpty()) {
      List<String> matters =
          activity.takesUp().stream()
              .map(id -> pen.plainName(Thing.of(Section.MATTER, id)))
              .map(Markdown::escaped)
              .toList();
      page.item(1, pen.say("activity.takes-up") + " " + String.join("; ", matters));
    }
    if (!activity.gates().isEmpty()) {
      page.item(1, "**" + pen.say("activity.gates") + "**");
      activity.gates().forEach(gate -> page.item(2, Markdown.escaped(pen.plain(gate))));
      page.item(1, pen.say("activity.gates-why"));
    }
    activity
        .safety()
        .ifPresent(
            text ->
                page.item(1, pen.say("activity.safety") + " " + Markdown.escaped(pen.plain(text))));
    activity.instruction().ifPresent(text -> page.item(1, Markdown.escaped(pen.plain(text))));
  }
}
