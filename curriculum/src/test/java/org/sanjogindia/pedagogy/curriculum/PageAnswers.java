package org.sanjogindia.pedagogy.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Watched;

/**
 * What comes out, in the words of the page.
 *
 * @param curriculum the curriculum of the page
 */
record PageAnswers(Curriculum curriculum) {

  String answer(PageJourney.Statement asked, Journey journey) {
    Assessment assessment = Assessment.of(curriculum, journey);
    String name = asked.name();
    if (asked.verb().equals("comes to")) {
      return value(assessment.explain(measure(name), asked.date()).found());
    }
    if (curriculum.criteria().containsKey(CriterionId.of(name))) {
      return verdict(
          assessment.explain(new Condition.OfCriterion(CriterionId.of(name)), asked.date()));
    }
    Readiness readiness = assessment.forCollective(asked.date());
    TransitionId transition = TransitionId.of(name);
    if (!curriculum.transitions().containsKey(transition)) {
      throw new AssertionError("line " + asked.line() + " asks about the unknown `" + name + "`");
    }
    return asked.answer().startsWith("still") || asked.answer().startsWith("worth")
        ? stillTrue(readiness, transition)
        : proposal(readiness, transition);
  }

  private static Condition measure(String name) {
    Threshold<Rational> any = Threshold.of(Relation.AT_LEAST, Rational.ZERO);
    return new Condition.MeasureIs(
        new MeasureUse.Named(MeasureId.of(name)),
        Optional.empty(),
        new Limit.OfNumber(any),
        Optional.empty(),
        Needs.NONE);
  }

  private static String verdict(Explanation explanation) {
    String why =
        explanation.why().stream().map(PageAnswers::words).collect(Collectors.joining(" and "));
    return verdict(explanation.verdict()) + (why.isEmpty() ? "" : ", " + why);
  }

  private static String verdict(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String proposal(Readiness readiness, TransitionId transition) {
    Optional<Proposal> proposal =
        Stream.concat(readiness.proposals().stream(), readiness.suggestions().stream())
            .filter(it -> it.transition().id().equals(transition))
            .findFirst();
    return proposal
        .map(it -> it.explanation().map(PageAnswers::verdict).orElse(verdict(it.verdict())))
        .orElse("not offered");
  }

  private static String stillTrue(Readiness readiness, TransitionId transition) {
    List<Watched> watched =
        readiness.watched().stream().filter(it -> it.transition().id().equals(transition)).toList();
    if (watched.isEmpty()) {
      return "not watched";
    }
    return watched.stream().anyMatch(Watched::isWorthAsking) ? "worth asking about" : "still true";
  }

  private static String value(Found found) {
    if (!(found instanceof Found.Measured measured)) {
      return "fewer than five";
    }
    Optional<String> least = measured.least().map(value -> inUnit(value, measured));
    Optional<String> greatest = measured.greatest().map(value -> inUnit(value, measured));
    if (least.isPresent() && greatest.isPresent()) {
      return least.equals(greatest)
          ? least.get()
          : "between " + least.get() + " and " + greatest.get();
    }
    return least
        .map(value -> "at least " + value)
        .or(() -> greatest.map(value -> "at most " + value))
        .orElse("any number");
  }

  private static String inUnit(Rational value, Found.Measured measured) {
    boolean isLevel = measured.unit() == MeasureUnit.LEVEL && value.signum() >= 0;
    return isLevel ? measured.scale().get(value.numerator().intValue()).value() : value.toString();
  }
}
