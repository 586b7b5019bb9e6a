package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * Which evidence lies in a window. A window of so many meetings (or reviews, or pulses) is chosen
 * before looking inside; for other evidence it means: dated after the one before the first of them.
 */
final class Windows implements Window.Visitor<Predicate<LocalDate>> {

  private final Facts facts;

  private Windows(Facts facts) {
    this.facts = facts;
  }

  /** The days that lie in the window. */
  static Predicate<LocalDate> days(Facts facts, Window window) {
    return window.accept(new Windows(facts));
  }

  /** The meetings that lie in the window. */
  static ImmutableList<Standing.Item<Meeting>> meetings(Facts facts, Window window) {
    List<Standing.Item<Meeting>> all = facts.meetings();
    if (window instanceof Window.LastMeetings last) {
      return ImmutableList.copyOf(Iterables.skip(all, Math.max(0, all.size() - last.meetings())));
    }
    Predicate<LocalDate> days = days(facts, window);
    return all.stream()
        .filter(item -> days.test(item.evidence().date()))
        .collect(toImmutableList());
  }

  /** The pulses of one question that lie in the window. */
  static ImmutableList<Standing.Item<Pulse>> pulses(Facts facts, Window window, PulseId question) {
    ImmutableList<Standing.Item<Pulse>> all =
        facts.looks(Pulse.class).stream()
            .filter(item -> item.evidence().question().equals(question))
            .collect(toImmutableList());
    if (window instanceof Window.LastPulses last) {
      return ImmutableList.copyOf(Iterables.skip(all, Math.max(0, all.size() - last.pulses())));
    }
    Predicate<LocalDate> days = days(facts, window);
    return all.stream()
        .filter(item -> days.test(item.evidence().date()))
        .collect(toImmutableList());
  }

  @Override
  public Predicate<LocalDate> now(Window.Now it) {
    return day -> true;
  }

  @Override
  public Predicate<LocalDate> lastMeetings(Window.LastMeetings it) {
    return afterTheOneBeforeTheLast(
        it.meetings(),
        facts.meetings().stream().map(item -> item.evidence().date()).collect(toImmutableList()));
  }

  @Override
  public Predicate<LocalDate> lastPulses(Window.LastPulses it) {
    return afterTheOneBeforeTheLast(
        it.pulses(),
        facts.looks(Pulse.class).stream()
            .map(item -> item.evidence().date())
            .distinct()
            .collect(toImmutableList()));
  }

  @Override
  public Predicate<LocalDate> lastReviews(Window.LastReviews it) {
    return afterTheOneBeforeTheLast(it.reviews(), facts.reviewDays());
  }

  @Override
  public Predicate<LocalDate> lastTime(Window.LastTime it) {
    LocalDate start = it.time().before(facts.date());
    return day -> day.isAfter(start);
  }

  @Override
  public Predicate<LocalDate> sinceStage(Window.SinceStage it) {
    return from(facts.stages().currentVisit().map(StageHistory.Visit::from));
  }

  @Override
  public Predicate<LocalDate> sinceFounding(Window.SinceFounding it) {
    return from(facts.founding());
  }

  private static Predicate<LocalDate> afterTheOneBeforeTheLast(int n, List<LocalDate> days) {
    if (days.size() <= n) {
      return day -> true;
    }
    LocalDate before = days.get(days.size() - n - 1);
    return day -> day.isAfter(before);
  }

  private static Predicate<LocalDate> from(Optional<LocalDate> start) {
    return day -> start.filter(first -> !day.isBefore(first)).isPresent();
  }
}
