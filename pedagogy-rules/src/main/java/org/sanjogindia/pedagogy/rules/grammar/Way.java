package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Rational;

/** A form by a template: what a value is made of fills the gaps. */
final class Way<T> implements Form<T> {

  private final Lexicon lexicon;
  private final ImmutableList<Alternative> alternatives;
  private final ImmutableList<Slot<T, ?>> slots;
  private final Function<Map<String, Object>, T> make;

  /** A saying, and for which words in the gaps it is taken. */
  private record Alternative(Saying saying, Predicate<Map<String, Phrase>> fits) {}

  private Way(
      Lexicon lexicon,
      ImmutableList<Alternative> alternatives,
      List<Slot<T, ?>> slots,
      Function<Map<String, Object>, T> make) {
    this.lexicon = lexicon;
    this.alternatives = alternatives;
    this.slots = ImmutableList.copyOf(slots);
    this.make = make;
  }

  static <T> Way<T> of(
      Lexicon lexicon, String key, List<Slot<T, ?>> slots, Function<Map<String, Object>, T> make) {
    return new Way<>(
        lexicon, ImmutableList.of(new Alternative(lexicon.saying(key), any -> true)), slots, make);
  }

  /** Returns the form that takes another key where the words in a gap ask for it. */
  Way<T> or(String key, String gap, Predicate<Phrase> where) {
    return new Way<>(
        lexicon,
        ImmutableList.<Alternative>builder()
            .add(
                new Alternative(
                    lexicon.saying(key),
                    words -> Optional.ofNullable(words.get(gap)).filter(where).isPresent()))
            .addAll(alternatives)
            .build(),
        slots,
        make);
  }

  @Override
  public Optional<Phrase> say(T value, Layout layout) {
    ImmutableMap.Builder<String, Phrase> phrases = ImmutableMap.builder();
    OptionalLong count = OptionalLong.empty();
    for (Slot<T, ?> slot : slots) {
      Optional<Phrase> phrase = slot.say(value, layout);
      if (phrase.isEmpty()) {
        return Optional.empty();
      }
      phrases.put(slot.gap(), phrase.get());
      if (slot.gap().equals(Saying.COUNT)) {
        count = number(slot.part().apply(value));
      }
    }
    return Optional.of(joined(phrases.buildOrThrow(), count));
  }

  private Phrase joined(Map<String, Phrase> phrases, OptionalLong count) {
    Saying saying =
        alternatives.stream()
            .filter(alternative -> alternative.fits().test(phrases))
            .findFirst()
            .orElseThrow()
            .saying();
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    ImmutableList.Builder<Phrase> parts = ImmutableList.builder();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    phrases.forEach(
        (gap, phrase) -> {
          words.put(gap, phrase.text());
          parts.addAll(phrase.parts());
          notes.addAll(phrase.notes());
        });
    String text = saying.forNumber(count, lexicon.plurals()).filled(words.buildOrThrow());
    return new Phrase(text, parts.build(), notes.build());
  }

  /** The number that decides between templates, where it is a whole one. */
  private static OptionalLong number(Object value) {
    if (value instanceof Integer whole) {
      return OptionalLong.of(whole);
    }
    return value instanceof Rational it && it.isWhole() && isSmall(it.numerator())
        ? OptionalLong.of(it.numerator().longValueExact())
        : OptionalLong.empty();
  }

  private static boolean isSmall(BigInteger number) {
    return number.signum() >= 0 && number.bitLength() < 32;
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    ImmutableList.Builder<Part<Map<String, Object>>> filled = ImmutableList.builder();
    for (Alternative alternative : alternatives) {
      alternative
          .saying()
          .templates()
          .forEach(
              (selector, template) -> {
                Map<String, Object> bound = new HashMap<>();
                if (!template.gaps().contains(Saying.COUNT)) {
                  bind(Saying.exactly(selector).orElse(0), bound);
                }
                fill(template, 0, from, bound, reading, filled);
              });
    }
    return reading.made(filled.build(), make);
  }

  /** A number that a template does not say is the one that it is for, or follows from the rest. */
  private void bind(long exact, Map<String, Object> bound) {
    for (Slot<T, ?> slot : slots) {
      if (slot.gap().equals(Saying.COUNT) && slot.form() instanceof Numeral<?> numeral) {
        bound.put(Saying.COUNT, numeral.of(exact));
      }
    }
  }

  private void fill(
      Template template,
      int next,
      int from,
      Map<String, Object> bound,
      Reading reading,
      ImmutableList.Builder<Part<Map<String, Object>>> filled) {
    if (next == template.pieces().size()) {
      filled.add(new Part<>(ImmutableMap.copyOf(bound), from));
      return;
    }
    Template.Piece piece = template.pieces().get(next);
    if (!piece.isGap()) {
      if (reading.has(piece.text(), from)) {
        fill(template, next + 1, from + piece.text().length(), bound, reading, filled);
      }
      return;
    }
    for (Part<?> part : reading.read(slot(piece.text()).form(), from)) {
      bound.put(piece.text(), part.value());
      fill(template, next + 1, part.end(), bound, reading, filled);
      bound.remove(piece.text());
    }
  }

  private Slot<T, ?> slot(String gap) {
    return slots.stream().filter(slot -> slot.gap().equals(gap)).findFirst().orElseThrow();
  }
}
