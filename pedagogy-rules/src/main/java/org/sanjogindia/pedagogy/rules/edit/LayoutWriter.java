package org.sanjogindia.pedagogy.rules.edit;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.edit.Written.Atom;
import org.sanjogindia.pedagogy.rules.edit.Written.Block;
import org.sanjogindia.pedagogy.rules.edit.Written.Entry;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Writes what was written on other lines: in order, two blanks further for each map or list, with
 * every text and comment copied from its place.
 */
final class LayoutWriter {

  private static final int WIDTH = 120;
  private static final int STEP = 2;

  private final DocumentText text;
  private final Order order;
  private final Brackets brackets;
  private final Lines out = new Lines();

  private LayoutWriter(DocumentText text, Order order) {
    this.text = text;
    this.order = order;
    this.brackets = new Brackets(text, order);
  }

  /** Returns the file. */
  static String write(DocumentText text, List<Comment> head, Block root, Order order) {
    LayoutWriter writer = new LayoutWriter(text, order);
    writer.comments(head, 0);
    if (!head.isEmpty() && root.entries().get(0).afterBlank()) {
      writer.out.blank();
    }
    writer.block(root, 0);
    return CommentColumns.join(writer.out.all());
  }

  private void block(Block block, int indent) {
    List<Entry> ordered = ordered(block);
    for (int i = 0; i < ordered.size(); i++) {
      if (i > 0 && block.entries().get(i).afterBlank()) {
        out.blank();
      }
      Entry entry = ordered.get(i);
      comments(entry.lead(), indent);
      if (entry.keyAfterBlank()) {
        out.blank();
      }
      entry(entry, indent);
    }
    for (Comment comment : block.foot()) {
      if (comment.afterBlank()) {
        out.blank();
      }
      out.comment(indent, comment.text());
    }
  }

  private List<Entry> ordered(Block block) {
    return block.node() instanceof Node.Mapping map
        ? order.of(map, block.entries(), LayoutWriter::key)
        : block.entries();
  }

  private static String key(Entry entry) {
    return entry.key().map(Node.Scalar::text).orElse("");
  }

  /** Writes comments on lines of their own; the blank line before the first is not theirs. */
  private void comments(List<Comment> comments, int indent) {
    for (int i = 0; i < comments.size(); i++) {
      if (i > 0 && comments.get(i).afterBlank()) {
        out.blank();
      }
      out.comment(indent, comments.get(i).text());
    }
  }

  private void entry(Entry entry, int indent) {
    if (entry.value() instanceof Block inner) {
      opened(entry, inner, indent);
    } else if (entry.value() instanceof Atom atom) {
      atom(entry, atom.node(), indent);
    } else {
      out.code(indent, label(entry));
      entry.beside().ifPresent(out::tail);
    }
  }

  private String label(Entry entry) {
    return entry.key().map(key -> Marks.written(text, key) + ":").orElse("-");
  }

  /** A map that is an item begins on the line of its dash, unless a comment stands there. */
  private void opened(Entry entry, Block inner, int indent) {
    if (entry.key().isEmpty() && entry.beside().isEmpty()) {
      out.dash(indent);
    } else {
      out.code(indent, label(entry));
      entry.beside().ifPresent(out::tail);
      comments(entry.inner(), indent + STEP);
    }
    block(inner, indent + STEP);
  }

  private void atom(Entry entry, Node node, int indent) {
    boolean apart = entry.beside().isPresent() || !entry.inner().isEmpty();
    boolean inBrackets = Marks.inBrackets(text, node);
    boolean canMove = inBrackets && brackets.canMove(node);
    String first = canMove ? brackets.line(node) : firstLine(node);
    int start = apart ? indent + STEP : indent + Width.of(label(entry)) + 1;
    boolean fits = start + Width.of(first) <= WIDTH;
    if (canMove && !fits && !(apart && entry.tail().isPresent())) {
      Optional<Block> block = brackets.block(node);
      if (block.isPresent()) {
        spread(entry, block.get(), indent);
        return;
      }
    }
    boolean stays =
        entry.onNewLine() && !canMove && !Marks.isBlock(text, node) && !(isOneLine(node) && fits);
    if (apart || stays) {
      out.code(indent, label(entry));
      entry.beside().ifPresent(out::tail);
      comments(entry.inner(), indent + STEP);
      out.code(indent + STEP, first);
    } else {
      out.code(indent, label(entry) + " " + first);
    }
    if (!canMove) {
      out.raw(TextLines.after(text, node, indent, entry.column()));
    }
    entry.tail().ifPresent(out::tail);
  }

  /** What is too long for one line stands on several; its comment stays above what it was about. */
  private void spread(Entry entry, Block block, int indent) {
    if (entry.key().isPresent()) {
      out.code(indent, label(entry));
      entry.beside().or(entry::tail).ifPresent(out::tail);
      comments(entry.inner(), indent + STEP);
      block(block, indent + STEP);
    } else {
      entry.beside().or(entry::tail).ifPresent(comment -> ownLines(comment, indent));
      comments(entry.inner(), indent);
      out.dash(indent);
      block(block, indent + STEP);
    }
  }

  private void ownLines(Comment comment, int indent) {
    out.comment(indent, comment.text());
    comment.further().forEach(more -> out.comment(indent, more.text()));
  }

  private String firstLine(Node node) {
    String line = Marks.written(text, node).lines().findFirst().orElse("");
    return Marks.isBlock(text, node) ? line.stripTrailing() : line;
  }

  private boolean isOneLine(Node node) {
    return Marks.written(text, node).indexOf('\n') < 0;
  }
}
