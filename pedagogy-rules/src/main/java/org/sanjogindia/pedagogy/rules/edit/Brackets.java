package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Writes maps and lists between brackets on one line, or as the lines of a block. */
final class Brackets {

  private final DocumentText text;
  private final Order order;

  Brackets(DocumentText text, Order order) {
    this.text = text;
    this.order = order;
  }

  /**
   * Returns whether it may be written on other lines: all in it is on one line each, nothing is
   * left out, and no comment stands in it.
   */
  boolean canMove(Node node) {
    return isSimple(node)
        && Tokens.comments(text, node, Marks.start(text, node), Marks.end(text, node)).isEmpty()
        && !hasQuestion(node);
  }

  private boolean isSimple(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return !scalar.isNothing() && scalar.span().start().line() == scalar.span().end().line();
    }
    if (!Marks.inBrackets(text, node)) {
      return false; // a single `a: b` between the brackets of a list
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().allMatch(this::isSimple)
        : node instanceof Node.Mapping map
            && map.entries().stream()
                .allMatch(entry -> isSimple(entry.key()) && isSimple(entry.value()));
  }

  /** A `?` between two keys is not kept by the nodes. */
  private boolean hasQuestion(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(this::hasQuestion);
    }
    return node instanceof Node.Mapping map
        && map.entries().stream()
            .anyMatch(
                entry ->
                    isAfterQuestion(Marks.start(text, entry.key())) || hasQuestion(entry.value()));
  }

  private boolean isAfterQuestion(int offset) {
    int before = offset - 1;
    while (before >= 0 && Character.isWhitespace(text.text().charAt(before))) {
      before--;
    }
    return before >= 0 && text.text().charAt(before) == '?';
  }

  /** Returns it on one line. */
  String line(Node node) {
    if (node instanceof Node.Sequence list) {
      return list(list);
    }
    return node instanceof Node.Mapping map ? map(map) : Marks.written(text, node);
  }

  private String map(Node.Mapping map) {
    if (map.entries().isEmpty()) {
      return "{}";
    }
    List<String> parts =
        ordered(map).stream()
            .map(entry -> Marks.written(text, entry.key()) + ": " + line(entry.value()))
            .toList();
    return "{ " + String.join(", ", parts) + " }";
  }

  private String list(Node.Sequence list) {
    List<String> parts = list.items().stream().map(item -> line(item)).toList();
    String all = String.join(", ", parts);
    boolean holdsMaps = list.items().stream().anyMatch(Node.Mapping.class::isInstance);
    return holdsMaps ? "[ " + all + " ]" : "[" + all + "]";
  }

  private List<Node.Entry> ordered(Node.Mapping map) {
    return order.of(map, map.entries(), entry -> entry.key().text());
  }

  /** Returns it as a block, if there is anything in it. */
  Optional<Written.Block> block(Node node) {
    ImmutableList.Builder<Written.Entry> entries = ImmutableList.builder();
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> entries.add(Written.Entry.plain(Optional.empty(), item)));
    } else if (node instanceof Node.Mapping map) {
      map.entries()
          .forEach(
              entry -> entries.add(Written.Entry.plain(Optional.of(entry.key()), entry.value())));
    }
    List<Written.Entry> all = entries.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(new Written.Block(node, all, List.of()));
  }
}
