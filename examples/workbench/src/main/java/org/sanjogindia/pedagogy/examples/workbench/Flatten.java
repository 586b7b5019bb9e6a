package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.FlatCurriculum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a curriculum that builds on another as one that builds on none. */
@Command(
    name = "flatten",
    description = {
      "Writes a curriculum that builds on another as one that builds on none.",
      "",
      "What is copied stays as it was written, with the comments at it; each section becomes a"
          + " file. The new curriculum says the same as the two together. The old ones are not"
          + " changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy flatten curriculum/saans-leadership one-curriculum",
      "",
      "Ends with 0 if it was written, 1 if there are errors in what was read, 2 if it",
      "could not run. A folder OUT in which there is something is not written to."
    })
final class Flatten implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder in which `curriculum.yaml` is.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder to write; new or empty.")
  private Path out = Path.of("");

  Flatten(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    Checked<FlatCurriculum> flat = Curricula.flat(folder);
    if (flat.hasErrors()) {
      workbench
          .out()
          .print(Problems.text(flat.diagnostics(), flat.sources(), workbench.coloursAnswers()));
      return ExitCode.of(true);
    }
    Map<String, String> files = flat.orThrow().files();
    try {
      write(files);
    } catch (IOException unwritable) {
      throw new CannotRunException("the folder `" + out + "` cannot be written");
    }
    workbench
        .out()
        .print("Wrote " + Problems.counted(files.size(), "file") + " to `" + out + "`.\n");
    return ExitCode.CLEAN;
  }

  private void write(Map<String, String> files) throws IOException {
    Files.createDirectories(out);
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(out)) {
      if (inside.iterator().hasNext()) {
        throw new CannotRunException("there is something in `" + out + "`; give an empty folder");
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(out.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
  }
}
