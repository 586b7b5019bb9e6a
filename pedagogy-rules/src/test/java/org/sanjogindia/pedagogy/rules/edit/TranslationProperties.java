package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** What holds of every translation, whatever its words are. */
class TranslationProperties {

  private static final Path LEADERSHIP_NEXT = Path.of("..", "curriculum", "leadership-next");
  private static final List<String> PIECES =
      List.of(
          "ক্ষমতা",
          "শ্রী",
          "हिन्दी",
          "e\u0301",
          "\u00E9",
          "word",
          "two words",
          ": ",
          " #",
          "#",
          "'",
          "\"",
          "\\",
          "\\n",
          "- ",
          "* ",
          "&a ",
          "!x ",
          "{",
          "}",
          "[",
          "]",
          ", ",
          "? ",
          "| ",
          "> ",
          "%",
          "@",
          "`",
          "\n",
          "\n\n",
          "\n  ",
          "\t",
          " ",
          "  ",
          "no",
          "12",
          "~",
          "=",
          "...",
          "---",
          "\u200D",
          "\u00A0",
          "\uD83C\uDF31",
          "a long row of words that goes on and on until the line is full ");

  /** What is merged is what the loader reads, in every kind of place. */
  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void whatIsMergedIsWhatIsRead(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, String> files = shipped();
    Map<String, String> wanted = new HashMap<>();
    for (int round = 0; round < 2; round++) {
      Translations texts = Translations.of(files).orThrow();
      List<PoEntry> entries = new ArrayList<>();
      for (PoEntry entry : texts.extract("bn", Optional.empty()).entries()) {
        String words = random.nextInt(4) > 0 ? entry.translation() : words(random) + marks(entry);
        entries.add(with(entry, words));
        if (!words.isBlank()) {
          wanted.put(entry.key(), words.strip());
        }
      }
      PoFile written = new PoFile("Language: bn", List.of(), entries);
      PoFile read = PoFile.read("bn.po", written.text().getBytes(UTF_8)).orThrow();
      assertEquals(written, read);
      Merge merge = texts.merge("bn", read);
      assertEquals(List.of(), merge.left());
      files.putAll(merge.changed());
    }
    for (CurriculumText text : Translations.of(files).orThrow().texts()) {
      assertEquals(
          wanted.getOrDefault(text.key(), ""),
          text.translations().getOrDefault("bn", ""),
          text.key());
    }
    Checked<Curriculum> loaded = CurriculumLoader.load(CurriculumFiles.of(bytes(files)));
    assertFalse(loaded.hasErrors(), loaded::text);
    PoFile again = Translations.of(files).orThrow().extract("bn", Optional.empty());
    assertEquals(again, Translations.of(files).orThrow().extract("bn", Optional.of(again)));
  }

  /** A translation marks the terms that its text does. */
  private static String marks(PoEntry entry) {
    return TranslationReport.terms(entry.source()).stream()
        .map(term -> " <" + term + ">")
        .collect(Collectors.joining());
  }

  private static PoEntry with(PoEntry entry, String words) {
    return new PoEntry(
        entry.key(),
        entry.source(),
        words,
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8) + 1; i > 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  private static Map<String, byte[]> bytes(Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    return bytes;
  }

  private static Map<String, String> shipped() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Path file : RealFiles.files(LEADERSHIP_NEXT)) {
      try {
        files.put(
            LEADERSHIP_NEXT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }
}
