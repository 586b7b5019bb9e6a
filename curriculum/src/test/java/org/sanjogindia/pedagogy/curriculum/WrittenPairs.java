package org.sanjogindia.pedagogy.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanjogindia.pedagogy.curriculum.PairScript.Side;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * The pairs of Leadership Next as they were written: in short in {@code src/test/pairs}, and made
 * up here for each level of the collective that stands beside a transition.
 */
final class WrittenPairs {

  private static final Path FOLDER = Path.of("src/test/pairs");

  private WrittenPairs() {}

  /** Returns what each file of the pairs says, by its name. */
  static Map<String, String> files(Curriculum curriculum) {
    Map<String, String> files = new TreeMap<>();
    for (PairScript script : scripts(curriculum)) {
      for (Side side : Side.values()) {
        files.put(script.file(side), script.text(side, curriculum));
      }
    }
    return files;
  }

  private static Collection<PairScript> scripts(Curriculum curriculum) {
    Map<String, PairScript> scripts = new TreeMap<>();
    for (Transition transition : curriculum.transitions().values()) {
      for (int i = 0; i < transition.beside().size(); i++) {
        String rule = transition.id() + ".beside." + (i + 1);
        String from = someStage(transition, curriculum);
        level(transition.beside().get(i))
            .ifPresent(level -> scripts.put(rule, script(rule, from, level, curriculum)));
      }
    }
    for (Path file : JourneyPairs.list(FOLDER)) {
      String rule = file.getFileName().toString().replace(".txt", "");
      scripts.put(rule, PairScript.of(rule, read(file)));
    }
    return scripts.values();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String someStage(Transition transition, Curriculum curriculum) {
    return transition.from() instanceof Origin.Stages stages
        ? stages.named().iterator().next().value()
        : curriculum.order().get(0).value();
  }

  /** The level of the collective that is asked for, whatever it needs. */
  private static Optional<Condition.LevelIs> level(Condition beside) {
    if (beside instanceof Condition.Noted noted) {
      return level(noted.part());
    }
    if (beside instanceof Condition.WithNeeds needs) {
      return level(needs.part());
    }
    return beside instanceof Condition.LevelIs level ? Optional.of(level) : Optional.empty();
  }

  /**
   * Three of five looked at it together; in one they are at the level and in the other one below.
   */
  private static PairScript script(
      String rule, String from, Condition.LevelIs asked, Curriculum curriculum) {
    List<LevelId> levels = curriculum.scaleOf(asked.competency()).levels();
    LevelId level = asked.is().bound();
    LevelId below = levels.get(levels.indexOf(level) - 1);
    return PairScript.of(
        rule,
        """
        Three of five looked at it together and saw %2$s, and in the other %3$s.
        as of 2025-06-01
        2025-01-05 founded stage: %1$s
        2025-01-05 joined m-01 to m-05
        2025-05-04 review took-part: m-01 to m-03
        met: 2025-05-04 observation of: collective, competency: %4$s, level: %2$s
        short: 2025-05-04 observation of: collective, competency: %4$s, level: %3$s
        """
            .formatted(from, level, below, asked.competency()));
  }
}
