package org.sanjogindia.pedagogy.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

  private static final SourceSpan MEMBER = span("competencies/member.yaml", 2, 3, 19);
  private static final SourceText MEMBER_YAML =
      SourceText.of("competencies/member.yaml", "competencies:\n  active-listening:\n");

  @Test
  void aNearNameIsShownWithThePlaceThatDefinesIt() {
    Diagnostic unknown =
        Diagnostic.error(
                "unknown-competency",
                span("modules/trust.yaml", 1, 14, 29),
                "no competency `activ-listening`")
            .withReplacement(Replacement.of("active-listening", MEMBER));
    assertShows(
        "  teaches: { activ-listening: trying }",
        unknown,
        """
        modules/trust.yaml:1:14: error[unknown-competency]: no competency `activ-listening`
            1 |   teaches: { activ-listening: trying }
              |              ^^^^^^^^^^^^^^^ did you mean `active-listening`? (competencies/member.yaml:2:3)
        """);
  }

  @Test
  void threeNearNamesAreOffered() {
    Diagnostic unknown =
        Diagnostic.warning("some-code", span("modules/trust.yaml", 1, 1, 2), "no `d`")
            .withReplacements(
                List.of(Replacement.of("a"), Replacement.of("b", MEMBER), Replacement.of("c")));
    assertShows(
        "d: 1",
        unknown,
        """
        modules/trust.yaml:1:1: warning[some-code]: no `d`
            1 | d: 1
              | ^ did you mean `a`, `b` (competencies/member.yaml:2:3) or `c`?
        """);
  }

  @Test
  void theSecondPlaceIsShownWithItsLine() {
    Diagnostic twice =
        Diagnostic.error("twice", span("modules/trust.yaml", 1, 1, 2), "`d` is written twice")
            .withHint("keep one")
            .withRelated(MEMBER, "the other is here");
    assertShows(
        "d: 1",
        twice,
        """
        modules/trust.yaml:1:1: error[twice]: `d` is written twice
            1 | d: 1
              | ^ keep one
          competencies/member.yaml:2:3: the other is here
            2 |   active-listening:
              |   ^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void aTabBeforeTheSpanStaysATab() {
    assertCarets("a:\tb: c", 4, 5, "  \t^");
  }

  @Test
  void marksTakeNoCellAndConsonantsOne() {
    assertCarets("কিছু: x", 7, 8, "     ^");
    assertCarets("ক্ষ: x", 6, 7, "    ^");
  }

  @Test
  void emojiTakeTwoCells() {
    assertCarets("🌱 x", 4, 5, "   ^");
    assertCarets("👩‍🌾 x", 7, 8, "   ^");
  }

  @Test
  void anEmptySpanGetsOneCaret() {
    assertCarets("abc", 4, 4, "   ^");
  }

  @Test
  void aSpanOfManyLinesIsShownToTheEndOfItsFirst() {
    SourceSpan many = new SourceSpan("modules/trust.yaml", new Position(1, 4), new Position(3, 1));
    assertEquals("   ^^^", SourceExcerpt.of("a: bcd", many).carets());
  }

  @Test
  void whatWouldTurnTheTextAroundIsNotPassedOn() {
    SourceExcerpt excerpt = SourceExcerpt.of("a\u202Eb\u0007", span("modules/trust.yaml", 1, 3, 4));
    assertEquals("a\uFFFDb\uFFFD", excerpt.line());
    assertEquals("  ^", excerpt.carets());
  }

  @Test
  void ofALongLineTheStretchAroundTheSpanIsShown() {
    String line = "x".repeat(200) + "NO" + "y".repeat(200);
    SourceExcerpt excerpt = SourceExcerpt.of(line, span("modules/trust.yaml", 1, 201, 203));
    assertEquals("…" + "x".repeat(40) + "NO" + "y".repeat(78) + "…", excerpt.line());
    assertEquals(" ".repeat(41) + "^^", excerpt.carets());
  }

  @Test
  void aFileThatIsNotQuotedHasItsPlaceAlone() {
    Diagnostic foreign =
        Diagnostic.error("foreign-line", SourceSpan.at("journal.jsonl", 7, 1), "not an item")
            .withHint("it was left out");
    assertEquals(
        """
        journal.jsonl:7:1: error[foreign-line]: not an item
              | it was left out
        """,
        new DiagnosticText(Sources.none()).render(foreign));
  }

  @Test
  void theWayOutCanBeSaidWithoutTheLine() {
    Diagnostic plain = Diagnostic.error("twice", span("modules/trust.yaml", 1, 1, 2), "`d` again");
    assertEquals(Optional.empty(), DiagnosticText.findWayOut(plain));
    assertEquals(
        Optional.of("did you mean `a`? or leave it out"),
        DiagnosticText.findWayOut(
            plain.withReplacement(Replacement.of("a")).withHint("or leave it out")));
  }

  private static void assertShows(String line, Diagnostic diagnostic, String expected) {
    Sources sources =
        Sources.of(List.of(MEMBER_YAML, SourceText.of("modules/trust.yaml", line + "\n")));
    assertEquals(expected, new DiagnosticText(sources).render(diagnostic));
  }

  private static void assertCarets(String line, int start, int end, String expected) {
    SourceExcerpt excerpt = SourceExcerpt.of(line, span("modules/trust.yaml", 1, start, end));
    assertEquals(expected, excerpt.carets());
  }

  private static SourceSpan span(String file, int line, int start, int end) {
    return new SourceSpan(file, new Position(line, start), new Position(line, end));
  }
}
