package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Finds the marks of a file: what its nodes cover, and what stands between them.
 *
 * <p>Between two nodes there are blanks, comments and a few signs, and nothing else; so a {@code #}
 * there always begins a comment. What is written in any other way is not laid out at all.
 */
final class Tokens {

  private final DocumentText text;
  private final boolean wholeBrackets;
  private final List<Token> found = new ArrayList<>();
  private int at;
  private boolean known = true;

  private Tokens(DocumentText text, boolean wholeBrackets) {
    this.text = text;
    this.wholeBrackets = wholeBrackets;
  }

  /** Returns the marks in the order written, or nothing if it is written in a rare way. */
  static Optional<List<Token>> of(DocumentText text, Node root) {
    Tokens tokens = new Tokens(text, true);
    tokens.take(root);
    tokens.between(text.text().length());
    return tokens.known ? Optional.of(ImmutableList.copyOf(tokens.found)) : Optional.empty();
  }

  /** Returns all comments of a node, also those between brackets, in the order written. */
  static List<String> comments(DocumentText text, Node node, int from, int to) {
    Tokens tokens = new Tokens(text, false);
    tokens.at = from;
    tokens.take(node);
    tokens.between(to);
    return tokens.found.stream()
        .filter(token -> token.is(Token.Kind.COMMENT))
        .map(token -> text.text().substring(token.start(), token.end()))
        .collect(ImmutableList.toImmutableList());
  }

  private void take(Node node) {
    if (node instanceof Node.Scalar scalar) {
      if (!scalar.isNothing()) {
        atom(scalar, Marks.start(text, scalar), Marks.end(text, scalar));
      }
    } else if (wholeBrackets && Marks.inBrackets(text, node)) {
      atom(node, Marks.start(text, node), Marks.end(text, node));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(this::take);
    } else if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        take(entry.key());
        take(entry.value());
      }
    }
  }

  private void atom(Node node, int start, int end) {
    between(start);
    add(Token.Kind.ATOM, start, end, Optional.of(node));
    at = end;
  }

  private void between(int end) {
    while (at < end) {
      char c = text.text().charAt(at);
      if (c == '#') {
        comment();
      } else if (c == ':') {
        add(Token.Kind.COLON, at, at + 1, Optional.empty());
        at++;
      } else if (startsDocument()) {
        add(Token.Kind.START, at, at + 3, Optional.empty());
        at += 3;
      } else if (c == '-') {
        add(Token.Kind.DASH, at, at + 1, Optional.empty());
        at++;
      } else {
        known &= c == ' ' || c == '\t' || c == '\n';
        at++;
      }
    }
  }

  private boolean startsDocument() {
    return text.text().startsWith("---", at) && (at == 0 || text.text().charAt(at - 1) == '\n');
  }

  private void comment() {
    int lineEnd = text.text().indexOf('\n', at);
    int end = lineEnd < 0 ? text.text().length() : lineEnd;
    int next = end;
    while (Character.isWhitespace(text.text().charAt(end - 1))) {
      end--;
    }
    add(Token.Kind.COMMENT, at, end, Optional.empty());
    at = next;
  }

  private void add(Token.Kind kind, int start, int end, Optional<Node> node) {
    Position from = text.position(start);
    Position last = text.position(Math.max(start, end - 1));
    found.add(new Token(kind, start, end, from.line(), last.line(), from.column(), node));
  }
}
