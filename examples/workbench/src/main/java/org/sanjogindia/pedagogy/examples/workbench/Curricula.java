package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.examples.workbench.check.CheckedFolder;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.check.Review;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.FlatCurriculum;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

/** Where curricula come from: somebody's folder, or the one that comes with the workbench. */
final class Curricula {

  private static final String ROOT = "curriculum.yaml";
  private static final CurriculumLibrary PACKAGED =
      CurriculumLibrary.onClassPath(Curricula.class.getClassLoader());

  private Curricula() {}

  /** Returns the Leadership Next curriculum that comes with the workbench. */
  static Curriculum packaged() {
    return PACKAGED.load("leadership-next").orThrow();
  }

  /** Returns what a curriculum may build on: those in folders beside its own, and the packaged. */
  static CurriculumLibrary beside(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    return parent == null ? PACKAGED : CurriculumLibrary.inFolder(parent).or(PACKAGED);
  }

  /** Returns everything that is found in a folder. */
  static CheckedFolder check(Path folder) {
    requireCurriculum(folder);
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(CurriculumFiles.inFolder(folder), beside(folder));
    return new CheckedFolder(
        folder,
        read.value().map(IndexedCurriculum::curriculum),
        read.sources(),
        problems(folder, read));
  }

  private static List<Diagnostic> problems(Path folder, Checked<IndexedCurriculum> read) {
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    read.value()
        .ifPresent(
            written -> {
              all.addAll(Review.of(written, read.sources()));
              all.addAll(
                  Translate.warnings(folder, read.sources(), written.curriculum().languages()));
            });
    return read.sources().inReadingOrder(all);
  }

  /** Returns a curriculum and what it builds on as one, with the problems in what was read. */
  static Checked<FlatCurriculum> flat(Path folder) {
    requireCurriculum(folder);
    return FlatCurriculum.of(CurriculumFiles.inFolder(folder), beside(folder));
  }

  static void requireCurriculum(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new CannotRunException(
          "`" + folder + "` is a file; give the folder in which its `" + ROOT + "` is");
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotRunException("there is no folder `" + folder + "`");
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      throw new CannotRunException("the folder `" + folder + "` may not be read by you");
    }
    if (!Files.exists(folder.resolve(ROOT))) {
      throw new CannotRunException(
          "there is no `" + ROOT + "` in `" + folder + "`, with which every curriculum begins");
    }
  }

  /** Returns a curriculum without errors, or says where they are told. */
  static Curriculum sound(Optional<Path> folder) {
    return whole(folder).orThrow().curriculum();
  }

  /** Returns a curriculum without errors with its files, or says where the errors are told. */
  static Checked<IndexedCurriculum> whole(Optional<Path> folder) {
    folder.ifPresent(Curricula::requireCurriculum);
    Checked<IndexedCurriculum> checked =
        CurriculumLoader.loadIndexed(
            folder
                .map(CurriculumFiles::inFolder)
                .orElseGet(() -> PACKAGED.find(CurriculumId.of("leadership-next")).orElseThrow()),
            folder.map(Curricula::beside).orElse(PACKAGED));
    if (checked.hasErrors()) {
      throw new CannotRunException(
          "the curriculum in `%s` has %s; `pedagogy check %s` shows them"
              .formatted(
                  folder.orElseThrow(),
                  Problems.count(checked.diagnostics()),
                  folder.orElseThrow()));
    }
    return checked;
  }
}
