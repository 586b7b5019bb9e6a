package org.sanjogindia.pedagogy.model.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A stretch of one file.
 *
 * <p>The start counts and the end does not. A span whose start is its end is a place between two
 * characters: something is missing there.
 *
 * @param file the path of the file, relative to what was read, with {@code /}
 * @param start where it begins
 * @param end the first place after it, not before {@code start}
 */
public record SourceSpan(String file, Position start, Position end) {

  /** Rejects a reversed span. */
  public SourceSpan {
    requireNonNull(file, "file");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    checkArgument(
        start.compareTo(end) <= 0,
        "a span must not end before it starts, got %s to %s",
        start,
        end);
  }

  /** Returns the empty span at a place. */
  public static SourceSpan at(String file, int line, int column) {
    Position place = new Position(line, column);
    return new SourceSpan(file, place, place);
  }

  /** Returns the empty span at the beginning of a file: the place of what concerns all of it. */
  public static SourceSpan startOf(String file) {
    return at(file, 1, 1);
  }

  /** Returns the place where it begins, as {@code file:line:column}. */
  public String place() {
    return file + ":" + start;
  }

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return place();
  }
}
