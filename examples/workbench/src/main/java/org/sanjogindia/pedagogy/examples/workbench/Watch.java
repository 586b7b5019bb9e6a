package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.examples.workbench.watch.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks curricula again whenever one of their files is saved. */
@Command(
    name = "watch",
    description = {
      "Checks a curriculum again whenever you save one of its files.",
      "",
      "Leave it running in a window beside your editor. After each save it says what is new since"
          + " the one before, and tells every problem as `check` does. It changes nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy watch my-curriculum",
      "  pedagogy watch . --warnings hide",
      "",
      "Ctrl-C ends it, and nothing else does: a file that cannot be read, or a folder",
      "that goes away for a while, is told, and it goes on.",
      "Ends with 0 if it was told to end, 2 if it could not run."
    })
final class Watch implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "The folder in which `curriculum.yaml` is; or several, one for a curriculum.")
  private List<Path> folders = List.of();

  @Option(
      names = "--warnings",
      paramLabel = "HOW",
      description =
          "`show` tells warnings too (the default), `hide` does not. `count` is the same as `show`.")
  private Warnings warnings = Warnings.SHOW;

  Watch(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    try (Changes changes = new Changes(folders)) {
      Map<Path, WatchedFolder> watched = new LinkedHashMap<>();
      folders.forEach(folder -> watched.put(folder, new WatchedFolder(folder, warnings)));
      changes.watch(readIn(watched));
      workbench.out().print("Every save is checked. Ctrl-C ends it.\n");
      watched.forEach((folder, it) -> tell(folder, "what there is now", it));
      while (true) {
        Set<Path> saved = changes.await();
        Map<Path, String> news = new LinkedHashMap<>();
        watched.forEach(
            (folder, it) -> it.checkAgain(saved).ifPresent(said -> news.put(folder, said)));
        changes.watch(readIn(watched));
        watched.forEach(
            (folder, it) ->
                Optional.ofNullable(news.get(folder)).ifPresent(said -> tell(folder, said, it)));
      }
    } catch (InterruptedException toldToEnd) {
      return ExitCode.CLEAN;
    }
  }

  private static Set<Path> readIn(Map<Path, WatchedFolder> watched) {
    Set<Path> all = new LinkedHashSet<>(watched.keySet());
    watched.values().forEach(it -> all.addAll(it.othersItBuildsOn()));
    return all;
  }

  private void tell(Path folder, String news, WatchedFolder watched) {
    String who = folders.size() > 1 ? folder + ": " : "";
    workbench
        .out()
        .print(
            "\n"
                + workbench.ink().heading("--- " + workbench.timeOfDay() + "  " + who + news)
                + "\n\n"
                + watched.text(workbench.coloursAnswers()));
    workbench.out().flush();
  }
}
