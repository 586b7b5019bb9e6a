package org.sanjogindia.pedagogy.rules.wording;

import static java.util.stream.Collectors.joining;

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
    String acts = step.acts().stream().map(act -> act.accept(words)).collect(joining("; and "));
    return Numbers.stopped(acts) + modules(step.modules());
  }

  private String modules(List<ModuleId> modules) {
    if (modules.isEmpty()) {
      return "";
    }
    String named = String.join(", then ", Names.each(modules, names::module));
    return " " + named + (modules.size() == 1 ? " helps with this." : " help with this.");
  }

  ImmutableList<Line> lines(List<NextStep> steps, int indent) {
    if (steps.isEmpty()) {
      return ImmutableList.of();
    }
    if (steps.size() == 1) {
      return ImmutableList.of(Line.text(indent, "What would help: " + clause(steps.get(0))));
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.text(indent, "What would help, any one of these:"));
    steps.stream().limit(SHOWN).forEach(step -> lines.add(Line.item(indent + 1, sentence(step))));
    if (steps.size() > SHOWN) {
      String others = Numbers.counted(steps.size() - SHOWN, "other way", "other ways");
      lines.add(
          Line.item(
              indent + 1, "There " + (steps.size() == SHOWN + 1 ? "is " : "are ") + others + "."));
    }
    return lines.build();
  }
}
