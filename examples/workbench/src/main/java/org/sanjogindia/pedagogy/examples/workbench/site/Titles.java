package org.sanjogindia.pedagogy.examples.workbench.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** What the things of a curriculum are called. */
final class Titles {

  private Titles() {}

  static Map<Thing, Text> of(Curriculum it) {
    Map<Thing, Text> titles = new LinkedHashMap<>();
    it.stages().forEach((id, thing) -> titles.put(Thing.of(Section.STAGE, id), thing.title()));
    it.outcomes().forEach((id, thing) -> titles.put(Thing.of(Section.OUTCOME, id), thing.title()));
    it.competencies()
        .forEach((id, thing) -> titles.put(Thing.of(Section.COMPETENCY, id), thing.title()));
    it.modules().forEach((id, thing) -> titles.put(Thing.of(Section.MODULE, id), thing.title()));
    it.measures().forEach((id, thing) -> titles.put(Thing.of(Section.MEASURE, id), thing.title()));
    it.tallies().forEach((id, thing) -> titles.put(Thing.of(Section.TALLY, id), thing.title()));
    it.pulses().forEach((id, thing) -> titles.put(Thing.of(Section.PULSE, id), thing.title()));
    it.roles().forEach((id, thing) -> titles.put(Thing.of(Section.ROLE, id), thing.title()));
    it.milestones()
        .forEach((id, thing) -> titles.put(Thing.of(Section.MILESTONE, id), thing.title()));
    it.matters().forEach((id, thing) -> titles.put(Thing.of(Section.MATTER, id), thing.title()));
    it.suggestions()
        .forEach((id, thing) -> titles.put(Thing.of(Section.SUGGESTION, id), thing.title()));
    it.transitions()
        .forEach(
            (id, thing) ->
                thing
                    .title()
                    .ifPresent(title -> titles.put(Thing.of(Section.TRANSITION, id), title)));
    return titles;
  }
}
