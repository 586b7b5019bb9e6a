package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** The journeys of which there is a script are files that are written from it. */
class StoriesWrittenTest {

  private static final Path SCRIPTS = Path.of("src/test/stories");
  private static final Curriculum LEADERSHIP_NEXT =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  static Stream<String> names() {
    return JourneyPairs.list(SCRIPTS).stream()
        .map(file -> file.getFileName().toString().replace(".txt", ""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theJourneyIsWhatItsScriptTells(String name) throws IOException {
    String told =
        StoryScript.tell(Files.readString(SCRIPTS.resolve(name + ".txt")), LEADERSHIP_NEXT);
    Path file = InventedJourneys.FOLDER.resolve(name + ".jsonl");
    if (Boolean.getBoolean("pairs.write")) {
      Files.writeString(file, told);
    }
    assertEquals(
        told,
        Files.readString(file),
        "to write it anew: ./mvnw test -pl pedagogy-model,pedagogy-rules,curriculum"
            + " -Dtest=StoriesWrittenTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dpairs.write=true");
  }
}
