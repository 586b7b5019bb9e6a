package org.sanjogindia.pedagogy.rules.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All YAML that somebody wrote: shipped curricula, what was found wrong, the language page. */
final class RealFiles {

  private static final Pattern SNIPPET = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Path CURRICULA = Path.of("..", "curriculum");

  private RealFiles() {}

  static List<String> all() {
    List<String> all = new ArrayList<>();
    files(CURRICULA).forEach(file -> all.add(read(file)));
    files(Path.of("src", "test", "resources")).forEach(file -> all.add(read(file)));
    Matcher snippet = SNIPPET.matcher(read(CURRICULA.resolve("LANGUAGE.md")));
    while (snippet.find()) {
      for (int i = 0; i < 5; i++) {
        all.add(snippet.group(1));
      }
    }
    return all.stream().filter(text -> text.length() < 15_000).toList();
  }

  /** Returns the YAML files in a folder and below. */
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith(CURRICULA.resolve("target")))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
          .replace("\uFEFF", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
