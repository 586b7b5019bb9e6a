package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * Which evidence lies in a window. A window of so many meetings (or reviews, or pulses) is chosen
 * before looking inside; for other evidence it means: dated after the one before the first of them.
 */
final class Windows implements Window.Visitor<Range<LocalDate>> {

  private static final Range<LocalDate> NO_DAY = Range.closedOpen(LocalDate.EPOCH, LocalDate.EPOCH);

  private final Facts facts;

  private Windows(Facts facts) {
    this.facts = facts;
  }

  /** The days that lie in the window: none, all, or all from one on. */
  static Range<LocalDate> days(Facts facts, Window window) {
    return window.accept(new Windows(facts));
  }

  /** The meetings that lie in the window. */
  static ImmutableList<Standing.Item<Meeting>> meetings(Facts facts, Window window) {
    List<Standing.Item<Meeting>> all = facts.meetings();
    if (window instanceof Window.LastMeetings last) {
      return ImmutableList.copyOf(Iterables.skip(all, Math.max(0, all.size() - last.meetings())));
    }
    Range<LocalDate> days = days(facts, window);
    return all.stream()
        .filter(item -> days.contains(item.evidence().date()))
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
    Range<LocalDate> days = days(facts, window);
    return all.stream()
        .filter(item -> days.contains(item.evidence().date()))
        .collect(toImmutableList());
  }

  @Override
  public Range<LocalDate> now(Window.Now it) {
    return Range.all();
  }

  @Override
  public Range<LocalDate> lastMeetings(Window.LastMeetings it) {
    return afterTheOneBeforeTheLast(
        it.meetings(),
        facts.meetings().stream().map(item -> item.evidence().date()).collect(toImmutableList()));
  }

  @Override
  public Range<LocalDate> lastPulses(Window.LastPulses it) {
    return afterTheOneBeforeTheLast(
        it.pulses(),
        facts.looks(Pulse.class).stream()
            .map(item -> item.evidence().date())
            .distinct()
            .collect(toImmutableList()));
  }

  @Override
  public Range<LocalDate> lastReviews(Window.LastReviews it) {
    return afterTheOneBeforeTheLast(it.reviews(), facts.reviewDays());
  }

  @Override
  public Range<LocalDate> lastTime(Window.LastTime it) {
    return Range.atLeast(it.time().before(facts.date()).plusDays(1));
  }

  @Override
  public Range<LocalDate> sinceStage(Window.SinceStage it) {
    return from(facts.stages().currentVisit().map(StageHistory.Visit::from));
  }

  @Override
  public Range<LocalDate> sinceFounding(Window.SinceFounding it) {
    return from(facts.founding());
  }

  private static Range<LocalDate> afterTheOneBeforeTheLast(int n, List<LocalDate> days) {
    if (days.size() <= n) {
      return Range.all();
    }
    LocalDate before = days.get(days.size() - n - 1);
    return Range.atLeast(before.plusDays(1));
  }

  private static Range<LocalDate> from(Optional<LocalDate> start) {
    return start.map(Range::atLeast).orElse(NO_DAY);
  }
}
