package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words between two asterisks. */
final class Starred<T> implements Form<T> {

  private final Function<T, String> name;
  private final Function<String, T> thing;

  Starred(Function<T, String> name, Function<String, T> thing) {
    this.name = name;
    this.thing = thing;
  }

  @Override
  public Optional<Phrase> say(T value, Layout layout) {
    return Optional.of(Phrase.of("*" + name.apply(value) + "*"));
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    int end = reading.text().startsWith("*", from) ? reading.text().indexOf('*', from + 1) : -1;
    if (end < 0) {
      reading.expect(ImmutableSet.of(), from);
      return ImmutableList.of();
    }
    return reading.made(
        ImmutableList.of(new Part<>(reading.text().substring(from + 1, end), end + 1)), thing);
  }
}
