package org.sanjogindia.pedagogy.rules.fast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/** The matters that were opened by a day, each as it stands then. */
final class Matters {

  /** One of them. */
  static final class Story {

    final Happening.Opened opening;
    final int opened;
    int openSince;
    boolean open;
    final Map<MarkId, List<Integer>> marks = new HashMap<>();
    final List<Matter> carriers = new ArrayList<>();

    Story(Happening.Opened opening, int opened) {
      this.opening = opening;
      this.opened = opened;
      this.openSince = opened;
    }
  }

  private final Ledger ledger;
  private final Moment moment;
  private final List<Story> stories = new ArrayList<>();

  Matters(Ledger ledger, Moment moment) {
    this.ledger = ledger;
    this.moment = moment;
    for (List<Matter> items : ledger.matters) {
      Story story = null;
      boolean opens = false;
      boolean closes = false;
      int day = Ledger.ALWAYS;
      for (Matter item : items) {
        if (Ledger.day(item) > moment.day) {
          break;
        }
        if (story == null && item.what() instanceof Happening.Opened opened) {
          story = new Story(opened, Ledger.day(item));
          stories.add(story);
        }
      }
      if (story == null) {
        continue;
      }
      for (Matter item : items) {
        if (Ledger.day(item) > moment.day) {
          break;
        }
        if (Ledger.day(item) != day) {
          settle(story, opens, closes, day);
          opens = false;
          closes = false;
          day = Ledger.day(item);
        }
        if (item.what() instanceof Happening.Opened) {
          opens = true;
          story.carriers.add(item);
        } else if (item.what() instanceof Happening.Closed) {
          closes = true;
        } else if (item.what() instanceof Happening.Marked marked) {
          story.marks.computeIfAbsent(marked.mark(), id -> new ArrayList<>()).add(day);
        }
      }
      settle(story, opens, closes, day);
    }
  }

  /** Opened and closed on one day, it is as it was before. */
  private static void settle(Story story, boolean opens, boolean closes, int day) {
    if (opens && !closes && !story.open) {
      story.open = true;
      story.openSince = day;
    } else if (closes && !opens) {
      story.open = false;
    }
  }

  List<Story> all() {
    return stories;
  }

  static boolean isIn(Story story, MatterSelection selection) {
    return selection.kinds().contains(story.opening.kind())
        && (selection.topic().isEmpty() || selection.topic().equals(story.opening.topic()))
        && (selection.sphere().isEmpty() || selection.sphere().equals(story.opening.sphere()))
        && (selection.outcome().isEmpty() || selection.outcome().equals(story.opening.outcome()))
        && (selection.still().isEmpty()
            || (selection.still().get() == MatterState.OPEN) == story.open);
  }

  /** Whether a matter passes, or {@code -1} while the time that it was given still runs. */
  int passes(Story story, MatterTrait test) {
    boolean passes =
        test.still().map(still -> (still == MatterState.OPEN) == story.open).orElse(true);
    boolean running = false;
    if (!test.marked().isEmpty()) {
      boolean all = test.marked().stream().allMatch(mark -> isMarked(story, mark, test));
      running |= !all && isRunning(story, test);
      passes &= all;
    }
    if (!test.notMarked().isEmpty()) {
      boolean lacks = test.notMarked().stream().anyMatch(mark -> !isMarked(story, mark, test));
      running |= lacks && isRunning(story, test);
      passes &= lacks;
    }
    return running ? -1 : passes ? 1 : 0;
  }

  private boolean isMarked(Story story, MarkId mark, MatterTrait test) {
    int last = test.within().map(delay -> lastDay(story, delay)).orElse(Ledger.NEVER);
    int after = test.inLast().map(time -> before(time)).orElse(Ledger.ALWAYS);
    for (int day : story.marks.getOrDefault(mark, List.of())) {
      if (day <= last && day > after) {
        return true;
      }
    }
    return false;
  }

  private int before(TimeSpan time) {
    return Math.toIntExact(time.before(moment.date).toEpochDay());
  }

  private boolean isRunning(Story story, MatterTrait test) {
    Optional<MatterDelay> delay = test.within();
    return delay.isPresent() && lastDay(story, delay.get()) >= moment.day;
  }

  /** The last day that lies within the delay; {@link Ledger#NEVER} while meetings are to come. */
  private int lastDay(Story story, MatterDelay delay) {
    if (delay instanceof MatterDelay.OfTime time) {
      return Math.toIntExact(time.time().after(LocalDate.ofEpochDay(story.opened)).toEpochDay());
    }
    int meetings = ((MatterDelay.OfMeetings) delay).meetings();
    int next = Ledger.upTo(ledger.meetings.days, story.opened) + meetings - 1;
    return next < moment.meetingsEnd ? ledger.meetings.days[next] : Ledger.NEVER;
  }

  /** Adds those who carry a matter, of those whose evidence counts. */
  void carriers(Story story, long[] into) {
    for (Matter item : story.carriers) {
      for (Pseudonym who : ((Happening.Opened) item.what()).carriedBy()) {
        Integer index = ledger.indexOf.get(who);
        if (index != null
            && moment.hasGiven(index)
            && Ledger.day(item) > ledger.takenBackOn[index]) {
          into[index >> 6] |= 1L << index;
        }
      }
    }
  }
}
