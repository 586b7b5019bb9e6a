package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/** Which transitions lead out of a stage, and where to. */
record Moves(Curriculum curriculum, Question question) {

  /** The stages that a transition names, {@code where-we-were} resolved. */
  List<StageId> targets(Transition transition) {
    return transition.to().stream().flatMap(this::resolve).collect(toImmutableList());
  }

  private Stream<StageId> resolve(Target target) {
    return target instanceof Target.ToStage stage
        ? Stream.of(stage.stage())
        : question.asRecorded().stages().whereWeWere().stream();
  }

  /** Whether a transition leads out of this stage. */
  boolean leadsOut(Transition transition, StageId from) {
    List<StageId> targets = targets(transition);
    boolean stays = transition.proposesStage() && targets.contains(from);
    boolean lacksTarget = transition.proposesStage() && targets.isEmpty();
    Origin origin = transition.from();
    boolean named = origin instanceof Origin.Stages stages && stages.named().contains(from);
    boolean any = origin instanceof Origin.AnyStage && isInOrder(from);
    boolean later =
        origin instanceof Origin.LaterStage
            && isInOrder(from)
            && targets.stream().anyMatch(target -> isLater(from, target));
    return !stays && !lacksTarget && (named || any || later);
  }

  private boolean isInOrder(StageId stage) {
    return curriculum.order().contains(stage);
  }

  private boolean isLater(StageId stage, StageId than) {
    return isInOrder(than) && curriculum.order().indexOf(stage) > curriculum.order().indexOf(than);
  }

  /** A transition out of a stage, with its verdict. */
  Proposal proposal(Transition transition, StageId from) {
    List<StageId> targets = targets(transition);
    Optional<TransitionKind> kind =
        transition.proposesStage()
            ? targets.stream().findFirst().flatMap(to -> curriculum.kindOf(from, to))
            : Optional.empty();
    Optional<Explanation> explanation =
        transition.when().map(when -> Evaluator.explain(question, when));
    return new Proposal(
        transition,
        kind,
        targets,
        kind.filter(TransitionKind.SKIP::equals).isPresent()
            ? unvisited(from, targets.get(0))
            : ImmutableSet.of(),
        explanation,
        transition.beside().stream()
            .map(beside -> Evaluator.explain(question, beside))
            .collect(toImmutableList()),
        explanation
            .filter(it -> kind.filter(Moves::leadsOn).isPresent())
            .map(it -> NextSteps.of(question, it))
            .orElse(ImmutableList.of()));
  }

  /** Nobody works towards a rest, a return or a warning. */
  private static boolean leadsOn(TransitionKind kind) {
    return switch (kind) {
      case ADVANCE, SKIP, RESUME -> true;
      case RETURN, REST, CLOSE -> false;
    };
  }

  /** The stages between two stages of the order in which the collective has never been. */
  Set<StageId> unvisited(StageId from, StageId to) {
    List<StageId> order = curriculum.order();
    Set<StageId> visited =
        question.asRecorded().stages().visits().stream()
            .map(StageHistory.Visit::stage)
            .collect(toImmutableSet());
    return order.subList(order.indexOf(from) + 1, order.indexOf(to)).stream()
        .filter(stage -> !visited.contains(stage))
        .collect(toImmutableSet());
  }
}
