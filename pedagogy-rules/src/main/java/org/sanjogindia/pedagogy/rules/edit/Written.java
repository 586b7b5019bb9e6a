package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.Node;

/** What stands after a key or a dash, with the comments that belong to it. */
sealed interface Written {

  /** Nothing at all. */
  record Nothing() implements Written {}

  /** A text, or a map or list between brackets. */
  record Atom(Node node) implements Written {}

  /**
   * A map or list over several lines.
   *
   * @param node what it says
   * @param entries its keys or items
   * @param foot the comments behind the last of them
   */
  record Block(Node node, List<Entry> entries, List<Comment> foot) implements Written {
    public Block {
      entries = ImmutableList.copyOf(entries);
      foot = ImmutableList.copyOf(foot);
    }
  }

  /**
   * A key with its value, or an item of a list.
   *
   * @param key the key; none if it is an item
   * @param column the UTF-16 unit of its line at which the key or the dash begins, from 1
   * @param afterBlank whether a blank line stands before it and its comments
   * @param lead the comments above it
   * @param keyAfterBlank whether a blank line stands between them and it
   * @param beside the comment behind its {@code :} or dash, if the value stands on another line
   * @param inner the comments above its value, if that is an atom
   * @param value what it is given
   * @param onNewLine whether an atom begins on a line of its own
   * @param tail the comment behind its value, if that is an atom
   */
  record Entry(
      Optional<Node.Scalar> key,
      int column,
      boolean afterBlank,
      List<Comment> lead,
      boolean keyAfterBlank,
      Optional<Comment> beside,
      List<Comment> inner,
      Written value,
      boolean onNewLine,
      Optional<Comment> tail) {
    public Entry {
      lead = ImmutableList.copyOf(lead);
      inner = ImmutableList.copyOf(inner);
    }

    /** Returns what stands between brackets as a line of its own would. */
    static Entry plain(Optional<Node.Scalar> key, Node value) {
      return new Entry(
          key,
          1,
          false,
          List.of(),
          false,
          Optional.empty(),
          List.of(),
          new Atom(value),
          false,
          Optional.empty());
    }

    Entry withLead(List<Comment> other, boolean blank) {
      return new Entry(
          key,
          column,
          blank,
          other,
          !other.isEmpty() && keyAfterBlank,
          beside,
          inner,
          value,
          onNewLine,
          tail);
    }
  }
}
