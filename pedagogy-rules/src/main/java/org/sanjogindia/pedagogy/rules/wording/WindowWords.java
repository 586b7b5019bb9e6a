package org.sanjogindia.pedagogy.rules.wording;

import org.sanjogindia.pedagogy.model.condition.Window;

/** When: the part of a journey that is looked at. */
final class WindowWords implements Window.Visitor<String> {

  static String of(Window window) {
    return window.accept(new WindowWords());
  }

  @Override
  public String now(Window.Now it) {
    return "now";
  }

  @Override
  public String lastMeetings(Window.LastMeetings it) {
    return it.meetings() == 1
        ? "at the last meeting"
        : "over the last " + it.meetings() + " meetings";
  }

  @Override
  public String lastPulses(Window.LastPulses it) {
    return it.pulses() == 1
        ? "when last asked"
        : "over the last " + it.pulses() + " times of asking";
  }

  @Override
  public String lastReviews(Window.LastReviews it) {
    return it.reviews() == 1 ? "at the last review" : "over the last " + it.reviews() + " reviews";
  }

  @Override
  public String lastTime(Window.LastTime it) {
    return "over " + Numbers.last(it.time());
  }

  @Override
  public String sinceStage(Window.SinceStage it) {
    return "since this stage began";
  }

  @Override
  public String sinceFounding(Window.SinceFounding it) {
    return "since the founding";
  }
}
