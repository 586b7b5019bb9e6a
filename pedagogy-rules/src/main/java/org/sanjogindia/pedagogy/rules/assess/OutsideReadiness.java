package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;
import org.sanjogindia.pedagogy.model.journey.Scope;

/**
 * What the programme, or research, sees of one collective: verdicts and reasons, and no counts.
 *
 * @param purpose for what the journey was consented
 * @param date the date in question
 * @param stage where the collective is, by its own choice; without the day since when
 * @param proposals the transitions that propose a stage
 * @param suggestions the transitions that suggest something
 * @param profile by what each stage shows itself
 */
public record OutsideReadiness(
    Scope purpose,
    LocalDate date,
    StageNow stage,
    List<OutsideProposal> proposals,
    List<OutsideProposal> suggestions,
    Map<StageId, Outline> profile) {

  /**
   * One transition, with its verdict.
   *
   * @param transition the transition
   * @param kind what the move is; absent where it suggests
   * @param targets where it leads
   * @param verdict the verdict
   * @param outline the verdict with its reasons; absent for a transition that is always open
   */
  public record OutsideProposal(
      Transition transition,
      Optional<TransitionKind> kind,
      List<StageId> targets,
      Verdict verdict,
      Optional<Outline> outline) {

    /** Copies the list and rejects what is missing. */
    public OutsideProposal {
      requireNonNull(transition, "transition");
      requireNonNull(kind, "kind");
      targets = ImmutableList.copyOf(targets);
      requireNonNull(verdict, "verdict");
      requireNonNull(outline, "outline");
    }
  }

  /** Copies the collections and rejects what is missing. */
  public OutsideReadiness {
    requireNonNull(purpose, "purpose");
    requireNonNull(date, "date");
    requireNonNull(stage, "stage");
    proposals = ImmutableList.copyOf(proposals);
    suggestions = ImmutableList.copyOf(suggestions);
    profile = ImmutableMap.copyOf(profile);
  }

  /** Returns what is left of a readiness without its counts. */
  static OutsideReadiness of(Scope purpose, Readiness readiness) {
    return new OutsideReadiness(
        purpose,
        readiness.date(),
        withoutDate(readiness.stage()),
        outside(readiness.proposals()),
        outside(readiness.suggestions()),
        ImmutableMap.copyOf(Maps.transformValues(readiness.profile(), Outline::of)));
  }

  private static StageNow withoutDate(StageNow now) {
    return new StageNow(now.stage(), now.candidates(), Optional.empty(), now.focus());
  }

  private static ImmutableList<OutsideProposal> outside(List<Proposal> proposals) {
    return proposals.stream()
        .map(
            proposal ->
                new OutsideProposal(
                    proposal.transition(),
                    proposal.kind(),
                    proposal.targets(),
                    proposal.verdict(),
                    proposal.explanation().map(Outline::of)))
        .collect(toImmutableList());
  }
}
