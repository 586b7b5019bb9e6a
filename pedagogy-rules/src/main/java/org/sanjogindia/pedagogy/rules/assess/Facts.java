package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * What is so on a date, in one of the worlds in which contested events can turn out, and what
 * follows from it at once: who is active, who was expected, in which stage the collective is.
 */
final class Facts {

  private final Curriculum curriculum;
  private final Standing standing;
  private final ImmutableSet<Evidence> undecided;
  private final ImmutableSet<Evidence> areSo;
  private final ImmutableList<Membership> memberships;
  private final StageHistory stages;

  /**
   * The facts of one world.
   *
   * @param undecided what may or may not be so
   * @param areSo those of them that are so in this world
   */
  Facts(
      Curriculum curriculum,
      Standing standing,
      ImmutableSet<Evidence> undecided,
      ImmutableSet<Evidence> areSo) {
    this.curriculum = curriculum;
    this.standing = standing;
    this.undecided = undecided;
    this.areSo = areSo;
    this.memberships = Memberships.oneADay(events(Membership.class));
    this.stages = StageHistory.of(this);
  }

  Curriculum curriculum() {
    return curriculum;
  }

  LocalDate date() {
    return standing.date();
  }

  StageHistory stages() {
    return stages;
  }

  /** Events of a kind that are so in this world, by date and id. */
  <E extends Evidence> ImmutableList<E> events(Class<E> kind) {
    return standing.all(kind).stream()
        .map(Standing.Item::evidence)
        .filter(this::isSo)
        .collect(toImmutableList());
  }

  /** Looks of a kind (meetings, pulses, observations), contested ones too, by date and id. */
  <E extends Evidence> List<Standing.Item<E>> looks(Class<E> kind) {
    return standing.all(kind).stream()
        .filter(item -> isSo(item.evidence()))
        .collect(toImmutableList());
  }

  private boolean isSo(Evidence item) {
    return !undecided.contains(item) || areSo.contains(item);
  }

  List<Standing.Item<Meeting>> meetings() {
    return looks(Meeting.class);
  }

  /** The days of the reviews, each once, in order. */
  ImmutableList<LocalDate> reviewDays() {
    return events(Review.class).stream().map(Review::date).distinct().collect(toImmutableList());
  }

  Optional<LocalDate> founding() {
    return events(Founded.class).stream().map(Founded::date).findFirst();
  }

  boolean counts(Pseudonym person, LocalDate evidenceDate) {
    return standing.counts(person, evidenceDate);
  }

  /** Joined or returned, and not resting or left. */
  ImmutableSet<Pseudonym> activeOn(LocalDate day) {
    Map<Pseudonym, Membership.Change> last = new HashMap<>();
    for (Membership membership : memberships) {
      if (!membership.date().isAfter(day)) {
        membership.member().ifPresent(member -> last.put(member, membership.change()));
      }
    }
    return last.entrySet().stream()
        .filter(entry -> Memberships.isActiveAfter(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(toImmutableSet());
  }

  /** Those active on a day whose evidence of that day counts. */
  Set<Pseudonym> countedOn(LocalDate day) {
    return Sets.filter(activeOn(day), person -> counts(person, day));
  }

  /** The active members of that day less the excused; one who came all the same was expected. */
  Set<Pseudonym> expectedAt(Meeting meeting) {
    Set<Pseudonym> stayedAway = Sets.difference(meeting.excused(), meeting.attended());
    return Sets.difference(countedOn(meeting.date()), stayedAway);
  }

  /** The expected members who came. */
  Set<Pseudonym> attendedAt(Meeting meeting) {
    return Sets.intersection(expectedAt(meeting), meeting.attended());
  }

  /** The day from which she has been a member without leaving, resting included. */
  Optional<LocalDate> memberSince(Pseudonym person) {
    Optional<LocalDate> since = Optional.empty();
    for (Membership membership : memberships) {
      if (membership.member().filter(person::equals).isPresent()) {
        since =
            switch (membership.change()) {
              case JOINED, RETURNED, RESTS -> since.or(() -> Optional.of(membership.date()));
              case LEFT -> Optional.empty();
            };
      }
    }
    return since;
  }

  /** The days on which members joined, or came back after leaving. */
  ImmutableList<LocalDate> joinings() {
    return changes(true);
  }

  /** The days on which members left. */
  ImmutableList<LocalDate> leavings() {
    return changes(false);
  }

  private ImmutableList<LocalDate> changes(boolean joined) {
    Map<Pseudonym, Boolean> belongs = new HashMap<>();
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (Membership membership : memberships) {
      membership
          .member()
          .ifPresent(
              member -> {
                boolean now = membership.change() != Membership.Change.LEFT;
                boolean before = belongs.getOrDefault(member, false);
                if (now != before && now == joined) {
                  days.add(membership.date());
                }
                belongs.put(member, now);
              });
    }
    return days.build();
  }
}
