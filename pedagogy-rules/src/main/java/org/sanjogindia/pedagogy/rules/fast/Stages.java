package org.sanjogindia.pedagogy.rules.fast;

import java.util.Arrays;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Pause;

/** In which stages a collective has been up to a day, by its own choices. */
final class Stages {

  private final Curriculum curriculum;
  private final boolean founded;
  private int stays;
  private StageId[] stage;
  private int[] from;

  Stages(Ledger ledger, int day) {
    this.curriculum = ledger.curriculum;
    this.founded = ledger.founded <= day;
    int chosen = Ledger.upTo(ledger.chosenDays, day);
    stage = new StageId[chosen + 1];
    from = new int[chosen + 1];
    StageId foundedIn = ledger.foundedIn;
    if (founded && foundedIn != null && (chosen == 0 || ledger.founded < ledger.chosenDays[0])) {
      stay(foundedIn, ledger.founded);
    }
    for (int i = 0; i < chosen; i++) {
      stay(ledger.chosen[i], ledger.chosenDays[i]);
    }
    stage = Arrays.copyOf(stage, stays);
    from = Arrays.copyOf(from, stays);
  }

  private void stay(StageId next, int day) {
    if (stays == 0 || !stage[stays - 1].equals(next)) {
      stage[stays] = next;
      from[stays] = day;
      stays++;
    }
  }

  /** Whether it is in a stage. */
  boolean isKnown() {
    return founded && stays > 0;
  }

  /** Whether stages were chosen, and no founding is recorded. */
  boolean isUnfounded() {
    return !founded && stays > 0;
  }

  /** The day on which the current stage began, {@link Ledger#NEVER} without one. */
  int began() {
    return isKnown() ? visit(stays - 1)[0] : Ledger.NEVER;
  }

  /** The day from which its length counts: rest pauses it. */
  int countedFrom() {
    if (!isKnown()) {
      return Ledger.NEVER;
    }
    int[] visit = visit(stays - 1);
    return visit[0] + visit[1];
  }

  /** The first day of the visit that a stay ends, and the days of rest in it. */
  private int[] visit(int last) {
    int begin = from[last];
    int rested = 0;
    for (int i = last; i >= 2 && isRest(i - 1) && !isPause(last); i -= 2) {
      if (!stage[i - 2].equals(stage[last])) {
        break;
      }
      rested += from[i] - from[i - 1];
      begin = from[i - 2];
    }
    return new int[] {begin, rested};
  }

  /** The day on which the newest rest began, or {@link Ledger#NEVER}. */
  int newestRest() {
    for (int i = stays - 1; i >= 0; i--) {
      if (isRest(i)) {
        return from[i];
      }
    }
    return Ledger.NEVER;
  }

  /** Whether the collective rested on every day after the first and up to the second. */
  boolean restedThrough(int after, int upTo) {
    for (int i = 0; i < stays; i++) {
      if (isRest(i) && from[i] <= after + 1 && (i + 1 == stays || from[i + 1] > upTo)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRest(int i) {
    return curriculum.stage(stage[i]).pause().filter(pause -> pause == Pause.REST).isPresent();
  }

  private boolean isPause(int i) {
    return curriculum.stage(stage[i]).phase().isEmpty();
  }
}
