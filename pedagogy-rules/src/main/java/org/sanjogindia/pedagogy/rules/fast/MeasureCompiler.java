package org.sanjogindia.pedagogy.rules.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;

/** Makes measures ready to be computed: the second table of the language. */
final class MeasureCompiler implements Formula.Visitor<MeasureRule> {

  private static final MeasureRule ASK = (moment, into) -> into.known = Value.Known.ASK;

  private final Curriculum curriculum;
  private final Plan plan;
  private final Spans window;

  private MeasureCompiler(Curriculum curriculum, Plan plan, Spans window) {
    this.curriculum = curriculum;
    this.plan = plan;
    this.window = window;
  }

  static MeasureRule of(Curriculum curriculum, Plan plan, Formula formula, Window window) {
    return formula.accept(new MeasureCompiler(curriculum, plan, Spans.of(window, plan)));
  }

  /** A measure of the curriculum; of one that lacks what it needs nothing is known. */
  static MeasureRule named(Curriculum curriculum, Plan plan, MeasureId id) {
    Measure measure = curriculum.measure(id);
    MeasureRule rule =
        of(curriculum, plan, measure.formula(), measure.over().orElse(new Window.Now()));
    Lacks lacks = Lacks.of(measure.needs());
    return (moment, into) -> {
      rule.measure(moment, into);
      if (into.known != Value.Known.ASK && lacks.anythingIn(into, moment)) {
        into.nothing();
      }
    };
  }

  // --- meetings -----------------------------------------------------------------------------

  @Override
  public MeasureRule attendance(Formula.Attendance it) {
    boolean pooled = it.averaging() == Averaging.POOLED;
    return (moment, into) -> {
      Ledger.Gatherings meetings = moment.ledger.meetings;
      int words = moment.ledger.words;
      long came = 0;
      long expected = 0;
      into.exactly(0, 1);
      for (int i = window.firstMeeting(moment); i < moment.meetingsEnd; i++) {
        int those = 0;
        int them = 0;
        for (int w = 0; w < words; w++) {
          long asked = meetings.expected[i * words + w] & moment.given(w);
          those += Long.bitCount(asked);
          them += Long.bitCount(asked & meetings.there[i * words + w]);
        }
        if (those > 0) {
          came += them;
          expected += those;
          into.meetings++;
          if (!pooled) {
            into.add(them, those);
          }
        }
      }
      if (into.meetings == 0) {
        into.nothing();
      } else if (pooled) {
        into.exactly(came, expected);
      } else {
        into.divide(into.meetings);
      }
      into.totalNum = expected;
    };
  }

  private boolean isAtReviews(List<TallyId> tallies) {
    return tallies.stream().anyMatch(id -> curriculum.tally(id).at() == TalliedAt.REVIEWS);
  }

  private int[] indexes(List<TallyId> tallies) {
    return tallies.stream().mapToInt(id -> plan.tally(curriculum, id)).toArray();
  }

  /** The sum of some tallies, or -1 where one was not counted. */
  private static long sum(Ledger.Gatherings them, int gathering, int[] tallies, int all) {
    long sum = 0;
    for (int tally : tallies) {
      int number = them.tallies[gathering * all + tally];
      if (number < 0) {
        return -1;
      }
      sum += number;
    }
    return sum;
  }

  @Override
  public MeasureRule tallyShare(Formula.TallyShare it) {
    boolean atReviews = isAtReviews(it.tallies());
    boolean pooled = it.averaging() == Averaging.POOLED;
    int[] tallies = indexes(it.tallies());
    int all = curriculum.tallies().size();
    TallyBase base = it.outOf();
    int outOf =
        base instanceof TallyBase.OfTally of ? indexes(ImmutableList.of(of.tally()))[0] : -1;
    return (moment, into) -> {
      Ledger.Gatherings them = atReviews ? moment.ledger.reviews : moment.ledger.meetings;
      int end = atReviews ? moment.reviewsEnd : moment.meetingsEnd;
      long part = 0;
      long whole = 0;
      into.exactly(0, 1);
      for (int i = atReviews ? window.firstReview(moment) : window.firstMeeting(moment);
          i < end;
          i++) {
        long counted = sum(them, i, tallies, all);
        if (counted < 0) {
          continue;
        }
        long of =
            outOf >= 0 ? them.tallies[i * all + outOf] : people(base, moment, them, i, counted);
        if (of == SEVERAL) {
          into.known = Value.Known.ASK;
          return;
        }
        if (of <= 0) {
          continue;
        }
        part += counted;
        whole += of;
        into.meetings++;
        if (!pooled) {
          into.add(counted, of);
        }
      }
      if (into.meetings == 0) {
        into.nothing();
        return;
      }
      if (pooled) {
        into.exactly(part, whole);
      } else {
        into.divide(into.meetings);
      }
      into.totalNum = whole;
    };
  }

