package org.sanjogindia.pedagogy.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

/** What a curriculum does to the sessions of the one that it builds on. */
class SessionTimesTest {

  private static final String BASE =
      """
      curriculum: weaving
      version: 1.0.0
      title: Weaving
      languages: [en]
      provenance: { local: made up for tests }
      session-frame: { opens-with: { arriving: { minutes: 10 } } }
      modules:
        threads:
          sessions:
            first: { minutes: 60, activities: { pulling: { minutes: 50 } } }
            second: { minutes: 60, activities: { arriving: { minutes: 20 }, pulling: { minutes: 40 } } }
            third: { minutes: 70, activities: { pulling: { minutes: 60 } } }
            fourth: { minutes: 30, activities: { pulling: { minutes: 20 } } }
      """;

  private static final String HEAD =
      """
      curriculum: ours
      version: 1.0.0
      title: Ours
      languages: [en]
      provenance: { local: made up for tests }
      extends: { weaving: 1.0 or later }
      """;

  @Test
  void whoMakesTheFrameLongerIsToldOfTheSessionsOfOthersThatItIsAround() {
    assertEquals(
        """
        curriculum.yaml:7:29: warning[minutes-do-not-add-up]: with this frame 3 sessions of what this builds on take another time than they say
            7 | replace: { session-frame: { opens-with: { arriving: { minutes: 15 } } } }
              |                             ^^^^^^^^^^ let it take as long as the one that it replaces, or replace the modules too
          ../weaving/curriculum.yaml:10:25: one of them is here
           10 |       first: { minutes: 60, activities: { pulling: { minutes: 50 } } }
              |                         ^^
          ../weaving/curriculum.yaml:12:25: one of them is here
           12 |       third: { minutes: 70, activities: { pulling: { minutes: 60 } } }
              |                         ^^
        """,
        told("replace: { session-frame: { opens-with: { arriving: { minutes: 15 } } } }"));
  }

  @Test
  void aFrameThatTakesAsLongSaysNothingOfTheSessionsOfOthers() {
    assertEquals(
        "",
        told(
            "replace: { session-frame: { opens-with: { arriving: { minutes: 10, do: Sing } } } }"));
  }

  @Test
  void whatOthersLeftOpenIsForThem() {
    assertEquals("", told("add: {}", BASE.replace("minutes: 60, ", "minutes: 61, ")));
  }

  private static String told(String changes) {
    return told(changes, BASE);
  }

  private static String told(String changes, String base) {
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(
            files(HEAD + changes),
            CurriculumLibrary.of(Map.of(CurriculumId.of("weaving"), files(base))));
    return new DiagnosticText(read.sources()).render(Review.of(read.orThrow(), read.sources()));
  }

  private static CurriculumFiles files(String root) {
    return CurriculumFiles.of(Map.of("curriculum.yaml", root.getBytes(UTF_8)));
  }
}
