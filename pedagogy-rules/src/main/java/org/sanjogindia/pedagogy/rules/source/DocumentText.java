package org.sanjogindia.pedagogy.rules.source;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * The text of one file, and where in it each character stands.
 *
 * <p>The one place that turns offsets into lines and columns, which count from 1, columns in UTF-16
 * units. A byte-order mark at the start is not part of the text.
 */
public final class DocumentText {

  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final int[] unitsOfCodePoints;

  public DocumentText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.unitsOfCodePoints = unitsOfCodePoints(text);
  }

  private static int[] lineStarts(String text) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(0);
    char[] all = text.toCharArray();
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      boolean pair = c == '\r' && i + 1 < all.length && all[i + 1] == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  /** Where each code point begins; empty if that is its own number, as in most files. */
  private static int[] unitsOfCodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] units = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[count] = unit;
    return units;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** Returns the UTF-16 offset of a code point that is counted from 0. */
  public int offsetOfCodePoint(int codePoint) {
    return unitsOfCodePoints.length == 0
        ? Math.min(codePoint, text.length())
        : unitsOfCodePoints[Math.min(codePoint, unitsOfCodePoints.length - 1)];
  }

  /** Returns the line and column of a UTF-16 offset. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the line of a UTF-16 offset, counted from 0, which is near a line that is known. */
  int lineNear(int offset, int known) {
    int line = known;
    if (lineStarts[line] <= offset) {
      while (line + 1 < lineStarts.length && lineStarts[line + 1] <= offset) {
        line++;
      }
    } else {
      while (lineStarts[line] > offset) {
        line--;
      }
    }
    return line;
  }

  /** Returns the place of a UTF-16 offset on a line that is counted from 0. */
  Position onLine(int line, int offset) {
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the UTF-16 offset of a place of this text. */
  public int offset(Position place) {
    return lineStarts[place.line() - 1] + place.column() - 1;
  }

  /** Returns the span between two UTF-16 offsets. */
  public SourceSpan span(int start, int end) {
    return new SourceSpan(file, position(start), position(Math.max(start, end)));
  }
}