  private static final long SEVERAL = -2;

  /** Of how many people, where that is one number. */
  private static long people(
      TallyBase base, Moment moment, Ledger.Gatherings them, int i, long counted) {
    Ledger ledger = moment.ledger;
    int seen = 0;
    int unseen = 0;
    for (int w = 0; w < ledger.words; w++) {
      long expected = them.expected[i * ledger.words + w] & moment.given(w);
      seen +=
          Long.bitCount(
              base instanceof TallyBase.Attended
                  ? expected & them.there[i * ledger.words + w]
                  : expected);
      unseen += Long.bitCount(ledger.active(them.days[i], w) & ~moment.counted(them.days[i], w));
    }
    int greatest = seen + unseen;
    long least = Math.max(1, Math.max(seen, Math.min(counted, greatest)));
    return greatest == 0 ? 0 : least == greatest ? greatest : SEVERAL;
  }

  @Override
  public MeasureRule tallyCount(Formula.TallyCount it) {
    boolean atReviews = isAtReviews(it.tallies());
    int[] tallies = indexes(it.tallies());
    int all = curriculum.tallies().size();
    return (moment, into) -> {
      Ledger.Gatherings them = atReviews ? moment.ledger.reviews : moment.ledger.meetings;
      int end = atReviews ? moment.reviewsEnd : moment.meetingsEnd;
      int first = atReviews ? window.firstReview(moment) : window.firstMeeting(moment);
      long sum = 0;
      for (int i = first; i < end; i++) {
        boolean whole = true;
        for (int tally : tallies) {
          int number = them.tallies[i * all + tally];
          whole &= number >= 0;
          sum += Math.max(0, number);
        }
        if (whole) {
          into.meetings++;
        }
      }
      into.totalNum = into.meetings;
      if (first < end) {
        into.exactly(sum, 1);
        if (into.meetings < end - first) {
          into.known = Value.Known.FROM;
        }
      }
    };
  }

  // --- matters ------------------------------------------------------------------------------

  @Override
  public MeasureRule matterShare(Formula.MatterShare it) {
    return it.test().level().isPresent() ? ASK : matters(it.matters(), it.test(), true);
  }

  @Override
  public MeasureRule matterCount(Formula.MatterCount it) {
    return it.test().level().isPresent() ? ASK : matters(it.matters(), it.test(), false);
  }

  private MeasureRule matters(MatterSelection selection, MatterTrait test, boolean share) {
    return (moment, into) -> {
      int first = window.firstDay(moment);
      int all = 0;
      int judged = 0;
      int met = 0;
      for (Matters.Story story : moment.matters().all()) {
        if (story.opened >= first && Matters.isIn(story, selection)) {
          all++;
          int passes = moment.matters().passes(story, test);
          if (passes >= 0) {
            judged++;
            met += passes;
          }
        }
      }
      into.meetings = meetings(moment);
      if (!share) {
        into.exactly(met, 1);
        into.totalNum = all;
      } else if (judged > 0) {
        into.exactly(met, judged);
        into.totalNum = judged;
      }
    };
  }

  private long meetings(Moment moment) {
    return (long) moment.meetingsEnd - window.firstMeeting(moment);
  }

  // --- people -------------------------------------------------------------------------------

  @Override
  public MeasureRule peopleWho(Formula.PeopleWho it) {
    boolean now = window.window() instanceof Window.Now;
    int newcomers = it.newcomers().map(plan::span).orElse(-1);
    return (moment, into) -> {
      Ledger ledger = moment.ledger;
      long[] all = new long[ledger.words];
      if (it.did() instanceof PeopleDid.Carried carried) {
        int first = window.firstDay(moment);
        for (Matters.Story story : moment.matters().all()) {
          if (carried.kinds().contains(story.opening.kind()) && story.opened >= first) {
            moment.matters().carriers(story, all);
          }
        }
      } else {
        PeopleDid.Held held = (PeopleDid.Held) it.did();
        int first = now ? moment.day : window.firstDay(moment);
        for (RoleHeld role : ledger.roles) {
          int who = counted(role, moment);
          if (who >= 0
              && held.roles().include(role.role())
              && Ledger.day(role) <= moment.day
              && lastDay(role) >= Math.max(first, Ledger.day(role))
              && first <= moment.day) {
            all[who >> 6] |= 1L << who;
          }
        }
      }
      people(it.as(), newcomers, all, moment, into);
      into.meetings = meetings(moment);
    };
  }

