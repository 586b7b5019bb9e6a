package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * What must be true of a matter to be counted; a matter must pass all that is given.
 *
 * @param still it is still open, or closed; in a share this is used when nothing else is asked
 * @param marked it has all of these marks
 * @param notMarked it lacks at least one of these marks
 * @param level its level as read reaches this
 * @param read how the levels it was given become one reading
 * @param within the marks came so soon after the opening; while that time still runs, an unmarked
 *     matter is counted nowhere
 * @param inLast the marks, or the level, came so lately
 */
public record MatterTrait(
    Optional<MatterState> still,
    Set<MarkId> marked,
    Set<MarkId> notMarked,
    Optional<Threshold<LevelId>> level,
    Read read,
    Optional<MatterDelay> within,
    Optional<TimeSpan> inLast) {

  /** Every matter passes. */
  public static final MatterTrait NONE =
      new MatterTrait(
          Optional.empty(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          Optional.empty(),
          Read.LATEST,
          Optional.empty(),
          Optional.empty());

  /** Copies the sets and rejects what is missing. */
  public MatterTrait {
    requireNonNull(still, "still");
    marked = ImmutableSet.copyOf(marked);
    notMarked = ImmutableSet.copyOf(notMarked);
    requireNonNull(level, "level");
    requireNonNull(read, "read");
    requireNonNull(within, "within");
    requireNonNull(inLast, "inLast");
  }
}
