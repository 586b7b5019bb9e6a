package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/** Whatever is in the files, the loader answers, and what it answers can be shown. */
class LoaderRobustnessProperties {

  private static final List<Map<String, byte[]>> REAL = realCurricula();

  /** What the curricula of the findings build on. */
  private static final CurriculumLibrary LIBRARY =
      CurriculumLibrary.of(
          Map.of(CurriculumId.of("small"), CurriculumFiles.of(FindingFolder.base())));

  /** A curriculum that builds on whatever it is given, and is itself right. */
  private static final Map<String, byte[]> ON_SMALL =
      Map.of(
          "curriculum.yaml",
          """
          curriculum: ours
          version: 1.0.0
          title: Ours
          languages: [en]
          extends: { small: 1.0 or later }
          add:
            stages: { listen: { phase: maturation, after: gather } }
            milestones: { met: {} }
          replace:
            scales: { steps: [noticing, trying, doing, passing-on] }
            criteria: { gathered: { any: [{ milestone: met }, { measure: attendance, is: 60% }] } }
          remove: { measures: [spoken, efficacy], tallies: members-who-spoke }
          """
              .getBytes(StandardCharsets.UTF_8));

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ": ",
          "- ",
          "\n",
          "\t",
          "'",
          "\"",
          "\\",
          "&a ",
          "*a",
          "!x ",
          "<<",
          "|\n",
          "\u202E",
          "\uFEFF",
          "\uD83C\uDF31",
          "ক্ষ",
          "\0",
          "~",
          "{}",
          "[]",
          "0",
          "%",
          "1/0",
          "99999999999999999999",
          "-",
          "at least ",
          "between 1 and",
          "between 9 and 1",
          "last 0 meetings",
          "now",
          "any",
          "where-we-were",
          "focus",
          "all",
          "not",
          "of",
          "since stage",
          "\"\\u",
          "!%F",
          "? ");

  /** Bytes that are changed, doubled or left out anywhere never make the loader throw. */
  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
  void mutatedBytesAreAnswered(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, byte[]> files = pick(random);
    String name = pickName(files, random);
    byte[] bytes = files.getOrDefault(name, new byte[0]).clone();
    for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    files.put(name, bytes);
    isAnswered(files);
    if (seed % 8 == 0) {
      isAnsweredAsBase(files);
    }
  }

  /** Words, lines and marks that are moved about never make the loader throw. */
  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
  void mutatedTextIsAnswered(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, byte[]> files = pick(random);
    String name = pickName(files, random);
    String text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      text = mutate(text, random);
    }
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    isAnswered(files);
    if (seed % 8 == 0) {
      isAnsweredAsBase(files);
    }
  }

  private static String mutate(String text, Random random) {
    String[] words = text.split("(?<=[ \\n])", -1);
    int at = random.nextInt(words.length);
    switch (random.nextInt(5)) {
      case 0 -> words[at] = "";
      case 1 -> words[at] = words[random.nextInt(words.length)];
      case 2 -> words[at] = PIECES.get(random.nextInt(PIECES.size())) + words[at];
      case 3 -> words[at] = words[at] + PIECES.get(random.nextInt(PIECES.size()));
      default -> {
        int other = random.nextInt(words.length);
        String word = words[at];
        words[at] = words[other];
        words[other] = word;
      }
    }
    return String.join("", words);
  }

  private static void isAnswered(Map<String, byte[]> files) {
    isAnswered(CurriculumLoader.load(CurriculumFiles.of(files), LIBRARY));
  }

  /** The same, as what another curriculum builds on. */
  private static void isAnsweredAsBase(Map<String, byte[]> files) {
    Map<CurriculumId, CurriculumFiles> bases =
        Map.of(CurriculumId.of("small"), CurriculumFiles.of(files));
    isAnswered(CurriculumLoader.load(CurriculumFiles.of(ON_SMALL), CurriculumLibrary.of(bases)));
  }

  private static void isAnswered(Checked<Curriculum> checked) {
    assertNotNull(checked.text());
    assertEquals(checked.value().isEmpty(), checked.hasErrors());
    checked.diagnostics().forEach(each -> assertFalse(each.message().isBlank()));
  }

  private static Map<String, byte[]> pick(Random random) {
    return new TreeMap<>(REAL.get(random.nextInt(REAL.size())));
  }

  private static String pickName(Map<String, byte[]> files, Random random) {
    List<String> names = List.copyOf(files.keySet());
    return names.get(random.nextInt(names.size()));
  }

  private static List<Map<String, byte[]>> realCurricula() {
    List<Map<String, byte[]>> all = new ArrayList<>();
    FindingFolder.all().stream()
        .map(FindingFolder::files)
        .filter(files -> files.values().stream().allMatch(bytes -> bytes.length < 50_000))
        .forEach(all::add);
    Map<String, byte[]> leadershipNext = leadershipNext();
    for (int i = 0; i < 6 && !leadershipNext.isEmpty(); i++) {
      all.add(leadershipNext);
    }
    return all;
  }

  private static Map<String, byte[]> leadershipNext() {
    Path folder = Path.of("..", "curriculum", "leadership-next");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }
}
