package org.sanjogindia.pedagogy.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  private static final String GLOSSARY = "curriculum/leadership-next/glossary.yaml";

  /** Languages with lists of words, and nothing else on the line. */
  private static final Pattern AVOID =
      Pattern.compile(
          " {4}avoid: \\{ [a-z]{2}: \\[[^\\[\\]{}#:]*\\](, [a-z]{2}: \\[[^\\[\\]{}#:]*\\])* \\}");

  @Test
  void noFileUsesAWordThatIsNotOurs() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : filesOfTheHouse()) {
      int line = 0;
      for (String text : lines(file)) {
        line++;
        if (namesWordsToAvoid(relative(file), text)) {
          continue;
        }
        for (String word : Words.notOurs(text)) {
          found.add(relative(file) + ":" + line + ": " + word);
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  /**
   * Returns whether a line tells which words are avoided, so that `check` can find them: a list
   * under `avoid` in the glossary of Leadership Next, the one place where that is said.
   */
  private static boolean namesWordsToAvoid(String file, String line) {
    return file.equals(GLOSSARY) && AVOID.matcher(line).matches();
  }

  @Test
  void theListOfWordsToAvoidIsTheOneExceptionAndNarrow() throws IOException {
    String list = "    avoid: { en: [victim, ranks], bn: [শিকার] }";
    assertTrue(namesWordsToAvoid(GLOSSARY, list));
    assertFalse(namesWordsToAvoid("curriculum/saans-leadership/glossary.yaml", list));
    assertFalse(namesWordsToAvoid("curriculum/leadership-next/stages.yaml", list));
    for (String other :
        List.of(
            "    means: avoid: { en: [victim] }",
            "    means: A victim",
            "    also: { en: [victim] }",
            "    # avoid: { en: [victim] }",
            "    avoid: { en: [victim] } # never victim",
            "    avoid: { en: victim }, means: victim",
            "  victim: { avoid: { en: [victim] } }")) {
      assertFalse(namesWordsToAvoid(GLOSSARY, other), other);
    }
    List<String> exempt =
        lines(root().resolve(GLOSSARY)).stream()
            .filter(line -> namesWordsToAvoid(GLOSSARY, line))
            .filter(line -> !Words.notOurs(line).isEmpty())
            .toList();
    assertEquals(3, exempt.size(), String.join("\n", exempt));
  }

  @Test
  void theGlossaryAvoidsEveryWordThatIsNotOurs() throws IOException {
    Set<String> avoided = new TreeSet<>();
    for (String line : lines(root().resolve(GLOSSARY))) {
      avoided.addAll(Words.notOurs(line));
    }
    assertEquals(new TreeSet<>(Words.all()), avoided);
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

  private static String relative(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
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
