package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.Outcome;

/**
 * Each outcome with what serves it and by what it is shown.
 *
 * @param pen what writes
 */
record OutcomesPage(Pen pen) {

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.outcomes")));
    pieces.add(tag("p", "lead").saying(pen.say("outcomes.lead")));
    pen.curriculum().outcomes().values().forEach(outcome -> pieces.add(outcome(outcome)));
    return pieces.toArray(Html[]::new);
  }

  private Html outcome(Outcome outcome) {
    Thing thing = Thing.of(Section.OUTCOME, outcome.id());
    String id = Section.OUTCOME.anchor(outcome.id().value());
    List<Thing> modules =
        pen.curriculum().modules().values().stream()
            .filter(module -> module.serves().contains(outcome.id()))
            .map(module -> Thing.of(Section.MODULE, module.id()))
            .toList();
    List<Thing> competencies =
        pen.curriculum().competencies().values().stream()
            .filter(competency -> competency.serves().contains(outcome.id()))
            .map(competency -> Thing.of(Section.COMPETENCY, competency.id()))
            .toList();
    List<Thing> measures =
        outcome.shownBy().stream().map(measure -> Thing.of(Section.MEASURE, measure)).toList();
    return tag("section", "outcome")
        .at("aria-labelledby", id)
        .holding(
            tag("h2").at("id", id).holding(pen.name(thing)),
            tag("p").holding(pen.badge(outcome.provenance())),
            outcome
                .description()
                .map(text -> tag("p").holding(pen.prose(text)))
                .orElse(Html.NOTHING),
            tag("div", "cards")
                .holding(
                    card("outcomes.shown", measures),
                    card("outcomes.modules", modules),
                    card("outcomes.competencies", competencies)));
  }

  private Html card(String heading, List<Thing> things) {
    return tag("div", "card")
        .holding(
            tag("h3").saying(pen.say(heading)),
            things.isEmpty() ? tag("p", "quiet").saying(pen.say("none")) : pen.list(things));
  }
}
