package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * Whether what led to the current stage is still true: the thresholds with a {@code keep} that were
 * met when the collective chose.
 *
 * @param question what is asked about
 */
record StillTrue(Question question) {

  private static final int DAYS_APART = 90;

  List<Watched> watched() {
    Facts facts = question.asRecorded();
    Optional<StageHistory.Visit> visit = facts.stages().currentVisit();
    Optional<StageId> before =
        visit.flatMap(
            it ->
                Lists.reverse(facts.stages().stays()).stream()
                    .filter(stay -> stay.from().isBefore(it.from()))
                    .flatMap(stay -> stay.stage().stream())
                    .findFirst());
    return before.isEmpty()
        ? ImmutableList.of()
        : question.curriculum().transitions().values().stream()
            .filter(Transition::proposesStage)
            .filter(transition -> led(transition, before.get(), visit.get()))
            .flatMap(transition -> watched(transition, visit.get().from()))
            .collect(toImmutableList());
  }

  private boolean led(Transition transition, StageId before, StageHistory.Visit visit) {
    Moves then = new Moves(question.curriculum(), question.on(visit.from().minusDays(1)));
    return then.leadsOut(transition, before) && then.targets(transition).contains(visit.stage());
  }

  private Stream<Watched> watched(Transition transition, LocalDate chosen) {
    return transition.when().stream()
        .flatMap(when -> new Keeps(question.curriculum()).in(when).stream())
        .filter(
            kept -> Evaluator.explain(question.on(chosen), kept.asked()).verdict() == Verdict.MET)
        .map(
            kept ->
                new Watched(
                    transition, Evaluator.explain(question, kept.kept()), notYetAt(kept, chosen)));
  }

  /** The days that were days of review however what is disputed turns out. */
  private ImmutableList<LocalDate> undisputedReviewDays() {
    return question.asRecorded().reviewDays().stream()
        .filter(day -> question.worlds().stream().allMatch(it -> it.reviewDays().contains(day)))
        .collect(toImmutableList());
  }

  /** The reviews up to the newest at which it was not met, if they span long enough. */
  private List<LocalDate> notYetAt(Keeps.Kept kept, LocalDate chosen) {
    ImmutableList.Builder<LocalDate> backwards = ImmutableList.builder();
    for (LocalDate day : undisputedReviewDays().reverse()) {
      boolean notYet =
          day.isAfter(chosen)
              && Evaluator.explain(question.on(day), kept.kept()).verdict() == Verdict.NOT_YET;
      if (!notYet) {
        break;
      }
      backwards.add(day);
    }
    ImmutableList<LocalDate> days = backwards.build().reverse();
    boolean longEnough =
        days.size() > 1 && !days.get(0).plusDays(DAYS_APART).isAfter(days.get(days.size() - 1));
    return longEnough ? days : ImmutableList.of();
  }
}
