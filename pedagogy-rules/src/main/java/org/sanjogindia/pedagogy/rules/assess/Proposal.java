package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/**
 * One transition out of the current stage, with its verdict. It proposes; the collective decides.
 *
 * @param transition the transition
 * @param kind what the move is; absent where it suggests and does not propose a stage
 * @param targets where it leads, {@code where-we-were} resolved; may be empty for a suggestion
 * @param unvisited the stages that a skip passes over and in which the collective has never been; a
 *     reflection on them within six months is suggested
 * @param explanation the verdict with its reasons; absent for a transition that is always open
 * @param beside what is shown with it and never counted
 * @param nextSteps at most ten smallest sets of changes that would make it met; empty if it is met,
 *     and where nobody works towards it: a return, a rest, a closing or a suggestion
 */
public record Proposal(
    Transition transition,
    Optional<TransitionKind> kind,
    List<StageId> targets,
    Set<StageId> unvisited,
    Optional<Explanation> explanation,
    List<Explanation> beside,
    List<NextStep> nextSteps) {

  /** Copies the collections and rejects what is missing. */
  public Proposal {
    requireNonNull(transition, "transition");
    requireNonNull(kind, "kind");
    targets = ImmutableList.copyOf(targets);
    unvisited = ImmutableSet.copyOf(unvisited);
    requireNonNull(explanation, "explanation");
    beside = ImmutableList.copyOf(beside);
    nextSteps = ImmutableList.copyOf(nextSteps);
  }

  /** Returns the verdict; a transition that asks for nothing is always open. */
  public Verdict verdict() {
    return explanation.map(Explanation::verdict).orElse(Verdict.MET);
  }
}
