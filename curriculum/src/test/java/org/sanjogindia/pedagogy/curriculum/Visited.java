package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;

/**
 * What collectives came by on their journeys: the ways that they chose, what the rules said, what
 * the measures came to, and why something was unknown. It is looked at on the days on which they
 * chose something or looked back.
 */
final class Visited {

  private final Curriculum curriculum;

  /** The transitions that were chosen, and suggestions that were followed. */
  final Set<TransitionId> chosen = new HashSet<>();

  /** What the rules of the transitions said. */
  final Map<TransitionId, Set<Verdict>> said = new HashMap<>();

  /** What was said of the measures that rules ask for. */
  final Map<MeasureId, Set<Verdict>> asked = new HashMap<>();

  /** What the measures came to. */
  final Map<MeasureId, Set<String>> values = new HashMap<>();

  /** Why something was unknown. */
  final Set<Why> why = EnumSet.noneOf(Why.class);

  Visited(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /** Looks at one journey. */
  void by(Journey journey) {
    for (LocalDate day : days(journey)) {
      List<Choice> choices =
          journey.evidence().stream()
              .filter(Choice.class::isInstance)
              .map(Choice.class::cast)
              .filter(choice -> choice.date().equals(day))
              .toList();
      Readiness before = Assessment.of(curriculum, without(journey, choices)).forCollective(day);
      note(before);
      choices.forEach(choice -> note(choice, before));
      measure(Assessment.of(curriculum, journey), day);
    }
  }

  private static Set<LocalDate> days(Journey journey) {
    return journey.evidence().stream()
        .filter(item -> item instanceof Choice || item instanceof Review)
        .map(Evidence::date)
        .collect(toCollection(TreeSet::new));
  }

  private static Journey without(Journey journey, List<Choice> choices) {
    return Journey.of(
        journey.evidence().stream()
            .filter(item -> !(item instanceof Choice choice && choices.contains(choice)))
            .toList());
  }

  private void note(Readiness readiness) {
    readiness.profile().values().forEach(this::note);
    proposals(readiness)
        .forEach(
            proposal -> {
              said.computeIfAbsent(proposal.transition().id(), key -> EnumSet.noneOf(Verdict.class))
                  .add(proposal.verdict());
              proposal.explanation().ifPresent(this::note);
              proposal.beside().forEach(this::note);
            });
  }

  private void note(Explanation explanation) {
    why.addAll(explanation.why());
    if (explanation.asked() instanceof Condition.MeasureIs it
        && it.measure() instanceof MeasureUse.Named named) {
      asked
          .computeIfAbsent(named.measure(), key -> EnumSet.noneOf(Verdict.class))
          .add(explanation.verdict());
      note(named.measure(), explanation.found());
    }
    explanation.parts().forEach(this::note);
  }

  private static Stream<Proposal> proposals(Readiness readiness) {
    return Stream.concat(readiness.proposals().stream(), readiness.suggestions().stream());
  }

  // --- choices ------------------------------------------------------------------------------

  private void note(Choice choice, Readiness before) {
    if (choice.chosen() instanceof Chosen.OfStage stage) {
      way(before, stage.stage()).ifPresent(it -> chosen.add(it.transition().id()));
    }
    Optional<StageId> focus =
        choice.chosen() instanceof Chosen.OfFocus it ? Optional.of(it.stage()) : Optional.empty();
    before.suggestions().stream()
        .filter(it -> it.verdict() == Verdict.MET)
        .filter(
            it ->
                !it.transition().suggestsFocus()
                    || focus.filter(it.targets()::contains).isPresent())
        .forEach(it -> chosen.add(it.transition().id()));
  }

  /** Of several ways to a stage: one whose rule says ready, else one that is always open. */
  private static Optional<Proposal> way(Readiness before, StageId to) {
    List<Proposal> ways =
        before.proposals().stream().filter(it -> it.targets().contains(to)).toList();
    return ways.stream()
        .filter(it -> it.explanation().isPresent() && it.verdict() == Verdict.MET)
        .findFirst()
        .or(() -> ways.stream().filter(it -> it.explanation().isEmpty()).findFirst())
        .or(() -> ways.stream().findFirst());
  }

  // --- measures -----------------------------------------------------------------------------

  /** What the measures come to that no rule asks for; all in one question. */
  private void measure(Assessment assessment, LocalDate day) {
    List<Condition> questions =
        curriculum.measures().keySet().stream()
            .filter(measure -> !asked.containsKey(measure) && !isLevel(measure))
            .map(Visited::isKnown)
            .toList();
    if (!questions.isEmpty()) {
      for (Explanation part : assessment.explain(new Condition.AllOf(questions), day).parts()) {
        if (part.asked() instanceof Condition.MeasureIs it
            && it.measure() instanceof MeasureUse.Named named) {
          note(named.measure(), part.found());
        }
      }
    }
  }

  private boolean isLevel(MeasureId measure) {
    return curriculum.unitOf(curriculum.measure(measure).formula()) == MeasureUnit.LEVEL;
  }

  private void note(MeasureId measure, Found found) {
    if (found instanceof Found.Measured it) {
      it.value()
          .ifPresent(
              value ->
                  values.computeIfAbsent(measure, key -> new TreeSet<>()).add(value.toString()));
    }
  }

  /** A question that every number answers. */
  private static Condition isKnown(MeasureId measure) {
    return new Condition.MeasureIs(
        new MeasureUse.Named(measure),
        Optional.empty(),
        new Limit.OfNumber(Threshold.atLeast(Rational.ZERO)),
        Optional.empty(),
        Needs.NONE);
  }
}
