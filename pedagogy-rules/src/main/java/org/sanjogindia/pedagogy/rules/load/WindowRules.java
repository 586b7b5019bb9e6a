package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
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
          Formula.MostHeldByOne.class);
  private static final ImmutableSet<Class<? extends Formula>> MAY_BE_NOW =
      ImmutableSet.of(
          Formula.MatterShare.class,
          Formula.MatterCount.class,
          Formula.PeopleWho.class,
          Formula.MilestoneCount.class,
          Formula.LevelStatistic.class,
          Formula.MatterLevelStatistic.class,
          Formula.MeasureStatistic.class);
  private static final ImmutableSet<Class<? extends Formula>> MAY_BE_PULSES =
      ImmutableSet.of(Formula.PulseStatistic.class, Formula.MeasureStatistic.class);

  private final Reading reading;

  WindowRules(Reading reading) {
    this.reading = reading;
  }

  /** Returns whether the formula is computed without a window of its own. */
  static boolean takesNone(Formula formula) {
    return WITHOUT.contains(formula.getClass());
  }

  /** Tells if a window is missing: measures of measures may use those of their parts. */
  void checkPresent(Formula formula, Fields fields) {
    boolean needed = !takesNone(formula) && !(formula instanceof Formula.MeasureStatistic);
    if (needed && !fields.has("over")) {
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
      tell(span, "this measure looks at the day itself and takes no window", "delete `over`");
    } else if (window.isPresent()) {
      Window over = window.get();
      if (over instanceof Window.Now && !isOf(formula, MAY_BE_NOW)) {
        tell(
            span,
            "on a single day there is nothing for this measure to look at",
            "write such as `last 6 meetings` or `6 months`");
      }
      if (over instanceof Window.LastPulses && !isOf(formula, MAY_BE_PULSES)) {
        tell(
            span,
            "this measure looks at no pulse",
            "write such as `last 6 meetings` or `6 months`");
      }
    }
  }

  private static boolean isOf(Formula formula, Set<Class<? extends Formula>> kinds) {
    return kinds.contains(formula.getClass());
  }

  private void tell(SourceSpan span, String problem, String wayOut) {
    reading.add(Code.UNSUITABLE_WINDOW.error(span, problem).withHint(wayOut));
  }
}
