package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A few words that may stand somewhere, each with what it stands for and what that is.
 *
 * @param <T> what the words stand for
 * @param all the words, in the order in which they read best
 */
public record Words<T>(List<Word<T>> all) {

  /** No words at all. */
  public static final Words<String> NONE = new Words<>(ImmutableList.of());

  public Words {
    all = List.copyOf(all);
  }

  static <T> Words<T> of(String word, T meaning, String description) {
    return new Words<>(ImmutableList.of(new Word<>(word, meaning, description)));
  }

  Words<T> and(String word, T meaning, String description) {
    return new Words<>(
        ImmutableList.<Word<T>>builder()
            .addAll(all)
            .add(new Word<>(word, meaning, description))
            .build());
  }

  /** Returns all that can be counted by a word alone. */
  public static Words<String> ofEvents() {
    ImmutableList.Builder<Word<String>> words = ImmutableList.builder();
    Vocabulary.EVENTS
        .all()
        .forEach(word -> words.add(new Word<>(word.name(), word.name(), word.description())));
    return new Words<>(words.addAll(Vocabulary.WHOLE_SECTIONS.all()).build());
  }

  /** Returns the words as they are written. */
  public List<String> names() {
    return all.stream().map(Word::name).collect(ImmutableList.toImmutableList());
  }

  /** Returns what each word stands for, by the word. */
  public Map<String, T> meanings() {
    ImmutableMap.Builder<String, T> meanings = ImmutableMap.builder();
    all.forEach(word -> meanings.put(word.name(), word.meaning()));
    return meanings.buildOrThrow();
  }

  /** Returns what the word stands for, if it is one of these. */
  public Optional<T> find(String name) {
    for (Word<T> word : all) {
      if (word.name().equals(name)) {
        return Optional.of(word.meaning());
      }
    }
    return Optional.empty();
  }

  /**
   * One of a few words.
   *
   * @param name as it is written
   * @param meaning what it stands for
   * @param description what that is, as a sentence without its end
   */
  public record Word<T>(String name, T meaning, String description) {}
}
