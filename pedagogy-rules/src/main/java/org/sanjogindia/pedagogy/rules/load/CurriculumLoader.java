package org.sanjogindia.pedagogy.rules.load;

import java.nio.file.Path;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/**
 * Reads a curriculum from YAML, with every problem of every file at its place.
 *
 * <p>The root is {@code curriculum.yaml}; it names its parts. Whatever is in the files, the answer
 * is a {@link Checked}: no file makes these methods throw.
 */
public final class CurriculumLoader {

  private CurriculumLoader() {}

  /** Reads the curriculum in a folder. */
  public static Checked<Curriculum> load(Path folder) {
    return load(CurriculumFiles.inFolder(folder));
  }

  /** Reads the curriculum in these files. */
  public static Checked<Curriculum> load(CurriculumFiles files) {
    return CurriculumReader.read(files, (curriculum, index) -> curriculum);
  }

  /** Reads the curriculum in these files, and keeps where each part of it was written. */
  public static Checked<IndexedCurriculum> loadIndexed(CurriculumFiles files) {
    return CurriculumReader.read(files, IndexedCurriculum::new);
  }
}
