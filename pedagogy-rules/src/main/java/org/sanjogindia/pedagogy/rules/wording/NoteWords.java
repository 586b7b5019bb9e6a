package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * Why something is asked, and where it comes from.
 *
 * @param names what the curriculum calls things
 */
record NoteWords(Names names) {

  ImmutableList<String> of(Optional<Text> because, Optional<Provenance> provenance) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    because.map(this::because).ifPresent(notes::add);
    provenance.map(NoteWords::of).ifPresent(notes::add);
    return notes.build();
  }

  String because(Text text) {
    return "Because: " + names.words(text);
  }

  static String of(Provenance provenance) {
    String kind =
        switch (provenance.kind()) {
          case PUBLISHED -> "Published: ";
          case ADAPTED -> "Adapted from: ";
          case PROPOSED -> "Proposed: ";
          case LOCAL -> "Decided locally: ";
        };
    return kind + CharMatcher.whitespace().trimAndCollapseFrom(provenance.source(), ' ');
  }
}
