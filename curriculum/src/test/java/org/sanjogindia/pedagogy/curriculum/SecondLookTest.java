package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.rules.check.Review;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

class SecondLookTest {

  /**
   * Translations come with the content; until then the check says honestly how many are missing.
   */
  @ParameterizedTest
  @ValueSource(strings = {"leadership-next", "saans-leadership"})
  void nothingIsToldButWhatIsNotTranslatedYet(String folder) {
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(
            CurriculumFiles.inFolder(Path.of(folder)), CurriculumLibrary.inFolder(Path.of(".")));
    List<Diagnostic> told =
        Review.of(read.orThrow(), read.sources()).stream()
            .filter(warning -> !warning.code().equals("missing-translation"))
            .toList();
    assertEquals("", read.text() + new DiagnosticText(read.sources()).render(told));
  }

  @Test
  void whatIsSaidOfTheBaseIsNotToldToWhoeverBuildsOnIt() {
    assertEquals(
        remarks(CurriculumLibrary.inFolder(Path.of("."))),
        remarks(CurriculumLibrary.onClassPath(SecondLookTest.class.getClassLoader())));
  }

  private static List<Diagnostic> remarks(CurriculumLibrary bases) {
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(CurriculumFiles.inFolder(Path.of("saans-leadership")), bases);
    return Review.of(read.orThrow(), read.sources());
  }
}
