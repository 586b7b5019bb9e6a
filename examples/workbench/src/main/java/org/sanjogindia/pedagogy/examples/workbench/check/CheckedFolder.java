package org.sanjogindia.pedagogy.examples.workbench.check;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/**
 * The folder of a curriculum, and what was found in it.
 *
 * @param folder as somebody gave it
 * @param curriculum what stands in it, if there is no error
 * @param sources the files that were read, called by their paths in the folder
 * @param problems what was found, in reading order, unmodifiable
 */
public record CheckedFolder(
    Path folder, Optional<Curriculum> curriculum, Sources sources, List<Diagnostic> problems) {

  /** With what the names of files begin that come with the tool. */
  public static final String PACKAGED = "packaged:";

  /** Copies the problems. */
  public CheckedFolder {
    requireNonNull(folder, "folder");
    requireNonNull(curriculum, "curriculum");
    requireNonNull(sources, "sources");
    problems = List.copyOf(problems);
  }

  /** Returns this without its warnings. */
  public CheckedFolder withoutWarnings() {
    return new CheckedFolder(
        folder, curriculum, sources, problems.stream().filter(Diagnostic::isError).toList());
  }

  /** Returns how many errors there are. */
  public long errors() {
    return problems.stream().filter(Diagnostic::isError).count();
  }

  /** Returns how many warnings there are. */
  public long warnings() {
    return problems.size() - errors();
  }
}
