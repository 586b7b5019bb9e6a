package org.sanjogindia.pedagogy.rules.fast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/** Makes conditions of the collective ready to be asked: the first table of the language. */
final class ConditionCompiler implements Condition.Visitor<Rule> {

  /** Fewer people than this are never counted. */
  private static final int FEWEST_COUNTED = 5;

  private final Curriculum curriculum;
  private final Plan plan;

  private ConditionCompiler(Curriculum curriculum, Plan plan) {
    this.curriculum = curriculum;
    this.plan = plan;
  }

  static Rule of(Curriculum curriculum, Plan plan, Condition condition) {
    return condition.accept(new ConditionCompiler(curriculum, plan));
  }

  private Rule[] rules(List<Condition> parts) {
    return parts.stream().map(part -> part.accept(this)).toArray(Rule[]::new);
  }

  private static Rule specification(Condition it) {
    return moment -> moment.specification(it);
  }

  // --- all, any, not, at-least --------------------------------------------------------------

  @Override
  public Rule allOf(Condition.AllOf it) {
    Rule[] parts = rules(it.parts());
    return moment -> {
      int verdict = Kleene.MET;
      for (Rule part : parts) {
        verdict &= part.ask(moment);
        if (verdict == Kleene.NOT_YET) {
          return verdict;
        }
      }
      return verdict;
    };
  }

  @Override
  public Rule anyOf(Condition.AnyOf it) {
    Rule[] parts = rules(it.parts());
    return moment -> {
      int verdict = Kleene.NOT_YET;
      for (Rule part : parts) {
        verdict |= part.ask(moment);
        if (verdict == Kleene.MET) {
          return verdict;
        }
      }
      return verdict;
    };
  }

  @Override
  public Rule not(Condition.Not it) {
    Rule part = it.part().accept(this);
    return moment -> Kleene.not(part.ask(moment));
  }

  @Override
  public Rule atLeastOf(Condition.AtLeastOf it) {
    Rule[] parts = rules(it.parts());
    int asked = it.count();
    return moment -> {
      int met = 0;
      int mayBe = 0;
      for (Rule part : parts) {
        int verdict = part.ask(moment);
        mayBe += verdict & 1;
        met += verdict >> 1;
      }
      return Kleene.atLeast(asked, met, mayBe);
    };
  }

  @Override
  public Rule ofCriterion(Condition.OfCriterion it) {
    Criterion criterion = curriculum.criterion(it.criterion());
    if (!(criterion instanceof Criterion.OfCollective ofCollective)) {
      throw new IllegalArgumentException(
          "criterion `" + it.criterion() + "` speaks of a member and stands only inside `who:`");
    }
    return ofCollective.condition().accept(this);
  }

  @Override
  public Rule noted(Condition.Noted it) {
    return it.part().accept(this);
  }

  // --- measures -----------------------------------------------------------------------------

  @Override
  public Rule measureIs(Condition.MeasureIs it) {
    Measure measure = curriculum.measureOf(it.measure());
    Window window = it.over().or(measure::over).orElse(new Window.Now());
    MeasureRule rule;
    Bounds bounds;
    Lacks ofMeasure;
    Lacks ofCondition;
    try {
      rule = MeasureCompiler.of(curriculum, plan, measure.formula(), window);
      bounds =
          new Bounds(Ranges.of(it.is(), scaleOf(measure.formula(), curriculum), measure.bands()));
      ofMeasure = Lacks.of(measure.needs());
      ofCondition = Lacks.of(it.needs());
    } catch (ArithmeticException tooLarge) {
      return specification(it);
    }
    return moment -> {
      Value value = moment.value();
      try {
        rule.measure(moment, value);
        if (value.known == Value.Known.ASK) {
          return moment.specification(it);
        }
        return ofMeasure.anythingIn(value, moment) || ofCondition.anythingIn(value, moment)
            ? Kleene.UNKNOWN
            : value.isIn(bounds);
      } catch (ArithmeticException tooLarge) {
        return moment.specification(it);
      } finally {
        moment.release();
      }
    };
  }

