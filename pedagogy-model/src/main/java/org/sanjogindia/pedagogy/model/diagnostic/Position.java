package org.sanjogindia.pedagogy.model.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place between two characters of a text.
 *
 * <p>Lines and columns count from 1. Columns count UTF-16 units, as editors do: a Bengali letter is
 * one, most emoji are two.
 *
 * @param line the line, from 1
 * @param column the UTF-16 unit that follows the place, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** Rejects lines and columns that count from 0. */
  public Position {
    checkArgument(line >= 1, "a line counts from 1, got %s", line);
    checkArgument(column >= 1, "a column counts from 1, got %s", column);
  }

  /** Orders places as they are read. */
  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** Returns {@code line:column}, in western digits in every locale. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
