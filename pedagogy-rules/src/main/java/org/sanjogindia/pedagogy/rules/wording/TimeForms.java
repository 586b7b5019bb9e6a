package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * When: since when, within what time, for how long, and which part of a journey is looked at.
 *
 * @param ways how forms are made in the language
 */
record TimeForms(Ways ways) {

  private static final ImmutableMap<TimeSpan.Unit, String> UNITS =
      ImmutableMap.of(
          TimeSpan.Unit.DAYS, "days",
          TimeSpan.Unit.WEEKS, "weeks",
          TimeSpan.Unit.MONTHS, "months");

  /** Returns the form of {@code 6 months}. */
  Form<TimeSpan> time() {
    return units("");
  }

  /** Returns the form of {@code the last 6 months}. */
  Form<TimeSpan> last() {
    return units("last-");
  }

  private Form<TimeSpan> units(String lead) {
    Choice<TimeSpan> all = Choice.none();
    for (Map.Entry<TimeSpan.Unit, String> each : UNITS.entrySet()) {
      Form<TimeSpan> unit =
          ways.way(
              lead + each.getValue(),
              slot("count", ways.whole(), TimeSpan::amount),
              amount -> new TimeSpan(amount, each.getKey()));
      all = all.or(unit.where(it -> it.unit() == each.getKey()));
    }
    return all;
  }

  Form<Since> since() {
    return Choice.<Since>none()
        .or(ways.word("since-stage", Since.STAGE))
        .or(ways.word("since-rest", Since.REST))
        .or(ways.word("since-founding", Since.FOUNDING));
  }

  Form<Window> window() {
    return Choice.<Window>none()
        .or(Window.Now.class, ways.word("now", new Window.Now()))
        .or(
            Window.LastMeetings.class,
            ways.way(
                "last-meetings",
                slot("count", ways.whole(), Window.LastMeetings::meetings),
                Window.LastMeetings::new))
        .or(
            Window.LastPulses.class,
            ways.way(
                "last-pulses",
                slot("count", ways.whole(), Window.LastPulses::pulses),
                Window.LastPulses::new))
        .or(
            Window.LastReviews.class,
            ways.way(
                "last-reviews",
                slot("count", ways.whole(), Window.LastReviews::reviews),
                Window.LastReviews::new))
        .or(
            Window.LastTime.class,
            ways.way(
                "over-last", slot("time", last(), Window.LastTime::time), Window.LastTime::new))
        .or(Window.SinceStage.class, ways.word("since-stage", new Window.SinceStage()))
        .or(Window.SinceFounding.class, ways.word("since-founding", new Window.SinceFounding()));
  }

  /** Returns the form of a timing behind commas; any time at all is not spoken of. */
  Form<Timing> timing() {
    return ways.way(
        "timing",
        slot("within", ways.around("within", "time", last()).ifAny(), Timing::within),
        slot("since", ways.around("since", "since", since()).ifAny(), Timing::since),
        slot("held-for", heldFor().ifAny(), Timing::heldFor),
        Timing::new);
  }

  Form<TimeSpan> heldFor() {
    return ways.around("held-for", "time", time());
  }
}
