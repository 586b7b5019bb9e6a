package org.sanjogindia.pedagogy.rules.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the files of a curriculum come from: a folder, a class path, or memory.
 *
 * <p>Names are paths relative to the curriculum's folder, with {@code /}. The root is {@code
 * curriculum.yaml}.
 */
public abstract sealed class CurriculumFiles permits FolderFiles, MemoryFiles {

  CurriculumFiles() {}

  /** Returns the files of a folder. Nothing is read yet, and nothing outside it will be. */
  public static CurriculumFiles inFolder(Path folder) {
    return new FolderFiles(folder);
  }

  /** Returns the files of the map, by their names. */
  public static CurriculumFiles of(Map<String, byte[]> bytesByName) {
    return MemoryFiles.copyOf(bytesByName);
  }

  /**
   * Returns the files of a folder on the class path or module path, such as that of a curriculum
   * that comes as a jar. They are read now.
   *
   * @param loader what finds the resources
   * @param folder the path of the folder, such as {@code leadership-next}
   * @throws IllegalArgumentException if there is no {@code curriculum.yaml} in it
   */
  public static CurriculumFiles onClassPath(ClassLoader loader, String folder) {
    return MemoryFiles.copyOf(ResourceFolder.read(loader, folder));
  }

  /** Returns the names of the files directly in a folder, sorted; the empty name is the top. */
  abstract List<String> namesIn(String folder);

  /** Returns whether a link on the way to this folder leads out of the curriculum's. */
  abstract boolean leadsOutside(String folder);

  /** Returns what the file holds, or why it cannot be read. */
  abstract FileContent read(String name);
}
