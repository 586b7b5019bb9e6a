package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

class CurriculumFilesTest {

  @TempDir Path top;

  private Path folder = Path.of("");

  @BeforeEach
  void writeTheSmallCurriculum() throws IOException {
    folder = Files.createDirectory(top.resolve("small"));
    for (Map.Entry<String, byte[]> file : FindingFolder.base().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void aFolderIsRead() {
    assertEquals("", CurriculumLoader.load(folder).text());
    assertEquals("small", CurriculumLoader.load(folder).orThrow().id().value());
  }

  @Test
  void aPatternMatchesTheFilesOfItsFolderInTheOrderOfTheirNames() throws IOException {
    Path modules = Files.createDirectory(folder.resolve("modules"));
    Files.writeString(modules.resolve("b.yaml"), "modules: { second: {} }\n");
    Files.writeString(modules.resolve("a.yaml"), "modules: { first: {} }\n");
    Files.writeString(modules.resolve("notes.txt"), "not a part\n");
    writeRoot("[base.yaml, rules.yaml, modules/*.yaml]");
    assertEquals(
        List.of("first", "second"),
        CurriculumLoader.load(folder).orThrow().modules().keySet().stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void aLinkThatLeavesTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(top.resolve("secret.yaml"), "roles: { spy: {} }\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
    writeRoot("[base.yaml, rules.yaml, link.yaml]");
    assertEquals(
        """
        curriculum.yaml:5:32: error[part-outside]: the part `link.yaml` does not lie in the curriculum's folder
            5 | parts: [base.yaml, rules.yaml, link.yaml]
              |                                ^^^^^^^^^ copy the file into the folder, and name it from there
        """,
        CurriculumLoader.load(folder).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"up/*", "up/secret.yaml", "up/secrets.yaml"})
  void nothingIsToldOfAFolderBehindALinkThatLeavesTheFolder(String part) throws IOException {
    Files.writeString(top.resolve("secret.yaml"), "roles: { spy: {} }\n");
    Files.writeString(top.resolve("other.yaml"), "roles: { spy: {} }\n");
    Files.createSymbolicLink(folder.resolve("up"), top);
    writeRoot("[base.yaml, rules.yaml, " + part + "]");
    List<Diagnostic> found = CurriculumLoader.load(folder).diagnostics();
    assertEquals(List.of("part-outside"), found.stream().map(Diagnostic::code).toList());
    assertEquals(
        "the part `" + part + "` does not lie in the curriculum's folder", found.get(0).message());
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertEquals(
        """
        curriculum.yaml:1:1: error[missing-file]: there is no file `curriculum.yaml`
              | every curriculum begins with one
        """,
        CurriculumLoader.load(top.resolve("nowhere")).text());
  }

  @Test
  void aCurriculumInAJarIsRead() throws IOException {
    Path jar = top.resolve("small.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : FindingFolder.base().entrySet()) {
        out.putNextEntry(new JarEntry("small/" + file.getKey()));
        out.write(file.getValue());
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      CurriculumFiles files = CurriculumFiles.onClassPath(loader, "small");
      assertEquals("", CurriculumLoader.load(files).text());
    }
  }

  @Test
  void aCurriculumInAFolderOfTheClassPathIsRead() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {top.toUri().toURL()}, null)) {
      assertEquals("", CurriculumLoader.load(CurriculumFiles.onClassPath(loader, "small")).text());
      assertThrows(
          IllegalArgumentException.class, () -> CurriculumFiles.onClassPath(loader, "other"));
    }
  }

  @Test
  void theIndexSaysWhereAThingIsDeclared() {
    SourceIndex index =
        CurriculumLoader.loadIndexed(CurriculumFiles.inFolder(folder)).orThrow().index();
    assertEquals(
        "base.yaml:12:3",
        index.find("competencies", "voice").map(SourceSpan::place).orElse("nowhere"));
  }

  private void writeRoot(String parts) throws IOException {
    String root = new String(FindingFolder.base().get("curriculum.yaml"), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("curriculum.yaml"), root.replace("[base.yaml, rules.yaml]", parts));
  }
}
