package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A member joined, rests, returned or left; or so many minors did. A minor has no pseudonym.
 *
 * @param stamp its id, dates and source
 * @param member the adult member, absent for minors
 * @param minors how many minors, 0 for a member
 * @param change what happened
 */
public record Membership(Stamp stamp, Optional<Pseudonym> member, int minors, Change change)
    implements Evidence {

  /** What happened. */
  public enum Change {
    /** Joined for the first time. */
    JOINED,
    /** Rests: still a member, not expected at meetings. */
    RESTS,
    /** Came back after resting or leaving. */
    RETURNED,
    /** Left. That is nobody's fault, and a return is welcome. */
    LEFT
  }

  /** Copies the collections and rejects what cannot be. */
  public Membership {
    requireNonNull(stamp, "stamp");
    requireNonNull(member, "member");
    requireNonNull(change, "change");
    Counts.requireSensible(minors);
    checkArgument(
        member.isPresent() ? minors == 0 : minors >= 1,
        "a membership is of one member or of at least one minor, got %s minors",
        minors);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.membership(this);
  }
}
