package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;

/**
 * Where a collective stands and what it is ready for, told to one kind of reader at a time.
 *
 * <p>Each reader has a method of her own with an answer of its own type, over the journey as it was
 * consented for her purpose. There is no way to ask for a member's levels except as that member.
 *
 * <p>An answer is a pure function of the curriculum, the journey and the date: it depends on no
 * clock, no locale and no order of arrival. For what was known on an earlier day, assess {@link
 * Journey#knownBy}. Like evidence, questions are about years from 1 to 9999; another date is an
 * {@link IllegalArgumentException}.
 */
public final class Assessment {

  private final Curriculum curriculum;
  private final Journey journey;

  private Assessment(Curriculum curriculum, Journey journey) {
    this.curriculum = requireNonNull(curriculum, "curriculum");
    this.journey = requireNonNull(journey, "journey");
  }

  /** Returns the assessment of a journey by a curriculum. */
  public static Assessment of(Curriculum curriculum, Journey journey) {
    return new Assessment(curriculum, journey);
  }

  /**
   * Returns what the collective sees: counts of members where at least five are counted, and never
   * a single member.
   *
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public Readiness forCollective(LocalDate date) {
    return about(Scope.COLLECTIVE, date).readiness();
  }

  /**
   * Returns what a member sees: what her collective sees, and her own levels. Her own evidence is
   * hers whatever she consented to.
   *
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public MemberReadiness forMember(Pseudonym member, LocalDate date) {
    return new MemberReadiness(
        member,
        forCollective(date),
        OwnLevels.of(
            Question.about(curriculum, journey.fittingTo(curriculum).journey(), date), member));
  }

  /**
   * Returns what the programme sees of one collective: verdicts and reasons, no counts.
   *
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public OutsideReadiness forProgramme(LocalDate date) {
    return OutsideReadiness.of(Scope.PROGRAMME, about(Scope.PROGRAMME, date).readiness());
  }

  /**
   * Returns what research sees of one collective: verdicts and reasons, no counts.
   *
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public OutsideReadiness forResearch(LocalDate date) {
    return OutsideReadiness.of(Scope.RESEARCH, about(Scope.RESEARCH, date).readiness());
  }

  /**
   * Returns whether a condition is met, and why, for the collective.
   *
   * @throws IllegalArgumentException if the condition names what the curriculum does not have
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public Explanation explain(Condition condition, LocalDate date) {
    return Evaluator.explain(about(Scope.COLLECTIVE, date).question(), condition);
  }

  /**
   * Returns whether a criterion of the collective is met, and why, for the collective.
   *
   * @throws IllegalArgumentException if the curriculum has no such criterion, if it is about a
   *     member, or if the date lies outside the years 1 to 9999
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public Explanation explain(CriterionId criterion, LocalDate date) {
    return explain(new Condition.OfCriterion(criterion), date);
  }

  /**
   * Returns at most ten smallest sets of changes that would make a condition met, for the
   * collective; none if it is met, or if nothing would.
   *
   * @throws IllegalArgumentException if the condition names what the curriculum does not have
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public List<NextStep> nextSteps(Condition condition, LocalDate date) {
    Question question = about(Scope.COLLECTIVE, date).question();
    return NextSteps.of(question, Evaluator.explain(question, condition));
  }

  private ReadinessOf about(Scope purpose, LocalDate date) {
    checkArgument(
        date.getYear() >= 1 && date.getYear() <= 9999,
        "a question is about a year from 1 to 9999, got %s",
        date);
    return new ReadinessOf(curriculum, journey.consentedFor(purpose), date);
  }
}
