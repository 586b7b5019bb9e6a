package org.sanjogindia.pedagogy.rules.fast;

import org.sanjogindia.pedagogy.model.condition.Read;

/**
 * How the sightings of one voice become a reading.
 *
 * @param take which of the days count
 * @param days how many days are asked for
 * @param within the number of the time span that keeps what is newer, or -1
 * @param newestWithin the number of the time span within which the newest has to be, or -1
 */
record Voice(Read.Take take, int days, int within, int newestWithin) {

  /** For how many days there has to be room. */
  int mostDays(int sightings) {
    return isBounded() ? days : sightings;
  }

  /** Whether earlier days cannot matter any more. */
  boolean isFull(int seen) {
    return isBounded() && seen >= days;
  }

  private boolean isBounded() {
    return take == Read.Take.LATEST || take == Read.Take.IN_A_ROW;
  }

  /** What the lowest levels of the last days come to, the newest first. */
  int of(int[] levels, int seen) {
    if (seen < days) {
      return Sightings.UNKNOWN;
    }
    return switch (take) {
      case LATEST -> levels[0];
      case IN_A_ROW -> atPlaceFromTop(levels, days, days);
      case HIGHEST -> atPlaceFromTop(levels, seen, 1);
      case TIMES -> atPlaceFromTop(levels, seen, days);
    };
  }

  /** The level that so many of the first ones reach. */
  private static int atPlaceFromTop(int[] levels, int number, int place) {
    for (int i = 0; i < number; i++) {
      int higher = 0;
      int same = 0;
      for (int j = 0; j < number; j++) {
        if (levels[j] > levels[i]) {
          higher++;
        } else if (levels[j] == levels[i]) {
          same++;
        }
      }
      if (higher < place && place <= higher + same) {
        return levels[i];
      }
    }
    throw new AssertionError("there is no place " + place + " among " + number);
  }
}
