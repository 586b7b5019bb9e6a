package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A member or the collective disputes an item. While that is open, and once it is upheld, the item
 * reads as unknown.
 *
 * @param stamp its id, dates and source
 * @param item the disputed item
 * @param contestant the member who disputes it, absent for the collective
 * @param state disputed, upheld or withdrawn
 */
public record Contest(Stamp stamp, EvidenceId item, Optional<Pseudonym> contestant, State state)
    implements Evidence {

  /** How it stands with the dispute. */
  public enum State {
    /** It is disputed. */
    DISPUTED,
    /** They looked at it together and the dispute was right. */
    UPHELD,
    /** Whoever disputed it took that back. */
    WITHDRAWN
  }

  /** Copies the collections and rejects what cannot be. */
  public Contest {
    requireNonNull(stamp, "stamp");
    requireNonNull(item, "item");
    requireNonNull(contestant, "contestant");
    requireNonNull(state, "state");
    checkArgument(!item.equals(stamp.id()), "an item cannot dispute itself");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.contest(this);
  }
}
