package org.sanjogindia.pedagogy.rules.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.edit.Written.Atom;
import org.sanjogindia.pedagogy.rules.edit.Written.Block;
import org.sanjogindia.pedagogy.rules.edit.Written.Entry;
import org.sanjogindia.pedagogy.rules.edit.Written.Nothing;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Finds out which comment belongs to what.
 *
 * <p>A comment at the end of a line belongs to that line, and so do those that go on below it in
 * the same column. A comment on a line of its own belongs to what follows; but one that is indented
 * further than what follows belongs to the end of the map or list that it is indented like.
 */
final class WrittenReader {

  private final DocumentText text;
  private final List<Token> tokens;
  private int at;

  private WrittenReader(DocumentText text, List<Token> tokens, int at) {
    this.text = text;
    this.tokens = tokens;
    this.at = at;
  }

  /**
   * Reads a map or list over several lines, from one of its marks on to the last.
   *
   * @param from the first mark that belongs to it or to its first entry
   */
  static Block read(DocumentText text, List<Token> tokens, Node root, int from) {
    return new WrittenReader(text, tokens, from).block(root);
  }

  private Block block(Node node) {
    List<Entry> entries = new ArrayList<>();
    int column = 1;
    if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        entries.add(entry(Optional.of(entry.key()), entry.value()));
      }
    } else if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        entries.add(entry(Optional.empty(), item));
      }
    }
    column = entries.isEmpty() ? column : entries.get(0).column();
    return new Block(node, entries, foot(column));
  }

  private Entry entry(Optional<Node.Scalar> key, Node value) {
    boolean afterBlank = isAfterBlank(at);
    List<Comment> lead = ownLines();
    boolean keyAfterBlank = !lead.isEmpty() && isAfterBlank(at);
    Token begin = tokens.get(at);
    at += key.isPresent() ? 2 : 1; // the key and its colon, or the dash
    Optional<Comment> beside = tail();
    if (isNothing(value)) {
      return new Entry(
          key,
          begin.column(),
          afterBlank,
          lead,
          keyAfterBlank,
          beside,
          List.of(),
          new Nothing(),
          false,
          Optional.empty());
    }
    if (!isAtom(value)) {
      return new Entry(
          key,
          begin.column(),
          afterBlank,
          lead,
          keyAfterBlank,
          beside,
          List.of(),
          block(value),
          false,
          Optional.empty());
    }
    int sign = at - 1;
    List<Comment> inner = ownLines();
    boolean onNewLine = tokens.get(at).line() > tokens.get(sign).lastLine();
    at++;
    return new Entry(
        key,
        begin.column(),
        afterBlank,
        lead,
        keyAfterBlank,
        beside,
        inner,
        new Atom(value),
        onNewLine,
        tail());
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isNothing();
  }

  private boolean isAtom(Node node) {
    return node instanceof Node.Scalar || Marks.inBrackets(text, node);
  }

  private boolean isAfterBlank(int token) {
    return token > 0
        && token < tokens.size()
        && tokens.get(token).line() - tokens.get(token - 1).lastLine() > 1;
  }

  private List<Comment> ownLines() {
    List<Comment> found = new ArrayList<>();
    while (isComment(at)) {
      found.add(comment(at++));
    }
    return found;
  }

  private boolean isComment(int token) {
    return token < tokens.size() && tokens.get(token).is(Token.Kind.COMMENT);
  }

  private Comment comment(int token) {
    return comment(text, tokens, token);
  }

  static Comment comment(DocumentText text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String all = text.text();
    int lineStart = token.start() - token.column() + 1;
    boolean afterBlank = index > 0 && token.line() - tokens.get(index - 1).lastLine() > 1;
    return Comment.of(
        all.substring(token.start(), token.end()),
        Width.of(all.substring(lineStart, token.start())),
        afterBlank);
  }

  /** Reads the comment at the end of the line of the last mark, and those that go on below it. */
  private Optional<Comment> tail() {
    if (!isComment(at) || tokens.get(at).line() > tokens.get(at - 1).lastLine()) {
      return Optional.empty();
    }
    Comment first = comment(at++);
    int next = at;
    while (isComment(next)) {
      next++;
    }
    int following = next < tokens.size() ? tokens.get(next).column() : 0;
    List<Comment> further = new ArrayList<>();
    while (isComment(at)
        && tokens.get(at).line() == tokens.get(at - 1).lastLine() + 1
        && comment(at).column() == first.column()
        && tokens.get(at).column() != following) {
      further.add(comment(at++));
    }
    return Optional.of(first.withFurther(further));
  }

  /** Reads the comments that are indented like what ends here, and further than what follows. */
  private List<Comment> foot(int column) {
    int next = at;
    while (isComment(next)) {
      next++;
    }
    int following = next < tokens.size() ? tokens.get(next).column() : 0;
    List<Comment> found = new ArrayList<>();
    while (isComment(at)
        && (tokens.get(at).column() >= column || (following == 0 && column == 1))
        && tokens.get(at).column() > following) {
      found.add(comment(at++));
    }
    return found;
  }
}
