package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** A published rule, written as a small curriculum in {@code published/}. */
record PublishedRule(Curriculum curriculum) {

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

  /** The verdict of a criterion. */
  Verdict criterion(String id, Story story, String date) {
    return Assessment.of(curriculum, story.journey())
        .explain(CriterionId.of(id), LocalDate.parse(date))
        .verdict();
  }

  /** The verdict of what a stage shows itself by; each rule but those on moves has one stage. */
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
