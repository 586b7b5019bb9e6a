package org.sanjogindia.pedagogy.rules.fast;

import org.sanjogindia.pedagogy.model.condition.Source;

/** The observations of one competency of one bearer, by date and id. */
final class Sightings {

  static final int NOT_MY_PATH = -1;

  /** What a reading comes to that is not known. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  static final int SELF = 0;

  final int[] days;
  final byte[] sources;
  final int[] levels;
  final int[] observers;

  Sightings(int number) {
    days = new int[number];
    sources = new byte[number];
    levels = new int[number];
    observers = new int[number];
  }

  /** The number of a source. */
  static int number(Source source) {
    return switch (source) {
      case SELF -> SELF;
      case PEER -> 1;
      case FACILITATOR -> 2;
      case ALLY -> 3;
      case MENTOR -> 4;
    };
  }

  /** Whether the last thing that was said by herself, by a day, is that this is not her path. */
  boolean saysNotMyPath(int day) {
    int last = Ledger.ALWAYS;
    int end = Ledger.upTo(days, day);
    for (int i = end - 1; i >= 0 && last == Ledger.ALWAYS; i--) {
      if (sources[i] == SELF) {
        last = days[i];
      }
    }
    for (int i = end - 1; i >= 0 && days[i] >= last && last != Ledger.ALWAYS; i--) {
      if (levels[i] == NOT_MY_PATH && days[i] == last) {
        return true;
      }
    }
    return false;
  }

  /**
   * What one voice comes to: a level by its place, or {@link #UNKNOWN}.
   *
   * @param heard one bit for each source that is heard
   * @param observer who is heard, or -1 for all
   * @param from the first day that is looked at
   */
  int read(Voice voice, int heard, int observer, Moment moment, int from) {
    int end = Ledger.upTo(days, moment.day);
    int within = Math.max(from, voice.within() < 0 ? from : moment.bound(voice.within()) + 1);
    int newestAfter = voice.newestWithin() < 0 ? Ledger.ALWAYS : moment.bound(voice.newestWithin());
    int seen = 0;
    int result = UNKNOWN;
    int day = Ledger.NEVER;
    int lowest = 0;
    int[] ofDays = moment.levels(voice.mostDays(end));
    for (int i = end - 1; i >= 0 && days[i] >= within; i--) {
      if (!isHeard(i, heard, observer)) {
        continue;
      }
      if (day == Ledger.NEVER && days[i] <= newestAfter) {
        return UNKNOWN;
      }
      if (days[i] != day) {
        if (seen > 0) {
          ofDays[seen - 1] = lowest;
          if (voice.isFull(seen)) {
            break;
          }
        }
        seen++;
        day = days[i];
        lowest = levels[i];
      } else {
        lowest = Math.min(lowest, levels[i]);
      }
    }
    if (seen > 0) {
      ofDays[seen - 1] = lowest;
      result = voice.of(ofDays, seen);
    }
    return result;
  }

  private boolean isHeard(int i, int heard, int observer) {
    return levels[i] != NOT_MY_PATH
        && (heard >> sources[i] & 1) != 0
        && (observer < 0 || observers[i] == observer);
  }

  /** Adds to a range of levels those that the sources saw on the newest day of each. */
  void lastLook(int heard, int day, int[] leastAndMost) {
    int end = Ledger.upTo(days, day);
    for (int source = 0; heard >> source != 0; source++) {
      if ((heard >> source & 1) == 0) {
        continue;
      }
      int last = Ledger.ALWAYS;
      for (int i = end - 1; i >= 0 && days[i] >= last; i--) {
        if (sources[i] == source && levels[i] != NOT_MY_PATH) {
          last = days[i];
          leastAndMost[0] = Math.min(leastAndMost[0], levels[i]);
          leastAndMost[1] = Math.max(leastAndMost[1], levels[i]);
        }
      }
    }
  }
}
