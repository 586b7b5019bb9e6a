package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The words that the pages themselves use, in one language. They are data: {@code words-en}. */
final class SiteWords {

  private final String language;
  private final Properties words = new Properties();

  private SiteWords(String language) {
    this.language = language;
    try (Reader reader =
        new InputStreamReader(Looks.stream("words-" + language + ".properties"), UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words in this language. */
  static SiteWords in(String language) {
    return new SiteWords(language);
  }

  /** Whether the pages can speak this language. */
  static boolean speak(String language) {
    return SiteWords.class.getResource("words-" + language + ".properties") != null;
  }

  /** Returns the names of all words. */
  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** Returns a word or a sentence; {@code {0}}, {@code {1}} in it stand for what is given. */
  String say(String key, Object... given) {
    String said = words.getProperty(key);
    if (said == null) {
      throw new AssertionError("no word `" + key + "` in `" + language + "`");
    }
    for (int i = 0; i < given.length; i++) {
      said = said.replace("{" + i + "}", given[i].toString());
    }
    return said;
  }

  /** Returns a number with what is counted: one word for one, another for more or none. */
  String count(String key, int number) {
    return say(number == 1 ? key + ".one" : key + ".other", number);
  }
}
