package org.sanjogindia.pedagogy.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.FlatCurriculum;

/**
 * The invented partner's curriculum, and the one that it builds on, by name from the class path.
 */
class SaansLeadershipTest {

  private static final CurriculumLibrary PACKAGED =
      CurriculumLibrary.onClassPath(SaansLeadershipTest.class.getClassLoader());
  private static final Curriculum LEADERSHIP_NEXT = PACKAGED.load("leadership-next").orThrow();
  private static final Curriculum SAANS = PACKAGED.load("saans-leadership").orThrow();

  @Test
  void itIsRightWithoutAnyWarning() {
    assertEquals("no problems", PACKAGED.load("saans-leadership").toString());
  }

  /** Both are equal as values: the rules, the texts, what is behind them, and every order. */
  @Test
  void writtenAsOneItSaysTheSame() {
    Checked<FlatCurriculum> flat =
        FlatCurriculum.of(
            PACKAGED.find(CurriculumId.of("saans-leadership")).orElseThrow(), PACKAGED);
    Map<String, byte[]> files = new TreeMap<>();
    flat.orThrow().files().forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    assertEquals(SAANS, CurriculumLoader.load(CurriculumFiles.of(files)).orThrow());
  }

  @Test
  void itAddsReplacesAndRemoves() {
    assertEquals(LEADERSHIP_NEXT.modules().size() + 1, SAANS.modules().size());
    assertEquals(LEADERSHIP_NEXT.competencies().size() + 1, SAANS.competencies().size());
    assertEquals(LEADERSHIP_NEXT.milestones().size() + 1, SAANS.milestones().size());
    assertEquals(LEADERSHIP_NEXT.criteria().keySet(), SAANS.criteria().keySet());
    assertEquals(LEADERSHIP_NEXT.transitions().size(), SAANS.transitions().size()); // one for one
    assertFalse(LEADERSHIP_NEXT.transitions().keySet().equals(SAANS.transitions().keySet()));
  }

  @Test
  void whatItChangesIsItsOwnAndTheRestIsNot() {
    assertEquals(
        "[home-and-neighbourhood, work-and-wages]",
        SAANS.modules().values().stream()
            .filter(
                each ->
                    each.provenance()
                        .map(Provenance::kind)
                        .equals(Optional.of(Provenance.Kind.LOCAL)))
            .map(LearningModule::id)
            .toList()
            .toString());
  }

  /** The same stage and signs, and one more way out of it: to rest for the season. */
  @ParameterizedTest
  @MethodSource("org.sanjogindia.pedagogy.curriculum.InventedJourneys#names")
  void aJourneyOfLeadershipNextCanBeReadByIt(String name) {
    Journey journey = InventedJourneys.journey(name);
    assertEquals(journey.fittingTo(LEADERSHIP_NEXT).leftOut(), journey.fittingTo(SAANS).leftOut());
    Readiness before = readiness(LEADERSHIP_NEXT, journey);
    Readiness after = readiness(SAANS, journey);
    assertEquals(before.stage(), after.stage());
    assertEquals(before.profile().keySet(), after.profile().keySet());
    assertEquals(
        "rest".equals(stage(after)) ? 0 : 1, offered(after) - offeredInBoth(before, after));
  }

  private static Readiness readiness(Curriculum curriculum, Journey journey) {
    return Assessment.of(curriculum, journey).forCollective(LocalDate.parse("2025-01-12"));
  }

  private static String stage(Readiness readiness) {
    return readiness.stage().stage().orElseThrow().value();
  }

  private static long offered(Readiness readiness) {
    return readiness.proposals().size();
  }

  private static long offeredInBoth(Readiness before, Readiness after) {
    return after.proposals().stream()
        .filter(
            each ->
                before.proposals().stream()
                    .anyMatch(other -> other.transition().id().equals(each.transition().id())))
        .count();
  }
}
