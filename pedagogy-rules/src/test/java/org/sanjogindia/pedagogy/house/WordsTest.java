package org.sanjogindia.pedagogy.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  /** What people read or write; a licence and a wrapper are other people's words. */
  private static final Set<String> WRITTEN_BY_US =
      Set.of(
          "css",
          "html",
          "java",
          "js",
          "json",
          "jsonl",
          "md",
          "mjs",
          "po",
          "properties",
          "txt",
          "xml",
          "yaml",
          "yml");

  /** Folders that hold nothing of ours, and the list itself with what it is tried on. */
  private static final Set<String> LEFT_OUT =
      Set.of(".git", ".idea", "node_modules", "target", "Words.java", "WordsTest.java");

  @Test
  void noFileUsesAWordThatIsNotOurs() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : filesOfTheHouse()) {
      int line = 0;
      for (String text : lines(file)) {
        line++;
        for (String word : Words.notOurs(text)) {
          found.add(root().relativize(file) + ":" + line + ": " + word);
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void theFilesOfTheHouseAreSeen() throws IOException {
    List<Path> files = filesOfTheHouse();
    assertTrue(files.contains(root().resolve("README.md")));
    assertTrue(files.contains(root().resolve("curriculum/LANGUAGE.md")));
    assertTrue(files.contains(root().resolve("pedagogy-model/src/main/java/module-info.java")));
  }

  @Test
  void aWordIsSeenInAnyCaseAndInsideNames() {
    assertEquals(
        List.of("Victims", "Failed", "failed", "RANK"),
        Words.notOurs("Victims; hasFailed(), failed_at MAX-RANK"));
  }

  @Test
  void aWordInsideAnotherIsNotSeen() {
    assertEquals(List.of(), Words.notOurs("frankly, failedly; onlyfailures, rankle"));
  }

  private static List<Path> filesOfTheHouse() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root(),
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (!isLeftOut(file)
                && WRITTEN_BY_US.contains(name.substring(name.lastIndexOf('.') + 1))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Lines also of files that are not UTF-8, as some of the tests' bad input is on purpose. */
  private static List<String> lines(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static boolean isLeftOut(Path path) {
    Path name = path.getFileName();
    return name != null && LEFT_OUT.contains(name.toString());
  }

  /** The folder with the wrapper, wherever in the house the tests were started. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      Path above = folder.getParent();
      if (above == null) {
        throw new IllegalStateException("no `mvnw` in or above " + Path.of("").toAbsolutePath());
      }
      folder = above;
    }
    return folder;
  }
}
