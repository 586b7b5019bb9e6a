package org.sanjogindia.pedagogy.examples.workbench;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What an editor needs to complete keys and show their meaning: the schema, and the line by which a
 * file names it.
 */
final class EditorSchema {

  /** A folder of its own, so that a curriculum is helped along without a network too. */
  private static final String FOLDER = ".schema/";

  private static final String ROOT = "curriculum.schema.json";
  private static final String PART = "part.schema.json";
  private static final String PACKAGED = "org/sanjogindia/pedagogy/curriculum/schema/";

  private EditorSchema() {}

  /**
   * Returns the first line of a file of a curriculum.
   *
   * @param file its path in the folder of the curriculum
   */
  static String line(String file) {
    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    String schema = file.equals("curriculum.yaml") ? ROOT : PART;
    return "# yaml-language-server: $schema=" + up + FOLDER + schema + "\n";
  }

  /** Returns the files of the schema, by their paths in the folder of the curriculum. */
  static Map<String, byte[]> files() {
    return ImmutableMap.of(FOLDER + ROOT, packaged(ROOT), FOLDER + PART, packaged(PART));
  }

  private static byte[] packaged(String name) {
    try {
      return Resources.toByteArray(Resources.getResource(PACKAGED + name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
