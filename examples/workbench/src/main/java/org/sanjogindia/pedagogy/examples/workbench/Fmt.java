package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.edit.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out the files of curricula. */
@Command(
    name = "fmt",
    description = {
      "Lays out the files of a curriculum.",
      "",
      "Known keys come in the order in which they read best, indents are two blanks wide, what is"
          + " too long for a line stands on several. What is said stays the same, and every comment"
          + " stays with what it is about. Ids, levels and lists keep your order. A file that is no"
          + " sound YAML is not touched.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy fmt my-curriculum",
      "  pedagogy fmt my-curriculum --diff",
      "  pedagogy fmt curricula/* --check",
      "",
      "Ends with 0 if all files are laid out, 1 if one could not be, or with `--check`",
      "would be changed, 2 if it could not run."
    })
final class Fmt implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "The folder in which `curriculum.yaml` is; or several, one for a curriculum.")
  private List<Path> folders = List.of();

  @Option(names = "--check", description = "Change nothing; only tell which files would change.")
  private boolean onlyChecks;

  @Option(names = "--diff", description = "Change nothing; show what would change.")
  private boolean onlyShows;

  private int files;
  private final List<String> changed = new ArrayList<>();
  private int broken;

  Fmt(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    for (Path folder : folders) {
      EditedFiles.in(folder).forEach(file -> layOut(folder, file));
    }
    changed.forEach(name -> workbench.out().print(name + "\n"));
    workbench.out().print(summary() + "\n");
    return ExitCode.of(broken > 0 || (onlyChecks && !changed.isEmpty()));
  }

  private void layOut(Path folder, Path file) {
    files++;
    byte[] bytes = EditedFiles.read(file);
    Checked<String> laidOut = Layout.of(EditedFiles.name(folder, file), bytes);
    if (laidOut.hasErrors()) {
      broken++;
      workbench
          .out()
          .print(
              Problems.text(laidOut.diagnostics(), laidOut.sources(), workbench.coloursAnswers())
                  + "\n");
      return;
    }
    String before = EditedFiles.text(bytes);
    if (laidOut.orThrow().equals(before)) {
      return;
    }
    String shown = file.toString().replace('\\', '/');
    changed.add(shown);
    if (onlyShows) {
      workbench.out().print(LineDifferences.between(shown, before, laidOut.orThrow()));
    }
    if (!onlyShows && !onlyChecks) {
      EditedFiles.write(file, laidOut.orThrow());
    }
  }

  private String summary() {
    String all = Problems.counted(files, "file");
    String done = onlyChecks || onlyShows ? " would be laid out anew." : " laid out anew.";
    String laidOut =
        changed.isEmpty() ? all + ", all laid out." : changed.size() + " of " + all + done;
    String untouched = broken + " of " + all + " not touched, see above.";
    if (broken == 0) {
      return laidOut;
    }
    return changed.isEmpty() ? untouched : laidOut + " " + untouched;
  }
}
