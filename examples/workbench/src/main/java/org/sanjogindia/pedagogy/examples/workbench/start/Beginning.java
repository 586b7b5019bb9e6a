package org.sanjogindia.pedagogy.examples.workbench.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A small curriculum to begin with: whole, commented, and without a problem.
 *
 * @param id its id
 * @param title its title in every language; without one it is called our circle
 * @param languages those of its texts, the first language first; each is one of {@link #LANGUAGES}
 */
public record Beginning(String id, Optional<String> title, List<String> languages) {

  /** The languages in which it can be written. */
  public static final List<String> LANGUAGES = List.of("en", "bn", "hi");

  private static final List<String> FILES =
      List.of(
          "curriculum.yaml",
          "stages.yaml",
          "learning.yaml",
          "records.yaml",
          "modules/first-steps.yaml",
          "rules.yaml");
  private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z.]+)}}");
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ;.-]*");

  /** Copies the languages. */
  public Beginning {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    languages = List.copyOf(languages);
  }

  /** Returns what each file says, by its path with {@code /}, the root first. */
  public Map<String, String> files() {
    Map<String, Properties> words = new LinkedHashMap<>();
    languages.forEach(language -> words.put(language, words(language)));
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(file, BLANK.matcher(read(file)).replaceAll(blank -> filled(blank, words)));
    }
    return files;
  }

  private String filled(MatchResult blank, Map<String, Properties> words) {
    String key = blank.group(1);
    return Matcher.quoteReplacement(
        switch (key) {
          case "id" -> id;
          case "languages" -> String.join(", ", languages);
          default -> text(key, words);
        });
  }

  private String text(String key, Map<String, Properties> words) {
    if (words.size() == 1) {
      return quoted(text(key, words.values().iterator().next()));
    }
    return words.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + quoted(text(key, entry.getValue())))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String text(String key, Properties words) {
    Optional<String> given = key.equals("title") ? title : Optional.empty();
    return given.orElseGet(() -> requireNonNull(words.getProperty(key), key));
  }

  /** Returns a text as YAML, in quotes where it would not be read as it stands. */
  private static String quoted(String text) {
    return PLAIN.matcher(text).matches() && !text.endsWith(" ")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static Properties words(String language) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(read(language + ".properties")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it is read from memory
    }
    return words;
  }

  private static String read(String name) {
    try (InputStream bytes = requireNonNull(Beginning.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
