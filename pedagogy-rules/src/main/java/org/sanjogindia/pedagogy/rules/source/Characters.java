package org.sanjogindia.pedagogy.rules.source;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/** Which characters a curriculum may not hold: those that nobody sees, and that mislead. */
final class Characters {

  private Characters() {}

  /** Returns whether nothing is wrong with a character, as with nearly all; it costs little. */
  static boolean isFine(int c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || (c >= 0xA0 && c < 0x2028)
        || !(isBidirectionalOverride(c) || c == 0xFEFF || isSurrogate(c) || isControl(c));
  }

  /** Returns what is wrong with a character that stands in the span, if anything is. */
  static Optional<Diagnostic> problem(int c, SourceSpan span) {
    if (isBidirectionalOverride(c)) {
      return Optional.of(
          SourceCode.BIDI_CHARACTER
              .error(
                  span,
                  "a character that turns the order of reading around stands here: " + name(c))
              .withHint("delete it"));
    }
    if (c == 0xFEFF) {
      return Optional.of(
          SourceCode.STRAY_BYTE_ORDER_MARK
              .error(
                  span, "a byte-order mark stands here, and only the start of a file may have one")
              .withHint("delete the unseen character"));
    }
    if (isSurrogate(c)) {
      return Optional.of(
          SourceCode.LONE_SURROGATE
              .error(span, "half a character is written here: " + name(c))
              .withHint("write the character itself"));
    }
    if (isControl(c)) {
      return Optional.of(
          SourceCode.CONTROL_CHARACTER
              .error(span, "a character that cannot be seen stands here: " + name(c))
              .withHint("delete it"));
    }
    return Optional.empty();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isBidirectionalOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    boolean lineSeparator = c == 0x2028 || c == 0x2029;
    boolean neverCharacter = (c & 0xFFFE) == 0xFFFE;
    return (Character.getType(c) == Character.CONTROL && !layout)
        || lineSeparator
        || neverCharacter;
  }

  private static String name(int c) {
    return "U+" + Strings.padStart(Ascii.toUpperCase(Integer.toHexString(c)), 4, '0');
  }
}
