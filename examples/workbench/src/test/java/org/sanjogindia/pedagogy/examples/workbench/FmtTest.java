package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {

  private static final String ROOT =
      """
      curriculum: weaving
      version: 1.0.0
      title: Weaving
      languages: [en]
      parts: [stages.yaml]
      """;
  private static final String MESSY =
      """
      stages:
          # the first
          gather: {title: Coming together,phase: maturation}
      """;
  private static final String LAID_OUT =
      """
      stages:
        # the first
        gather: { phase: maturation, title: Coming together }
      """;

  @TempDir private Path folder;
  private Path stages;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("curriculum.yaml"), ROOT);
    stages = Files.writeString(folder.resolve("stages.yaml"), MESSY);
  }

  @Test
  void itLaysOutWhatIsNotAndTellsWhich() throws IOException {
    Ran ran = Ran.of("fmt " + folder);
    assertEquals(slashes(stages) + "\n1 of 2 files laid out anew.\n", ran.out());
    assertEquals(0, ran.exitCode());
    assertEquals(LAID_OUT, Files.readString(stages));
    assertEquals("2 files, all laid out.\n", Ran.of("fmt " + folder).out());
  }

  @Test
  void aCheckChangesNothingAndEndsWithOne() throws IOException {
    Ran ran = Ran.of("fmt --check " + folder);
    assertEquals(slashes(stages) + "\n1 of 2 files would be laid out anew.\n", ran.out());
    assertEquals(1, ran.exitCode());
    assertEquals(MESSY, Files.readString(stages));
  }

  @Test
  void theDifferenceIsShown() throws IOException {
    Ran ran = Ran.of("fmt --diff " + folder);
    String name = slashes(stages);
    assertEquals(
        "--- "
            + name
            + "\n+++ "
            + name
            + """

            @@ -1,3 +1,3 @@
             stages:
            -    # the first
            -    gather: {title: Coming together,phase: maturation}
            +  # the first
            +  gather: { phase: maturation, title: Coming together }
            """
            + name
            + "\n1 of 2 files would be laid out anew.\n",
        ran.out());
    assertEquals(0, ran.exitCode());
    assertEquals(MESSY, Files.readString(stages));
  }

  @Test
  void aFileThatIsNoYamlIsToldAndNotTouched() throws IOException {
    Files.writeString(stages, "stages: { gather: {}\n");
    Ran ran = Ran.of("fmt " + folder);
    assertTrue(ran.out().startsWith("stages.yaml:"), ran.out());
    assertTrue(ran.out().endsWith("\n1 of 2 files not touched, see above.\n"), ran.out());
    assertEquals(1, ran.exitCode());
    assertEquals("stages: { gather: {}\n", Files.readString(stages));
  }

  @Test
  void permissionsStay() throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(stages, PosixFilePermissions.fromString("rw-rw-r--"));
      Ran.of("fmt " + folder);
      assertEquals(
          "rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(stages)));
    }
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }
}
