package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final String ROOT =
      """
      curriculum: our-circle
      version: 1.0.0
      title: Our circle
      languages: [en]
      parts: [stages.yaml]
      """;
  private static final String STAGES = "stages: { gather: { phase: maturation } }\n";
  private static final String MISTYPED = "stages: { gather: { phaze: maturation } }\n";

  @TempDir private Path home;
  private Path folder;
  private Watching watching;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(home.resolve("our circle"));
    write("curriculum.yaml", ROOT);
    write("stages.yaml", STAGES);
    watching = Watching.begin("watch", folder.toString());
    watching.await("No problems in 2 files");
  }

  @AfterEach
  void itNeverEndsByItself() {
    assertEquals(0, watching.end());
  }

  @Test
  void whatIsNewIsToldAfterASave() throws IOException {
    write("stages.yaml", MISTYPED);
    watching.await(" more\n\nstages.yaml:1:1");
    watching.await(" in 2 files.\n");
    write("stages.yaml", "# first\n" + MISTYPED);
    watching.await("  the same problems as before\n\nstages.yaml:2:");
    write("stages.yaml", STAGES);
    watching.await("  no problems any more\n\nNo problems in 2 files");
    write("stages.yaml", STAGES);
    watching.await("  still no problems\n");
  }

  @Test
  void aFileThatTheEditorPutsInItsPlaceIsChecked() throws IOException {
    for (int i = 0; i < 3; i++) {
      replace("stages.yaml", MISTYPED);
      watching.await(" more\n");
      replace("stages.yaml", STAGES);
      watching.await("  no problems any more\n");
    }
  }

  @Test
  void aFileThatIsEmptiedFirstIsChecked() throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("stages.yaml"))) {
      file.write(MISTYPED.substring(0, 20).getBytes(UTF_8));
      file.flush();
      file.write(MISTYPED.substring(20).getBytes(UTF_8));
    }
    watching.await("unknown-key");
  }

  @Test
  void whateverIsInAFileItGoesOn() throws IOException {
    Files.write(folder.resolve("stages.yaml"), new byte[] {0, -1, 13, 10, 7});
    watching.await("error[not-utf-8]");
    Files.write(folder.resolve("stages.yaml"), new byte[20_000_000]);
    watching.await("error[file-too-large]");
    write("stages.yaml", "[".repeat(4000));
    watching.await("error[too-deep]");
    Files.delete(folder.resolve("stages.yaml"));
    watching.await("error[missing-file]");
    Files.createDirectory(folder.resolve("stages.yaml"));
    watching.await("error[unreadable-file]");
    Files.delete(folder.resolve("stages.yaml"));
    write("stages.yaml", STAGES);
    watching.await("  no problems any more\n");
  }

  @Test
  void aFolderMayGoAwayAndComeBack() throws IOException {
    Path elsewhere = home.resolve("elsewhere");
    Files.move(folder, elsewhere);
    watching.await("  it cannot be checked\n\nthere is no folder `" + folder + "`\n");
    Files.createDirectory(folder);
    write("stages.yaml", MISTYPED);
    watching.await("there is no `curriculum.yaml` in `" + folder + "`");
    write("curriculum.yaml", ROOT);
    watching.await("error[unknown-key]");
    write("stages.yaml", STAGES);
    watching.await("  no problems any more\n");
  }

  @Test
  void partsInANewFolderAreWatched() throws IOException {
    write("curriculum.yaml", ROOT.replace("stages.yaml", "stages.yaml, more/*.yaml"));
    watching.await("error[missing-file]");
    Files.createDirectory(folder.resolve("more"));
    write("more/roles.yaml", "roles: { convenor: {} }\n");
    watching.await("No problems in 3 files");
    write("more/roles.yaml", "roles: { convenor: { titel: X } }\n");
    watching.await("error[unknown-key]");
    write("more/roles.yaml", "roles: { convenor: {} }\n");
    watching.await("  no problems any more\n");
    write("more/tallies.yaml", "tallies: { heard: {} }\n");
    watching.await("No problems in 4 files");
  }

  @Test
  void whatItBuildsOnIsWatchedToo() throws IOException {
    Path base = Files.createDirectory(home.resolve("base"));
    String text = ROOT.replace("our-circle", "base").replace("parts: [stages.yaml]\n", STAGES);
    Files.writeString(base.resolve("curriculum.yaml"), text);
    write(
        "curriculum.yaml", ROOT.replace("parts: [stages.yaml]", "extends: { base: 1.0 or later }"));
    watching.await("--- ");
    watching.await("No problems in ");
    Files.writeString(base.resolve("curriculum.yaml"), text + "stagez: {}\n");
    watching.await("../base/curriculum.yaml:");
    Files.writeString(base.resolve("curriculum.yaml"), text);
    watching.await("  no problems any more\n");
  }

  @Test
  void aFileThatIsNoPartIsNotTold() throws IOException {
    write("notes.txt", "We met on Sunday.");
    write(".stages.yaml.swp", "b0VIM");
    write("stages.yaml", MISTYPED);
    String said = watching.await(" more\n");
    assertFalse(said.contains("still"), said);
  }

  @Test
  void ofSeveralFoldersItIsToldWhichIsMeant() throws IOException {
    Path other = Files.createDirectory(home.resolve("other"));
    Files.writeString(other.resolve("curriculum.yaml"), ROOT.replace("stages.yaml", ""));
    Watching both = Watching.begin("watch", folder.toString(), other.toString());
    write("stages.yaml", MISTYPED);
    String said = both.await(" more\n");
    assertTrue(said.contains("  " + folder + ": "), said);
    assertEquals(0, both.end());
  }

  @Test
  void whatIsNotThereAtTheBeginningIsRefused() {
    Ran ran = Ran.of("watch nowhere");
    assertEquals(new Ran(2, "", "pedagogy: there is no folder `nowhere`\n"), ran);
  }

  /**
   * On a machine with nothing else to do a check of the shipped curriculum takes ten milliseconds,
   * and so a save is told in 200. Where all is slower this is too.
   */
  @Test
  void aSaveOfTheShippedCurriculumIsToldInTime() throws IOException {
    Path copy = copyOf(Path.of("../../curriculum/leadership-next"), home.resolve("shipped"));
    Watching shipped = Watching.begin("watch", "--warnings", "hide", copy.toString());
    shipped.await("No problems in ");
    Path file = copy.resolve("scales.yaml");
    String right = Files.readString(file);
    List<Long> took = new ArrayList<>();
    List<Long> checks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean breaks = i % 2 == 0;
      long saved = System.nanoTime();
      Files.writeString(file, breaks ? right + "stagez: {}\n" : right);
      shipped.await(breaks ? "1 error in " : "No problems in ");
      long told = System.nanoTime();
      took.add(TimeUnit.NANOSECONDS.toMillis(told - saved));
      Curricula.check(copy);
      checks.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told));
    }
    assertEquals(0, shipped.end());
    long inTime = 100 + 10 * Math.max(10, Collections.min(checks));
    assertTrue(Collections.min(took) < inTime, took + " in a machine of " + checks);
  }

  private static Path copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void replace(String name, String text) throws IOException {
    Path beside = folder.resolve("." + name + ".new");
    Files.writeString(beside, text);
    Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
