package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.examples.workbench.site.Site;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a curriculum as pages. */
@Command(
    name = "site",
    description = {
      "Shows a curriculum as pages.",
      "",
      "The map of its stages, its competencies, modules and outcomes, and every rule as a sentence,"
          + " as a tree and as it is written, in every language that the curriculum and this tool"
          + " share. The pages open from the folder, without a network. A module, printed, is a"
          + " guide with a sheet for each session.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy site pages",
      "  pedagogy site pages my-curriculum",
      "  pedagogy site docs my-curriculum --format markdown",
      "",
      "Then open `index.html` in the folder with a browser.",
      "",
      "Ends with 0 if the pages were written, 2 if it could not run: it writes only",
      "into a new or empty folder, or one that it wrote before."
    })
final class SiteCommand implements Callable<Integer> {

  /** What the pages are written in. */
  enum Form {
    /** For a browser. */
    HTML,
    /** For a repository that shows Markdown and Mermaid. */
    MARKDOWN
  }

  private final Workbench workbench;

  @Parameters(
      index = "0",
      paramLabel = "OUT",
      description = "The folder into which the pages are written.")
  private Path out = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FOLDER",
      arity = "0..1",
      description =
          "The folder in which `curriculum.yaml` is. By default Leadership Next, which comes with"
              + " the tool.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "`html` (the default) or `markdown`, with pictures in Mermaid.")
  private Form form = Form.HTML;

  SiteCommand(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    Checked<IndexedCurriculum> read = Curricula.whole(folder);
    Site site = Site.of(read.orThrow(), read.sources());
    Map<String, byte[]> files =
        switch (form) {
          case HTML -> site.files();
          case MARKDOWN -> site.markdown();
        };
    PagesFolder pages = new PagesFolder(out);
    pages.replaceWith(files);
    String first = form == Form.HTML ? "index.html" : "README.md";
    workbench
        .out()
        .print(
            "Wrote %s. Open %s.\n"
                .formatted(Problems.counted(files.size(), "file"), out.resolve(first)));
    return ExitCode.CLEAN;
  }
}
