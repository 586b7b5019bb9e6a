package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;

/**
 * A rule: in words, as a tree, as YAML, and who uses it.
 *
 * @param pen what writes
 * @param rule the rule
 */
record RulePage(Pen pen, Rule rule) {

  Html[] content() {
    return new Html[] {
      tag("p", "kicker").saying(pen.say("kicker." + rule.thing().section().key())),
      tag("h1").holding(pen.name(rule.thing())),
      tag("p").holding(pen.badge(rule.provenance())),
      section("rule.words", tag("div", "words").holding(new Outline(pen, rule.lines()).html())),
      trees("rule.tree", rule.asks()),
      trees("rule.beside", rule.beside()),
      things("rule.mentions", pen.book().mentionedIn(rule.thing())),
      things("rule.used", pen.book().rulesThatMention(rule.thing())),
      things("rule.helped", helpers()),
      Places.section(pen, rule.thing())
    };
  }

  private Html section(String heading, Html content) {
    return tag("section").holding(tag("h2").saying(pen.say(heading)), content);
  }

  private Html trees(String heading, List<Condition> conditions) {
    return conditions.isEmpty()
        ? Html.NOTHING
        : section(heading, Html.of(conditions.stream().map(new ConditionTree(pen)::of).toList()));
  }

  private Html things(String heading, List<Thing> things) {
    return things.isEmpty() ? Html.NOTHING : section(heading, pen.list(things));
  }

  /** The modules that help to move a measure. */
  private List<Thing> helpers() {
    List<Thing> modules = new ArrayList<>();
    for (LearningModule module : pen.curriculum().modules().values()) {
      boolean helps =
          module.helpsMeasures().stream().anyMatch(id -> id.value().equals(rule.thing().id()));
      if (helps && rule.thing().section() == Section.MEASURE) {
        modules.add(Thing.of(Section.MODULE, module.id()));
      }
    }
    return modules;
  }
}
