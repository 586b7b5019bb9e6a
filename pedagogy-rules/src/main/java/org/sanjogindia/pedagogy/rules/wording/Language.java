package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.grammar.Lexicon;

/**
 * A language in which sentences can be said and read: data, and no code.
 *
 * <p>English, Bengali and Hindi come with the library. Another language is a file like theirs,
 * which {@link #read} reads and holds against English: it has the same sentences, with the same
 * gaps.
 */
public final class Language {

  private static final String INDEX = "languages.txt";

  private final String code;
  private final String name;
  private final boolean reviewed;
  private final ImmutableList<String> months;
  private final Lexicon lexicon;

  Language(String code, String name, boolean reviewed, List<String> months, Lexicon lexicon) {
    this.code = requireNonNull(code, "code");
    this.name = requireNonNull(name, "name");
    this.reviewed = reviewed;
    this.months = ImmutableList.copyOf(months);
    this.lexicon = requireNonNull(lexicon, "lexicon");
    checkArgument(months.size() == 12, "a year has 12 months, got %s", months);
  }

  /** The languages that come with the library, each read once, when it is first needed. */
  private static final class Shipped {

    private static final ImmutableMap<String, Supplier<Language>> ALL = all();

    private static ImmutableMap<String, Supplier<Language>> all() {
      Supplier<Language> english = Suppliers.memoize(() -> shipped("en", Optional.empty()));
      ImmutableMap.Builder<String, Supplier<Language>> all = ImmutableMap.builder();
      Splitter.on('\n')
          .trimResults()
          .omitEmptyStrings()
          .split(new String(resource(INDEX), StandardCharsets.UTF_8))
          .forEach(
              code ->
                  all.put(
                      code,
                      code.equals("en")
                          ? english
                          : Suppliers.memoize(() -> shipped(code, Optional.of(english.get())))));
      return all.buildOrThrow();
    }

    private static Language shipped(String code, Optional<Language> like) {
      String file = code + ".yaml";
      return new LanguageReader(file, like).read(resource(file)).orThrow();
    }

    private static byte[] resource(String file) {
      try (InputStream in = Language.class.getResourceAsStream(file)) {
        return requireNonNull(in, file).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the languages that come with the library, English first. */
  public static List<Language> all() {
    return Shipped.ALL.values().stream().map(Supplier::get).collect(toImmutableList());
  }

  /** Returns the codes of the languages that come with the library, English first. */
  static List<String> codes() {
    return Shipped.ALL.keySet().asList();
  }

  /**
   * Returns a language that comes with the library.
   *
   * @throws IllegalArgumentException if there is none of this code
   */
  public static Language of(String code) {
    return Optional.ofNullable(Shipped.ALL.get(code))
        .map(Supplier::get)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no sentences in `"
                        + code
                        + "`; there are sentences in "
                        + String.join(", ", Shipped.ALL.keySet())));
  }

  /**
   * Reads a language from a file like those that come with the library.
   *
   * @param file the name of the file, for places
   * @param text all that it says
   */
  public static Checked<Language> read(String file, String text) {
    return new LanguageReader(file, Optional.of(of("en")))
        .read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns its code, such as {@code bn}. */
  public String code() {
    return code;
  }

  /** Returns what those who speak it call it. */
  public String name() {
    return name;
  }

  /**
   * Returns whether somebody who grew up with it has reviewed its sentences. Where nobody has, say
   * so beside them.
   */
  public boolean isReviewed() {
    return reviewed;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  String month(int number) {
    return months.get(number - 1);
  }

  String say(String key, String... gaps) {
    return lexicon.say(key, gaps);
  }

  String counted(String key, long number, String... gaps) {
    return lexicon.sayCounted(key, number, gaps);
  }

  /** Returns the words of one of our constants. */
  String word(String lead, Enum<?> constant) {
    return say(lead + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String and(List<String> words) {
    return series("and", words);
  }

  String or(List<String> words) {
    return series("or", words);
  }

  String series(String series, List<String> words) {
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.get(0);
      case 2 -> say(series + "-two", "one", words.get(0), "other", words.get(1));
      default ->
          say(
              series + "-more",
              "one",
              words.get(0),
              "others",
              series(series, words.subList(1, words.size())));
    };
  }

  /** Returns the reasons, clauses or findings one after the other. */
  String clauses(List<String> words) {
    return series(
        "part", words.stream().filter(word -> !word.isEmpty()).collect(toImmutableList()));
  }

  @Override
  public String toString() {
    return code;
  }
}
