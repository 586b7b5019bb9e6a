package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Stage;

/**
 * All modules, by the stages that they suit.
 *
 * @param pen what writes
 */
record ModulesPage(Pen pen) {

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.modules")));
    pieces.add(tag("p", "lead").saying(pen.say("modules.lead")));
    for (Stage stage : pen.curriculum().stages().values()) {
      List<LearningModule> here =
          pen.curriculum().modules().values().stream()
              .filter(module -> module.stages().contains(stage.id()))
              .toList();
      if (!here.isEmpty()) {
        pieces.add(
            tag("section")
                .holding(
                    tag("h2").holding(pen.link(Section.STAGE, stage.id())),
                    tag("ul", "cards plain").holding(here.stream().map(this::card).toList())));
      }
    }
    List<LearningModule> anywhere =
        pen.curriculum().modules().values().stream()
            .filter(module -> module.stages().isEmpty())
            .toList();
    if (!anywhere.isEmpty()) {
      pieces.add(
          tag("section")
              .holding(
                  tag("h2").saying(pen.say("modules.anywhere")),
                  tag("ul", "cards plain").holding(anywhere.stream().map(this::card).toList())));
    }
    return pieces.toArray(Html[]::new);
  }

  private Html card(LearningModule module) {
    return tag("li", "card")
        .holding(
            tag("h3").holding(pen.link(Section.MODULE, module.id())),
            tag("ul")
                .holding(
                    module.objectives().stream()
                        .map(objective -> tag("li").holding(pen.prose(objective)))
                        .toList()),
            tag("p", "quiet").saying(ModulePage.extent(pen, module)));
  }
}
