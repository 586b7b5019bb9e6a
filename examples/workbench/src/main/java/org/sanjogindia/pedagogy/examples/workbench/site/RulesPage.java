package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.List;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * All rules in sentences, each with a way to its own page.
 *
 * @param pen what writes
 */
record RulesPage(Pen pen) {

  Html[] content() {
    return new Html[] {
      tag("h1").saying(pen.say("part.rules")),
      tag("p", "lead").saying(pen.say("rules.lead")),
      tag("p", "notice").saying(pen.say("map.notice")),
      section("transitions", transitions(Transition::proposesStage)),
      section("signals", transitions(transition -> !transition.proposesStage())),
      section(
          "criteria",
          pen.curriculum().criteria().values().stream().map(it -> rule(Rule.of(pen, it))).toList()),
      section(
          "measures",
          pen.curriculum().measures().values().stream().map(it -> rule(Rule.of(pen, it))).toList())
    };
  }

  private List<Html> transitions(Predicate<Transition> chosen) {
    return pen.curriculum().transitions().values().stream()
        .filter(chosen)
        .map(it -> rule(Rule.of(pen, it)))
        .toList();
  }

  private Html section(String id, List<Html> rules) {
    return rules.isEmpty()
        ? Html.NOTHING
        : tag("section")
            .at("aria-labelledby", id)
            .holding(tag("h2").at("id", id).saying(pen.say("rules." + id)), Html.of(rules));
  }

  private Html rule(Rule rule) {
    return tag("div", "rule")
        .holding(
            tag("h3")
                .at("id", rule.thing().section().anchor(rule.thing().id()))
                .holding(pen.link(rule.thing())),
            tag("p").holding(pen.badge(rule.provenance())),
            new Outline(pen, rule.lines()).html());
  }
}
