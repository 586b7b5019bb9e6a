package org.sanjogindia.pedagogy.rules.edit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A text and its translation, as they stand in a PO file.
 *
 * @param key the stable name of the text: its {@code msgctxt}; empty if there is none
 * @param source the words of the first language: its {@code msgid}
 * @param translation the translation: its {@code msgstr}; empty if there is none yet
 * @param isFuzzy whether somebody has to look at the translation before it is used
 * @param previous the words that the translation was made from, if they were others
 * @param comments what whoever translates wrote: {@code # }
 * @param notes what the text is, for whoever translates: {@code #.}
 * @param places where it is written: {@code #:}
 * @param isObsolete whether the text is in the curriculum no more: {@code #~}
 */
public record PoEntry(
    String key,
    String source,
    String translation,
    boolean isFuzzy,
    Optional<String> previous,
    List<String> comments,
    List<String> notes,
    List<String> places,
    boolean isObsolete) {

  /** Copies the lists and rejects what is missing. */
  public PoEntry {
    requireNonNull(key, "key");
    requireNonNull(source, "source");
    requireNonNull(translation, "translation");
    requireNonNull(previous, "previous");
    comments = ImmutableList.copyOf(comments);
    notes = ImmutableList.copyOf(notes);
    places = ImmutableList.copyOf(places);
  }

  PoEntry obsolete() {
    return new PoEntry(
        key, source, translation, isFuzzy, previous, comments, List.of(), List.of(), true);
  }
}
