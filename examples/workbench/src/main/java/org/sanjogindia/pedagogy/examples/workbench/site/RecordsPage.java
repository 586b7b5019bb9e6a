package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;

/**
 * All that a journey can record.
 *
 * @param pen what writes
 */
record RecordsPage(Pen pen) {

  Html[] content() {
    Curriculum it = pen.curriculum();
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.records")));
    pieces.add(tag("p", "lead").saying(pen.say("records.lead")));
    List<Html> milestones = new ArrayList<>();
    it.milestones()
        .forEach(
            (id, each) -> milestones.add(thing(Section.MILESTONE, id, note(each.description()))));
    pieces.add(section("milestones", milestones));
    List<Html> matters = new ArrayList<>();
    it.matters().forEach((id, each) -> matters.add(thing(Section.MATTER, id, marks(each))));
    pieces.add(section("matters", matters));
    pieces.add(section("tallies", plain(Section.TALLY, it.tallies())));
    List<Html> pulses = new ArrayList<>();
    it.pulses()
        .forEach(
            (id, each) ->
                pulses.add(
                    thing(
                        Section.PULSE,
                        id,
                        tag("p", "quiet")
                            .saying(pen.say("records.answers", each.from(), each.to())))));
    pieces.add(section("pulses", pulses));
    pieces.add(section("roles", plain(Section.ROLE, it.roles())));
    List<Html> suggestions = new ArrayList<>();
    it.suggestions()
        .forEach(
            (id, each) -> suggestions.add(thing(Section.SUGGESTION, id, note(each.description()))));
    pieces.add(section("suggestions", suggestions));
    List<Html> scales = new ArrayList<>();
    it.scales()
        .forEach(
            (id, each) ->
                scales.add(
                    thing(Section.SCALE, id, tag("p", "quiet").saying(spoken(each.levels())))));
    pieces.add(section("scales", scales));
    return pieces.toArray(Html[]::new);
  }

  private static String spoken(Collection<?> ids) {
    return String.join(", ", ids.stream().map(Pen::spoken).toList());
  }

  private List<Html> plain(Section section, Map<?, ?> things) {
    return things.keySet().stream().map(id -> thing(section, id, Html.NOTHING)).toList();
  }

  private Html note(Optional<Text> description) {
    return description.map(text -> tag("p", "quiet").holding(pen.prose(text))).orElse(Html.NOTHING);
  }

  private Html marks(MatterKind matter) {
    List<String> said = new ArrayList<>();
    if (!matter.marks().isEmpty()) {
      said.add(pen.say("records.marks", spoken(matter.marks())));
    }
    if (!matter.gates().isEmpty()) {
      said.add(pen.say("records.gates", spoken(matter.gates())));
    }
    if (!matter.topics().isEmpty()) {
      said.add(pen.say("records.kinds", spoken(matter.topics())));
    }
    return said.isEmpty() ? Html.NOTHING : tag("p", "quiet").saying(String.join(" ", said));
  }

  private Html section(String key, List<Html> items) {
    return items.isEmpty()
        ? Html.NOTHING
        : tag("section")
            .holding(
                tag("h2").saying(pen.say("records." + key)), tag("ul", "records").holding(items));
  }

  private Html thing(Section section, Object id, Html note) {
    Thing thing = Thing.of(section, id);
    List<Thing> rules = pen.book().rulesThatMention(thing);
    return tag("li")
        .at("id", section.anchor(thing.id()))
        .holding(
            tag("p").holding(tag("strong").holding(pen.name(thing))),
            note,
            rules.isEmpty()
                ? Html.NOTHING
                : tag("details")
                    .holding(
                        tag("summary").saying(pen.words().count("records.rules", rules.size())),
                        pen.list(rules)));
  }
}
