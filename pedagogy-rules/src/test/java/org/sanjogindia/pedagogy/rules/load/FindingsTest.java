package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.rules.source.ProblemCode;
import org.sanjogindia.pedagogy.rules.source.SourceCode;

class FindingsTest {

  static Stream<FindingFolder> folders() {
    return FindingFolder.all().stream();
  }

  @Test
  void theSmallCurriculumUnderAllFindingsIsRight() {
    assertEquals("", CurriculumLoader.load(CurriculumFiles.of(FindingFolder.base())).text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void whatSomebodyWroteIsToldAsItShouldBeRead(FindingFolder folder) {
    assertEquals(folder.expected(), textOf(folder));
  }

  @Test
  void everyCodeHasAFinding() {
    String all = String.join("\n", folders().map(FindingFolder::expected).toList());
    List<String> without =
        Stream.<ProblemCode>concat(Stream.of(SourceCode.values()), Stream.of(Code.values()))
            .map(ProblemCode::word)
            .filter(code -> !all.contains("[" + code + "]"))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void thereAreAtLeastSixtyFindings() {
    assertTrue(FindingFolder.all().size() >= 60);
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theReadersOwnLanguageChangesNothing(Locale locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      folders().forEach(folder -> assertEquals(folder.expected(), textOf(folder)));
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<Locale> locales() {
    return Stream.of("bn-BD-u-nu-beng", "ar-EG-u-nu-arab", "tr-TR").map(Locale::forLanguageTag);
  }

  private static String textOf(FindingFolder folder) {
    String text =
        CurriculumLoader.load(CurriculumFiles.of(folder.files()), folder.library()).text();
    return folder.expectsOnlyTheEnd()
        ? FindingFolder.LEFT_OUT + text.substring(text.lastIndexOf("rules.yaml:"))
        : text;
  }
}
