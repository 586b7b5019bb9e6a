package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.model.journey.Subject;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/**
 * Says whether a condition is met for one member: the rows that stand inside {@code who:}. Nothing
 * of it leaves the counting of members.
 *
 * @param facts what is so
 * @param who the member
 */
record MemberEvaluator(Facts facts, Pseudonym who) implements MemberCondition.Visitor<Verdict> {

  /**
   * Returns the verdict for a member, or nothing if the condition asks for a competency of which
   * she said that it is not her path: then she is left out of the count.
   */
  static Optional<Verdict> verdict(Facts facts, Pseudonym who, MemberCondition condition) {
    boolean notHerPath =
        CompetenciesAsked.in(condition, facts.curriculum()).stream()
            .anyMatch(
                competency ->
                    Observations.of(facts, new Subject.Member(who), competency).saysNotMyPath());
    return notHerPath
        ? Optional.empty()
        : Optional.of(condition.accept(new MemberEvaluator(facts, who)));
  }

  @Override
  public Verdict allOf(MemberCondition.AllOf it) {
    return Verdict.all(each(it.parts()));
  }

  @Override
  public Verdict anyOf(MemberCondition.AnyOf it) {
    return Verdict.any(each(it.parts()));
  }

  @Override
  public Verdict not(MemberCondition.Not it) {
    return it.part().accept(this).negated();
  }

  @Override
  public Verdict atLeastOf(MemberCondition.AtLeastOf it) {
    return Verdict.atLeast(it.count(), each(it.parts()));
  }

  private List<Verdict> each(List<MemberCondition> parts) {
    return parts.stream().map(part -> part.accept(this)).collect(toImmutableList());
  }

  @Override
  public Verdict ofCriterion(MemberCondition.OfCriterion it) {
    Criterion criterion = facts.curriculum().criterion(it.criterion());
    if (!(criterion instanceof Criterion.OfMember ofMember)) {
      throw new IllegalArgumentException(
          "criterion `" + it.criterion() + "` speaks of the collective, not of a member");
    }
    return ofMember.condition().accept(this);
  }

  @Override
  public Verdict noted(MemberCondition.Noted it) {
    return it.part().accept(this);
  }

  @Override
  public Verdict levelIs(MemberCondition.LevelIs it) {
    List<LevelId> scale = facts.curriculum().scaleOf(it.competency()).levels();
    Range<Rational> asked = Ranges.ofLevels(it.is(), scale);
    List<Verdict> voices =
        Observations.of(facts, new Subject.Member(who), it.competency())
            .voices(it.seenBy(), it.read())
            .stream()
            .map(voice -> voice.reading().verdict(asked))
            .collect(toImmutableList());
    return Observations.verdict(it.seenBy(), voices);
  }

  @Override
  public Verdict tookPart(MemberCondition.TookPart it) {
    if (!isSeen()) {
      return Verdict.UNKNOWN;
    }
    return it.in()
        .accept(
            new TakesPartIn.Visitor<>() {
              @Override
              public Verdict meetings(TakesPartIn.Meetings in) {
                return atMeetings(it);
              }

              @Override
              public Verdict reviews(TakesPartIn.Reviews in) {
                return of(
                    facts.events(Review.class).stream()
                        .filter(review -> Times.isTimely(review.date(), it.timing(), facts))
                        .anyMatch(review -> review.tookPart().contains(who)));
              }

              @Override
              public Verdict module(TakesPartIn.Module in) {
                return of(
                    facts.events(ModuleRun.class).stream()
                        .filter(run -> run.module().equals(in.module()))
                        .filter(run -> Times.isTimely(run.date(), it.timing(), facts))
                        .anyMatch(run -> run.tookPart().contains(who)));
              }
            });
  }

  /** Any of those expected may have come to a contested meeting; excuses stand. */
  private Verdict atMeetings(MemberCondition.TookPart it) {
    List<Standing.Item<Meeting>> timely =
        facts.meetings().stream()
            .filter(item -> Times.isTimely(item.evidence().date(), it.timing(), facts))
            .collect(toImmutableList());
    boolean came =
        timely.stream()
            .anyMatch(item -> !item.isContested() && item.evidence().attended().contains(who));
    boolean mayHaveCome =
        timely.stream()
            .anyMatch(
                item -> item.isContested() && facts.expectedAt(item.evidence()).contains(who));
    return came ? Verdict.MET : mayHaveCome ? Verdict.UNKNOWN : Verdict.NOT_YET;
  }

  @Override
  public Verdict holdsRole(MemberCondition.HoldsRole it) {
    if (!isSeen()) {
      return Verdict.UNKNOWN;
    }
    Optional<LocalDate> after = it.timing().within().map(time -> time.before(facts.date()));
    RoleDays days = new RoleDays();
    facts.events(RoleHeld.class).stream()
        .filter(role -> role.member().equals(who) && it.roles().include(role.role()))
        .forEach(role -> days.add(role, facts.date()));
    boolean held =
        after
            .map(start -> days.numberIn(Range.atLeast(start.plusDays(1))) > 0)
            .orElse(days.include(facts.date()));
    boolean heldLongEnough =
        it.timing()
            .heldFor()
            .map(time -> Times.hasLasted(days.beginOfRunTo(facts.date()), time, facts.date()))
            .orElse(true);
    return of(held && heldLongEnough);
  }

  @Override
  public Verdict memberFor(MemberCondition.MemberFor it) {
    TimeSpan time = it.time();
    if (!isSeen()) {
      return Verdict.UNKNOWN;
    }
    return of(
        facts
            .memberSince(who)
            .filter(start -> Times.hasLasted(start, time, facts.date()))
            .isPresent());
  }

  /** What she did counts only within her consent; without it, it is unknown. */
  private boolean isSeen() {
    return facts.counts(who, facts.date());
  }

  private static Verdict of(boolean answer) {
    return answer ? Verdict.MET : Verdict.NOT_YET;
  }
}