  private static List<LevelId> scaleOf(Formula formula, Curriculum curriculum) {
    return formula instanceof Formula.LevelStatistic levels
        ? curriculum.scaleOf(levels.competencies().get(0)).levels()
        : List.of();
  }

  // --- levels -------------------------------------------------------------------------------

  @Override
  public Rule levelIs(Condition.LevelIs it) {
    boolean ofMentor = curriculum.competency(it.competency()).of() == Bearer.MENTOR;
    List<LevelId> scale = curriculum.scaleOf(it.competency()).levels();
    Voices.Levels levels =
        Voices.Levels.of(new Bounds(Ranges.ofLevels(it.is(), scale)), scale.size());
    Voices voices = Voices.of(it.seenBy(), it.read(), plan);
    return moment ->
        voices.verdict(
            (ofMentor ? moment.ledger.ofMentor : moment.ledger.ofCollective).get(it.competency()),
            moment,
            levels);
  }

  // --- members ------------------------------------------------------------------------------

  @Override
  public Rule members(Condition.Members it) {
    MemberCompiler.Compiled who = MemberCompiler.of(curriculum, plan, it.who());
    Bounds bounds = new Bounds(Ranges.ofNumbers(it.howMany().threshold()));
    boolean share = it.howMany().kind() == HowMany.Kind.SHARE;
    MemberRule rule = who.rule();
    MemberRule notTheirPath = who.notTheirPath();
    return moment -> {
      int counted = 0;
      int met = 0;
      int mayBe = 0;
      for (int word = 0; word < moment.ledger.words; word++) {
        long those = moment.ledger.active(moment.day, word) & ~notTheirPath.ask(moment, word, 0);
        counted += Long.bitCount(those);
        met += Long.bitCount(those & rule.ask(moment, word, 0));
        mayBe += Long.bitCount(those & rule.ask(moment, word, 1));
      }
      return counted < FEWEST_COUNTED
          ? Kleene.UNKNOWN
          : bounds.anyOf(met, mayBe, share ? counted : 1);
    };
  }

  // --- plain facts and durations ------------------------------------------------------------

  @Override
  public Rule milestoneIs(Condition.MilestoneIs it) {
    MemberCompiler.Times times = MemberCompiler.Times.of(it.timing(), plan);
    int heldFor = it.timing().heldFor().map(plan::span).orElse(-1);
    return moment -> {
      long held = Milestones.held(it.milestone(), moment);
      return Kleene.of(
          held != Milestones.NOT_HELD
              && Milestones.newest(held) >= times.from(moment)
              && (heldFor < 0 || Milestones.since(held) <= moment.bound(heldFor)));
    };
  }

  @Override
  public Rule completed(Condition.Completed it) {
    MemberCompiler.Times times = MemberCompiler.Times.of(it.timing(), plan);
    return moment -> {
      int from = times.from(moment);
      for (ModuleRun run : moment.ledger.runs.getOrDefault(it.module(), List.of())) {
        int day = Ledger.day(run);
        if (day <= moment.day && day >= from) {
          return Kleene.MET;
        }
      }
      return Kleene.NOT_YET;
    };
  }

  @Override
  public Rule openMatter(Condition.OpenMatter it) {
    MatterSelection open =
        new MatterSelection(
            it.matters().kinds(),
            it.matters().topic(),
            it.matters().sphere(),
            it.matters().outcome(),
            Optional.of(MatterState.OPEN));
    int heldFor = it.heldFor().map(plan::span).orElse(-1);
    return moment -> {
      for (Matters.Story story : moment.matters().all()) {
        if (Matters.isIn(story, open)
            && (heldFor < 0 || story.openSince <= moment.bound(heldFor))) {
          return Kleene.MET;
        }
      }
      return Kleene.NOT_YET;
    };
  }

  @Override
  public Rule inStage(Condition.InStage it) {
    int span = plan.span(it.time());
    return moment ->
        moment.stages().isUnfounded()
            ? Kleene.UNKNOWN
            : Kleene.of(moment.stages().countedFrom() <= moment.bound(span));
  }

  @Override
  public Rule beenIn(Condition.BeenIn it) {
    return specification(it);
  }

