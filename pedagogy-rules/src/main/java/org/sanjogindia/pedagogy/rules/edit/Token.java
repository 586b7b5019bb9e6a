package org.sanjogindia.pedagogy.rules.edit;

import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * A mark of a file on which its layout rests.
 *
 * @param kind what it is
 * @param start the offset at which it begins
 * @param end the first offset after it
 * @param line the line on which it begins, from 1
 * @param lastLine the line on which it ends
 * @param column the UTF-16 unit of the line at which it begins, from 1
 * @param node what it says, if it is an atom
 */
record Token(
    Kind kind, int start, int end, int line, int lastLine, int column, Optional<Node> node) {

  /** What a mark is. */
  enum Kind {
    /** A key, a text, or all of a map or list in brackets. */
    ATOM,
    /** The {@code -} of an item. */
    DASH,
    /** The {@code :} after a key. */
    COLON,
    /** A comment. */
    COMMENT,
    /** The {@code ---} at the start of a document. */
    START
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