  private static void people(PeopleAs as, int newcomers, long[] all, Moment moment, Value into) {
    int those = 0;
    int kept = 0;
    int keptActive = 0;
    int active = 0;
    for (int w = 0; w < all.length; w++) {
      long them = all[w];
      those += Long.bitCount(them);
      if (newcomers >= 0) {
        for (long rest = them; rest != 0; rest &= rest - 1) {
          int who = (w << 6) + Long.numberOfTrailingZeros(rest);
          int since = moment.ledger.memberSince(who, moment.day);
          if (since == Ledger.NEVER || since <= moment.bound(newcomers)) {
            them &= ~(1L << who);
          }
        }
      }
      long here = moment.counted(moment.day, w);
      kept += Long.bitCount(them);
      keptActive += Long.bitCount(them & here);
      active += Long.bitCount(here);
    }
    switch (as) {
      case NUMBER -> {
        into.exactly(kept, 1);
        into.totalNum = kept;
      }
      case SHARE_OF_ACTIVE -> share(keptActive, active, into);
      case SHARE_OF_HOLDERS -> share(kept, those, into);
    }
  }

  private static void share(long part, long whole, Value into) {
    if (whole > 0) {
      into.exactly(part, whole);
    }
    into.totalNum = whole;
  }

  /** Who held a role, or -1 where that does not count. */
  static int counted(RoleHeld role, Moment moment) {
    int who = moment.ledger.index(role.member());
    return moment.hasGiven(who) && Ledger.day(role) > moment.ledger.takenBackOn[who] ? who : -1;
  }

  static int lastDay(RoleHeld role) {
    return role.lastDay().map(day -> Math.toIntExact(day.toEpochDay())).orElse(Ledger.NEVER);
  }

  @Override
  public MeasureRule mostHeldByOne(Formula.MostHeldByOne it) {
    return (moment, into) -> {
      Ledger ledger = moment.ledger;
      int most = 0;
      int holders = 0;
      for (int who = 0; who < ledger.people; who++) {
        int held = 0;
        for (int i = 0; i < ledger.roles.size(); i++) {
          RoleHeld role = ledger.roles.get(i);
          if (isHeldNow(role, who, it, moment) && isFirst(i, who, it, moment)) {
            held++;
          }
        }
        most = Math.max(most, held);
        holders += held > 0 ? 1 : 0;
      }
      into.exactly(most, 1);
      into.totalNum = holders;
    };
  }

  private static boolean isHeldNow(
      RoleHeld role, int who, Formula.MostHeldByOne it, Moment moment) {
    return counted(role, moment) == who
        && it.roles().include(role.role())
        && Ledger.day(role) <= moment.day
        && lastDay(role) >= moment.day;
  }

  private static boolean isFirst(int i, int who, Formula.MostHeldByOne it, Moment moment) {
    List<RoleHeld> roles = moment.ledger.roles;
    for (int j = 0; j < i; j++) {
      if (roles.get(j).role().equals(roles.get(i).role())
          && isHeldNow(roles.get(j), who, it, moment)) {
        return false;
      }
    }
    return true;
  }

  // --- counts of events ---------------------------------------------------------------------

  private void counted(long number, Moment moment, Value into) {
    into.exactly(number, 1);
    into.totalNum = number;
    into.meetings = meetings(moment);
  }

  private static long between(int[] days, int first, int last) {
    int end = Ledger.upTo(days, last);
    return (long) end - Spans.firstOf(days, end, first);
  }

  @Override
  public MeasureRule eventCount(Formula.EventCount it) {
    return (moment, into) -> {
      int first = window.firstDay(moment);
      counted(
          switch (it.what()) {
            case MEETINGS -> meetings(moment);
            case JOINED -> between(moment.ledger.joinings, first, moment.day);
            case LEFT -> between(moment.ledger.leavings, first, moment.day);
            case CHOICES -> between(moment.ledger.choiceDays, first, moment.day);
          },
          moment,
          into);
    };
  }

