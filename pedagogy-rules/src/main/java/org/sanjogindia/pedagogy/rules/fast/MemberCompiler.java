package org.sanjogindia.pedagogy.rules.fast;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/** Makes conditions of members ready to be asked of 64 members at once. */
final class MemberCompiler implements MemberCondition.Visitor<MemberRule> {

  private final Curriculum curriculum;
  private final Plan plan;
  private final ImmutableSet.Builder<CompetencyId> competencies = ImmutableSet.builder();

  private MemberCompiler(Curriculum curriculum, Plan plan) {
    this.curriculum = curriculum;
    this.plan = plan;
  }

  /**
   * A condition, and the planes of those who said that a competency it asks for is not their path.
   *
   * @param rule the condition
   * @param notTheirPath of whom that is so
   */
  record Compiled(MemberRule rule, MemberRule notTheirPath) {}

  static Compiled of(Curriculum curriculum, Plan plan, MemberCondition condition) {
    MemberCompiler compiler = new MemberCompiler(curriculum, plan);
    MemberRule rule = condition.accept(compiler);
    List<CompetencyId> asked = compiler.competencies.build().asList();
    MemberRule notTheirPath =
        compiler.kept(
            (moment, word, mayBe) ->
                each(
                    moment,
                    word,
                    who ->
                        moment.hasGiven(who)
                            && asked.stream()
                                .map(competency -> sightings(moment, competency, who))
                                .anyMatch(them -> them != null && them.saysNotMyPath(moment.day))));
    return new Compiled(rule, asked.isEmpty() ? (moment, word, mayBe) -> 0 : notTheirPath);
  }

  /** A condition that is worked out once for each moment. */
  private MemberRule kept(MemberRule rule) {
    int plane = plan.plane();
    return (moment, word, mayBe) -> moment.plane(plane, word, mayBe, rule);
  }

  private static long each(Moment moment, int word, IntPredicate isSo) {
    long those = 0;
    for (long rest = moment.ledger.active(moment.day, word); rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      if (isSo.test((word << 6) + bit)) {
        those |= 1L << bit;
      }
    }
    return those;
  }

  private static @Nullable Sightings sightings(Moment moment, CompetencyId competency, int who) {
    Sightings[] all = moment.ledger.ofMembers.get(competency);
    return all == null || !moment.hasGiven(who) ? null : all[who];
  }

  @Override
  public MemberRule allOf(MemberCondition.AllOf it) {
    MemberRule[] parts = parts(it.parts());
    return (moment, word, mayBe) -> {
      long those = -1;
      for (MemberRule part : parts) {
        those &= part.ask(moment, word, mayBe);
      }
      return those;
    };
  }

  @Override
  public MemberRule anyOf(MemberCondition.AnyOf it) {
    MemberRule[] parts = parts(it.parts());
    return (moment, word, mayBe) -> {
      long those = 0;
      for (MemberRule part : parts) {
        those |= part.ask(moment, word, mayBe);
      }
      return those;
    };
  }

  private MemberRule[] parts(List<MemberCondition> parts) {
    return parts.stream().map(part -> part.accept(this)).toArray(MemberRule[]::new);
  }

  @Override
  public MemberRule not(MemberCondition.Not it) {
    MemberRule part = it.part().accept(this);
    return (moment, word, mayBe) -> ~part.ask(moment, word, 1 - mayBe);
  }

  /** Counts for each member by adding bits: {@code counts} holds who has reached each number. */
  @Override
  public MemberRule atLeastOf(MemberCondition.AtLeastOf it) {
    MemberRule[] parts = parts(it.parts());
    int asked = it.count();
    return kept(
        (moment, word, mayBe) -> {
          long[] reached = new long[asked + 1];
          reached[0] = -1;
          for (MemberRule part : parts) {
            long those = part.ask(moment, word, mayBe);
            for (int i = asked; i > 0; i--) {
              reached[i] |= reached[i - 1] & those;
            }
          }
          return reached[asked];
        });
  }

  @Override
  public MemberRule ofCriterion(MemberCondition.OfCriterion it) {
    Criterion criterion = curriculum.criterion(it.criterion());
    if (!(criterion instanceof Criterion.OfMember ofMember)) {
      throw new IllegalArgumentException(
          "criterion `" + it.criterion() + "` speaks of the collective, not of a member");
    }
    return ofMember.condition().accept(this);
  }

  @Override
  public MemberRule noted(MemberCondition.Noted it) {
    return it.part().accept(this);
  }

  @Override
  public MemberRule levelIs(MemberCondition.LevelIs it) {
    competencies.add(it.competency());
    List<org.sanjogindia.pedagogy.model.condition.LevelId> scale =
        curriculum.scaleOf(it.competency()).levels();
    Voices.Levels levels =
        Voices.Levels.of(new Bounds(Ranges.ofLevels(it.is(), scale)), scale.size());
    Voices voices = Voices.of(it.seenBy(), it.read(), plan);
    return kept(
        (moment, word, mayBe) ->
            each(
                moment,
                word,
                who -> {
                  int verdict =
                      voices.verdict(sightings(moment, it.competency(), who), moment, levels);
                  return mayBe == 1 ? verdict != Kleene.NOT_YET : verdict == Kleene.MET;
                }));
  }

