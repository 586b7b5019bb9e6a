package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** Where curricula come from: somebody's folder, or the one that comes with the workbench. */
final class Curricula {

  private static final String ROOT = "curriculum.yaml";
  private static final String PACKAGED = "org/sanjogindia/pedagogy/curriculum/leadership-next";

  private Curricula() {}

  /** Returns the Leadership Next curriculum that comes with the workbench. */
  static Curriculum packaged() {
    return CurriculumLoader.load(
            CurriculumFiles.onClassPath(Curricula.class.getClassLoader(), PACKAGED))
        .orThrow();
  }

  /** Returns what is in a folder, with its problems. */
  static Checked<Curriculum> read(Path folder) {
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
    return CurriculumLoader.load(folder);
  }

  /** Returns a curriculum without errors, or says where they are told. */
  static Curriculum sound(Optional<Path> folder) {
    return folder.map(Curricula::sound).orElseGet(Curricula::packaged);
  }

  private static Curriculum sound(Path folder) {
    Checked<Curriculum> checked = read(folder);
    return checked
        .value()
        .orElseThrow(
            () ->
                new CannotRunException(
                    "the curriculum in `"
                        + folder
                        + "` has "
                        + Problems.count(checked.diagnostics())
                        + "; `pedagogy check "
                        + folder
                        + "` shows them"));
  }
}
