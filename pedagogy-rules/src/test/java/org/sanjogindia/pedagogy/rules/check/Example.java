package org.sanjogindia.pedagogy.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;

/**
 * Reads an example of the guide.
 *
 * <p>Files of a curriculum lie over the small one that is under all findings, or under all remarks;
 * what stands before the first name of a file is its {@code rules.yaml}.
 */
final class Example {

  private static final Path FINDINGS = Path.of("src", "test", "resources", "findings-base");
  private static final Path REMARKS = Path.of("src", "test", "resources", "remarks-base");
  private static final Pattern FILE = Pattern.compile("# ([a-z/-]+\\.yaml)");

  /** What examples build on: the small curriculum itself. */
  private static final CurriculumLibrary SMALL =
      CurriculumLibrary.of(Map.of(CurriculumId.of("small"), CurriculumFiles.of(read(FINDINGS))));

  private Example() {}

  /** Returns the problems of an example; what is told on a second look, if it explains that. */
  static List<Diagnostic> read(Problem problem, String example) {
    return switch (problem.written()) {
      case YAML ->
          Stream.of(Remark.values()).map(Remark::word).anyMatch(problem.code()::equals)
              ? reviewed(CurriculumFiles.of(files(example, REMARKS)))
              : CurriculumLoader.load(CurriculumFiles.of(files(example, FINDINGS)), SMALL)
                  .diagnostics();
      case JSON_LINES ->
          JourneyReader.forCurriculum(CurriculumId.of("our-circle"))
              .read(example, "journey.jsonl")
              .diagnostics();
      case WORDS -> throw new IllegalArgumentException(problem.code() + " is shown in words");
    };
  }

  private static List<Diagnostic> reviewed(CurriculumFiles files) {
    Checked<IndexedCurriculum> checked = CurriculumLoader.loadIndexed(files);
    return Stream.concat(
            checked.diagnostics().stream(),
            checked.value().stream().flatMap(it -> Review.of(it, checked.sources()).stream()))
        .toList();
  }

  private static Map<String, byte[]> files(String example, Path base) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    String file = "rules.yaml";
    for (String line : example.lines().toList()) {
      Matcher name = FILE.matcher(line);
      if (name.matches()) {
        file = name.group(1);
      } else {
        texts.computeIfAbsent(file, none -> new StringBuilder()).append(line).append('\n');
      }
    }
    Map<String, byte[]> files = read(base);
    texts.forEach((name, text) -> files.put(name, text.toString().getBytes(UTF_8)));
    return files;
  }

  private static Map<String, byte[]> read(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : new String[] {"curriculum.yaml", "base.yaml", "rules.yaml"}) {
      try {
        files.put(name, Files.readAllBytes(folder.resolve(name)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }
}
