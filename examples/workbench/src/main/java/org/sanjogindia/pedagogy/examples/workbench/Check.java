package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.examples.workbench.check.CheckedFolder;
import org.sanjogindia.pedagogy.examples.workbench.check.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every problem of curricula at once. */
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
      "  pedagogy check curricula/* --format sarif --warnings show > problems.sarif",
      "",
      "For people, files are named from the folder of their curriculum; for programs,",
      "from where the command runs, with `/`. For programs too, lines and columns count",
      "from 1, columns count UTF-16 units, and a place ends before its last column.",
      "Ends with 0 if there is no problem, 1 if there is any, a warning too unless",
      "`--warnings` says otherwise, 2 if it could not run."
    })
final class Check implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "The folder in which `curriculum.yaml` is; or several, one for a curriculum.")
  private List<Path> folders = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "`text` for people (the default), `json` for programs, `github` for notes in a workflow"
              + " on GitHub, or `sarif` (2.1.0) for code hosts and editors.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--warnings",
      paramLabel = "HOW",
      description =
          "A warning is about something that can be used, and may not be meant. `count` tells it"
              + " and ends with 1 (the default), `show` tells it and ends with 0 if there is no"
              + " error, `hide` does not tell it.")
  private Warnings warnings = Warnings.COUNT;

  Check(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    List<CheckedFolder> checked =
        folders.stream().map(Curricula::check).map(warnings::told).toList();
    workbench.out().print(text(checked));
    return ExitCode.of(warnings.haveProblems(checked));
  }

  private String text(List<CheckedFolder> checked) {
    Report report = new Report(Path.of(""), checked);
    return switch (format) {
      case TEXT -> forPeople(checked);
      case JSON -> report.json();
      case GITHUB -> report.github();
      case SARIF -> report.sarif(Workbench.version());
    };
  }

  private String forPeople(List<CheckedFolder> checked) {
    return problems(checked)
        + checked.stream()
            .flatMap(folder -> folder.problems().stream())
            .findFirst()
            .map(first -> "`pedagogy explain " + first.code() + "` tells more of the first.\n")
            .orElse("");
  }

  private String problems(List<CheckedFolder> checked) {
    boolean coloured = workbench.coloursAnswers();
    if (checked.size() == 1) {
      return CheckedText.of(checked.get(0), coloured);
    }
    StringBuilder text = new StringBuilder();
    for (CheckedFolder folder : checked) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(workbench.ink().heading(folder.folder().toString())).append("\n\n");
      text.append(CheckedText.of(folder, coloured));
    }
    return text.toString();
  }
}
