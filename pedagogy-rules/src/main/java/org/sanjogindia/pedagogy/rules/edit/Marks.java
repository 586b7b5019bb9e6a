package org.sanjogindia.pedagogy.rules.edit;

import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Where a node begins and ends in its text, and how it is written there. */
final class Marks {

  private Marks() {}

  static int start(DocumentText text, Node node) {
    return text.offset(node.span().start());
  }

  /** Returns the first offset after it, without blank lines that do not belong to it. */
  static int end(DocumentText text, Node node) {
    int end = text.offset(node.span().end());
    if (!isBlock(text, node)) {
      return end;
    }
    int start = start(text, node);
    String all = text.text();
    if (header(text, node).contains("+")) {
      return all.charAt(end - 1) == '\n' ? end - 1 : end;
    }
    while (end > start && Character.isWhitespace(all.charAt(end - 1))) {
      end--;
    }
    int lineEnd = all.indexOf('\n', end);
    return lineEnd < 0 ? all.length() : lineEnd; // blanks that end the last line belong to it
  }

  static String written(DocumentText text, Node node) {
    return text.text().substring(start(text, node), end(text, node));
  }

  /** Returns whether it is a map or list between brackets. */
  static boolean inBrackets(DocumentText text, Node node) {
    char first = first(text, node);
    return (node instanceof Node.Mapping && first == '{')
        || (node instanceof Node.Sequence && first == '[');
  }

  /** Returns whether it is a text under {@code |} or {@code >}. */
  static boolean isBlock(DocumentText text, Node node) {
    char first = first(text, node);
    return node instanceof Node.Scalar scalar && scalar.quoted() && (first == '|' || first == '>');
  }

  /** Returns the sign over a block of text, with what stands behind it up to a comment. */
  static String header(DocumentText text, Node node) {
    String line = text.text().substring(start(text, node)).lines().findFirst().orElse("");
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }

  private static char first(DocumentText text, Node node) {
    int start = start(text, node);
    return start < text.text().length() ? text.text().charAt(start) : ' ';
  }
}
