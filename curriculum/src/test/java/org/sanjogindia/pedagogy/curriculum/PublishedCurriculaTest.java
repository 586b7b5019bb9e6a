package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.check.Review;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.JourneyWriter;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * The published frameworks and rules, each a curriculum. What each rule says at its threshold:
 * {@code PairsTest}.
 */
class PublishedCurriculaTest {

  private static final Path FOLDER = Path.of("published");
  private static final CurriculumLibrary LIBRARY =
      CurriculumLibrary.onClassPath(PublishedCurriculaTest.class.getClassLoader());

  static List<String> ids() {
    return List.of(
        "annex-grade-card",
        "avahan-efficacy",
        "bank-eligibility",
        "copi",
        "fifteen-factor-card",
        "kudumbashree",
        "life-cycle-gates",
        "social-change-model",
        "ten-by-ten-grading",
        "tuckman-jensen",
        "wheelan-stages");
  }

  @Test
  void theLibraryNamesThemAndNothingElseBesideOurOwn() {
    assertEquals(
        Stream.concat(ids().stream(), Stream.of("leadership-next", "saans-leadership"))
            .sorted()
            .toList(),
        LIBRARY.ids());
  }

  @Test
  void everyFolderIsToldHere() throws IOException {
    try (Stream<Path> folder = Files.list(FOLDER)) {
      assertEquals(
          ids(),
          folder
              .filter(Files::isDirectory)
              .map(each -> each.getFileName().toString())
              .sorted()
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anEmbedderGetsItByNameInOneCall(String id) {
    assertEquals(id, LIBRARY.load(id).orThrow().id().value());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nothingIsToldOfIt(String id) {
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(
            CurriculumFiles.inFolder(FOLDER.resolve(id)), CurriculumLibrary.inFolder(FOLDER));
    assertEquals("no problems", read.toString());
    assertEquals(List.of(), Review.of(read.orThrow(), read.sources()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void itSaysWhatItRestsOnAndWhatMayBeDoneWithIt(String id) {
    Curriculum it = LIBRARY.load(id).orThrow();
    assertEquals("1.0.0", it.version());
    assertTrue(it.cites().isPresent());
    assertTrue(it.licence().orElseThrow().in("en").contains("Apache License 2.0"));
  }

  /** What is published or adapted names its source; the rest is the library's own proposal. */
  @ParameterizedTest
  @MethodSource("ids")
  void everyRuleAndMeasureSaysWhereItComesFrom(String id) {
    Curriculum it = LIBRARY.load(id).orThrow();
    List<Provenance> said =
        Stream.concat(
                it.measures().values().stream().map(each -> each.provenance().orElseThrow()),
                it.transitions().values().stream().map(each -> each.provenance().orElseThrow()))
            .toList();
    assertTrue(said.stream().noneMatch(each -> each.kind() == Provenance.Kind.LOCAL));
    assertEquals(
        id.equals("social-change-model"),
        said.stream().noneMatch(each -> each.kind() == Provenance.Kind.PUBLISHED));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void itsJourneysAreWrittenBackByteForByte(String id) throws IOException {
    JourneyReader reader = JourneyReader.forCurriculum(CurriculumId.of(id));
    for (Path file : JourneyPairs.list(FOLDER.resolve(id).resolve("journeys"))) {
      Recording recording = reader.read(file).orThrow();
      assertEquals(Files.readString(file), JourneyWriter.text(recording), file.toString());
    }
  }

  @Test
  void thePageTellsOfEachAndOfWhatIsNotShipped() throws IOException {
    String page = Files.readString(FOLDER.resolve("README.md"));
    ids().forEach(id -> assertTrue(page.contains("[" + id + "](" + id + "/curriculum.yaml)"), id));
    for (String named : List.of("GDQ", "MLQ", "SRLS", "ASO", "Outcomes Star")) {
      assertTrue(page.contains("| " + named), named);
    }
  }
}
