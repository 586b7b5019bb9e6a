package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * The pairs of Leadership Next are files that are written here; what they are for: {@code
 * PairsTest}.
 */
class PairsWrittenTest {

  private static final Path FOLDER = Path.of("journeys/pairs");
  private static final Curriculum LEADERSHIP_NEXT =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  @Test
  void theFilesAreWhatTheScriptsSay() throws IOException {
    Map<String, String> expected = WrittenPairs.files(LEADERSHIP_NEXT);
    if (Boolean.getBoolean("pairs.write")) {
      for (Path file : JourneyPairs.list(FOLDER)) {
        Files.delete(file);
      }
      for (Map.Entry<String, String> file : expected.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    Map<String, String> there = new TreeMap<>();
    for (Path file : JourneyPairs.list(FOLDER)) {
      there.put(file.getFileName().toString(), Files.readString(file));
    }
    assertEquals(
        expected,
        there,
        "to write them anew: ./mvnw test -pl pedagogy-model,pedagogy-rules,curriculum"
            + " -Dtest=PairsWrittenTest -Dsurefire.failIfNoSpecifiedTests=false -Dpairs.write=true");
  }
}
