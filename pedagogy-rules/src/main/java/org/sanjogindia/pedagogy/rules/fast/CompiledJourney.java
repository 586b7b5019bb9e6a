package org.sanjogindia.pedagogy.rules.fast;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * A journey in columns, to be asked often by one compiled curriculum, for the collective.
 *
 * <p>It keeps what it worked out about the last day that it was asked about, and is for one thread
 * at a time. A journey in which something is disputed, in conflict, or chosen in two ways on one
 * day may have several answers; there the specification is asked, which is slower.
 */
public final class CompiledJourney {

  private final CompiledCurriculum compiled;
  private final Journey journey;
  private final Optional<Ledger> ledger;
  private Optional<Moment> now = Optional.empty();

  CompiledJourney(CompiledCurriculum compiled, Journey journey) {
    this.compiled = compiled;
    this.journey = journey;
    this.ledger = Ledger.of(compiled.curriculum(), journey);
  }

  /** Returns whether it is asked in columns, and not by the specification. */
  public boolean isPlain() {
    return ledger.isPresent();
  }

  /**
   * Returns whether a transition is open; one without a condition always is.
   *
   * @throws IllegalArgumentException if the curriculum has no such transition, or the date lies
   *     outside the years 1 to 9999
   */
  public Verdict verdict(TransitionId transition, LocalDate date) {
    Rule rule = compiled.rule(transition);
    return ledger.isPresent()
        ? ask(rule, date)
        : compiled
            .when(transition)
            .map(condition -> specification(condition, date))
            .orElse(Verdict.MET);
  }

  /**
   * Returns whether a criterion of the collective is met.
   *
   * @throws IllegalArgumentException if the curriculum has no such criterion, if it is about a
   *     member, or if the date lies outside the years 1 to 9999
   */
  public Verdict verdict(CriterionId criterion, LocalDate date) {
    Rule rule = compiled.rule(criterion);
    return ledger.isPresent()
        ? ask(rule, date)
        : specification(
            ((Criterion.OfCollective) compiled.curriculum().criterion(criterion)).condition(),
            date);
  }

  /**
   * Returns whether a stage shows its signs; nothing if it has none.
   *
   * @throws IllegalArgumentException if the curriculum has no such stage, or the date lies outside
   *     the years 1 to 9999
   */
  public Optional<Verdict> signs(StageId stage, LocalDate date) {
    return compiled
        .signs(stage)
        .map(
            rule ->
                ledger.isPresent()
                    ? ask(rule, date)
                    : specification(
                        compiled.curriculum().stage(stage).signs().orElseThrow(), date));
  }

  private Verdict specification(Condition condition, LocalDate date) {
    return Assessment.of(compiled.curriculum(), journey).explain(condition, date).verdict();
  }

  Verdict ask(Rule rule, LocalDate date) {
    return Kleene.verdict(rule.ask(on(date)));
  }

  private Moment on(LocalDate date) {
    checkArgument(
        date.getYear() >= 1 && date.getYear() <= 9999,
        "a question is about a year from 1 to 9999, got %s",
        date);
    Moment known = now.orElse(null);
    if (known == null || !known.date.equals(date)) {
      known = new Moment(compiled.plan(), ledger.orElseThrow(), date);
      now = Optional.of(known);
    }
    return known;
  }
}
