package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;

/** Holds the page about the language true: its examples load, and what it says comes out. */
class LanguageTest {

  @Test
  void allYamlOfThePageIsOneCurriculumWithoutAnyProblem() {
    assertEquals("no problems", PageCurriculum.load().toString());
  }

  @Test
  void whatBuildsOnTheCurriculumOfThePageIsRight() {
    assertEquals("no problems", PageCurriculum.loadRiverCircle().toString());
    assertEquals(
        "[gather, listen, trust, act, stand, rest, close]",
        PageCurriculum.loadRiverCircle().orThrow().stages().keySet().toString());
  }

  @TestFactory
  Stream<DynamicTest> whatThePageSaysComesOut() {
    Curriculum curriculum = PageCurriculum.withWhatIsAsked();
    PageAnswers answers = new PageAnswers(curriculum);
    return PageJourney.all().stream()
        .flatMap(
            journey ->
                journey.statements().stream()
                    .map(
                        it ->
                            dynamicTest(
                                "line " + it.line() + ": " + it.about() + " on " + it.date(),
                                () ->
                                    assertEquals(
                                        it.answer(),
                                        answers.answer(it, journey.journey()),
                                        "line " + it.line()))));
  }

  @Test
  void noJourneyOfThePageSaysWhatItsCurriculumHasNoWordFor() {
    Curriculum curriculum = PageCurriculum.load().orThrow();
    for (PageJourney journey : PageJourney.all()) {
      assertEquals(List.of(), journey.journey().fittingTo(curriculum).leftOut());
      assertEquals(List.of(), journey.journey().conflicts());
    }
  }

  @Test
  void theLinesOfAFileAreRead() {
    for (LanguagePage.Block block : LanguagePage.blocks("jsonl")) {
      assertEquals(
          "no problems",
          JourneyReader.forAnyCurriculum().read(block.text(), "journey.jsonl").toString());
    }
  }

  @Test
  void theMessageOfThePageIsTheOneThatIsTold() {
    Map<String, String> files = PageCurriculum.files();
    String wrong =
        files.getOrDefault("learning.yaml", "").replaceFirst("scale: steps", "scale: step");
    files.put("learning.yaml", wrong);
    String told = PageCurriculum.load(files).text();
    assertEquals(LanguagePage.blocks("text").get(0).text(), told);
  }

  @Test
  void everyConstructHasAnExample() {
    assertEquals(List.of(), Constructs.missingIn(PageCurriculum.withWhatIsAsked()));
  }

  @Test
  void everyExampleIsPutToTheTest() {
    Set<String> kinds =
        LanguagePage.blocks().stream()
            .map(LanguagePage.Block::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("journey", "jsonl", "text", "yaml"), kinds);
    long asked = LanguagePage.text().lines().filter(line -> line.startsWith("asked on ")).count();
    assertNotEquals(0, asked);
    assertEquals(asked, PageJourney.all().stream().mapToLong(it -> it.statements().size()).sum());
    assertFalse(PageJourney.all().stream().anyMatch(journey -> journey.statements().isEmpty()));
  }
}
