package org.sanjogindia.pedagogy.model.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One problem in what somebody wrote: where it is, what it is, and the way out.
 *
 * <p>The parts stay apart until someone shows them: the code is for programs, the message for
 * people, the span for editors. {@link DiagnosticText} puts them together.
 *
 * @param severity how much it weighs
 * @param code a kebab-case word that never changes its meaning
 * @param span the place
 * @param message one sentence without a capital or a full stop, the author's text in backticks
 * @param related the other places that it is about, unmodifiable
 * @param replacements what may be written instead, the best first, unmodifiable
 * @param hint the way out in a few words, where no replacement says it
 */
public record Diagnostic(
    Severity severity,
    String code,
    SourceSpan span,
    String message,
    List<RelatedSpan> related,
    List<Replacement> replacements,
    Optional<String> hint) {

  private static final CharMatcher KEBAB =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  /** Rejects missing parts and a code that is not in kebab case. */
  public Diagnostic {
    requireNonNull(severity, "severity");
    requireNonNull(span, "span");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    checkArgument(
        !code.isEmpty() && KEBAB.matchesAllOf(code), "a code is in kebab case, got `%s`", code);
    related = ImmutableList.copyOf(related);
    replacements = ImmutableList.copyOf(replacements);
  }

  /** Returns an error that has neither other places nor a way out yet. */
  public static Diagnostic error(String code, SourceSpan span, String message) {
    return plain(Severity.ERROR, code, span, message);
  }

  /** Returns a warning that has neither other places nor a way out yet. */
  public static Diagnostic warning(String code, SourceSpan span, String message) {
    return plain(Severity.WARNING, code, span, message);
  }

  private static Diagnostic plain(Severity severity, String code, SourceSpan span, String message) {
    return new Diagnostic(severity, code, span, message, List.of(), List.of(), Optional.empty());
  }

  /** Returns this with one more place that it is about. */
  public Diagnostic withRelated(SourceSpan place, String whatIsThere) {
    List<RelatedSpan> more =
        ImmutableList.<RelatedSpan>builder()
            .addAll(related)
            .add(new RelatedSpan(place, whatIsThere))
            .build();
    return new Diagnostic(severity, code, span, message, more, replacements, hint);
  }

  /** Returns this with one more text to write instead. */
  public Diagnostic withReplacement(Replacement replacement) {
    return withReplacements(
        ImmutableList.<Replacement>builder().addAll(replacements).add(replacement).build());
  }

  /** Returns this with these texts to write instead, the best first, in place of any before. */
  public Diagnostic withReplacements(List<Replacement> instead) {
    return new Diagnostic(severity, code, span, message, related, instead, hint);
  }

  /** Returns this with the way out in a few words, without a capital or a full stop. */
  public Diagnostic withHint(String wayOut) {
    return new Diagnostic(
        severity, code, span, message, related, replacements, Optional.of(wayOut));
  }

  /** Returns whether what was read cannot be used because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
