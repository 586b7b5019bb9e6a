package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text while it is read. Each form is read at each place once, and how far reading came is
 * remembered, so that a problem can be told where it is.
 */
public final class Reading {

  /** Deeper than this no sentence is made of sentences; it keeps a long text from the stack. */
  private static final int DEEPEST = 600;

  private final String text;
  private final IdentityHashMap<Form<?>, Map<Integer, List<?>>> known = new IdentityHashMap<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private int farthest;
  private int depth;

  Reading(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Returns all readings of a form from a place; a form that begins with itself has none. */
  @SuppressWarnings("unchecked") // what is kept under a form was read by it
  public <T> List<Form.Part<T>> read(Form<T> form, int from) {
    Map<Integer, List<?>> byPlace = known.computeIfAbsent(form, any -> new HashMap<>());
    @Nullable List<?> before = byPlace.get(from);
    if (before != null) {
      return (List<Form.Part<T>>) before;
    }
    byPlace.put(from, ImmutableList.of());
    depth++;
    List<Form.Part<T>> found =
        depth > DEEPEST ? ImmutableList.of() : ImmutableSet.copyOf(form.read(this, from)).asList();
    depth--;
    byPlace.put(from, found);
    return found;
  }

  /** Returns whether the words stand at the place, and notes where they would have to. */
  boolean has(String expected, int from) {
    boolean there = text.startsWith(expected, from);
    if (!there && from < text.length() && expected.startsWith(text.substring(from))) {
      note(text.length(), expected.strip(), words);
    } else if (!there) {
      int blank = expected.startsWith(" ") && text.startsWith(" ", from) ? 1 : 0;
      note(from + blank, expected.strip(), words);
    }
    return there;
  }

  /** Notes that one of these names would have to stand at the place. */
  void expect(Collection<String> expected, int from) {
    expected.forEach(name -> note(from, name, names));
  }

  private void note(int place, String expected, Set<String> among) {
    if (place > farthest) {
      farthest = place;
      words.clear();
      names.clear();
    }
    if (place == farthest && !expected.isEmpty()) {
      among.add(expected);
    }
  }

  /** Returns what can be made of what was read; what no value can be made of was not meant. */
  <T, S> List<Form.Part<S>> made(List<Form.Part<T>> parts, Function<? super T, S> make) {
    ImmutableList.Builder<Form.Part<S>> made = ImmutableList.builder();
    for (Form.Part<T> part : parts) {
      try {
        made.add(new Form.Part<>(make.apply(part.value()), part.end()));
      } catch (IllegalArgumentException nothing) {
        note(part.end(), "", words);
      }
    }
    return made.build();
  }

  /** Returns how far it could be read. */
  int farthest() {
    return farthest;
  }

  /** Returns the words that could have stood there. */
  List<String> expectedWords() {
    return ImmutableList.copyOf(words);
  }

  /** Returns the names that could have stood there. */
  List<String> expectedNames() {
    return ImmutableList.copyOf(names);
  }
}
