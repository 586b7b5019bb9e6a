package org.sanjogindia.pedagogy.examples.workbench.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Readiness;

/**
 * A day on which a collective looked at itself or chose.
 *
 * @param date the day
 * @param isReview whether it looked at itself
 * @param choices what it chose
 * @param before where it stood and what was proposed before it chose, by all that has been recorded
 *     about the time until then
 */
record DayOfStory(
    LocalDate date, boolean isReview, List<Standing.Item<Choice>> choices, Readiness before) {

  DayOfStory {
    choices = List.copyOf(choices);
  }

  static DayOfStory of(Curriculum curriculum, Journey journey, Standing standing, LocalDate day) {
    return new DayOfStory(
        day,
        standing.all(Review.class).stream().anyMatch(item -> item.evidence().date().equals(day)),
        standing.all(Choice.class).stream()
            .filter(item -> item.evidence().date().equals(day))
            .toList(),
        Assessment.of(curriculum, withoutChoicesOf(journey, day)).forCollective(day));
  }

  /** Returns the journey as it was on a day before anything was chosen on it. */
  private static Journey withoutChoicesOf(Journey journey, LocalDate day) {
    Journey rest =
        Journey.of(
            journey.evidence().stream()
                .filter(item -> !isChoiceOf(item, day))
                .map(item -> withoutChoiceOf(item, day))
                .toList());
    return journey.scope().isPresent() ? rest.consentedFor(Scope.COLLECTIVE) : rest;
  }

  private static Evidence withoutChoiceOf(Evidence item, LocalDate day) {
    return item instanceof Correction correction
            && correction.replacement().filter(it -> isChoiceOf(it, day)).isPresent()
        ? new Correction(correction.stamp(), correction.item(), Optional.empty())
        : item;
  }

  private static boolean isChoiceOf(Evidence item, LocalDate day) {
    return item instanceof Choice && item.date().equals(day);
  }
}
