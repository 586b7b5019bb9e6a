package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** What stands behind a colon, or below it if it is a list. */
final class Under<T, A, B> implements Form<T> {

  private final Form<T> line;
  private final Slot<T, A> lead;
  private final Slot<T, B> below;

  Under(Form<T> line, Slot<T, A> lead, Slot<T, B> below) {
    this.line = line;
    this.lead = lead;
    this.below = below;
  }

  @Override
  public Optional<Phrase> say(T value, Layout layout) {
    if (layout == Layout.PAGE) {
      Optional<Phrase> part = below.say(value, layout);
      if (part.isPresent() && !part.get().isClause()) {
        return lead.say(value, layout)
            .map(words -> new Phrase(words.text(), part.stream().toList(), ImmutableList.of()));
      }
    }
    return line.say(value, layout);
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    return reading.read(line, from);
  }
}
