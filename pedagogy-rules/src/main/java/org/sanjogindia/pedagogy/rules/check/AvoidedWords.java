package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Term;

/**
 * The words that the glossary avoids, and where they stand in a text.
 *
 * <p>A word is found where it stands alone: {@code rule} is not found in {@code ruler}. Letters are
 * compared without their case, and however they are put together out of signs.
 */
final class AvoidedWords {

  private record Avoided(Pattern pattern, Term term) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** By the first word of each, with the language before it: few are looked for in a text. */
  private final ImmutableListMultimap<String, Avoided> byFirstWord;

  private AvoidedWords(ImmutableListMultimap<String, Avoided> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static AvoidedWords of(Curriculum curriculum) {
    ImmutableListMultimap.Builder<String, Avoided> words = ImmutableListMultimap.builder();
    for (Term term : curriculum.glossary().values()) {
      term.avoid()
          .forEach(
              (language, all) ->
                  all.forEach(
                      avoided ->
                          words(composed(avoided))
                              .findFirst()
                              .ifPresent(
                                  first ->
                                      words.put(
                                          language + ' ' + first,
                                          new Avoided(alone(composed(avoided)), term)))));
    }
    return new AvoidedWords(words.build());
  }

  private static Pattern alone(String word) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Returns each word to avoid as it is read in the text, with the term that avoids it. */
  Map<String, Term> in(String text, String language) {
    Map<String, Term> found = new LinkedHashMap<>();
    String composed = composed(text);
    words(composed)
        .distinct()
        .flatMap(word -> byFirstWord.get(language + ' ' + word).stream())
        .forEach(
            avoided -> {
              Matcher word = avoided.pattern().matcher(composed);
              if (word.find()) {
                found.putIfAbsent(word.group(), avoided.term());
              }
            });
    return found;
  }

  /** Letters with a dot below and the like can be written in two ways that look the same. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
  }
}
