package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * A condition in words: a clause, and the clauses that it lists.
 *
 * @param text the clause, without a capital or a full stop
 * @param parts what it lists
 * @param notes sentences about it: why it is asked, where it comes from
 */
record Phrase(String text, List<Phrase> parts, List<String> notes) {

  Phrase {
    parts = ImmutableList.copyOf(parts);
    notes = ImmutableList.copyOf(notes);
  }

  static Phrase of(String text) {
    return new Phrase(text, ImmutableList.of(), ImmutableList.of());
  }

  static Phrase listing(String text, List<Phrase> parts) {
    return new Phrase(text, parts, ImmutableList.of());
  }

  boolean isClause() {
    return parts.isEmpty();
  }

  /** Puts words before a clause, or before the clause that lists others. */
  Phrase after(String clauseLead, String listLead) {
    return new Phrase((isClause() ? clauseLead : listLead) + text, parts, notes);
  }

  /** The phrase as the only thing that another clause lists; a clause joins it on the same line. */
  Phrase under(String lead) {
    return isClause()
        ? new Phrase(lead + ": " + text, parts, notes)
        : listing(lead, ImmutableList.of(this));
  }

  Phrase followedBy(String words) {
    return new Phrase(text + words, parts, notes);
  }

  Phrase noted(List<String> more) {
    return new Phrase(
        text, parts, ImmutableList.<String>builder().addAll(notes).addAll(more).build());
  }

  /** Returns all of it on one line, what is listed in a list between brackets. */
  String inline() {
    if (isClause()) {
      return text;
    }
    return parts.size() == 1
        ? text + ": " + parts.get(0).inline()
        : parts.stream()
            .map(part -> part.isClause() ? part.text : "(" + part.inline() + ")")
            .collect(joining("; ", text + ": ", ""));
  }

  /** Returns it as an indented list; a note that holds for all inside is said once. */
  ImmutableList<Line> lines(int depth) {
    return lines(depth, ImmutableSet.of());
  }

  ImmutableList<Line> lines(int depth, Set<String> said) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.item(depth, Numbers.sentence(text) + (isClause() ? "" : ":")));
    lines.addAll(below(depth + 1, said));
    return lines.build();
  }

  /** Returns what stands under the clause. */
  ImmutableList<Line> below(int depth, Set<String> said) {
    Set<String> saidHere = ImmutableSet.<String>builder().addAll(said).addAll(notes).build();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    parts.forEach(part -> lines.addAll(part.lines(depth, saidHere)));
    lines.addAll(
        notes.stream()
            .filter(note -> !said.contains(note))
            .map(note -> Line.text(depth, note))
            .collect(toImmutableList()));
    return lines.build();
  }
}
