package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Pause;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Founded;

/**
 * In which stages a collective has been, by its own choices. Only choices of a stage move it;
 * staying or choosing again restarts nothing.
 */
final class StageHistory {

  /**
   * A time in one stage.
   *
   * @param stages the stage, or several if choices of one day differ
   * @param from the first day
   * @param until the first day of the next stay, absent for the last
   */
  record Stay(Set<StageId> stages, LocalDate from, Optional<LocalDate> until) {

    Stay {
      stages = ImmutableSet.copyOf(stages);
    }

    Optional<StageId> stage() {
      return only(stages);
    }
  }

  /**
   * A time in one stage with the rests in between.
   *
   * @param stage the stage
   * @param from the first day
   * @param rested the days of rest in between
   * @param until the first day after it, absent if it lasts
   */
  record Visit(StageId stage, LocalDate from, long rested, Optional<LocalDate> until) {

    /** The day from which its length counts: rest pauses it. */
    LocalDate countedFrom() {
      return from.plusDays(rested);
    }
  }

  private final Curriculum curriculum;
  private final ImmutableList<Stay> stays;
  private final Optional<StageId> focus;
  private final boolean founded;

  private StageHistory(
      Curriculum curriculum, ImmutableList<Stay> stays, Optional<StageId> focus, boolean founded) {
    this.curriculum = curriculum;
    this.stays = stays;
    this.focus = focus;
    this.founded = founded;
  }

  static StageHistory of(Facts facts) {
    TreeMap<LocalDate, Set<StageId>> chosen = new TreeMap<>();
    TreeMap<LocalDate, Set<StageId>> focuses = new TreeMap<>();
    for (Choice choice : facts.events(Choice.class)) {
      if (choice.chosen() instanceof Chosen.OfStage it) {
        chosen.computeIfAbsent(choice.date(), day -> new TreeSet<>()).add(it.stage());
      } else if (choice.chosen() instanceof Chosen.OfFocus it) {
        focuses.computeIfAbsent(choice.date(), day -> new TreeSet<>()).add(it.stage());
      }
    }
    TreeMap<LocalDate, Set<StageId>> named = new TreeMap<>();
    for (Founded founded : facts.events(Founded.class)) {
      // A founding says the stage only until one is chosen, also where it is dated too late.
      if (chosen.isEmpty() || !founded.date().isAfter(chosen.firstKey())) {
        named.computeIfAbsent(founded.date(), day -> new TreeSet<>()).add(founded.stage());
      }
    }
    named.putAll(chosen);
    return new StageHistory(
        facts.curriculum(),
        staysOf(named),
        Optional.ofNullable(focuses.lastEntry())
            .map(Map.Entry::getValue)
            .flatMap(StageHistory::only),
        facts.founding().isPresent());
  }

  private static ImmutableList<Stay> staysOf(Map<LocalDate, Set<StageId>> named) {
    ImmutableList.Builder<Stay> stays = ImmutableList.builder();
    Optional<Map.Entry<LocalDate, Set<StageId>>> open = Optional.empty();
    for (Map.Entry<LocalDate, Set<StageId>> entry : named.entrySet()) {
      if (open.isPresent() && open.get().getValue().equals(entry.getValue())) {
        continue;
      }
      open.ifPresent(
          it -> stays.add(new Stay(it.getValue(), it.getKey(), Optional.of(entry.getKey()))));
      open = Optional.of(entry);
    }
    open.ifPresent(it -> stays.add(new Stay(it.getValue(), it.getKey(), Optional.empty())));
    return stays.build();
  }

  ImmutableList<Stay> stays() {
    return stays;
  }

  Optional<StageId> focus() {
    return focus;
  }

  /** The stage that was chosen last; none where no founding is recorded. */
  Optional<StageId> current() {
    return last().filter(stay -> founded).flatMap(Stay::stage);
  }

  /** The stages that the last choices name, if they differ or no founding is recorded. */
  Set<StageId> candidates() {
    return last()
        .map(Stay::stages)
        .filter(stages -> stages.size() > 1 || !founded)
        .<Set<StageId>>map(ImmutableSortedSet::copyOf)
        .orElse(ImmutableSet.of());
  }

  private static Optional<StageId> only(Set<StageId> stages) {
    return stages.size() == 1 ? stages.stream().findFirst() : Optional.empty();
  }

  private Optional<Stay> last() {
    return stays.reverse().stream().findFirst();
  }

  /** The current stage, from the day it was first chosen, with the rests in between. */
  Optional<Visit> currentVisit() {
    return current().isEmpty() ? Optional.empty() : visits().stream().reduce((a, b) -> b);
  }

  /**
   * All times in single stages, in order. A stay before a rest and the stay in the same stage after
   * it are one; the rest itself stands before that as one of its own.
   */
  ImmutableList<Visit> visits() {
    ImmutableList.Builder<Visit> visits = ImmutableList.builder();
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      if (stay.stage().isEmpty() || isContinued(i)) {
        continue;
      }
      StageId stage = stay.stage().get();
      LocalDate from = stay.from();
      long rested = 0;
      for (int j = i; j >= 2 && isRest(stays.get(j - 1)) && !isPause(stage); j -= 2) {
        Stay before = stays.get(j - 2);
        if (!before.stage().equals(stay.stage())) {
          break;
        }
        rested += ChronoUnit.DAYS.between(stays.get(j - 1).from(), stays.get(j).from());
        from = before.from();
      }
      visits.add(new Visit(stage, from, rested, stay.until()));
    }
    return visits.build();
  }

  /** Whether the same stage goes on after a rest. */
  private boolean isContinued(int i) {
    return i + 2 < stays.size()
        && isRest(stays.get(i + 1))
        && !isPause(stays.get(i).stage().orElseThrow())
        && stays.get(i + 2).stages().equals(stays.get(i).stages());
  }

  /** The last stage with a phase in which the collective was. */
  Optional<StageId> whereWeWere() {
    return Lists.reverse(stays).stream()
        .flatMap(stay -> stay.stage().stream())
        .filter(stage -> !isPause(stage))
        .findFirst();
  }

  /** The day on which the newest rest began. */
  Optional<LocalDate> newestRest() {
    return Lists.reverse(stays).stream().filter(this::isRest).map(Stay::from).findFirst();
  }

  /** Whether the collective rested on every day after the first and up to the second. */
  boolean restedThrough(LocalDate after, LocalDate upTo) {
    return stays.stream()
        .filter(this::isRest)
        .anyMatch(
            stay ->
                !stay.from().isAfter(after.plusDays(1))
                    && stay.until().map(until -> until.isAfter(upTo)).orElse(true));
  }

  private boolean isRest(Stay stay) {
    return stay.stage()
        .flatMap(stage -> curriculum.stage(stage).pause())
        .filter(pause -> pause == Pause.REST)
        .isPresent();
  }

  private boolean isPause(StageId stage) {
    return curriculum.stage(stage).phase().isEmpty();
  }
}
