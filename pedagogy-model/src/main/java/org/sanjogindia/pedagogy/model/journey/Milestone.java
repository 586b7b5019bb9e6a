package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.MilestoneId;

/**
 * A milestone was brought about, or is no longer so.
 *
 * @param stamp its id, dates and source
 * @param milestone the milestone
 * @param turn brought about, or no longer so
 */
public record Milestone(Stamp stamp, MilestoneId milestone, Turn turn) implements Evidence {

  /** Whether it came about or ended. */
  public enum Turn {
    /** It is so from the date on. */
    BROUGHT_ABOUT,
    /** It is no longer so from the date on. */
    NO_LONGER
  }

  /** Copies the collections and rejects what cannot be. */
  public Milestone {
    requireNonNull(stamp, "stamp");
    requireNonNull(milestone, "milestone");
    requireNonNull(turn, "turn");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.milestone(this);
  }
}
