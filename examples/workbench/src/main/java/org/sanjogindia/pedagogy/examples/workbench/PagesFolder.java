package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of pages that is written anew as a whole. A list in it says which files are ours, so
 * that nothing is overwritten or taken away that somebody else put there.
 *
 * @param folder the folder, which need not exist
 */
record PagesFolder(Path folder) {

  /** The list of our files; only a folder with it is written again. */
  static final String LIST = ".pedagogy-site";

  PagesFolder {
    requireNonNull(folder, "folder");
  }

  /** Writes these files, and takes away those of ours that are no longer among them. */
  void replaceWith(Map<String, byte[]> files) {
    try {
      List<String> ours = ours();
      refuseStrangers(files, ours);
      for (String old : ours) {
        if (!files.containsKey(old)) {
          Files.deleteIfExists(folder.resolve(old));
        }
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(requireNonNull(path.getParent()));
        Files.write(path, file.getValue());
      }
      String list = String.join("\n", new TreeSet<>(files.keySet())) + "\n";
      Files.write(folder.resolve(LIST), list.getBytes(UTF_8));
    } catch (IOException e) {
      throw new CannotRunException("the pages could not be written into `" + folder + "`");
    }
  }

  private List<String> ours() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CannotRunException("`" + folder + "` is a file; give a folder for the pages");
    }
    if (!Files.exists(folder) || isEmpty()) {
      return List.of();
    }
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotRunException(
          "`" + folder + "` holds files that `site` did not write; give a new or an empty folder");
    }
    return Files.readAllLines(list, UTF_8).stream().filter(this::liesInside).toList();
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** The list is a file like any other: it must not lead us out of the folder. */
  private boolean liesInside(String name) {
    Path path = folder.resolve(name).normalize();
    return !name.isBlank() && path.startsWith(folder.normalize()) && !path.equals(folder);
  }

  private void refuseStrangers(Map<String, byte[]> files, List<String> ours) {
    for (String name : files.keySet()) {
      if (!ours.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new CannotRunException(
            "`" + folder.resolve(name) + "` was not written by `site`; move it away first");
      }
    }
  }
}
