package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Syntax;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** The form of ids, and the words that no id may be. */
final class Ids {

  private static final ImmutableSetMultimap<Kind, String> RESERVED =
      ImmutableSetMultimap.<Kind, String>builder()
          .putAll(Kind.STAGE, "any", "later", "where-we-were")
          .putAll(Kind.TALLY, "attended", "expected")
          .put(Kind.ROLE, "roles")
          .put(Kind.SUGGESTION, "focus")
          .build();

  private Ids() {}

  /** Returns whether {@link Syntax#ID} matches the text, without a regular expression. */
  static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Returns the id, if it has the form of one, and tells if it has not. */
  static Optional<String> read(Node.Scalar name, Findings findings) {
    if (isId(name.text())) {
      return Optional.of(name.text());
    }
    String mended = mend(name.text());
    findings.add(
        Near.offer(
            Code.BAD_ID.error(
                name.span(), lenientFormat("%s is no id", AuthorText.quote(name.text()))),
            isId(mended) ? List.of(mended) : List.of(),
            "write small letters from a to z, digits and `-`, a letter first"));
    return Optional.empty();
  }

  static boolean isReserved(Kind kind, String id) {
    return RESERVED.containsEntry(kind, id);
  }

  /** Returns an id that the author may have meant; perhaps it is none either. */
  static String mend(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "-");
  }
}
