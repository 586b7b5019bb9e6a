package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

  @TempDir Path folder;

  @Test
  void thePagesAreWrittenIntoANewFolderAndWrittenAgain() throws IOException {
    Path out = folder.resolve("pages");
    Ran first = Ran.of("site " + out);
    assertTrue(first.out().endsWith(" files. Open " + out.resolve("index.html") + ".\n"));
    assertEquals(0, first.exitCode());
    Path stale = out.resolve("en/stale.html");
    Path list = out.resolve(".pedagogy-site");
    Files.writeString(stale, "old");
    Files.writeString(list, "en/stale.html\n" + Files.readString(list));
    assertEquals(first, Ran.of("site " + out));
    assertFalse(Files.exists(stale));
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertEquals(
        new Ran(
            2,
            "",
            "pedagogy: `"
                + folder
                + "` holds files that `site` did not write; give a new or an empty folder\n"),
        Ran.of("site " + folder));
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void aFileOfSomebodyElseInOurFolderIsLeftAlone() throws IOException {
    Path out = folder.resolve("pages");
    Ran.of("site " + out + " --format markdown");
    Files.writeString(out.resolve("index.html"), "mine");
    assertEquals(
        "pedagogy: `"
            + out.resolve("index.html")
            + "` was not written by `site`; move it away first\n",
        Ran.of("site " + out).err());
    assertEquals("mine", Files.readString(out.resolve("index.html")));
    assertTrue(Files.exists(out.resolve("README.md")));
  }

  @Test
  void theListLeadsNobodyOutOfTheFolder() throws IOException {
    Path out = folder.resolve("pages");
    Ran.of("site " + out + " --format markdown");
    Path outside = folder.resolve("letter.txt");
    Files.writeString(outside, "mine");
    Path list = out.resolve(".pedagogy-site");
    Files.writeString(list, "../letter.txt\n" + Files.readString(list));
    assertEquals(0, Ran.of("site " + out + " --format markdown").exitCode());
    assertEquals("mine", Files.readString(outside));
  }

  @Test
  void thePagesAreTheSameWherePeopleWriteBengali() throws IOException {
    Ran.of("site " + folder.resolve("here"));
    Ran.inBengali("site " + folder.resolve("there"));
    String page = "en/transition-gather-to-differ.html";
    assertEquals(
        Files.readString(folder.resolve("here").resolve(page)),
        Files.readString(folder.resolve("there").resolve(page)));
    assertEquals(
        Files.readString(folder.resolve("here/en/index.html")),
        Files.readString(folder.resolve("there/en/index.html")));
  }

  @Test
  void aCurriculumWithErrorsIsNotShown() {
    Ran ran = Ran.of("site " + folder.resolve("pages") + " src/test/resources/broken");
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("; `pedagogy check src/test/resources/broken` shows them"));
    assertFalse(Files.exists(folder.resolve("pages")));
  }
}
