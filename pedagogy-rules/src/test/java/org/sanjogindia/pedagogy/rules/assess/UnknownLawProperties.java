package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Scope;

/**
 * The law of the unknown, by trying out all ways in which the unknown can turn out. A longer run:
 * {@code ./mvnw test -pl pedagogy-model,pedagogy-rules -Dtest='ConsentTest,UnknownLawProperties'
 * -Dlaw.tries=20000}.
 */
@AddLifecycleHook(LawTries.class)
class UnknownLawProperties {

  private static final Curriculum CURRICULUM = SmallCurriculum.plain();

  /** What stands in it, and is unknown, may stand in another row as well. */
  private static final int AT_MOST_ONE = 1;

  /**
   * Met means met however the unknown turns out, not yet means not met however it turns out; and if
   * each unknown stands once, unknown means that it can go either way.
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void verdictsHoldHoweverTheUnknownTurnsOut(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    Question question =
        Question.about(
            CURRICULUM, Journey.of(items).consentedFor(Scope.COLLECTIVE), LawJourneys.DATE);
    Verdict verdict = Evaluator.explain(question, condition).verdict();
    Completions completions = new Completions(items, condition);
    ConditionTree.Outcome outcome = completions.outcome(anyNumber(question, condition));
    boolean eachStandsOnce = eachUnknownStandsOnce(question, condition);
    Statistics.label("verdict")
        .collect(verdict)
        .coverage(
            it -> {
              it.check(Verdict.MET).percentage(share -> share >= 15);
              it.check(Verdict.NOT_YET).percentage(share -> share >= 15);
              it.check(Verdict.UNKNOWN).percentage(share -> share >= 15);
            });
    Statistics.label("more than one completion, all tried")
        .collect(completions.size() > 1 && completions.areAllTried())
        .coverage(it -> it.check(true).percentage(share -> share >= 30));
    Statistics.label("unknown, and each unknown stands once")
        .collect(verdict == Verdict.UNKNOWN && eachStandsOnce && completions.areAllTried())
        .coverage(it -> it.check(true).percentage(share -> share >= 12));
    switch (verdict) {
      case MET -> assertFalse(outcome.not(), "met, and yet it can turn out not met");
      case NOT_YET -> assertFalse(outcome.met(), "not yet, and yet it can turn out met");
      case UNKNOWN ->
          assertTrue(
              !eachStandsOnce || !completions.areAllTried() || (outcome.met() && outcome.not()),
              () -> "unknown, and yet it can only turn out " + outcome);
    }
  }

  /** A measure with too few items is any number. */
  private static Set<Condition> anyNumber(Question question, Condition condition) {
    return ConditionTree.rows(condition).stream()
        .filter(row -> row instanceof Condition.MeasureIs)
        .filter(row -> !(formulaOf(row) instanceof Formula.LevelStatistic))
        .filter(
            row ->
                !Sets.intersection(
                        Evaluator.explain(question, row).why(),
                        EnumSet.of(Why.TOO_FEW, Why.TOO_FAR_APART))
                    .isEmpty())
        .collect(toImmutableSet());
  }

  private static Object formulaOf(Condition row) {
    return row instanceof Condition.MeasureIs it
            && it.measure() instanceof MeasureUse.WrittenOut written
        ? written.measure().formula()
        : row;
  }

  /** What is disputed may stand in several rows, and at several dates. */
  private static boolean eachUnknownStandsOnce(Question question, Condition condition) {
    List<Condition> rows = ConditionTree.rows(condition);
    long restOnDisputes =
        rows.stream()
            .map(row -> Evaluator.explain(question, row))
            .filter(it -> it.verdict() == Verdict.UNKNOWN)
            .filter(
                it -> it.why().contains(Why.CONTESTED) || it.asked() instanceof Condition.Members)
            .count();
    boolean atSeveralDates =
        rows.stream()
            .anyMatch(
                row ->
                    row instanceof Condition.SustainedReviews
                        || row instanceof Condition.SustainedDays
                        || formulaOf(row) instanceof Formula.ChangeOf
                        || formulaOf(row) instanceof Formula.GainOf);
    return restOnDisputes <= AT_MOST_ONE && !atSeveralDates;
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.small();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.any();
  }
}
