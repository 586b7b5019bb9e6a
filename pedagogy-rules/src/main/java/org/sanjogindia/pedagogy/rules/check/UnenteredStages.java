package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/** Finds stages to which no transition leads, though no collective begins there either. */
final class UnenteredStages {

  private final Curriculum curriculum;
  private final SourceIndex index;

  UnenteredStages(Curriculum curriculum, SourceIndex index) {
    this.curriculum = curriculum;
    this.index = index;
  }

  List<Diagnostic> find() {
    Set<StageId> entered = entered();
    if (entered.isEmpty()) {
      return List.of();
    }
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (Stage stage : curriculum.stages().values()) {
      if (!entered.contains(stage.id()) && !isBeginning(stage)) {
        index
            .find("stages", stage.id().value())
            .map(at -> unentered(stage, at))
            .ifPresent(found::add);
      }
    }
    return found.build();
  }

  private static Diagnostic unentered(Stage stage, SourceSpan span) {
    String orBegin =
        stage.phase().isPresent() ? ", or say with `begins-when` that one may begin there" : "";
    return Remark.STAGE_NOT_ENTERED
        .warning(span, lenientFormat("no transition leads to stage `%s`", stage.id()))
        .withHint(lenientFormat("write one with `to: %s`%s", stage.id(), orBegin));
  }

  private boolean isBeginning(Stage stage) {
    return stage.beginsWhen().isPresent() || curriculum.order().indexOf(stage.id()) == 0;
  }

  private Set<StageId> entered() {
    return curriculum.transitions().values().stream()
        .filter(Transition::proposesStage)
        .flatMap(transition -> transition.to().stream())
        .filter(Target.ToStage.class::isInstance)
        .map(target -> ((Target.ToStage) target).stage())
        .collect(ImmutableSet.toImmutableSet());
  }
}
