package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.examples.workbench.site.Site;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Scope;
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
      "  pedagogy site ours --journey our-journey.jsonl --as-of 2025-12-01",
      "",
      "Then open `index.html` in the folder with a browser.",
      "",
      "Ends with 0 if the pages were written, 1 if something in a journey was left out,",
      "2 if it could not run: it writes only into a new or empty folder, or one that",
      "it wrote before."
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

  @Option(
      names = "--journey",
      paramLabel = "FILE",
      description =
          "A file of a journey (JSON Lines), to be shown over time as well: what was proposed, and"
              + " what was chosen. Files of several phones, each with a `--journey`, are merged."
              + " The pages are then for that collective itself.")
  private List<Path> journeys = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The last day of the journey that is shown. By default today.")
  private Optional<LocalDate> asOf = Optional.empty();

  SiteCommand(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    Checked<IndexedCurriculum> read = Curricula.whole(folder);
    requireSensible();
    Curriculum curriculum = read.orThrow().curriculum();
    Site site = Site.of(read.orThrow(), read.sources());
    boolean leftOut = false;
    if (!journeys.isEmpty()) {
      JourneyFiles told = JourneyFiles.read(journeys, curriculum.id());
      workbench.err().print(told.problems(workbench.coloursProblems()));
      Journey journey = told.merged(Scope.COLLECTIVE);
      List<String> uncounted = told.uncounted(journey, curriculum);
      uncounted.forEach(workbench::remark);
      leftOut = !uncounted.isEmpty();
      site = site.telling(journey, asOf.orElseGet(workbench::today));
    }
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
    return ExitCode.of(leftOut);
  }

  private void requireSensible() {
    if (journeys.isEmpty() && asOf.isPresent()) {
      throw new CannotRunException(
          "`--as-of` is about a journey; give one with `--journey FILE`, or leave it out");
    }
    if (!journeys.isEmpty() && form == Form.MARKDOWN) {
      throw new CannotRunException(
          "a journey is for the collective itself and is not written as markdown; leave out"
              + " `--journey` or `--format`");
    }
  }
}
