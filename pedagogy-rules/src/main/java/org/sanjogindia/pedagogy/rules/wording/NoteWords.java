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
    provenance.map(this::of).ifPresent(notes::add);
    return notes.build();
  }

  String because(Text text) {
    return names.say("because", "text", names.words(text));
  }

  String of(Provenance provenance) {
    return names.say(
        switch (provenance.kind()) {
          case PUBLISHED -> "published";
          case ADAPTED -> "adapted";
          case PROPOSED -> "proposed";
          case LOCAL -> "local";
        },
        "source",
        CharMatcher.whitespace().trimAndCollapseFrom(provenance.source(), ' '));
  }
}
