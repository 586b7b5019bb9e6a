package org.sanjogindia.pedagogy.rules.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * The first gate: bytes become text, or a problem.
 *
 * <p>No byte reaches the parser that is not strict UTF-8 of bounded size, in lines of bounded
 * length, without characters that nobody sees.
 */
final class TextGate {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What stands in a decoded text in place of what could not be decoded. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Findings findings;

  TextGate(Findings findings) {
    this.findings = findings;
  }

  /** Returns the text, as far as it could be decoded, and whether the parser may see it. */
  Passed pass(String file, byte[] bytes) {
    if (bytes.length > SourceLimits.BYTES_IN_FILE) {
      findings.add(
          SourceCode.FILE_TOO_LARGE
              .error(SourceSpan.startOf(file), "the file is larger than 1 MiB, and no file may be")
              .withHint("split it into several parts"));
      return Passed.nothing();
    }
    if (isUtf16(bytes)) {
      findings.add(
          SourceCode.NOT_UTF_8
              .error(SourceSpan.startOf(file), "the file is written in UTF-16")
              .withHint("save it again as UTF-8"));
      return Passed.nothing();
    }
    return decode(file, bytes);
  }

  private static boolean isUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }

  private Passed decode(String file, byte[] bytes) {
    String rest =
        new String(bytes, StandardCharsets.UTF_8); // with U+FFFD for what is not UTF-8, to be shown
    DocumentText text = new DocumentText(file, withoutByteOrderMark(rest));
    OptionalInt end = rest.indexOf(REPLACEMENT) < 0 ? OptionalInt.empty() : endOfUtf8(bytes);
    if (end.isPresent()) {
      int offset = end.getAsInt() - (rest.length() - text.text().length());
      findings.add(
          SourceCode.NOT_UTF_8
              .error(text.span(offset, offset + 1), "the file is not UTF-8 from here on")
              .withHint("save it again as UTF-8"));
      return new Passed(Optional.of(text), false);
    }
    int before = findings.count();
    char[] all = text.text().toCharArray();
    checkLines(text, all);
    checkCharacters(text, all);
    return new Passed(Optional.of(text), findings.count() == before);
  }

  /** Returns before which UTF-16 unit something stands that is not UTF-8, if anything does. */
  private static OptionalInt endOfUtf8(byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strict.decode(ByteBuffer.wrap(bytes), decoded, true);
    return result.isError() ? OptionalInt.of(decoded.position()) : OptionalInt.empty();
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private void checkLines(DocumentText text, char[] all) {
    int start = 0;
    for (int i = 0; i <= all.length; i++) {
      if (i == all.length || all[i] == '\n' || all[i] == '\r') {
        if (i - start > SourceLimits.CHARACTERS_IN_LINE) {
          findings.add(
              SourceCode.LINE_TOO_LONG
                  .error(
                      text.span(start + SourceLimits.CHARACTERS_IN_LINE, i),
                      "the line is longer than 4,096 characters, and no line may be")
                  .withHint("break it into several lines"));
        }
        start = i + 1;
      }
    }
  }

  private void checkCharacters(DocumentText text, char[] all) {
    int told = 0;
    for (int i = 0; i < all.length && told < SourceLimits.CHARACTER_PROBLEMS_IN_FILE; i++) {
      if (!Characters.isFine(all[i])) {
        int c = Character.codePointAt(all, i);
        Optional<Diagnostic> problem =
            Characters.problem(c, text.span(i, i + Character.charCount(c)));
        problem.ifPresent(findings::add);
        told += problem.isPresent() ? 1 : 0;
        i += Character.charCount(c) - 1;
      }
    }
  }

  /**
   * What came through.
   *
   * @param text the text, if there is any to be shown
   * @param mayBeParsed whether the parser may see it
   */
  record Passed(Optional<DocumentText> text, boolean mayBeParsed) {
    static Passed nothing() {
      return new Passed(Optional.empty(), false);
    }
  }
}
