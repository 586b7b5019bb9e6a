package org.sanjogindia.pedagogy.rules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

/**
 * What somebody wrote, over a small curriculum of which there is nothing to say, and the warnings
 * that she should read; none, if the folder has no {@code expected.txt}.
 */
record RemarkFolder(Path folder) {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path BASE = RESOURCES.resolve("remarks-base");
  private static final String EXPECTED = "expected.txt";

  /** Returns all folders, by name. */
  static List<RemarkFolder> all() {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("remarks"))) {
      return folders.filter(Files::isDirectory).sorted().map(RemarkFolder::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns what is told of the small curriculum itself. */
  static String base() {
    return told(files(BASE));
  }

  /** Returns the warnings that should be read. */
  String expected() {
    byte[] text = files(folder).getOrDefault(EXPECTED, new byte[0]);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Returns the warnings that are told. */
  String told() {
    Map<String, byte[]> files = files(BASE);
    files.putAll(files(folder));
    files.remove(EXPECTED);
    return told(files);
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }

  private static String told(Map<String, byte[]> files) {
    Checked<IndexedCurriculum> checked = CurriculumLoader.loadIndexed(CurriculumFiles.of(files));
    return new DiagnosticText(checked.sources())
        .render(Review.of(checked.orThrow(), checked.sources()));
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }
}