  @Override
  public MeasureRule milestoneCount(Formula.MilestoneCount it) {
    Set<MilestoneId> asked =
        it.milestones().isEmpty()
            ? ImmutableSet.copyOf(curriculum.milestones().keySet())
            : it.milestones();
    int heldFor = it.heldFor().map(plan::span).orElse(-1);
    return (moment, into) -> {
      int first = window.firstDay(moment);
      int number = 0;
      for (MilestoneId milestone : asked) {
        long held = Milestones.held(milestone, moment);
        if (held != Milestones.NOT_HELD
            && Milestones.newest(held) >= first
            && (heldFor < 0 || Milestones.since(held) <= moment.bound(heldFor))) {
          number++;
        }
      }
      counted(number, moment, into);
    };
  }

  @Override
  public MeasureRule moduleRunCount(Formula.ModuleRunCount it) {
    return (moment, into) -> {
      int first = window.firstDay(moment);
      Set<ModuleId> modules = it.modules().isEmpty() ? moment.ledger.runs.keySet() : it.modules();
      long number = 0;
      for (ModuleId module : modules) {
        for (var run : moment.ledger.runs.getOrDefault(module, List.of())) {
          int day = Ledger.day(run);
          number += day >= first && day <= moment.day ? 1 : 0;
        }
      }
      counted(number, moment, into);
    };
  }

  // --- pulses -------------------------------------------------------------------------------

  @Override
  public MeasureRule pulseStatistic(Formula.PulseStatistic it) {
    Rational value = it.value().orElse(Rational.ZERO);
    return (moment, into) -> {
      into.exactly(0, 1);
      long total = 0;
      long spread = 0;
      boolean allAnswered = true;
      for (PulseId question : it.pulses()) {
        int from = curriculum.question(question).from();
        long[] counts = new long[curriculum.question(question).to() - from + 1];
        long asked = answers(question, moment, counts, from);
        long answered = 0;
        for (long number : counts) {
          answered += number;
        }
        into.answers(answered, asked);
        total += answered;
        if (answered == 0) {
          allAnswered = false;
        } else {
          spread = Math.max(spread, (long) last(counts) - first(counts));
          statistic(it.statistic(), value, counts, from, answered, into);
        }
      }
      if (!allAnswered) {
        into.known = Value.Known.NOTHING;
        return;
      }
      into.divide(it.pulses().size());
      into.totalNum = total;
      into.spreadKnown = true;
      into.spread = spread;
      into.meetings = meetings(moment);
    };
  }

  private long answers(PulseId question, Moment moment, long[] counts, int from) {
    List<Pulse> all = moment.ledger.pulses.getOrDefault(question, List.of());
    int end = all.size();
    while (end > 0 && Ledger.day(all.get(end - 1)) > moment.day) {
      end--;
    }
    int first = window.firstDay(moment);
    long asked = 0;
    for (int i = end - 1; i >= 0; i--) {
      Pulse pulse = all.get(i);
      boolean isIn =
          window.window() instanceof Window.LastPulses last
              ? i >= end - last.pulses()
              : Ledger.day(pulse) >= first;
      if (!isIn) {
        break;
      }
      asked += pulse.asked();
      pulse.answers().forEach((answer, number) -> counts[answer - from] += number);
    }
    return asked;
  }

  private static int first(long[] counts) {
    int i = 0;
    while (counts[i] == 0) {
      i++;
    }
    return i;
  }

  private static int last(long[] counts) {
    int i = counts.length - 1;
    while (counts[i] == 0) {
      i--;
    }
    return i;
  }

