package org.sanjogindia.pedagogy.rules.fast;

import org.sanjogindia.pedagogy.model.condition.Window;

/** The part of a journey that a window lets through. */
record Spans(Window window, int span) {

  static Spans of(Window window, Plan plan) {
    return new Spans(window, window instanceof Window.LastTime last ? plan.span(last.time()) : -1);
  }

  /**
   * The first day that lies in it: {@link Ledger#ALWAYS} for all, {@link Ledger#NEVER} for none.
   */
  int firstDay(Moment moment) {
    if (window instanceof Window.Now) {
      return Ledger.ALWAYS;
    }
    if (window instanceof Window.LastTime) {
      return moment.bound(span) + 1;
    }
    if (window instanceof Window.SinceStage) {
      return moment.stages().began();
    }
    if (window instanceof Window.SinceFounding) {
      return moment.ledger.founded <= moment.day ? moment.ledger.founded : Ledger.NEVER;
    }
    if (window instanceof Window.LastMeetings last) {
      return afterTheOneBefore(last.meetings(), moment.ledger.meetings.days, moment.meetingsEnd);
    }
    if (window instanceof Window.LastPulses last) {
      int[] days = moment.ledger.pulseDays;
      return afterTheOneBefore(last.pulses(), days, Ledger.upTo(days, moment.day));
    }
    Window.LastReviews last = (Window.LastReviews) window;
    int[] days = moment.ledger.reviewDays;
    return afterTheOneBefore(last.reviews(), days, Ledger.upTo(days, moment.day));
  }

  private static int afterTheOneBefore(int number, int[] days, int end) {
    return end <= number ? Ledger.ALWAYS : days[end - number - 1] + 1;
  }

  /** The first of the meetings that lie in it. */
  int firstMeeting(Moment moment) {
    if (window instanceof Window.LastMeetings last) {
      return Math.max(0, moment.meetingsEnd - last.meetings());
    }
    return firstOf(moment.ledger.meetings.days, moment.meetingsEnd, firstDay(moment));
  }

  /** The first of the reviews that lie in it. */
  int firstReview(Moment moment) {
    return firstOf(moment.ledger.reviews.days, moment.reviewsEnd, firstDay(moment));
  }

  static int firstOf(int[] days, int end, int firstDay) {
    if (firstDay == Ledger.ALWAYS) {
      return 0;
    }
    return firstDay == Ledger.NEVER ? end : Math.min(end, Ledger.upTo(days, firstDay - 1));
  }
}
