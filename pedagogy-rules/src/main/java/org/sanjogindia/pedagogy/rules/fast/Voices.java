package org.sanjogindia.pedagogy.rules.fast;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;

/** Whose sightings are heard, and how their readings combine. */
final class Voices {

  private static final int EVERYBODY = (1 << Source.values().length) - 1;

  /** Of each voice, one bit for each source that it stands for. */
  private final int[] heard;

  /** How many of the voices have to reach what is asked. */
  private final int asked;

  /** Whether each observer is a voice of its own. */
  private final boolean distinct;

  private final Voice voice;

  private Voices(int[] heard, int asked, boolean distinct, Voice voice) {
    this.heard = heard;
    this.asked = asked;
    this.distinct = distinct;
    this.voice = voice;
  }

  static Voices of(SeenBy seenBy, Read read, Plan plan) {
    Voice voice =
        new Voice(
            read.take(),
            read.days(),
            read.within().map(plan::span).orElse(-1),
            read.newestWithin().map(plan::span).orElse(-1));
    return seenBy.accept(
        new SeenBy.Visitor<>() {
          @Override
          public Voices pooled(SeenBy.Pooled it) {
            return new Voices(new int[] {EVERYBODY}, 1, false, voice);
          }

          @Override
          public Voices anyOf(SeenBy.AnyOf it) {
            return new Voices(each(it.sources()), 1, false, voice);
          }

          @Override
          public Voices allOf(SeenBy.AllOf it) {
            return new Voices(each(it.sources()), it.sources().size(), false, voice);
          }

          @Override
          public Voices atLeastOf(SeenBy.AtLeastOf it) {
            return new Voices(each(it.sources()), it.count(), false, voice);
          }

          @Override
          public Voices distinct(SeenBy.Distinct it) {
            int all = Arrays.stream(each(it.sources())).reduce(0, (one, other) -> one | other);
            return new Voices(new int[] {all}, it.count(), true, voice);
          }
        });
  }

  private static int[] each(List<Source> sources) {
    return sources.stream().mapToInt(source -> 1 << Sightings.number(source)).toArray();
  }

  /** All sources that are heard. */
  int sources() {
    int all = 0;
    for (int each : heard) {
      all |= each;
    }
    return all;
  }

  /**
   * The verdict over all voices.
   *
   * @param them what was seen, or nothing
   * @param level which levels meet what is asked
   */
  int verdict(@Nullable Sightings them, Moment moment, Levels level) {
    if (distinct) {
      return them == null ? Kleene.UNKNOWN : ofObservers(them, moment, level);
    }
    int met = 0;
    int mayBe = 0;
    for (int each : heard) {
      int verdict =
          them == null
              ? level.unknown()
              : level.of(them.read(voice, each, -1, moment, Ledger.ALWAYS));
      met += verdict == Kleene.MET ? 1 : 0;
      mayBe += verdict == Kleene.NOT_YET ? 0 : 1;
    }
    return Kleene.atLeast(asked, met, mayBe);
  }

  private int ofObservers(Sightings them, Moment moment, Levels level) {
    int end = Ledger.upTo(them.days, moment.day);
    int observers = 0;
    int met = 0;
    int mayBe = 0;
    for (int i = 0; i < end; i++) {
      int observer = them.observers[i];
      if (observer >= 0 && isHeard(them, i) && isFirst(them, i)) {
        int verdict = level.of(them.read(voice, heard[0], observer, moment, Ledger.ALWAYS));
        observers++;
        met += verdict == Kleene.MET ? 1 : 0;
        mayBe += verdict == Kleene.NOT_YET ? 0 : 1;
      }
    }
    return observers < asked ? Kleene.UNKNOWN : Kleene.atLeast(asked, met, mayBe);
  }

  private boolean isHeard(Sightings them, int i) {
    return (heard[0] >> them.sources[i] & 1) != 0;
  }

  private boolean isFirst(Sightings them, int i) {
    for (int j = 0; j < i; j++) {
      if (them.observers[j] == them.observers[i] && isHeard(them, j)) {
        return false;
      }
    }
    return true;
  }

  /** The highest level that so many voices reach as must, or what it can be. */
  void level(@Nullable Sightings them, Moment moment, int from, int scale, Value into) {
    int[] least = new int[heard.length];
    int[] most = new int[heard.length];
    for (int i = 0; i < heard.length; i++) {
      int level =
          them == null || from == Ledger.NEVER
              ? Sightings.UNKNOWN
              : them.read(voice, heard[i], -1, moment, from);
      least[i] = level == Sightings.UNKNOWN ? -1 : level;
      most[i] = level == Sightings.UNKNOWN ? scale - 1 : level;
    }
    if (heard.length < asked) {
      into.row(-1, scale - 1L, 1);
      return;
    }
    Arrays.sort(least);
    Arrays.sort(most);
    into.row(least[heard.length - asked], most[heard.length - asked], 1);
  }

  /** The levels that meet what is asked. */
  record Levels(Bounds bounds, int unknown) {

    static Levels of(Bounds bounds, int scale) {
      return new Levels(bounds, bounds.anyOf(-1, scale - 1L, 1));
    }

    int of(int level) {
      return level == Sightings.UNKNOWN ? unknown : bounds.exactly(level, 1);
    }
  }
}
