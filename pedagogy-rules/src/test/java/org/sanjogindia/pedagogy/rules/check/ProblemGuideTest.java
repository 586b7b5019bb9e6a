package org.sanjogindia.pedagogy.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/** The guide is for people who meet a code in a message: every code is in it, and it is true. */
class ProblemGuideTest {

  /** What cannot be shown by an example that somebody would read, and why. */
  private static final Map<String, String> SHOWN_IN_WORDS =
      Map.ofEntries(
          Map.entry("unreadable-file", "a folder, or the rights of a user, stand in no text"),
          Map.entry("too-many-parts", "501 files"),
          Map.entry("not-utf-8", "an example is itself UTF-8"),
          Map.entry("stray-byte-order-mark", "the mark cannot be seen, and cannot be escaped"),
          Map.entry("file-too-large", "1 MiB"),
          Map.entry("line-too-long", "4,096 characters"),
          Map.entry("text-too-long", "16,384 characters"),
          Map.entry("too-many-values", "200,000 values"),
          Map.entry("more-problems", "1,000 problems"),
          Map.entry("too-much-in-one", "10,000 conditions"),
          Map.entry("more-lines-left-out", "1,000 lines"),
          Map.entry("stale-translation", "what it was made from stands in a PO file"),
          Map.entry("other-terms", "told of a curriculum with a PO file beside it"),
          Map.entry("not-po", "a PO file is part of no curriculum"),
          Map.entry("translated-twice", "a PO file is part of no curriculum"));

  static Stream<String> tried() {
    return ProblemGuide.all().stream()
        .filter(problem -> problem.written() != Problem.Written.WORDS)
        .map(Problem::code);
  }

  @Test
  void everyCodeHasASectionAndNoSectionIsWithoutACode() {
    assertEquals(
        "",
        lines(HouseCodes.all().filter(code -> ProblemGuide.find(code).isEmpty())),
        "add a section for each to src/main/resources/.../rules/check/problems.md");
    assertEquals(
        "",
        lines(sections().filter(code -> HouseCodes.all().noneMatch(code::equals))),
        "these sections are about codes that there are no more");
  }

  @Test
  void anUnknownCodeIsNotFound() {
    assertTrue(ProblemGuide.find("unknown-stages").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tried")
  void theWrongExampleHasThisProblemAndNoOther(String code) {
    Problem problem = ProblemGuide.find(code).orElseThrow();
    List<Diagnostic> found = Example.read(problem, problem.wrong());
    assertEquals(
        List.of(code),
        found.stream().map(Diagnostic::code).distinct().toList(),
        () -> problem.wrong() + "\n\n" + found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tried")
  void theRightExampleHasNoProblem(String code) {
    Problem problem = ProblemGuide.find(code).orElseThrow();
    assertEquals(List.of(), Example.read(problem, problem.right()));
  }

  @Test
  void whatIsShownInWordsCouldNotBeShownOtherwise() {
    assertEquals(
        lines(SHOWN_IN_WORDS.keySet().stream()),
        lines(
            ProblemGuide.all().stream()
                .filter(problem -> problem.written() == Problem.Written.WORDS)
                .map(Problem::code)));
  }

  @Test
  void titlesAndCausesAreSentencesForPeople() {
    for (Problem problem : ProblemGuide.all()) {
      assertTrue(problem.title().matches("\\p{Lu}[^.]*"), problem.title());
      assertTrue(problem.title().length() <= 60, problem.title());
      assertTrue(problem.cause().matches("(?s)[\\p{Lu}`&*!<].*[.?]"), problem.cause());
      assertTrue(problem.cause().length() <= 400, problem.cause());
    }
  }

  @Test
  void thePageOfTheDocumentationSaysTheSame() {
    assertTrue(ProblemPage.text().equals(ProblemPage.written()), ProblemPage.HOW_TO_WRITE_IT);
  }

  private static Stream<String> sections() {
    return ProblemGuide.all().stream().map(Problem::code);
  }

  private static String lines(Stream<String> codes) {
    return String.join("\n", codes.sorted().toList());
  }
}