  private static void statistic(
      Statistic statistic, Rational value, long[] counts, int from, long answered, Value into) {
    switch (statistic) {
      case MEAN -> {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
          sum += counts[i] * (from + i);
        }
        into.add(sum, answered);
      }
      case MEDIAN -> {
        long place = answered / 2;
        int i = 0;
        while (place >= counts[i]) {
          place -= counts[i];
          i++;
        }
        into.add((long) from + i, 1);
      }
      case SPREAD -> into.add((long) last(counts) - first(counts), 1);
      case LEAST -> into.add((long) from + first(counts), 1);
      case GREATEST -> into.add((long) from + last(counts), 1);
      case SHARE_AT_LEAST, SHARE_AT_MOST -> {
        long yes = 0;
        for (int i = 0; i < counts.length; i++) {
          int order = Rational.of((long) from + i).compareTo(value);
          boolean isCounted = statistic == Statistic.SHARE_AT_LEAST ? order >= 0 : order <= 0;
          yes += isCounted ? counts[i] : 0;
        }
        into.add(yes, answered);
      }
    }
  }

  // --- other measures -----------------------------------------------------------------------

  @Override
  public MeasureRule measureStatistic(Formula.MeasureStatistic it) {
    return ASK;
  }

  @Override
  public MeasureRule changeOf(Formula.ChangeOf it) {
    MeasureRule measure = named(curriculum, plan, it.measure());
    return (moment, into) -> {
      LocalDate then = it.over().before(moment.date);
      if (moment.ledger.founded > then.toEpochDay() || moment.ledger.founded > moment.day) {
        return;
      }
      measure.measure(moment, into);
      Value before = moment.value();
      try {
        measure.measure(moment.on(then), before);
        change(before, into);
      } finally {
        moment.release();
      }
    };
  }

  private static void change(Value before, Value into) {
    if (into.known == Value.Known.ASK || before.known == Value.Known.ASK) {
      into.known = Value.Known.ASK;
    } else if (into.known == Value.Known.NOTHING || before.known == Value.Known.NOTHING) {
      into.nothing();
    } else if (into.isExact() && before.isExact()) {
      long low = into.low;
      long den = into.den;
      into.nothing();
      into.exactly(low, den);
      into.add(Math.negateExact(before.low), before.den);
    } else {
      into.known = Value.Known.ASK;
    }
  }

  @Override
  public MeasureRule gainOf(Formula.GainOf it) {
    return ASK;
  }

  // --- levels -------------------------------------------------------------------------------

  @Override
  public MeasureRule levelStatistic(Formula.LevelStatistic it) {
    if (it.competencies().size() > 1) {
      return ASK;
    }
    CompetencyId competency = it.competencies().get(0);
    boolean ofMentor = curriculum.competency(competency).of() == Bearer.MENTOR;
    int scale = curriculum.scaleOf(competency).levels().size();
    if (it.seenBy() instanceof SeenBy.Distinct) {
      return ASK;
    }
    Voices voices = Voices.of(it.seenBy(), it.read(), plan);
    return (moment, into) -> {
      into.meetings = meetings(moment);
      Sightings them =
          (ofMentor ? moment.ledger.ofMentor : moment.ledger.ofCollective).get(competency);
      voices.level(them, moment, window.firstDay(moment), scale, into);
      into.totalNum = into.isExact() ? 1 : 0;
      into.spreadKnown = into.isExact();
      into.spread = 0;
      if (it.statistic() == Statistic.SPREAD) {
        into.known = Value.Known.ASK;
      }
    };
  }

  @Override
  public MeasureRule matterLevelStatistic(Formula.MatterLevelStatistic it) {
    return ASK;
  }

  @Override
  public MeasureRule points(Formula.Points it) {
    return ASK;
  }

  // --- plain numbers ------------------------------------------------------------------------

  @Override
  public MeasureRule comingsAndGoings(Formula.ComingsAndGoings it) {
    return (moment, into) -> {
      int first = window.firstDay(moment);
      long moves =
          between(moment.ledger.joinings, first, moment.day)
              + between(moment.ledger.leavings, first, moment.day);
      share(moves, active(moment), into);
    };
  }

  private static int active(Moment moment) {
    int active = 0;
    for (int w = 0; w < moment.ledger.words; w++) {
      active += Long.bitCount(moment.ledger.active(moment.day, w));
    }
    return active;
  }

  @Override
  public MeasureRule daysSinceMeeting(Formula.DaysSinceMeeting it) {
    return (moment, into) -> {
      int last =
          moment.meetingsEnd > 0
              ? moment.ledger.meetings.days[moment.meetingsEnd - 1]
              : moment.ledger.founded <= moment.day ? moment.ledger.founded : Ledger.NEVER;
      if (last != Ledger.NEVER) {
        counted((long) moment.day - last, moment, into);
      }
    };
  }

  @Override
  public MeasureRule size(Formula.Size it) {
    return (moment, into) -> counted(active(moment), moment, into);
  }
}
