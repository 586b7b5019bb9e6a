package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form of things that have names of their own.
 *
 * @param <T> what tells them apart
 */
public final class Named<T> implements Form<T> {

  private final Function<T, String> name;
  private final ImmutableMap<T, String> names;

  /**
   * Says each thing by its name, and reads those that are known.
   *
   * @param known the things that may be read
   * @param name what each is called, known or not
   */
  public Named(Iterable<T> known, Function<T, String> name) {
    this.name = name;
    ImmutableMap.Builder<T, String> all = ImmutableMap.builder();
    known.forEach(thing -> all.put(thing, name.apply(thing)));
    this.names = all.buildKeepingLast();
  }

  @Override
  public Optional<Phrase> say(T thing, Layout layout) {
    return Optional.of(Phrase.of(name.apply(thing)));
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    ImmutableList.Builder<Part<T>> found = ImmutableList.builder();
    for (Map.Entry<T, String> each : names.entrySet()) {
      if (reading.text().startsWith(each.getValue(), from)) {
        found.add(new Part<>(each.getKey(), from + each.getValue().length()));
      }
    }
    ImmutableList<Part<T>> all = found.build();
    if (all.isEmpty()) {
      reading.expect(names.values(), from);
    }
    return all;
  }
}
