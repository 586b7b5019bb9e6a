package org.sanjogindia.pedagogy.rules.load;

import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * A part of a text that means something on its own, such as the number in {@code at least 5}.
 *
 * @param text what it says
 * @param span where it stands, or all of the text if quotes hide the exact place
 */
record Piece(String text, SourceSpan span) {

  static Piece of(Node.Scalar whole) {
    return new Piece(whole.text(), whole.span());
  }

  /** Returns the piece of a text between two offsets, without blanks around it. */
  static Piece of(Node.Scalar whole, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(whole.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(whole.text().charAt(end - 1))) {
      end--;
    }
    return new Piece(whole.text().substring(start, end), span(whole, start, end));
  }

  private static SourceSpan span(Node.Scalar whole, int start, int end) {
    Position first = whole.span().start();
    Position last = whole.span().end();
    boolean asWritten =
        !whole.quoted()
            && first.line() == last.line()
            && last.column() - first.column() == whole.text().length();
    return asWritten
        ? new SourceSpan(
            whole.span().file(),
            new Position(first.line(), first.column() + start),
            new Position(first.line(), first.column() + end))
        : whole.span();
  }
}
