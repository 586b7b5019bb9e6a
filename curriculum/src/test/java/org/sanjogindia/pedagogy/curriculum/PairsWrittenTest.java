package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
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

  /** Also what is only shown: what a stage begins with and its signs, and what stands beside. */
  @Test
  void whateverGivesAVerdictHasItsPair() {
    JourneyPairs pairs = new JourneyPairs(LEADERSHIP_NEXT, FOLDER);
    Set<String> expected = new TreeSet<>();
    for (Criterion criterion : LEADERSHIP_NEXT.criteria().values()) {
      if (criterion instanceof Criterion.OfCollective) {
        expected.add("criterion." + criterion.id());
      }
    }
    for (Stage stage : LEADERSHIP_NEXT.stages().values()) {
      stage.beginsWhen().ifPresent(it -> add("stage." + stage.id() + ".begins-when", it, expected));
      stage.signs().ifPresent(it -> add("stage." + stage.id() + ".signs", it, expected));
    }
    for (Transition transition : LEADERSHIP_NEXT.transitions().values()) {
      transition.when().ifPresent(it -> expected.add(transition.id().value()));
      for (int i = 0; i < transition.beside().size(); i++) {
        add(transition.id() + ".beside." + (i + 1), transition.beside().get(i), expected);
      }
    }
    assertEquals(expected, pairs.rulesShown());
  }

  /** What is nothing but a criterion is shown by the pair of that. */
  private static void add(String rule, Condition condition, Set<String> rules) {
    if (condition instanceof Condition.Noted noted) {
      add(rule, noted.part(), rules);
    } else if (!(condition instanceof Condition.OfCriterion)) {
      rules.add(rule);
    }
  }
}
