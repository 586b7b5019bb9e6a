package org.sanjogindia.pedagogy.examples.workbench;

import org.sanjogindia.pedagogy.examples.workbench.check.CheckedFolder;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** What was found in a folder, as a person reads it. */
final class CheckedText {

  private CheckedText() {}

  /** Returns every problem with its line, and what they come to. */
  static String of(CheckedFolder folder, boolean coloured) {
    return Problems.text(folder.problems(), folder.sources(), coloured)
        + (folder.problems().isEmpty() ? "" : "\n")
        + summary(folder)
        + "\n";
  }

  private static String summary(CheckedFolder folder) {
    String files = " in " + Problems.counted(folder.sources().texts().size(), "file");
    if (folder.curriculum().isEmpty()) {
      return Problems.count(folder.problems()) + files + ".";
    }
    return folder.problems().isEmpty()
        ? "No problems" + files + ": " + contents(folder.curriculum().get())
        : Problems.count(folder.problems()) + files + "; it can be used as it is.";
  }

  private static String contents(Curriculum it) {
    return "%s %s, with %s, %s and %s."
        .formatted(
            it.id(),
            it.version(),
            Problems.counted(it.stages().size(), "stage"),
            Problems.counted(it.modules().size(), "module"),
            Problems.counted(it.transitions().size(), "transition"));
  }
}
