package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.source.Node;

class ShippedLayoutTest {

  private static final Path CURRICULA = Path.of("..", "curriculum");
  private static final Path LEADERSHIP_NEXT = CURRICULA.resolve("leadership-next");
  private static final Path SAANS_LEADERSHIP = CURRICULA.resolve("saans-leadership");
  private static final Path PUBLISHED = CURRICULA.resolve("published");

  static List<Path> files() {
    return Stream.of(LEADERSHIP_NEXT, SAANS_LEADERSHIP, PUBLISHED)
        .flatMap(folder -> RealFiles.files(folder).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theShippedCurriculaAreLaidOut(Path file) throws IOException {
    String name = CURRICULA.relativize(file).toString().replace('\\', '/');
    String text = Files.readString(file);
    assertEquals(Layout.of(name, text).orThrow(), text, "run `pedagogy fmt` on it");
  }

  @Test
  void inAnyOrderItIsTheSameCurriculum() throws IOException {
    Map<String, byte[]> asWritten = new TreeMap<>();
    Map<String, byte[]> byLetter = new TreeMap<>();
    for (Path file : RealFiles.files(LEADERSHIP_NEXT)) {
      String name = LEADERSHIP_NEXT.relativize(file).toString().replace('\\', '/');
      byte[] bytes = Files.readAllBytes(file);
      asWritten.put(name, bytes);
      byLetter.put(
          name,
          Layout.of(name, bytes, root -> ShippedLayoutTest::byLetter).orThrow().getBytes(UTF_8));
    }
    assertNotEquals(
        new String(asWritten.get("stages.yaml"), UTF_8),
        new String(byLetter.get("stages.yaml"), UTF_8));
    assertEquals(
        CurriculumLoader.load(CurriculumFiles.of(asWritten)).orThrow(),
        CurriculumLoader.load(CurriculumFiles.of(byLetter)).orThrow());
  }

  /**
   * Keys of things in the order of letters; but ids, levels and languages in that of the author.
   */
  private static Optional<List<String>> byLetter(Node.Mapping map) {
    List<String> keys = map.entries().stream().map(entry -> entry.key().text()).sorted().toList();
    return keys.contains("title") || keys.contains("measure")
        ? Optional.of(keys)
        : Optional.empty();
  }
}
