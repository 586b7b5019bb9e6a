package org.sanjogindia.pedagogy.rules.grammar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something in words: a clause, and the clauses that it lists below.
 *
 * @param text the clause, without a capital or a full stop
 * @param parts what it lists, unmodifiable; nothing where all is one line
 * @param notes sentences about it: why it is asked, where it comes from; unmodifiable
 */
public record Phrase(String text, List<Phrase> parts, List<String> notes) {

  /** Copies the lists. */
  public Phrase {
    requireNonNull(text, "text");
    parts = ImmutableList.copyOf(parts);
    notes = ImmutableList.copyOf(notes);
  }

  /** Returns a clause that lists nothing. */
  public static Phrase of(String text) {
    return new Phrase(text, ImmutableList.of(), ImmutableList.of());
  }

  /** Returns whether it lists nothing. */
  public boolean isClause() {
    return parts.isEmpty();
  }

  /** Returns it with more notes. */
  public Phrase noted(List<String> more) {
    return new Phrase(
        text, parts, ImmutableList.<String>builder().addAll(notes).addAll(more).build());
  }
}
