package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.FINDING_DIFFERENCES;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.LONG_ROAD;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.REST_AND_RESUME;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.SKIP_AND_RETURN;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** What the curriculum's rules say of the invented journeys, as the page beside them tells it. */
class JourneysAssessedTest {

  private static final Curriculum LEADERSHIP_NEXT =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  @Test
  void theCurriculumHasWordsForAllButOneItem() {
    for (String name : InventedJourneys.files()) {
      List<String> leftOut =
          InventedJourneys.journey(name).fittingTo(LEADERSHIP_NEXT).leftOut().stream()
              .map(it -> it.item() + ": " + it.sentence())
              .toList();
      assertEquals(
          name.equals(LONG_ROAD)
              ? List.of("g:44: the curriculum has no pulse `looking-forward`")
              : List.of(),
          leftOut,
          name);
    }
  }

  @Test
  void findingDifferencesIsOneStepFromTrustInTwoWays() {
    Readiness readiness = readiness(FINDING_DIFFERENCES, "2025-12-01");
    assertEquals("differ", stage(readiness));
    Proposal trust = proposal(readiness, "differ-to-trust");
    assertEquals(UNKNOWN, trust.verdict());
    Explanation explanation = trust.explanation().orElseThrow();
    assertEquals(MET, ofMeasure(explanation, "differences"));
    assertEquals(MET, ofMeasure(explanation, "voice"));
    assertEquals(NOT_YET, ofMeasure(explanation, "repair"));
    assertEquals(UNKNOWN, ofMeasure(explanation, "member-led"));
    assertEquals(2, trust.nextSteps().size());
    assertEquals(Set.of("few-decide"), suggested(readiness));
  }

  @Test
  void skipAndReturnWaitsForOneLookBack() {
    Readiness readiness = readiness(SKIP_AND_RETURN, "2025-06-15");
    assertEquals("act", stage(readiness));
    Proposal influence = proposal(readiness, "act-to-influence");
    assertEquals(NOT_YET, influence.verdict());
    Explanation explanation = influence.explanation().orElseThrow();
    assertEquals(NOT_YET, ofMeasure(explanation, "cycles"));
    assertEquals(MET, ofMeasure(explanation, "unchecked"));
    assertEquals(UNKNOWN, ofMeasure(explanation, "efficacy"));
    assertFalse(influence.nextSteps().isEmpty());
  }

  @Test
  void restAndResumeMayResume() {
    Readiness readiness = readiness(REST_AND_RESUME, "2025-04-06");
    assertEquals("rest", stage(readiness));
    assertEquals(MET, proposal(readiness, "resume").verdict());
  }

  @Test
  void longRoadStandsAndOnlyTimeIsMissing() {
    Readiness readiness = readiness(LONG_ROAD, "2025-01-12");
    assertEquals("stand", stage(readiness));
    Proposal renew = proposal(readiness, "stand-to-renew");
    assertEquals(NOT_YET, renew.verdict());
    assertEquals(
        List.of(Condition.ActiveFor.class),
        renew.explanation().orElseThrow().parts().stream()
            .filter(part -> part.verdict() != MET)
            .map(part -> part.asked().getClass())
            .toList());
    assertEquals(
        6, readiness.profile().values().stream().filter(it -> it.verdict() == MET).count());
  }

  /** What the rule said on the day before each choice. */
  @Test
  void theCollectivesChoseWithTheRulesAndAgainstThem() {
    Map.of(
            "stayed", verdict(FINDING_DIFFERENCES, "2024-04-13", "gather-to-differ") == MET,
            "skipped", verdict(SKIP_AND_RETURN, "2023-01-21", "gather-to-differ") == NOT_YET,
            "went back to act", verdict(SKIP_AND_RETURN, "2024-10-12", "trust-to-act") == MET,
            "went on", verdict(REST_AND_RESUME, "2023-10-14", "differ-to-trust") == NOT_YET,
            "rested", verdict(REST_AND_RESUME, "2024-08-10", "quiet-for-long") == MET,
            "resumed", verdict(LONG_ROAD, "2022-05-14", "resume") == MET,
            "did not wait", verdict(LONG_ROAD, "2023-05-20", "act-to-influence") == UNKNOWN,
            "stood", verdict(LONG_ROAD, "2024-06-22", "influence-to-stand") == MET)
        .forEach((what, isSo) -> assertTrue(isSo, what));
  }

  private static Readiness readiness(String name, String date) {
    return Assessment.of(LEADERSHIP_NEXT, InventedJourneys.journey(name))
        .forCollective(LocalDate.parse(date));
  }

  private static String stage(Readiness readiness) {
    return readiness.stage().stage().orElseThrow().value();
  }

  private static Verdict verdict(String name, String date, String transition) {
    return proposal(readiness(name, date), transition).verdict();
  }

  private static Proposal proposal(Readiness readiness, String transition) {
    return readiness.proposals().stream()
        .filter(it -> it.transition().id().value().equals(transition))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> suggested(Readiness readiness) {
    return readiness.suggestions().stream()
        .filter(it -> it.verdict() == MET)
        .map(it -> it.transition().id().value())
        .collect(toSet());
  }

  private static Verdict ofMeasure(Explanation explanation, String measure) {
    return measures(explanation, measure).stream().findFirst().orElseThrow();
  }

  private static List<Verdict> measures(Explanation explanation, String measure) {
    if (explanation.asked() instanceof Condition.MeasureIs it
        && it.measure() instanceof MeasureUse.Named named
        && named.measure().value().equals(measure)) {
      return List.of(explanation.verdict());
    }
    return explanation.parts().stream().flatMap(part -> measures(part, measure).stream()).toList();
  }
}
