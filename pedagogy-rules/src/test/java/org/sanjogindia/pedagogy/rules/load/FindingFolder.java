package org.sanjogindia.pedagogy.rules.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;

/**
 * What somebody wrote, and the text that she should read of it.
 *
 * <p>Each folder lies over a small curriculum that is right: {@code curriculum.yaml} names the
 * parts {@code base.yaml}, which declares a little of everything, and {@code rules.yaml}, which
 * most folders replace. A file whose name ends in {@code .repeat} stands for a large one: its first
 * line says how often the rest is repeated. What may be built on is the small curriculum itself, as
 * {@code small}, and what lies in folders of the folder {@code bases}. An expected text that begins
 * with {@code …} holds only the last problem of {@code rules.yaml}.
 */
record FindingFolder(Path folder) {

  static final String LEFT_OUT = "…\n";

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String EXPECTED = "expected.txt";
  private static final String REPEAT = ".repeat";
  private static final String BASES = "bases/";

  /** Returns all folders, by name. */
  static List<FindingFolder> all() {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("findings"))) {
      return folders.filter(Files::isDirectory).sorted().map(FindingFolder::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the small curriculum that is right. */
  static Map<String, byte[]> base() {
    return files(RESOURCES.resolve("findings-base"));
  }

  /** Returns the text that should be read. */
  String expected() {
    try {
      return Files.readString(folder.resolve(EXPECTED), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns whether there are too many problems to write down all of them. */
  boolean expectsOnlyTheEnd() {
    return expected().startsWith(LEFT_OUT);
  }

  /** Returns what was written, over the small curriculum. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = base();
    files.putAll(files(folder));
    files.remove(EXPECTED);
    files.keySet().removeIf(name -> name.startsWith(BASES));
    if (files.containsKey("no-curriculum")) {
      files.remove("curriculum.yaml");
    }
    return files;
  }

  /** Returns what may be built on. */
  CurriculumLibrary library() {
    Map<CurriculumId, CurriculumFiles> bases =
        new TreeMap<>(Comparator.comparing(CurriculumId::value));
    bases.put(CurriculumId.of("small"), CurriculumFiles.of(base()));
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.filter(it -> it.endsWith("bases")).toList()) {
        try (Stream<Path> names = Files.list(each)) {
          names.forEach(
              base ->
                  bases.put(
                      CurriculumId.of(String.valueOf(base.getFileName())),
                      CurriculumFiles.of(files(base))));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return CurriculumLibrary.of(bases);
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(REPEAT)) {
          files.put(name.substring(0, name.length() - REPEAT.length()), repeated(bytes));
        } else {
          files.put(name, bytes);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  private static byte[] repeated(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    int times = Integer.parseInt(text.substring(0, end));
    return text.substring(end + 1).repeat(times).getBytes(StandardCharsets.UTF_8);
  }
}
