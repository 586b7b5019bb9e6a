package org.sanjogindia.pedagogy.rules.fast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.Assessment;

/**
 * A journey on a day, with what was worked out about that day already: it is asked by one thread at
 * a time.
 */
final class Moment {

  final Ledger ledger;
  final LocalDate date;
  final int day;
  final int meetingsEnd;
  final int reviewsEnd;

  private final Plan plan;
  private final int[] bounds;
  private final long[] given;
  private final long[] planes;
  private final boolean[] filled;
  private final Value[] values;
  private final Map<Condition, Integer> specified = new HashMap<>();
  private final Map<LocalDate, Moment> otherDays;
  private @Nullable Stages stages;
  private @Nullable Matters matters;
  private int[] levels = new int[8];
  private int depth;

  Moment(Plan plan, Ledger ledger, LocalDate date) {
    this(plan, ledger, date, new HashMap<>());
  }

  private Moment(Plan plan, Ledger ledger, LocalDate date, Map<LocalDate, Moment> otherDays) {
    this.plan = plan;
    this.ledger = ledger;
    this.date = date;
    this.day = Math.toIntExact(date.toEpochDay());
    this.otherDays = otherDays;
    this.meetingsEnd = Ledger.upTo(ledger.meetings.days, day);
    this.reviewsEnd = Ledger.upTo(ledger.reviews.days, day);
    this.bounds = new int[plan.spans().size()];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = Math.toIntExact(plan.spans().get(i).before(date).toEpochDay());
    }
    this.given = new long[ledger.words];
    for (int who = 0; who < ledger.people; who++) {
      if (ledger.givenOn[who] <= day) {
        given[who >> 6] |= 1L << who;
      }
    }
    this.planes = new long[plan.planes() * 2 * ledger.words];
    this.filled = new boolean[plan.planes()];
    this.values = new Value[] {new Value(), new Value(), new Value(), new Value()};
  }

  /** The same journey on another day, with the same knowledge. */
  Moment on(LocalDate other) {
    if (other.equals(date)) {
      return this;
    }
    return otherDays.computeIfAbsent(other, it -> new Moment(plan, ledger, other, otherDays));
  }

  /** The day that lies a time span before this one. */
  int bound(int span) {
    return bounds[span];
  }

  /** Those who have given their consent by now. */
  long given(int word) {
    return given[word];
  }

  boolean hasGiven(int who) {
    return (given[who >> 6] >> who & 1) != 0;
  }

  /** Those active on a day whose evidence of that day counts now. */
  long counted(int onDay, int word) {
    return ledger.countable(onDay, word) & given[word];
  }

  /** Room for levels. */
  int[] levels(int number) {
    if (levels.length < number) {
      levels = new int[Math.max(number, levels.length * 2)];
    }
    return levels;
  }

  /** A value to be filled; given back with {@link #release}. */
  Value value() {
    Value value = depth < values.length ? values[depth] : new Value();
    depth++;
    value.nothing();
    return value;
  }

  void release() {
    depth--;
  }

  Stages stages() {
    Stages known = stages;
    if (known == null) {
      known = new Stages(ledger, day);
      stages = known;
    }
    return known;
  }

  Matters matters() {
    Matters known = matters;
    if (known == null) {
      known = new Matters(ledger, this);
      matters = known;
    }
    return known;
  }

  /** The two planes of a condition on members: of whom it is so, and of whom it may be so. */
  long plane(int plane, int word, int mayBe, MemberRule rule) {
    int words = ledger.words;
    int at = plane * 2 * words;
    if (!filled[plane]) {
      for (int w = 0; w < words; w++) {
        planes[at + w] = rule.ask(this, w, 0);
        planes[at + words + w] = rule.ask(this, w, 1);
      }
      filled[plane] = true;
    }
    return planes[at + mayBe * words + word];
  }

  /** What the specification says. */
  int specification(Condition condition) {
    return specified.computeIfAbsent(
        condition,
        it ->
            Kleene.of(
                Assessment.of(ledger.curriculum, ledger.journey).explain(it, date).verdict()));
  }
}
