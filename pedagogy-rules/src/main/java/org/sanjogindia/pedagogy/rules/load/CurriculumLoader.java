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

  /** Reads the curriculum in a folder, which builds on no other. */
  public static Checked<Curriculum> load(Path folder) {
    return load(CurriculumFiles.inFolder(folder));
  }

  /** Reads the curriculum in these files, which builds on no other. */
  public static Checked<Curriculum> load(CurriculumFiles files) {
    return load(files, CurriculumLibrary.empty());
  }

  /**
   * Reads the curriculum in these files, and what it builds on.
   *
   * @param files its files
   * @param library where the curriculum is found that it builds on, if it does
   */
  public static Checked<Curriculum> load(CurriculumFiles files, CurriculumLibrary library) {
    return LineageReader.readWith(files, library, (curriculum, reading) -> curriculum);
  }

  /**
   * Reads the curriculum in these files, which builds on no other, and keeps where each part of it
   * was written.
   */
  public static Checked<IndexedCurriculum> loadIndexed(CurriculumFiles files) {
    return loadIndexed(files, CurriculumLibrary.empty());
  }

  /**
   * Reads the curriculum in these files and what it builds on, and keeps where each part of it was
   * written.
   *
   * @param files its files
   * @param library where the curriculum is found that it builds on, if it does
   */
  public static Checked<IndexedCurriculum> loadIndexed(
      CurriculumFiles files, CurriculumLibrary library) {
    return LineageReader.read(files, library, IndexedCurriculum::new);
  }
}
