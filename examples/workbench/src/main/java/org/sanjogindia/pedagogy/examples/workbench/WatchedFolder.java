package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.examples.workbench.check.CheckedFolder;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;

/** A folder that is checked again and again, and what was last found in it. */
final class WatchedFolder {

  private final Path folder;
  private final Warnings warnings;
  private Found found;

  /** Checks a folder for the first time; what cannot be checked at all is refused. */
  WatchedFolder(Path folder, Warnings warnings) {
    this.folder = requireNonNull(folder, "folder");
    this.warnings = warnings;
    this.found = Found.of(warnings.told(Curricula.check(folder)));
  }

  /** Returns what was last found, as a person reads it. */
  String text(boolean coloured) {
    return found.checked().map(it -> CheckedText.of(it, coloured)).orElse(found.sentence() + "\n");
  }

  /**
   * Checks the folder again.
   *
   * @param saved the files that were seen to change
   * @return what is new in a few words; nothing if no file of the curriculum was saved and all is
   *     as it was
   */
  Optional<String> checkAgain(Set<Path> saved) {
    Found before = found;
    found = look();
    boolean isOfIt = Stream.of(before, found).anyMatch(it -> it.reads(folder, saved));
    if (!isOfIt && found.saysTheSameAs(before)) {
      return Optional.empty();
    }
    return Optional.of(
        found.checked().isEmpty()
            ? "it cannot be checked"
            : News.of(before.problems(), found.problems()));
  }

  /** Returns the folders beside it that were read too, because it builds on what is there. */
  Set<Path> othersItBuildsOn() {
    return found.texts().stream()
        .filter(text -> text.file().startsWith("../"))
        .map(text -> Path.of(text.file()))
        .map(file -> folder.resolve(file.subpath(0, 2)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Found look() {
    try {
      return Found.of(warnings.told(Curricula.check(folder)));
    } catch (CannotRunException reason) {
      return Found.nothing(reason.sentence());
    } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError ours) {
      return Found.nothing(Complaints.ourMistake(ours));
    }
  }

  private record Found(Optional<CheckedFolder> checked, String sentence) {

    static Found of(CheckedFolder checked) {
      return new Found(Optional.of(checked), "");
    }

    static Found nothing(String sentence) {
      return new Found(Optional.empty(), sentence);
    }

    List<Diagnostic> problems() {
      return checked.map(CheckedFolder::problems).orElse(List.of());
    }

    private List<SourceText> texts() {
      return checked.map(it -> it.sources().texts()).orElse(List.of());
    }

    boolean reads(Path folder, Set<Path> saved) {
      return texts().stream()
          .filter(text -> !text.file().startsWith(CheckedFolder.PACKAGED))
          .anyMatch(text -> saved.contains(folder.resolve(text.file())));
    }

    boolean saysTheSameAs(Found other) {
      return sentence.equals(other.sentence)
          && problems().equals(other.problems())
          && texts().equals(other.texts());
    }
  }
}