  /** What somebody did counts only within her consent; without it, it is unknown. */
  private static long seen(Moment moment, int word) {
    return moment.counted(moment.day, word);
  }

  private static long answer(Moment moment, int word, int mayBe, long those) {
    long seen = seen(moment, word);
    return (those & seen) | (mayBe == 1 ? ~seen : 0);
  }

  @Override
  public MemberRule tookPart(MemberCondition.TookPart it) {
    Times times = Times.of(it.timing(), plan);
    return it.in()
        .accept(
            new TakesPartIn.Visitor<>() {
              @Override
              public MemberRule meetings(TakesPartIn.Meetings in) {
                return gatherings(times, true);
              }

              @Override
              public MemberRule reviews(TakesPartIn.Reviews in) {
                return gatherings(times, false);
              }

              @Override
              public MemberRule module(TakesPartIn.Module in) {
                return kept(
                    (moment, word, mayBe) ->
                        answer(moment, word, mayBe, inRuns(in, times, moment, word)));
              }
            });
  }

  private MemberRule gatherings(Times times, boolean meetings) {
    return kept(
        (moment, word, mayBe) -> {
          Ledger.Gatherings all = meetings ? moment.ledger.meetings : moment.ledger.reviews;
          int end = meetings ? moment.meetingsEnd : moment.reviewsEnd;
          int from = times.from(moment);
          long those = 0;
          for (int i = end - 1; i >= 0 && all.days[i] >= from; i--) {
            those |= all.there[i * moment.ledger.words + word];
          }
          return answer(moment, word, mayBe, those);
        });
  }

  private static long inRuns(TakesPartIn.Module in, Times times, Moment moment, int word) {
    Ledger ledger = moment.ledger;
    int from = times.from(moment);
    long those = 0;
    for (ModuleRun run : ledger.runs.getOrDefault(in.module(), List.of())) {
      int day = Ledger.day(run);
      if (day <= moment.day && day >= from) {
        for (Pseudonym one : run.tookPart()) {
          int who = ledger.index(one);
          if (who >> 6 == word && day > ledger.takenBackOn[who]) {
            those |= 1L << who;
          }
        }
      }
    }
    return those;
  }

  @Override
  public MemberRule holdsRole(MemberCondition.HoldsRole it) {
    Optional<TimeSpan> within = it.timing().within();
    int after = within.map(plan::span).orElse(-1);
    int heldFor = it.timing().heldFor().map(plan::span).orElse(-1);
    return kept(
        (moment, word, mayBe) ->
            answer(
                moment,
                word,
                mayBe,
                each(moment, word, who -> holds(it, who, after, heldFor, moment))));
  }

  private static boolean holds(
      MemberCondition.HoldsRole it, int who, int after, int heldFor, Moment moment) {
    int from = after < 0 ? moment.day : moment.bound(after) + 1;
    boolean held = false;
    for (RoleHeld role : moment.ledger.roles) {
      held |= isHers(it, role, who, moment) && lastDay(role, moment) >= from;
    }
    return held && (heldFor < 0 || beginOfRun(it, who, moment) <= moment.bound(heldFor));
  }

  private static boolean isHers(
      MemberCondition.HoldsRole it, RoleHeld role, int who, Moment moment) {
    return moment.ledger.index(role.member()) == who
        && it.roles().include(role.role())
        && Ledger.day(role) <= moment.day
        && Ledger.day(role) > moment.ledger.takenBackOn[who]
        && lastDay(role, moment) >= Ledger.day(role);
  }

  private static int lastDay(RoleHeld role, Moment moment) {
    return Math.min(moment.day, MeasureCompiler.lastDay(role));
  }

  /** The first of the days that lead up to this one without a gap, or else this one. */
  private static int beginOfRun(MemberCondition.HoldsRole it, int who, Moment moment) {
    int begin = moment.day;
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      for (RoleHeld role : moment.ledger.roles) {
        if (isHers(it, role, who, moment)
            && Ledger.day(role) < begin
            && lastDay(role, moment) >= begin - 1) {
          begin = Ledger.day(role);
          goesOn = true;
        }
      }
    }
    return begin;
  }

  @Override
  public MemberRule memberFor(MemberCondition.MemberFor it) {
    int span = plan.span(it.time());
    return kept(
        (moment, word, mayBe) ->
            answer(
                moment,
                word,
                mayBe,
                each(
                    moment,
                    word,
                    who -> moment.ledger.memberSince(who, moment.day) <= moment.bound(span))));
  }

  /** From which day on something is timely. */
  record Times(int within, Optional<Since> since) {

    static Times of(Timing timing, Plan plan) {
      return new Times(timing.within().map(plan::span).orElse(-1), timing.since());
    }

    int from(Moment moment) {
      int after = within < 0 ? Ledger.ALWAYS : moment.bound(within) + 1;
      return Math.max(after, since.map(it -> start(it, moment)).orElse(Ledger.ALWAYS));
    }

    static int start(Since since, Moment moment) {
      return switch (since) {
        case STAGE -> moment.stages().began();
        case REST -> moment.stages().newestRest();
        case FOUNDING -> moment.ledger.founded <= moment.day ? moment.ledger.founded : Ledger.NEVER;
      };
    }
  }
}
