package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"en", "bn", "hi", "en,bn", "bn,en", "hi,bn,en"})
  void whatIsMadeIsCleanInItsLanguages(String languages) {
    Path folder = home.resolve("our-circle");
    Ran made = Ran.ofWords("new", folder.toString(), "--languages", languages);
    assertEquals("", made.err());
    assertEquals(0, made.exitCode());
    assertEquals(
        new Ran(
            0,
            "No problems in 6 files: our-circle 0.1.0, with 5 stages, 1 module and 6 transitions.\n",
            ""),
        Ran.ofWords("check", folder.toString()));
    assertEquals(0, Ran.ofWords("fmt", "--check", folder.toString()).exitCode());
  }

  /** Without a network, and wherever the folder is moved to. */
  @Test
  void everyFileNamesASchemaThatLiesInTheFolder() throws IOException {
    Path folder = home.resolve("our-circle");
    Ran.ofWords("new", folder.toString());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        String first = Files.readAllLines(file).get(0);
        String lead = "# yaml-language-server: $schema=";
        assertTrue(first.startsWith(lead), first);
        Path schema = file.resolveSibling(first.substring(lead.length()));
        boolean root = file.endsWith("curriculum.yaml");
        assertEquals(
            root ? "curriculum.schema.json" : "part.schema.json",
            String.valueOf(schema.getFileName()));
        assertTrue(Files.readString(schema).contains("json-schema.org/draft/2020-12"), first);
      }
    }
  }

  @Test
  void itSaysWhatToDoNext() {
    Path folder = home.resolve("our-circle");
    assertEquals(
        "`%1$s` holds a small curriculum in 6 files; begin with `stages.yaml`.\n".formatted(folder)
            + "`pedagogy watch %1$s` checks it while you write.\n".formatted(folder)
            + "`pedagogy sentences %1$s` says its rules in words.\n".formatted(folder),
        Ran.ofWords("new", folder.toString()).out());
    assertEquals(0, Ran.ofWords("sentences", folder.toString()).exitCode());
  }

  @Test
  void itsIdAndTitleAreAsGiven() throws IOException {
    Path folder = home.resolve("আমাদের বৃত্ত");
    String title = "Say \"us\": #1, {ours} \\ না?";
    Ran.ofWords("new", folder.toString(), "--id", "shakti-7", "--title", title);
    assertEquals("shakti-7 0.1.0", versionOf(folder));
    assertTrue(
        Files.readString(folder.resolve("curriculum.yaml"))
            .contains("title: \"Say \\\"us\\\": #1, {ours} \\\\ না?\"\n"));
  }

  @Test
  void aFolderWhoseNameIsNoIdGetsOne() {
    Path folder = home.resolve("আমাদের বৃত্ত");
    Ran.ofWords("new", folder.toString());
    assertEquals("our-curriculum 0.1.0", versionOf(folder));
  }

  @Test
  void whatIsThereIsLeftAlone() throws IOException {
    Path folder = Files.createDirectory(home.resolve("circle"));
    assertEquals(0, Ran.ofWords("new", folder.toString()).exitCode());
    String stages = Files.readString(folder.resolve("stages.yaml"));
    cannotRun(
        "there is something in `" + folder + "`; give a new folder",
        "new",
        folder.toString(),
        "--languages",
        "bn");
    assertEquals(stages, Files.readString(folder.resolve("stages.yaml")));
    Path file = folder.resolve("stages.yaml");
    cannotRun("`" + file + "` is a file; give a folder", "new", file.toString());
  }

  @Test
  void whatCannotBeMadeIsToldAndNothingIsWritten() {
    Path folder = home.resolve("circle");
    cannotRun(
        "`Our Circle` is no id; write small letters, digits and hyphens, a letter first",
        "new",
        folder.toString(),
        "--id",
        "Our Circle");
    cannotRun(
        "a curriculum can begin in en, bn and hi, and not in `ta`; begin with one of these and add"
            + " it under `languages`",
        "new",
        folder.toString(),
        "--languages",
        "en,ta");
    cannotRun("--languages names one twice", "new", folder.toString(), "--languages", "en,en");
    Ran empty = Ran.ofWords("new", folder.toString(), "--title", "");
    assertTrue(empty.err().contains(" would not load: "), empty.err());
    assertFalse(Files.exists(folder));
  }

  private static String versionOf(Path folder) {
    String said = Ran.ofWords("check", folder.toString()).out();
    return said.substring("No problems in 6 files: ".length(), said.indexOf(','));
  }

  private static void cannotRun(String sentence, String... words) {
    assertEquals(new Ran(2, "", "pedagogy: " + sentence + "\n"), Ran.ofWords(words));
  }
}
