package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Milestone;

/**
 * A milestone that is so. Bringing it about again does not shorten how long it has been so.
 *
 * @param since the first "brought about" after the last "no longer so"
 * @param newest the newest "brought about"
 * @param item the item that says so last
 */
record MilestoneHeld(LocalDate since, LocalDate newest, EvidenceId item) {

  /** The milestone, if a "brought about" has no later "no longer so". */
  static Optional<MilestoneHeld> of(MilestoneId milestone, Facts facts) {
    ImmutableList<Milestone> all =
        facts.events(Milestone.class).stream()
            .filter(it -> it.milestone().equals(milestone))
            .collect(toImmutableList());
    Optional<LocalDate> ended =
        all.stream()
            .filter(it -> it.turn() == Milestone.Turn.NO_LONGER)
            .map(Milestone::date)
            .max(Comparator.naturalOrder());
    ImmutableList<Milestone> since =
        all.stream()
            .filter(it -> it.turn() == Milestone.Turn.BROUGHT_ABOUT)
            .filter(it -> ended.isEmpty() || !it.date().isBefore(ended.get()))
            .collect(toImmutableList());
    return since.reverse().stream()
        .findFirst()
        .map(last -> new MilestoneHeld(since.get(0).date(), last.date(), last.id()));
  }
}
