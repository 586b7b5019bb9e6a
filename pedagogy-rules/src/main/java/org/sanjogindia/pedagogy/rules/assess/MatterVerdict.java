package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/**
 * Whether one matter passes what is asked of it.
 *
 * @param verdict the answer
 * @param state whether the time that it was given still runs; then it is counted nowhere
 */
record MatterVerdict(Verdict verdict, State state) {

  /** Whether there is an answer already. */
  enum State {
    /** There is. */
    SETTLED,
    /** It is not marked yet, and the time for that still runs. */
    RUNNING
  }

  boolean isStillRunning() {
    return state == State.RUNNING;
  }

  static MatterVerdict of(MatterStory story, MatterTrait test, Facts facts) {
    List<Verdict> verdicts = new ArrayList<>();
    test.still().ifPresent(still -> verdicts.add(of(story.state() == still)));
    boolean running = false;
    if (!test.marked().isEmpty()) {
      boolean all = test.marked().stream().allMatch(mark -> isMarked(story, mark, test, facts));
      running |= !all && isRunning(story, test, facts);
      verdicts.add(of(all));
    }
    if (!test.notMarked().isEmpty()) {
      boolean lacks =
          test.notMarked().stream().anyMatch(mark -> !isMarked(story, mark, test, facts));
      running |= lacks && isRunning(story, test, facts);
      verdicts.add(of(lacks));
    }
    test.level().ifPresent(level -> verdicts.add(levelReached(story, test, facts)));
    return new MatterVerdict(Verdict.all(verdicts), running ? State.RUNNING : State.SETTLED);
  }

  private static Verdict of(boolean answer) {
    return answer ? Verdict.MET : Verdict.NOT_YET;
  }

  private static boolean isMarked(MatterStory story, MarkId mark, MatterTrait test, Facts facts) {
    Set<LocalDate> days = story.marks().get(mark);
    Optional<LocalDate> last =
        test.within().flatMap(delay -> lastDay(story.opened(), delay, facts));
    return days.stream()
        .filter(day -> last.isEmpty() || !day.isAfter(last.get()))
        .anyMatch(
            day -> test.inLast().map(time -> Times.isWithin(day, time, facts.date())).orElse(true));
  }

  private static boolean isRunning(MatterStory story, MatterTrait test, Facts facts) {
    return test.within()
        .filter(
            delay ->
                lastDay(story.opened(), delay, facts)
                    .map(day -> !day.isBefore(facts.date()))
                    .orElse(true))
        .isPresent();
  }

  /** The last day that lies within the delay, absent while meetings are still to come. */
  private static Optional<LocalDate> lastDay(LocalDate opened, MatterDelay delay, Facts facts) {
    return delay.accept(
        new MatterDelay.Visitor<>() {
          @Override
          public Optional<LocalDate> ofTime(MatterDelay.OfTime it) {
            return Optional.of(it.time().after(opened));
          }

          @Override
          public Optional<LocalDate> ofMeetings(MatterDelay.OfMeetings it) {
            return facts.meetings().stream()
                .map(item -> item.evidence().date())
                .filter(day -> day.isAfter(opened))
                .skip(it.meetings() - 1L)
                .findFirst();
          }
        });
  }

  private static Verdict levelReached(MatterStory story, MatterTrait test, Facts facts) {
    Scale scale =
        facts
            .curriculum()
            .matterKind(story.opening().kind())
            .scale()
            .map(facts.curriculum()::scale)
            .orElseThrow();
    Read read =
        test.inLast()
            .map(
                time ->
                    new Read(
                        test.read().take(),
                        test.read().days(),
                        Optional.of(time),
                        test.read().newestWithin()))
            .orElse(test.read());
    return Reading.of(
            ImmutableList.copyOf(story.levels()), read, facts.date(), scale.levels().size())
        .verdict(Ranges.ofLevels(test.level().orElseThrow(), scale.levels()));
  }
}
