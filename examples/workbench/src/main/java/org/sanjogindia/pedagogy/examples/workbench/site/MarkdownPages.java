package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Outcome;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;
import org.sanjogindia.pedagogy.rules.wording.Line;

/** The pages of one language in Markdown, those of modules apart. */
final class MarkdownPages {

  private final Pen pen;

  MarkdownPages(Pen pen) {
    this.pen = requireNonNull(pen, "pen");
  }

  Markdown map() {
    Curriculum it = pen.curriculum();
    Markdown page = new Markdown();
    page.heading(1, pen.plain(it.title()));
    page.paragraph(Markdown.escaped(pen.say("map.lead")));
    page.paragraph("> " + Markdown.escaped(pen.say("map.notice")));
    it.cites().ifPresent(words -> said(page, "map.cites", words));
    it.licence().ifPresent(words -> said(page, "map.licence", words));
    for (String part : List.of("competencies", "modules", "outcomes", "rules")) {
      page.item(0, Markdown.link(pen.say("part." + part), part + ".md"));
    }
    page.heading(2, pen.say("map.title"));
    page.mermaid(drawing());
    page.heading(2, pen.say("map.stages"));
    it.stages().values().forEach(stage -> lines(page, pen.wording().rule(stage).lines()));
    if (!pen.language().equals(it.languages().get(0))) {
      page.paragraph("<sup>?</sup> " + Markdown.escaped(pen.say("frame.unsure")));
      page.paragraph(Markdown.escaped(pen.say("frame.other")));
    }
    if (pen.words().keys().contains("frame.unreviewed")) {
      page.paragraph(Markdown.escaped(pen.say("frame.unreviewed")));
    }
    return page;
  }

  private void said(Markdown page, String key, Text words) {
    page.paragraph("**" + Markdown.escaped(pen.say(key)) + "** " + pen.markdown(words));
  }

  /** Draws the ways onward and to and from rest and closing; the others would hide them. */
  private String drawing() {
    Mermaid drawing = new Mermaid("TD");
    for (Stage stage : pen.curriculum().stages().values()) {
      Thing thing = Thing.of(Section.STAGE, stage.id());
      drawing.node(thing, pen.plainName(thing) + " · " + StagePage.kind(pen, stage));
    }
    for (Transition transition : pen.curriculum().transitions().values()) {
      if (transition.proposesStage()) {
        arrows(drawing, transition);
      }
    }
    return drawing.text();
  }

  private void arrows(Mermaid drawing, Transition transition) {
    for (StageId to : Book.targets(transition)) {
      List<StageId> from = pen.book().origins(transition);
      TransitionKind kind = MapPage.kind(pen, transition);
      if (from.size() == 1 && kind != TransitionKind.SKIP) {
        drawing.arrow(
            Thing.of(Section.STAGE, from.get(0)),
            Thing.of(Section.STAGE, to),
            pen.say("kind." + StageMap.name(kind)),
            kind != TransitionKind.ADVANCE);
      }
    }
  }

  Markdown competencies() {
    Markdown page = page("competencies");
    for (Competency competency : pen.curriculum().competencies().values()) {
      page.heading(2, pen.plain(competency.title()));
      page.paragraph(
          Markdown.escaped(
              pen.say("bearer." + competency.of().name().toLowerCase(Locale.ROOT))
                  + competency.provenance().map(this::standing).orElse("")));
      pen.curriculum()
          .scaleOf(competency.id())
          .levels()
          .forEach(
              level ->
                  page.item(
                      0,
                      "**"
                          + Markdown.escaped(Pen.level(level))
                          + "** "
                          + (competency.indicators().containsKey(level)
                              ? pen.markdown(competency.indicators().get(level))
                              : Markdown.escaped(pen.say("competency.unsaid")))));
    }
    return page;
  }

  private String standing(Provenance provenance) {
    return " · " + pen.say("provenance." + Pen.kind(provenance));
  }

  private Markdown page(String part) {
    Markdown page = new Markdown();
    page.heading(1, pen.say("part." + part));
    page.paragraph(Markdown.escaped(pen.say(part + ".lead")));
    return page;
  }

  Markdown modules() {
    Markdown page = page("modules");
    pen.curriculum()
        .modules()
        .values()
        .forEach(
            module ->
                page.item(
                    0,
                    Markdown.link(pen.plain(module.title()), "module-" + module.id() + ".md")
                        + " "
                        + Markdown.escaped(ModulePage.extent(pen, module))));
    return page;
  }

  Markdown outcomes() {
    Markdown page = page("outcomes");
    for (Outcome outcome : pen.curriculum().outcomes().values()) {
      page.heading(2, pen.plain(outcome.title()));
      outcome.description().ifPresent(it -> page.paragraph(pen.markdown(it)));
      outcome
          .shownBy()
          .forEach(
              id ->
                  page.item(
                      0,
                      pen.say("outcomes.shown")
                          + " "
                          + Markdown.escaped(pen.plainName(Thing.of(Section.MEASURE, id)))));
    }
    return page;
  }

  Markdown rules() {
    Markdown page = page("rules");
    page.paragraph("> " + Markdown.escaped(pen.say("map.notice")));
    for (Rule rule : Rule.all(pen)) {
      page.heading(2, pen.plainName(rule.thing()));
      rule.provenance()
          .ifPresent(from -> page.paragraph("*" + pen.say("provenance." + Pen.kind(from)) + "*"));
      lines(page, rule.lines());
    }
    return page;
  }

  private static void lines(Markdown page, List<Line> lines) {
    lines.forEach(line -> page.item(line.depth(), Markdown.sentence(line.text())));
  }
}
