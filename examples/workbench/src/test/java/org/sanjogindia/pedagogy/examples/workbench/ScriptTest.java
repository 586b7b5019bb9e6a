package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script of the download, with a stand-in for Java that prints what it is given. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

  @TempDir private Path home;
  private Path script;

  @BeforeEach
  void unpack() throws IOException {
    Path folder = Files.createDirectories(home.resolve("our tools/আমাদের"));
    script = folder.resolve("pedagogy");
    Files.copy(Path.of("src/dist/pedagogy"), script);
    executable(script);
  }

  @Test
  void wordsArriveAsTheyWereWritten() throws IOException, InterruptedException {
    Path java = java("17.0.15");
    assertEquals(given("[check][our circle][আমাদের বৃত্ত][a\"b$c*]\n"), call(script, java));
  }

  @Test
  void itIsFoundThroughLinks() throws IOException, InterruptedException {
    Path java = java("21");
    Path bin = Files.createDirectory(home.resolve("bin"));
    Path near = Files.createSymbolicLink(script.resolveSibling("near"), Path.of("pedagogy"));
    Path link = Files.createSymbolicLink(bin.resolve("pedagogy"), near);
    assertEquals(given("[check][our circle][আমাদের বৃত্ত][a\"b$c*]\n"), call(link, java));
  }

  @Test
  void anOldJavaIsToldInASentence() throws IOException, InterruptedException {
    String sentence =
        "pedagogy: this machine has Java 8; install Java 17 or later, such as Temurin, and try"
            + " again\n";
    assertEquals(new Ran(2, "", sentence), call(script, java("1.8.0_402")));
    Path untold = java("1.8.0_402");
    Files.delete(untold.resolve("release"));
    assertEquals(new Ran(2, "", sentence), call(script, untold));
  }

  @Test
  void aJavaThatDoesNotTellItsVersionInAFileIsAsked() throws IOException, InterruptedException {
    Path java = java("17.0.15");
    Files.delete(java.resolve("release"));
    assertEquals(0, call(script, java).exitCode());
  }

  @Test
  void withoutAJavaItIsToldWhatToDo() throws IOException, InterruptedException {
    assertEquals(
        new Ran(
            2,
            "",
            "pedagogy: Java is not installed; install Java 17 or later, such as Temurin, and try"
                + " again\n"),
        call(script, home.resolve("nowhere")));
  }

  private Ran given(String words) throws IOException {
    Path jar = script.toRealPath().resolveSibling("pedagogy.jar");
    String options = "[-XX:+UseSerialGC][-XX:TieredStopAtLevel=1][-jar][" + jar + "]";
    return new Ran(0, options + words, "");
  }

  /** A Java of a version, as `JAVA_HOME` names it. */
  private Path java(String version) throws IOException {
    Path java = Files.createTempDirectory(home, "java");
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectory(java.resolve("bin"));
    Path command = java.resolve("bin/java");
    Files.writeString(
        command,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2025-04-15' >&2
          exit
        fi
        printf '[%%s]' "$@"
        echo
        """
            .formatted(version));
    executable(command);
    return java;
  }

  private Ran call(Path called, Path javaHome) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("/bin/sh", called.toString(), "check"));
    words.addAll(List.of("our circle", "আমাদের বৃত্ত", "a\"b$c*"));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder process = new ProcessBuilder(words).directory(home.toFile());
    Map<String, String> environment = process.environment();
    environment.put("JAVA_HOME", javaHome.toString());
    environment.put("PATH", tools().toString());
    Process running = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    running.waitFor(30, TimeUnit.SECONDS);
    return new Ran(running.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** A path with what the script uses, and no Java. */
  private Path tools() throws IOException {
    Path tools = home.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectory(tools);
      for (String tool : List.of("dirname", "readlink", "sed")) {
        Path found = Path.of("/usr/bin", tool);
        Path there = Files.exists(found) ? found : Path.of("/bin", tool);
        Path wrapped = tools.resolve(tool);
        Files.writeString(wrapped, "#!/bin/sh\nexec " + there + " \"$@\"\n");
        executable(wrapped);
      }
    }
    return tools;
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new AssertionError("cannot be made executable: " + file);
    }
  }
}
