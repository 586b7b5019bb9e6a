package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** Where everything comes from: what is published, adapted, proposed, or adopted locally. */
final class OriginsPage {

  private final Pen pen;
  private final Map<Provenance, Set<Thing>> found = new LinkedHashMap<>();

  OriginsPage(Pen pen) {
    this.pen = pen;
    Curriculum it = pen.curriculum();
    it.stages().forEach((id, each) -> note(Section.STAGE, id, each.provenance()));
    it.outcomes().forEach((id, each) -> note(Section.OUTCOME, id, each.provenance()));
    it.competencies().forEach((id, each) -> note(Section.COMPETENCY, id, each.provenance()));
    it.modules().forEach((id, each) -> note(Section.MODULE, id, each.provenance()));
    for (Rule rule : Rule.all(pen)) {
      note(rule.thing(), rule.provenance());
      rule.asks().forEach(condition -> within(rule.thing(), condition));
      rule.beside().forEach(condition -> within(rule.thing(), condition));
    }
  }

  private void note(Section section, Object id, Optional<Provenance> provenance) {
    note(Thing.of(section, id), provenance);
  }

  private void note(Thing thing, Optional<Provenance> provenance) {
    provenance.ifPresent(
        from -> found.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(thing));
  }

  private void within(Thing thing, Condition condition) {
    if (condition instanceof Condition.Noted noted) {
      note(thing, noted.provenance());
      within(thing, noted.part());
    } else if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(part -> within(thing, part));
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(part -> within(thing, part));
    } else if (condition instanceof Condition.AtLeastOf some) {
      some.parts().forEach(part -> within(thing, part));
    }
  }

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.origins")));
    pieces.add(tag("p", "lead").saying(pen.say("origins.lead")));
    List<Html> rows = new ArrayList<>();
    List<Html> sections = new ArrayList<>();
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      String name = Pen.kind(new Provenance(kind, ""));
      Set<Thing> things = new LinkedHashSet<>();
      List<Html> sources = new ArrayList<>();
      found.forEach(
          (from, of) -> {
            if (from.kind() == kind) {
              things.addAll(of);
              sources.add(source(from, of));
            }
          });
      rows.add(
          tag("tr")
              .holding(
                  tag("th")
                      .at("scope", "row")
                      .holding(
                          tag("a", "badge " + name)
                              .at("href", "#" + name)
                              .saying(pen.say("provenance." + name))),
                  tag("td").saying(pen.say("origins." + name)),
                  tag("td", "figure").saying(things.size() + "")));
      sections.add(section(name, sources));
    }
    pieces.add(
        tag("table", "summary")
            .holding(
                tag("caption").saying(pen.say("origins.table")),
                tag("thead")
                    .holding(
                        tag("tr")
                            .holding(
                                head("origins.column.kind"),
                                head("origins.column.meaning"),
                                head("origins.column.count"))),
                tag("tbody").holding(rows)));
    pieces.addAll(sections);
    return pieces.toArray(Html[]::new);
  }

  private Html head(String key) {
    return tag("th").at("scope", "col").saying(pen.say(key));
  }

  private Html section(String name, List<Html> sources) {
    return tag("section")
        .at("aria-labelledby", name)
        .holding(
            tag("h2").at("id", name).saying(pen.say("provenance." + name)),
            sources.isEmpty()
                ? tag("p", "quiet").saying(pen.say("origins.none." + name))
                : Html.of(sources));
  }

  private Html source(Provenance from, Set<Thing> things) {
    String first = pen.curriculum().languages().get(0);
    return tag("details")
        .holding(
            tag("summary")
                .holding(
                    tag("span").at("lang", first).saying(from.source()),
                    tag("span", "quiet")
                        .saying(" · " + pen.words().count("origins.things", things.size()))),
            pen.list(things));
  }
}
