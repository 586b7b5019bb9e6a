package org.sanjogindia.pedagogy.rules.record;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text what stands there without its end; empty if that cannot be read
 * @param state whether it can be read
 */
record Line(int number, String text, State state) {

  /** Whether a line can be read. */
  enum State {
    WHOLE,
    TOO_LONG,
    NOT_UTF_8
  }
}
