package org.sanjogindia.pedagogy.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The page about the language of curricula, and the blocks of it that are set off. */
final class LanguagePage {

  private static final String FENCE = "```";

  /**
   * A block that is set off.
   *
   * @param kind the word behind the fence
   * @param line the line of the page on which its text begins, from 1
   * @param lines its text
   */
  record Block(String kind, int line, List<String> lines) {

    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  private LanguagePage() {}

  /** Returns the page, as it lies in the jar. */
  static String text() {
    try (InputStream page = LanguagePage.class.getResourceAsStream("LANGUAGE.md")) {
      return new String(Objects.requireNonNull(page, "LANGUAGE.md").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError("the page cannot be read", e);
    }
  }

  /** Returns the blocks of one kind, in the order of the page. */
  static List<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind)).toList();
  }

  /** Returns all blocks, in the order of the page. */
  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Optional<Block> open = Optional.empty();
    int number = 0;
    for (String line : text().lines().toList()) {
      number++;
      if (!line.startsWith(FENCE)) {
        open.ifPresent(block -> block.lines().add(line));
      } else if (open.isPresent()) {
        blocks.add(open.get());
        open = Optional.empty();
      } else {
        String kind = line.substring(FENCE.length());
        open = Optional.of(new Block(kind, number + 1, new ArrayList<>()));
      }
    }
    return blocks;
  }
}