  @Override
  public Rule activeFor(Condition.ActiveFor it) {
    return moment -> Kleene.of(activeMonths(it, moment) >= it.months());
  }

  /** Whole months back from the day; a month of rest without a meeting is passed over. */
  private static int activeMonths(Condition.ActiveFor it, Moment moment) {
    int[] meetings = moment.ledger.meetings.days;
    int start =
        it.since().map(since -> MemberCompiler.Times.start(since, moment)).orElse(Ledger.ALWAYS);
    if (moment.meetingsEnd == 0 || start == Ledger.NEVER) {
      return 0;
    }
    int active = 0;
    int upTo = moment.day;
    for (int back = 1; active < it.months(); back++) {
      LocalDate before = moment.date.minusMonths(back);
      int after = Math.toIntExact(before.toEpochDay());
      if (after < start || upTo < meetings[0]) {
        break;
      }
      if (Ledger.upTo(meetings, upTo) > Ledger.upTo(meetings, after)) {
        active++;
      } else if (!moment.stages().restedThrough(after, upTo)) {
        break;
      }
      upTo = after;
    }
    return active;
  }

  @Override
  public Rule shared(Condition.Shared it) {
    return specification(it);
  }

  // --- sustained ----------------------------------------------------------------------------

  @Override
  public Rule sustainedReviews(Condition.SustainedReviews it) {
    Rule part = it.part().accept(this);
    return moment -> {
      int[] days = moment.ledger.reviewDays;
      int end = Ledger.upTo(days, moment.day);
      int met = 0;
      int mayBe = 0;
      for (int i = Math.max(0, end - it.ofLast()); i < end; i++) {
        int verdict = part.ask(moment.on(LocalDate.ofEpochDay(days[i])));
        mayBe += verdict & 1;
        met += verdict >> 1;
      }
      return Kleene.atLeast(it.count(), met, mayBe);
    };
  }

  @Override
  public Rule sustainedDays(Condition.SustainedDays it) {
    Rule part = it.part().accept(this);
    int span = plan.span(it.time());
    return moment -> {
      int verdict = Kleene.MET;
      for (int day = moment.day; day > moment.bound(span) && verdict != Kleene.NOT_YET; day--) {
        verdict &= part.ask(moment.on(LocalDate.ofEpochDay(day)));
      }
      return verdict;
    };
  }

  // --- needs --------------------------------------------------------------------------------

  @Override
  public Rule withNeeds(Condition.WithNeeds it) {
    Rule part = it.part().accept(this);
    Lacks lacks;
    try {
      lacks = Lacks.of(it.needs());
    } catch (ArithmeticException tooLarge) {
      return specification(it);
    }
    Optional<Condition.LevelIs> level = levelIn(it.part());
    Optional<Voices> voices = level.map(that -> Voices.of(that.seenBy(), that.read(), plan));
    return moment -> {
      Value value = moment.value();
      try {
        value.meetings = moment.meetingsEnd;
        level.ifPresent(that -> spread(that, voices.orElseThrow(), moment, value));
        return lacks.anythingIn(value, moment) ? Kleene.UNKNOWN : part.ask(moment);
      } finally {
        moment.release();
      }
    };
  }

  private void spread(Condition.LevelIs level, Voices voices, Moment moment, Value value) {
    boolean ofMentor = curriculum.competency(level.competency()).of() == Bearer.MENTOR;
    Sightings them =
        (ofMentor ? moment.ledger.ofMentor : moment.ledger.ofCollective).get(level.competency());
    if (them != null) {
      int[] leastAndMost = {Integer.MAX_VALUE, Integer.MIN_VALUE};
      them.lastLook(voices.sources(), moment.day, leastAndMost);
      value.spreadKnown = leastAndMost[0] != Integer.MAX_VALUE;
      value.spread = (long) leastAndMost[1] - leastAndMost[0];
    }
  }

  private static Optional<Condition.LevelIs> levelIn(Condition part) {
    if (part instanceof Condition.Noted noted) {
      return levelIn(noted.part());
    }
    return part instanceof Condition.LevelIs level ? Optional.of(level) : Optional.empty();
  }
}
