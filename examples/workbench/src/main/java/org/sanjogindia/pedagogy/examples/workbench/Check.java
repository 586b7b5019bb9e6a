package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells every problem of a curriculum at once. */
@Command(
    name = "check",
    description = {
      "Tells everything that is wrong with a curriculum.",
      "",
      "It reads all files of the curriculum and tells every problem of every file in one go: the"
          + " place (file:line:column), what is wrong, and what to write instead. It changes"
          + " nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy check my-curriculum",
      "  pedagogy check . --colour never > problems.txt",
      "  pedagogy check curriculum/leadership-next && echo ready to share",
      "",
      "Ends with 0 if there is no problem, 1 if there is any, a warning too,",
      "2 if it could not run."
    })
final class Check implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(paramLabel = "FOLDER", description = "The folder in which `curriculum.yaml` is.")
  private Path folder = Path.of("");

  Check(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    Checked<Curriculum> checked = Curricula.read(folder);
    workbench.out().print(Problems.text(checked, workbench.coloursAnswers()));
    boolean hasProblems = !checked.diagnostics().isEmpty();
    workbench.out().print((hasProblems ? "\n" : "") + summary(checked) + "\n");
    return ExitCode.of(hasProblems);
  }

  private static String summary(Checked<Curriculum> checked) {
    String files = " in " + Problems.counted(checked.sources().texts().size(), "file");
    if (checked.hasErrors()) {
      return Problems.count(checked.diagnostics()) + files + ".";
    }
    return checked.diagnostics().isEmpty()
        ? "No problems" + files + ": " + contents(checked.orThrow())
        : Problems.count(checked.diagnostics()) + files + "; it can be used as it is.";
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
