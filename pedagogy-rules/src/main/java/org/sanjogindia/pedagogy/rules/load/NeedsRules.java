package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * What a measure or a condition can need. Anything else would never be there, and the answer would
 * be unknown for ever.
 */
final class NeedsRules {

  private static final ImmutableSet<Class<? extends Formula>> WITHOUT_MEETINGS =
      ImmutableSet.of(
          Formula.Points.class,
          Formula.GainOf.class,
          Formula.ChangeOf.class,
          Formula.Size.class,
          Formula.DaysSinceMeeting.class,
          Formula.MeasureStatistic.class,
          Formula.MostHeldByOne.class,
          Formula.ComingsAndGoings.class);
  private static final ImmutableSet<Class<? extends Formula>> WITH_TOTAL =
      ImmutableSet.of(
          Formula.Attendance.class,
          Formula.TallyShare.class,
          Formula.TallyCount.class,
          Formula.MatterShare.class,
          Formula.MatterCount.class,
          Formula.PeopleWho.class,
          Formula.MostHeldByOne.class,
          Formula.ComingsAndGoings.class,
          Formula.PulseStatistic.class,
          Formula.MeasureStatistic.class,
          Formula.LevelStatistic.class,
          Formula.MatterLevelStatistic.class);
  private static final ImmutableSet<Class<? extends Formula>> WITH_SPREAD =
      ImmutableSet.of(
          Formula.PulseStatistic.class,
          Formula.MeasureStatistic.class,
          Formula.LevelStatistic.class,
          Formula.MatterLevelStatistic.class);

  private final Reading reading;

  NeedsRules(Reading reading) {
    this.reading = reading;
  }

  /** Tells of what a measure is said to need and can never have. */
  void check(Formula formula, Fields fields) {
    ImmutableSet.Builder<String> fitting = ImmutableSet.builder();
    if (!WITHOUT_MEETINGS.contains(formula.getClass())) {
      fitting.add("meetings");
    }
    if (WITH_TOTAL.contains(formula.getClass())) {
      fitting.add("total");
    }
    if (formula instanceof Formula.PulseStatistic) {
      fitting.add("answers");
    }
    fitting.add("took-part");
    if (WITH_SPREAD.contains(formula.getClass())) {
      fitting.add("spread");
    }
    check(fitting.build(), "this measure", fields);
  }

  /** Tells of what any other condition is said to need and can never have. */
  void check(Condition condition, Fields fields) {
    Set<String> always = ImmutableSet.of("meetings", "took-part");
    check(
        condition instanceof Condition.LevelIs
            ? Sets.union(always, ImmutableSet.of("spread"))
            : always,
        "this condition",
        fields);
  }

  private void check(Set<String> fitting, String owner, Fields fields) {
    Optional<Node> needs = fields.find("needs");
    if (needs.isPresent() && needs.get() instanceof Node.Mapping map) {
      for (Node.Entry need : map.entries()) {
        String key = need.key().text();
        if (NeedsReader.KEYS.contains(key) && !fitting.contains(key)) {
          reading.add(
              Code.UNSUITABLE_NEEDS
                  .error(need.key().span(), lenientFormat(why(key), owner))
                  .withHint("here `needs` may ask for " + Wording.either(fitting)));
        }
      }
    }
  }

  private static String why(String key) {
    return switch (key) {
      case "meetings" -> "`meetings` counts the meetings that are looked at, and %s looks at none";
      case "total" -> "`total` is what a share is taken of, or a number of cases, and %s has none";
      case "answers" -> "`answers` counts the answers to a pulse, and %s asks no pulse";
      case "spread" -> "`spread` is how far answers, levels or measures lie apart, and %s has none";
      default -> throw new AssertionError("everything may need " + key);
    };
  }
}
