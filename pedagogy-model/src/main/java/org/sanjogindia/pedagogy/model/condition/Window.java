package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** The part of a journey that a measure looks at, up to and including the date of the question. */
public sealed interface Window {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /** What holds on the date itself; for matters, every matter ever opened. */
  record Now() implements Window {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.now(this);
    }
  }

  /**
   * The last meetings, chosen before looking inside; for other evidence: dated after the meeting
   * before the first of them.
   *
   * @param meetings at least one
   */
  record LastMeetings(int meetings) implements Window {

    /** Rejects what is missing; rejects a number below one. */
    public LastMeetings {
      checkArgument(meetings >= 1, "meetings must be at least one, got %s", meetings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lastMeetings(this);
    }
  }

  /**
   * The last pulses of each question.
   *
   * @param pulses at least one
   */
  record LastPulses(int pulses) implements Window {

    /** Rejects what is missing; rejects a number below one. */
    public LastPulses {
      checkArgument(pulses >= 1, "pulses must be at least one, got %s", pulses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lastPulses(this);
    }
  }

  /**
   * The last reviews; for other evidence: dated after the review before the first of them.
   *
   * @param reviews at least one
   */
  record LastReviews(int reviews) implements Window {

    /** Rejects what is missing; rejects a number below one. */
    public LastReviews {
      checkArgument(reviews >= 1, "reviews must be at least one, got %s", reviews);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lastReviews(this);
    }
  }

  /**
   * Dated after {@code date - time} and by the date.
   *
   * @param time how long
   */
  record LastTime(TimeSpan time) implements Window {

    /** Rejects what is missing. */
    public LastTime {
      requireNonNull(time, "time");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lastTime(this);
    }
  }

  /** From the day on which the current stage began. */
  record SinceStage() implements Window {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sinceStage(this);
    }
  }

  /** From the founding. */
  record SinceFounding() implements Window {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sinceFounding(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Now}. */
    R now(Now it);

    /** Handles {@link LastMeetings}. */
    R lastMeetings(LastMeetings it);

    /** Handles {@link LastPulses}. */
    R lastPulses(LastPulses it);

    /** Handles {@link LastReviews}. */
    R lastReviews(LastReviews it);

    /** Handles {@link LastTime}. */
    R lastTime(LastTime it);

    /** Handles {@link SinceStage}. */
    R sinceStage(SinceStage it);

    /** Handles {@link SinceFounding}. */
    R sinceFounding(SinceFounding it);
  }
}
