package org.sanjogindia.pedagogy.rules.wording;

import java.util.StringJoiner;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Timing;

/** Since when, within what time and for how long. */
final class TimingWords {

  private TimingWords() {}

  /** Returns the timing behind a comma, or nothing if any time will do. */
  static String of(Timing timing) {
    StringJoiner words = new StringJoiner(", ", ", ", "").setEmptyValue("");
    timing.within().ifPresent(time -> words.add("within " + Numbers.last(time)));
    timing.since().ifPresent(since -> words.add(of(since)));
    timing.heldFor().ifPresent(time -> words.add("for at least " + time));
    return words.toString();
  }

  static String of(Since since) {
    return switch (since) {
      case STAGE -> "since this stage began";
      case REST -> "since the newest rest began";
      case FOUNDING -> "since the founding";
    };
  }
}
