package org.sanjogindia.pedagogy.rules.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * What somebody wrote, before it means anything: texts, lists and maps, each with its place.
 *
 * <p>No text is a number or a yes here; that is for the field it stands in to decide.
 */
public sealed interface Node {

  /** Returns where it is written. */
  SourceSpan span();

  /**
   * A text.
   *
   * @param text what it says, after unescaping
   * @param quoted whether it stood in quotes or in a block, so that it is text on purpose
   */
  record Scalar(String text, boolean quoted, SourceSpan span) implements Node {
    /** Returns whether nothing is written after the key, or a dash. */
    public boolean isNothing() {
      return text.isEmpty() && !quoted;
    }
  }

  /** A list. */
  record Sequence(List<Node> items, SourceSpan span) implements Node {
    public Sequence {
      items = ImmutableList.copyOf(items);
    }
  }

  /** A map whose keys are unique, in the order written. */
  record Mapping(List<Entry> entries, SourceSpan span) implements Node {
    public Mapping {
      entries = ImmutableList.copyOf(entries);
    }

    public Optional<Entry> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /** Something that was refused at the gate; that has been told, and no more is said of it. */
  record Refused(SourceSpan span) implements Node {}

  /** A key and what it is given. */
  record Entry(Scalar key, Node value) {}
}
