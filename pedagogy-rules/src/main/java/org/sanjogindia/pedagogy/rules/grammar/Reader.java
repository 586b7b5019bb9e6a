package org.sanjogindia.pedagogy.rules.grammar;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Reads whole sentences: what a sentence means is what is said by just that sentence.
 *
 * @param form how it is said
 */
public record Reader<T>(Form<T> form) {

  /** Rejects what is missing. */
  public Reader {
    requireNonNull(form, "form");
  }

  /**
   * What came of reading a sentence.
   *
   * @param meanings what it means: one thing, or several if it can be read in several ways
   * @param saidOtherwise how that is said which it seems to mean, where it means nothing
   * @param farthest how far it could be read, in characters
   * @param words what could have followed there
   * @param names the names that could have followed there
   */
  public record Read<T>(
      List<T> meanings,
      List<String> saidOtherwise,
      int farthest,
      List<String> words,
      List<String> names) {

    /** Copies the lists. */
    public Read {
      meanings = ImmutableList.copyOf(meanings);
      saidOtherwise = ImmutableList.copyOf(saidOtherwise);
      words = ImmutableList.copyOf(words);
      names = ImmutableList.copyOf(names);
    }
  }

  /** Returns what a sentence means. */
  public Read<T> read(String sentence) {
    Reading reading = new Reading(sentence);
    ImmutableList<T> whole =
        reading.read(form, 0).stream()
            .filter(part -> part.end() == sentence.length())
            .map(Form.Part::value)
            .collect(toImmutableList());
    ImmutableList<T> meanings =
        whole.stream()
            .filter(value -> form.line(value).equals(sentence))
            .collect(toImmutableList());
    return new Read<>(
        meanings,
        whole.stream().map(form::line).distinct().collect(toImmutableList()),
        reading.farthest(),
        reading.expectedWords(),
        reading.expectedNames());
  }
}
