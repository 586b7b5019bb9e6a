package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** A form of numbers, in the digits of the language. */
final class Numeral<T> implements Form<T> {

  private final Lexicon lexicon;
  private final String marks;
  private final Function<T, String> say;
  private final Function<String, Optional<T>> read;
  private final LongFunction<T> exactly;

  /**
   * A numeral.
   *
   * @param marks what may stand in it beside digits
   * @param say writes a number in the digits of programs
   * @param read reads one; empty if these digits and marks are none
   * @param exactly the number of that size
   */
  Numeral(
      Lexicon lexicon,
      String marks,
      Function<T, String> say,
      Function<String, Optional<T>> read,
      LongFunction<T> exactly) {
    this.lexicon = lexicon;
    this.marks = marks;
    this.say = say;
    this.read = read;
    this.exactly = exactly;
  }

  T of(long number) {
    return exactly.apply(number);
  }

  @Override
  public Optional<Phrase> say(T value, Layout layout) {
    return Optional.of(Phrase.of(lexicon.digits(say.apply(value))));
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    int end = from;
    while (end < reading.text().length() && isPartOfNumber(reading.text().charAt(end))) {
      end++;
    }
    while (end > from && marks.indexOf(reading.text().charAt(end - 1)) >= 0) {
      end--;
    }
    int last = end;
    Optional<T> value = read.apply(lexicon.plainDigits(reading.text().substring(from, last)));
    if (value.isEmpty()) {
      reading.expect(ImmutableSet.of(), from);
    }
    return value
        .map(number -> ImmutableList.of(new Part<>(number, last)))
        .orElse(ImmutableList.of());
  }

  private boolean isPartOfNumber(char c) {
    return lexicon.digits().indexOf(c) >= 0 || marks.indexOf(c) >= 0;
  }
}
