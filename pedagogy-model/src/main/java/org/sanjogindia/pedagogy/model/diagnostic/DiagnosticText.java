package org.sanjogindia.pedagogy.model.diagnostic;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Shows problems to the person who can mend them.
 *
 * <pre>{@code
 * modules/trust.yaml:14:14: error[unknown-competency]: no competency `activ-listening`
 *    14 |   teaches: { activ-listening: trying }
 *       |              ^^^^^^^^^^^^^^^ did you mean `active-listening`? (competencies/member.yaml:31:3)
 * }</pre>
 *
 * <p>Where the carets stand is told in {@link SourceExcerpt}. Other places follow, each with its
 * own line. The text is the same in every locale, and lines end with a line feed.
 */
public final class DiagnosticText {

  private static final int GUTTER = 5;

  private final Sources sources;

  /** Shows problems of these files. */
  public DiagnosticText(Sources sources) {
    this.sources = requireNonNull(sources, "sources");
  }

  /** Returns the problems in the order given, an empty line between two. */
  public String render(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(this::render).toList());
  }

  /** Returns one problem, its last line ended. */
  public String render(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append(diagnostic.span().place()).append(": ");
    text.append(diagnostic.severity().word()).append('[').append(diagnostic.code()).append("]: ");
    text.append(SourceExcerpt.visible(diagnostic.message())).append('\n');
    appendLine(text, diagnostic.span(), findWayOut(diagnostic).orElse(""));
    for (RelatedSpan other : diagnostic.related()) {
      text.append("  ").append(other.span().place()).append(": ");
      text.append(SourceExcerpt.visible(other.message())).append('\n');
      appendLine(text, other.span(), "");
    }
    return text.toString();
  }

  private void appendLine(StringBuilder text, SourceSpan span, String note) {
    Optional<String> line = sources.findLine(span).filter(found -> !found.isBlank());
    if (line.isPresent()) {
      SourceExcerpt excerpt = SourceExcerpt.of(line.get(), span);
      String number = Integer.toString(span.start().line());
      text.append(Strings.padStart(number, GUTTER, ' ')).append(" | ");
      text.append(excerpt.line()).append('\n');
      text.append(" ".repeat(GUTTER)).append(" | ").append(excerpt.carets());
      text.append(note.isEmpty() ? "" : " " + note).append('\n');
    } else if (!note.isEmpty()) {
      text.append(" ".repeat(GUTTER)).append(" | ").append(note).append('\n');
    }
  }

  /**
   * Returns the way out of a problem in words, such as {@code did you mean `trust`?}, if one is
   * known.
   */
  public static Optional<String> findWayOut(Diagnostic diagnostic) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    if (!diagnostic.replacements().isEmpty()) {
      parts.add(didYouMean(diagnostic.replacements()));
    }
    diagnostic.hint().ifPresent(parts::add);
    String words = String.join(" ", parts.build());
    return words.isEmpty() ? Optional.empty() : Optional.of(SourceExcerpt.visible(words));
  }

  private static String didYouMean(List<Replacement> replacements) {
    if (replacements.size() == 1) {
      Replacement only = replacements.get(0);
      return "did you mean `" + only.text() + "`?" + place(only);
    }
    List<String> names =
        replacements.stream().map(each -> "`" + each.text() + "`" + place(each)).toList();
    int last = names.size() - 1;
    return "did you mean "
        + String.join(", ", names.subList(0, last))
        + " or "
        + names.get(last)
        + "?";
  }

  private static String place(Replacement replacement) {
    return replacement.definedAt().map(span -> " (" + span.place() + ")").orElse("");
  }
}
