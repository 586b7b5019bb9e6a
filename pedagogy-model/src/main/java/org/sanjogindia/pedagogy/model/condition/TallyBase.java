package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/** What a tally is a share of. */
public sealed interface TallyBase {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /** The members who attended the meeting. */
  record Attended() implements TallyBase {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attended(this);
    }
  }

  /** The active members of that day less the excused. */
  record Expected() implements TallyBase {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.expected(this);
    }
  }

  /**
   * Another tally of the same meeting or review.
   *
   * @param tally its id
   */
  record OfTally(TallyId tally) implements TallyBase {

    /** Rejects what is missing. */
    public OfTally {
      requireNonNull(tally, "tally");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofTally(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Attended}. */
    R attended(Attended it);

    /** Handles {@link Expected}. */
    R expected(Expected it);

    /** Handles {@link OfTally}. */
    R ofTally(OfTally it);
  }
}
