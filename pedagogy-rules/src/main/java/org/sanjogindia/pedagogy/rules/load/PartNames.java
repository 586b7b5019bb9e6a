package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The names of files in {@code parts}: relative, with {@code /}, and with one {@code *} at most, in
 * the last piece.
 */
final class PartNames {

  private PartNames() {}

  /** Returns whether the path stays in the folder as far as one can see from its words. */
  static boolean staysInside(String path) {
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
      return false;
    }
    for (String piece : path.split("/", -1)) {
      if (piece.isEmpty() || piece.equals(".") || piece.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether there is no {@code *}, or one in the last piece. */
  static boolean isSimplePattern(String path) {
    return folder(path).indexOf('*') < 0 && path.indexOf('*') == path.lastIndexOf('*');
  }

  /** Returns the names of the files that the path means; none if no file is meant. */
  static List<String> expand(String path, CurriculumFiles files) {
    int star = path.indexOf('*');
    if (star < 0) {
      return List.of(path);
    }
    int last = path.lastIndexOf('/') + 1;
    String before = path.substring(last, star);
    String after = path.substring(star + 1);
    return files.namesIn(folder(path)).stream()
        .filter(name -> !name.startsWith(".") && name.length() > before.length() + after.length())
        .filter(name -> name.startsWith(before) && name.endsWith(after))
        .map(name -> path.substring(0, last) + name)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
