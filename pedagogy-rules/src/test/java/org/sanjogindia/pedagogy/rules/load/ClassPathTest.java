package org.sanjogindia.pedagogy.rules.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

class ClassPathTest {

  private static final Map<String, String> FILES =
      Map.of(
          "org/weaving/curriculum.yaml",
          """
          curriculum: weaving
          version: 1.0.0
          title: Weaving
          languages: [en]
          parts: ["stages/*.yaml"]
          """,
          "org/weaving/stages/one.yaml",
          "stages: { gather: { phase: maturation, title: Coming together } }\n",
          "org/weaving/stages/two.yaml",
          "stages: { act: { phase: action, title: Acting } }\n",
          "org/other/stages/three.yaml",
          "stages: { stand: { phase: action, title: Standing } }\n");

  @TempDir private Path folder;

  @Test
  void aFolderOnTheClassPathIsRead() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    try (URLClassLoader loader = loader(folder.toUri())) {
      assertEquals(List.of("gather", "act"), stages(loader));
    }
  }

  @Test
  void aFolderInAJarIsRead() throws IOException {
    try (URLClassLoader loader = loader(jar().toUri())) {
      assertEquals(List.of("gather", "act"), stages(loader));
    }
  }

  @Test
  void manyThreadsReadOneJarWhileSomebodyElseHasItOpen() throws IOException {
    Path jar = jar();
    try (URLClassLoader loader = loader(jar.toUri());
        FileSystem open = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      assertEquals(
          List.of(List.of("gather", "act")),
          IntStream.range(0, 50)
              .parallel()
              .mapToObj(attempt -> stages(loader))
              .distinct()
              .toList());
      assertTrue(open.isOpen());
    }
  }

  @Test
  void aFolderThatIsNotThereIsRejected() throws IOException {
    try (URLClassLoader loader = loader(jar().toUri())) {
      Exception thrown =
          assertThrows(
              IllegalArgumentException.class,
              () -> CurriculumFiles.onClassPath(loader, "org/nowhere"));
      assertEquals(
          "there is no `curriculum.yaml` in `org/nowhere` on the class path", thrown.getMessage());
    }
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("weaving.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        entries.putNextEntry(new JarEntry(file.getKey()));
        entries.write(file.getValue().getBytes(UTF_8));
      }
    }
    return jar;
  }

  private static URLClassLoader loader(URI place) throws IOException {
    return new URLClassLoader(new URL[] {place.toURL()}, null);
  }

  private static List<String> stages(ClassLoader loader) {
    Curriculum curriculum =
        CurriculumLoader.load(CurriculumFiles.onClassPath(loader, "org/weaving")).orThrow();
    return curriculum.stages().keySet().stream().map(Object::toString).toList();
  }
}
