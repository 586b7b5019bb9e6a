package org.sanjogindia.pedagogy.examples.workbench.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.StageNow;

/**
 * What a collective reads of its own journey up to a day. It holds what the collective did as one,
 * and nothing of a member: who came, who observed and who took part stay out of it.
 *
 * @param asOf the last day that is told
 * @param stages in which stage it was when, in order and without a gap from its founding on
 * @param focuses what it worked on where that was another stage, in order
 * @param meetings the days on which it met
 * @param reviews the days on which it looked at itself
 * @param milestones what it brought about, and what was no longer so, in order
 * @param days what was proposed and what was chosen: the days of reviews and choices, and the last
 */
record JourneyStory(
    LocalDate asOf,
    List<Period> stages,
    List<Period> focuses,
    List<LocalDate> meetings,
    List<LocalDate> reviews,
    List<Standing.Item<Milestone>> milestones,
    List<DayOfStory> days) {

  /**
   * Days on end that have one stage.
   *
   * @param stage the stage; absent while it is not settled
   * @param from the first day
   * @param until the first day after it, or the day after the last that is told
   */
  record Period(Optional<StageId> stage, LocalDate from, LocalDate until) {}

  JourneyStory {
    stages = List.copyOf(stages);
    focuses = List.copyOf(focuses);
    meetings = List.copyOf(meetings);
    reviews = List.copyOf(reviews);
    milestones = List.copyOf(milestones);
    days = List.copyOf(days);
  }

  /**
   * Tells a journey to the collective itself, as its members consented to that.
   *
   * @param asOf the last day that is told
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  static JourneyStory of(Curriculum curriculum, Journey journey, LocalDate asOf) {
    Journey ours = journey.fittingTo(curriculum).journey().consentedFor(Scope.COLLECTIVE);
    Standing standing = ours.asOf(asOf);
    SortedSet<LocalDate> turns = new TreeSet<>(dates(standing, Founded.class));
    turns.addAll(dates(standing, Choice.class));
    Assessment assessment = Assessment.of(curriculum, journey);
    SortedMap<LocalDate, StageNow> stages = new TreeMap<>();
    turns.forEach(day -> stages.put(day, assessment.forCollective(day).stage()));
    return new JourneyStory(
        asOf,
        periods(stages, asOf, StageNow::stage),
        periods(stages, asOf, JourneyStory::otherFocus).stream()
            .filter(period -> period.stage().isPresent())
            .toList(),
        dates(standing, Meeting.class),
        dates(standing, Review.class),
        standing.all(Milestone.class),
        days(curriculum, journey, standing));
  }

  /** Returns whether anything is told. */
  boolean isEmpty() {
    return stages.isEmpty();
  }

  private static Optional<StageId> otherFocus(StageNow now) {
    return now.focus().filter(focus -> !now.stage().equals(Optional.of(focus)));
  }

  private static List<Period> periods(
      SortedMap<LocalDate, StageNow> stages,
      LocalDate asOf,
      Function<StageNow, Optional<StageId>> told) {
    List<Period> periods = new ArrayList<>();
    for (Map.Entry<LocalDate, StageNow> each : stages.entrySet()) {
      LocalDate turn = each.getKey();
      Optional<StageId> stage = told.apply(each.getValue());
      int last = periods.size() - 1;
      if (last >= 0 && periods.get(last).stage().equals(stage)) {
        continue;
      }
      if (last >= 0) {
        Period before = periods.get(last);
        periods.set(last, new Period(before.stage(), before.from(), turn));
      }
      periods.add(new Period(stage, turn, asOf.plusDays(1)));
    }
    return periods;
  }

  private static List<DayOfStory> days(Curriculum curriculum, Journey journey, Standing standing) {
    SortedSet<LocalDate> told = new TreeSet<>(dates(standing, Review.class));
    told.addAll(dates(standing, Choice.class));
    told.add(standing.date());
    return told.stream().map(day -> DayOfStory.of(curriculum, journey, standing, day)).toList();
  }

  private static List<LocalDate> dates(Standing standing, Class<? extends Evidence> kind) {
    return standing.all(kind).stream().map(item -> item.evidence().date()).distinct().toList();
  }
}
