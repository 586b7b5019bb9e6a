package org.sanjogindia.pedagogy.rules.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Cuts bytes into lines, one at a time, and never holds more than one line.
 *
 * <p>A line that is too long or is not UTF-8 does not silence the others.
 */
final class Lines {

  /** The most bytes that a line has, its end not counted. */
  static final int LONGEST = 64 * 1024;

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte NEVER_IN_UTF_8 = (byte) 0xFF;

  private final InputStream in;
  private final byte[] buffer = new byte[8 * 1024];
  private int next;
  private int limit;
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Returns the next line, if there is one. */
  Optional<Line> next() throws IOException {
    int first = read();
    if (first == END) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = first; b != END && b != '\n'; b = read()) {
      if (line.size() < LONGEST) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(
        tooLong ? new Line(number, "", Line.State.TOO_LONG) : decoded(line.toByteArray()));
  }

  private Line decoded(byte[] bytes) {
    try {
      String text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new Line(number, marked ? text.substring(1) : text, Line.State.WHOLE);
    } catch (CharacterCodingException e) {
      return new Line(number, "", Line.State.NOT_UTF_8);
    }
  }

  private int read() throws IOException {
    while (next == limit) {
      next = 0;
      limit = in.read(buffer);
      if (limit < 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[next++] & 0xFF;
  }

  /** Returns the bytes of a text; a half of a character becomes what no line can be read with. */
  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        bytes.writeBytes(text.substring(start, i).getBytes(UTF_8));
        bytes.write(NEVER_IN_UTF_8);
        start = i + 1;
      }
    }
    bytes.writeBytes(text.substring(start).getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
