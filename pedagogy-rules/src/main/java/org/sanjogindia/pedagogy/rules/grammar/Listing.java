package org.sanjogindia.pedagogy.rules.grammar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** A list that is set apart: between brackets, or below. */
final class Listing<T> implements Form<List<T>> {

  private final Form<T> each;
  private final Form<List<T>> inLine;

  Listing(Ways ways, Form<T> each) {
    this.each = each;
    this.inLine = ways.around("list", "parts", ways.series("part", each));
  }

  @Override
  public Optional<Phrase> say(List<T> things, Layout layout) {
    return switch (layout) {
      case LINE -> inLine.say(things, layout);
      case PAGE -> below(things);
    };
  }

  private Optional<Phrase> below(List<T> things) {
    ImmutableList<Phrase> parts =
        things.stream()
            .map(thing -> each.say(thing, Layout.PAGE))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return parts.size() < things.size()
        ? Optional.empty()
        : Optional.of(new Phrase("", parts, ImmutableList.of()));
  }

  @Override
  public List<Part<List<T>>> read(Reading reading, int from) {
    return reading.read(inLine, from);
  }
}
