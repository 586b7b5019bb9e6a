package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.rules.assess.NextStep;

/**
 * What would help.
 *
 * @param names what the curriculum calls things
 */
record StepWords(Names names) {

  /** More than this is too much to hear at once; whoever wants all finds them in the answer. */
  static final int SHOWN = 3;

  /** Returns a step in one or two sentences. */
  String sentence(NextStep step) {
    return Numbers.sentence(clause(step));
  }

  private String clause(NextStep step) {
    ActWords words = new ActWords(names);
    String acts =
        names.language().series("acts", Names.each(step.acts(), act -> act.accept(words)));
    String sentence = names.numbers().stopped(acts);
    return step.modules().isEmpty()
        ? sentence
        : names.say("step-with-modules", "step", sentence, "modules", modules(step.modules()));
  }

  private String modules(List<ModuleId> modules) {
    return names.counted(
        "modules-help",
        modules.size(),
        "modules",
        names.language().series("then", Names.each(modules, names::module)));
  }

  ImmutableList<Line> lines(List<NextStep> steps, int indent) {
    if (steps.isEmpty()) {
      return ImmutableList.of();
    }
    if (steps.size() == 1) {
      return ImmutableList.of(
          Line.text(indent, names.say("what-would-help", "step", clause(steps.get(0)))));
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.text(indent, names.say("what-would-help-any")));
    steps.stream().limit(SHOWN).forEach(step -> lines.add(Line.item(indent + 1, sentence(step))));
    if (steps.size() > SHOWN) {
      lines.add(Line.item(indent + 1, names.counted("other-ways", steps.size() - SHOWN)));
    }
    return lines.build();
  }
}
