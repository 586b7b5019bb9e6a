package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/** Which measures need a window, which take none, and which window suits which. */
final class WindowRules {

  private static final ImmutableSet<Class<? extends Formula>> WITHOUT =
      ImmutableSet.of(
          Formula.Points.class,
          Formula.ChangeOf.class,
          Formula.GainOf.class,
          Formula.DaysSinceMeeting.class,
          Formula.Size.class,
          Formula.MostHeldByOne.class,
          Formula.MeasureStatistic.class);
  private static final ImmutableSet<Class<? extends Formula>> MAY_BE_NOW =
      ImmutableSet.of(
          Formula.MatterShare.class,
          Formula.MatterCount.class,
          Formula.PeopleWho.class,
          Formula.MilestoneCount.class,
          Formula.LevelStatistic.class,
          Formula.MatterLevelStatistic.class);

  private final Reading reading;

  WindowRules(Reading reading) {
    this.reading = reading;
  }

  private static boolean takesNone(Formula formula) {
    return WITHOUT.contains(formula.getClass());
  }

  /** Tells if a window is missing. */
  void checkPresent(Formula formula, Fields fields) {
    if (!takesNone(formula) && !fields.has("over")) {
      reading.add(
          Code.MISSING_WINDOW
              .error(
                  fields.place(),
                  lenientFormat("%s does not say over which part of the journey", fields.owner()))
              .withHint("add such as `over: last 6 meetings` or `over: 6 months`"));
    }
  }

  /** Tells if the window does not suit the formula. */
  void checkSuits(Formula formula, Optional<Window> window, SourceSpan span) {
    if (takesNone(formula)) {
      tell(span, whyNone(formula), "delete `over`");
    } else if (window.isPresent()) {
      Window over = window.get();
      if (over instanceof Window.Now && !MAY_BE_NOW.contains(formula.getClass())) {
        tell(
            span,
            "on a single day there is nothing for this measure to look at",
            "write such as `last 6 meetings` or `6 months`");
      }
      if (over instanceof Window.LastPulses && !(formula instanceof Formula.PulseStatistic)) {
        tell(
            span,
            "this measure looks at no pulse",
            "write such as `last 6 meetings` or `6 months`");
      }
    }
  }

  private static String whyNone(Formula formula) {
    if (formula instanceof Formula.MeasureStatistic) {
      return "a measure of measures takes no window, since each of them has its own";
    }
    if (formula instanceof Formula.Points) {
      return "points take no window, since each part has its own";
    }
    if (formula instanceof Formula.GainOf) {
      return "a gain takes no window: it is counted from the first value since the founding";
    }
    return formula instanceof Formula.ChangeOf
        ? "how far back this change looks is said where the measure is defined"
        : "this measure looks at the day itself and takes no window";
  }

  private void tell(SourceSpan span, String problem, String wayOut) {
    reading.add(Code.UNSUITABLE_WINDOW.error(span, problem).withHint(wayOut));
  }
}
