package org.sanjogindia.pedagogy.rules.fast;

import java.util.List;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.journey.Milestone;

/** Since when a milestone has been so, and when that was said last: two days in one number. */
final class Milestones {

  static final long NOT_HELD = Long.MIN_VALUE;

  private Milestones() {}

  static long held(MilestoneId milestone, Moment moment) {
    List<Milestone> all = moment.ledger.milestones.getOrDefault(milestone, List.of());
    int ended = Ledger.ALWAYS;
    int since = Ledger.NEVER;
    int newest = Ledger.ALWAYS;
    for (Milestone it : all) {
      int day = Ledger.day(it);
      if (day <= moment.day && it.turn() == Milestone.Turn.NO_LONGER) {
        ended = Math.max(ended, day);
      }
    }
    for (Milestone it : all) {
      int day = Ledger.day(it);
      if (day <= moment.day && day >= ended && it.turn() == Milestone.Turn.BROUGHT_ABOUT) {
        since = Math.min(since, day);
        newest = Math.max(newest, day);
      }
    }
    return since == Ledger.NEVER ? NOT_HELD : ((long) since << 32) | (newest & 0xffffffffL);
  }

  static int since(long held) {
    return (int) (held >> 32);
  }

  static int newest(long held) {
    return (int) held;
  }
}
