package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** A curriculum that holds published rules. */
record PublishedRule(Curriculum curriculum) {

  private static final Path SHIPPED = Path.of("..", "curriculum", "published");

  /** One of those that are shipped. */
  static PublishedRule shipped(String id) {
    return new PublishedRule(CurriculumLoader.load(SHIPPED.resolve(id)).orThrow());
  }

  /** One that is written for a test, in {@code published/}. */
  static PublishedRule read(String id) {
    try {
      byte[] yaml = Resources.toByteArray(Resources.getResource("published/" + id + ".yaml"));
      return new PublishedRule(
          CurriculumLoader.load(CurriculumFiles.of(ImmutableMap.of("curriculum.yaml", yaml)))
              .orThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a measure is at least so much. */
  Verdict atLeast(String measure, int number, Story story, String date) {
    Condition asked =
        new Condition.MeasureIs(
            new MeasureUse.Named(MeasureId.of(measure)),
            Optional.empty(),
            new Limit.OfNumber(Threshold.of(Relation.AT_LEAST, Rational.of(number))),
            Optional.empty(),
            Needs.NONE);
    return verdict(asked, story, date);
  }

  /** The verdict of a criterion. */
  Verdict criterion(String id, Story story, String date) {
    return Assessment.of(curriculum, story.journey())
        .explain(CriterionId.of(id), LocalDate.parse(date))
        .verdict();
  }

  /** The verdict of what the first stage with signs shows itself by. */
  Verdict signs(Story story, String date) {
    Condition signs =
        curriculum.stages().values().stream()
            .flatMap(stage -> stage.signs().stream())
            .findFirst()
            .orElseThrow();
    return verdict(signs, story, date);
  }

  /** The verdict of what a transition asks. */
  Verdict transition(String id, Story story, String date) {
    Condition when =
        curriculum.transitions().values().stream()
            .filter(transition -> transition.id().equals(TransitionId.of(id)))
            .flatMap(transition -> transition.when().stream())
            .findFirst()
            .orElseThrow();
    return verdict(when, story, date);
  }

  private Verdict verdict(Condition condition, Story story, String date) {
    return Assessment.of(curriculum, story.journey())
        .explain(condition, LocalDate.parse(date))
        .verdict();
  }
}
