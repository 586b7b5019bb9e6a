package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/** Finds competencies that no module teaches, and outcomes that nothing serves. */
final class LooseEnds {

  private final Curriculum curriculum;
  private final SourceIndex index;

  LooseEnds(Curriculum curriculum, SourceIndex index) {
    this.curriculum = curriculum;
    this.index = index;
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    if (!curriculum.modules().isEmpty()) {
      untaught().forEach(found::add);
    }
    if (!curriculum.competencies().isEmpty() || !curriculum.modules().isEmpty()) {
      unserved().forEach(found::add);
    }
    return found.build();
  }

  /** What a mentor can do is not taught to the collective. */
  private Stream<Diagnostic> untaught() {
    Set<CompetencyId> taught =
        curriculum.modules().values().stream()
            .flatMap(module -> module.teaches().keySet().stream())
            .collect(ImmutableSet.toImmutableSet());
    return curriculum.competencies().values().stream()
        .filter(competency -> competency.of() != Bearer.MENTOR)
        .map(Competency::id)
        .filter(id -> !taught.contains(id))
        .flatMap(
            id ->
                index.find("competencies", id.value()).stream()
                    .map(
                        span ->
                            Remark.COMPETENCY_NOT_TAUGHT
                                .warning(
                                    span, lenientFormat("no module teaches competency `%s`", id))
                                .withHint("name it under `teaches` of a module")));
  }

  private Stream<Diagnostic> unserved() {
    Set<OutcomeId> served =
        Stream.concat(
                curriculum.modules().values().stream().flatMap(module -> module.serves().stream()),
                curriculum.competencies().values().stream()
                    .flatMap(competency -> competency.serves().stream()))
            .collect(ImmutableSet.toImmutableSet());
    return curriculum.outcomes().keySet().stream()
        .filter(id -> !served.contains(id))
        .flatMap(
            id ->
                index.find("outcomes", id.value()).stream()
                    .map(
                        span ->
                            Remark.OUTCOME_NOT_SERVED
                                .warning(
                                    span,
                                    lenientFormat(
                                        "no competency and no module serves outcome `%s`", id))
                                .withHint("name it under `serves` of what is to bring it about")));
  }
}
