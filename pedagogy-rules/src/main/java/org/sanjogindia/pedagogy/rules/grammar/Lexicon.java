package org.sanjogindia.pedagogy.rules.grammar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that a language has for saying things.
 *
 * @param digits its digits, from nought to nine
 * @param plurals how numbers choose between templates
 * @param sayings by key, unmodifiable
 */
public record Lexicon(String digits, Plurals plurals, Map<String, Saying> sayings) {

  /** Copies the sayings; rejects digits that are not ten. */
  public Lexicon {
    requireNonNull(plurals, "plurals");
    sayings = ImmutableMap.copyOf(sayings);
    checkArgument(digits.length() == 10, "a language has ten digits, got `%s`", digits);
  }

  /**
   * Returns the saying of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Saying saying(String key) {
    return Optional.ofNullable(sayings.get(key))
        .orElseThrow(() -> new IllegalArgumentException("nothing is said for `" + key + "`"));
  }

  /**
   * Says what takes no number: the words for a key with its gaps filled.
   *
   * @param gaps the name of each gap and then its words
   */
  public String say(String key, String... gaps) {
    return saying(key).other().filled(words(gaps));
  }

  /** Says so many of something: the number stands in the gap {@code count}. */
  public String sayCounted(String key, long number, String... gaps) {
    return sayNumber(key, OptionalLong.of(number), digits(Long.toString(number)), gaps);
  }

  /**
   * Says a number of something, written in some way.
   *
   * @param number the number, if it is a whole one
   * @param written how it is written
   */
  public String sayNumber(String key, OptionalLong number, String written, String... gaps) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    words.putAll(words(gaps)).put(Saying.COUNT, written);
    return saying(key).forNumber(number, plurals).filled(words.buildOrThrow());
  }

  private static Map<String, String> words(String... gaps) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (int i = 0; i < gaps.length; i += 2) {
      words.put(gaps[i], gaps[i + 1]);
    }
    return words.buildOrThrow();
  }

  /** Returns a number, written in the digits of programs, in those of the language. */
  public String digits(String number) {
    return mapped(number, "0123456789", digits);
  }

  /** Returns a number, written in the digits of the language, in those of programs. */
  String plainDigits(String number) {
    return mapped(number, digits, "0123456789");
  }

  private static String mapped(String number, String from, String to) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      int place = from.indexOf(number.charAt(i));
      all.append(place < 0 ? number.charAt(i) : to.charAt(place));
    }
    return all.toString();
  }
}
