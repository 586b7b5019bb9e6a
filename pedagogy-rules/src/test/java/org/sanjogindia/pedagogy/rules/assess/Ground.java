package org.sanjogindia.pedagogy.rules.assess;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * A small curriculum to ask questions on: it declares a few of each thing and no rules. A test
 * writes its condition in the curriculum's own words, and the measures, criteria and transitions
 * that it needs.
 */
final class Ground {

  private static final String ROOT =
      """
      curriculum: ground
      version: 1.0.0
      title: Ground
      languages: [en]
      parts: [ground.yaml, more.yaml, asked.yaml]
      """;

  private static final String GROUND =
      """
      stages:
        gather: { phase: maturation, title: Coming together }
        differ: { phase: maturation, title: Finding our differences }
        trust: { phase: action, title: Trusting }
        act: { phase: actualisation, title: Acting }
        rest: { kind: rest, title: Resting }
        close: { kind: close, title: Closing well }
      scales: { five-steps: [noticing, trying, doing, keeping-on, passing-on] }
      outcomes: { heard: { title: We are heard } }
      competencies:
        voice: { of: member, spheres: [self], title: Voice, scale: five-steps, levels: {} }
        figures: { of: member, spheres: [self], title: Figures, scale: five-steps, levels: {} }
        safety: { of: collective, spheres: [collective], title: Safety, scale: five-steps, levels: {} }
        conflict: { of: collective, spheres: [collective], title: Conflict, scale: five-steps, levels: {} }
        letting-go: { of: mentor, spheres: [system], title: Letting go, scale: five-steps, levels: {} }
      tallies:
        spoke: {}
        decisions: {}
        own-decisions: {}
        promises: { at: reviews }
        kept: { at: reviews }
      pulses: { felt-safe: { from: 1, to: 5 }, speak-up: { from: 1, to: 4 } }
      roles: { facilitator: {}, treasurer: {}, secretary: {} }
      milestones: { agreements: {}, minutes: {}, books: {} }
      matters:
        difference: { marks: [next-step] }
        claim: { marks: [step] }
        appearance: { marks: [prepared, story-consent, debriefed] }
        concern: { kinds: [safety, conflict] }
        space: { scale: five-steps }
      suggestions: { mentor-review: { title: Looking at our mentor } }
      modules:
        arriving: { title: Arriving, for: [gather], teaches: { voice: noticing } }
        speaking:
          title: Speaking
          for: [differ]
          teaches: { voice: doing, safety: trying }
          asks-for: { module: arriving }
        mending:
          title: Mending
          for: [differ]
          teaches: { conflict: doing }
          asks-for: { competencies: { safety: trying } }
      measures:
        attendance: { share-of: attendance, over: last 6 meetings }
        voice: { mean-share-of: { tally: spoke, out-of: attended }, over: last 4 meetings }
        felt: { mean-of: { pulse: felt-safe }, over: 6 months }
        members: { size: members }
      """;

  private static final CriterionId ASKED = CriterionId.of("asked");

  private final String more;

  private Ground(String more) {
    this.more = more;
  }

  /** The ground with further sections, written as a part of a curriculum. */
  static Ground with(String more) {
    return new Ground(more);
  }

  /** Whether the collective may say at the end of the day that this is so. */
  static Verdict verdict(Story story, String date, String condition) {
    return explain(story, date, condition).verdict();
  }

  static Explanation explain(Story story, String date, String condition) {
    return with("{}").asked(story, date, condition);
  }

  static Explanation explain(Journey journey, String date, String condition) {
    Curriculum curriculum = with("{}").curriculum(condition);
    return Assessment.of(curriculum, journey).explain(asked(curriculum), LocalDate.parse(date));
  }

  static List<NextStep> nextSteps(Story story, String date, String condition) {
    return with("{}").stepsTo(story, date, condition);
  }

  /** The value of a measure that is written out, if it is known. */
  static Optional<Rational> value(Story story, String date, String measure) {
    return with("{}").valueOf(story, date, measure);
  }

  Explanation asked(Story story, String date, String condition) {
    Curriculum curriculum = curriculum(condition);
    return Assessment.of(curriculum, story.journey())
        .explain(asked(curriculum), LocalDate.parse(date));
  }

  List<NextStep> stepsTo(Story story, String date, String condition) {
    Curriculum curriculum = curriculum(condition);
    return Assessment.of(curriculum, story.journey())
        .nextSteps(asked(curriculum), LocalDate.parse(date));
  }

  Optional<Rational> valueOf(Story story, String date, String measure) {
    String written = "{ measures: { it: " + measure + " } }";
    Curriculum curriculum = with(written).curriculum();
    return measured(story, date, curriculum);
  }

  private static Optional<Rational> measured(Story story, String date, Curriculum curriculum) {
    Question question =
        Question.about(
            curriculum, story.journey().consentedFor(Scope.COLLECTIVE), LocalDate.parse(date));
    return MeasureEvaluator.read(question, question.asRecorded(), MeasureId.of("it"))
        .possible()
        .value();
  }

  Readiness readiness(Story story, String date) {
    return Assessment.of(curriculum(), story.journey()).forCollective(LocalDate.parse(date));
  }

  Curriculum curriculum() {
    return curriculum("{ size: 5 }");
  }

  private static Condition asked(Curriculum curriculum) {
    return ((Criterion.OfCollective) curriculum.criterion(ASKED)).condition();
  }

  private Curriculum curriculum(String condition) {
    return CurriculumLoader.load(
            CurriculumFiles.of(
                ImmutableMap.of(
                    "curriculum.yaml", ROOT.getBytes(UTF_8),
                    "ground.yaml", GROUND.getBytes(UTF_8),
                    "more.yaml", more.getBytes(UTF_8),
                    "asked.yaml", ("criteria: { asked: " + condition + " }").getBytes(UTF_8))))
        .orThrow();
  }
}
