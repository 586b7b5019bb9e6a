package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says the rules of a curriculum in words. */
@Command(
    name = "sentences",
    description = {
      "Says the rules of a curriculum in words.",
      "",
      "Every stage, measure, criterion and transition as a sentence, to be read by people who do"
          + " not read YAML: is this what we mean?",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy sentences",
      "  pedagogy sentences my-curriculum | less",
      "  pedagogy sentences --language bn",
      "  pedagogy sentences my-curriculum > our-rules.txt",
      "",
      "Ends with 0 if the rules were said, 2 if it could not run: a curriculum with",
      "errors is not said; `pedagogy check FOLDER` shows them."
    })
final class Sentences implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description =
          "The folder in which `curriculum.yaml` is. By default Leadership Next, which comes with"
              + " this tool.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private Spoken spoken = new Spoken();

  Sentences(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    IndexedCurriculum rules = Curricula.whole(folder).orThrow();
    Wording wording = spoken.wording(rules.curriculum(), workbench);
    workbench.out().print(wording.rules().text(workbench.ink()));
    spoken.tellUntranslated(rules.index().texts(), workbench);
    return ExitCode.CLEAN;
  }
}
