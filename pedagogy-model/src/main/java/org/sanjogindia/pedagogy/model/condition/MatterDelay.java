package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** A time after the opening of a matter. */
public sealed interface MatterDelay {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * By the calendar.
   *
   * @param time how long
   */
  record OfTime(TimeSpan time) implements MatterDelay {

    /** Rejects what is missing. */
    public OfTime {
      requireNonNull(time, "time");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofTime(this);
    }
  }

  /**
   * By the meetings after the day of the opening.
   *
   * @param meetings at least one
   */
  record OfMeetings(int meetings) implements MatterDelay {

    /** Rejects what is missing; rejects a number below one. */
    public OfMeetings {
      checkArgument(meetings >= 1, "meetings must be at least one, got %s", meetings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofMeetings(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link OfTime}. */
    R ofTime(OfTime it);

    /** Handles {@link OfMeetings}. */
    R ofMeetings(OfMeetings it);
  }
}
