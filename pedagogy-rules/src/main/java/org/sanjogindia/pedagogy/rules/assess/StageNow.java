package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;

/**
 * Where the collective is, by its own choice.
 *
 * @param stage its stage; absent if no founding is recorded, or if two choices of one day differ or
 *     the choice is contested
 * @param candidates the stages that choices name where they differ, are contested, or come without
 *     a founding; empty if the stage is known
 * @param since the day on which it came to that stage; a rest in between does not change it
 * @param focus what it works on now, if it chose a focus
 */
public record StageNow(
    Optional<StageId> stage,
    Set<StageId> candidates,
    Optional<LocalDate> since,
    Optional<StageId> focus) {

  /** Copies the set and rejects what is missing. */
  public StageNow {
    requireNonNull(stage, "stage");
    candidates = ImmutableSet.copyOf(candidates);
    requireNonNull(since, "since");
    requireNonNull(focus, "focus");
  }
}
