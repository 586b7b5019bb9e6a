package org.sanjogindia.pedagogy.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * The curriculum that all YAML of the page makes together. Each block is a file, whose name stands
 * in its first line; what is asked in place is one more.
 */
final class PageCurriculum {

  private static final String BESIDE = "../river-circle/";
  private static final String ASKED = "rules/asked.yaml";

  private PageCurriculum() {}

  /** Returns the files of the page's curriculum. */
  static Map<String, String> files() {
    Map<String, String> files = allFiles();
    files.keySet().removeIf(name -> name.startsWith("../"));
    return files;
  }

  /** Loads the curriculum that builds on that of the page, and lies beside it. */
  static Checked<Curriculum> loadRiverCircle() {
    Map<String, String> beside = new LinkedHashMap<>();
    allFiles()
        .forEach(
            (name, text) -> {
              if (name.startsWith(BESIDE)) {
                beside.put(name.substring(BESIDE.length()), text);
              }
            });
    return CurriculumLoader.load(
        CurriculumFiles.of(bytes(beside)),
        CurriculumLibrary.of(
            Map.of(CurriculumId.of("our-circle"), CurriculumFiles.of(bytes(files())))));
  }

  private static Map<String, String> allFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    for (LanguagePage.Block block : LanguagePage.blocks("yaml")) {
      String first = block.lines().get(0);
      if (!first.startsWith("# ") || files.put(first.substring(2), block.text()) != null) {
        throw new AssertionError("line " + block.line() + " of the page names no file of its own");
      }
    }
    return files;
  }

  /** Loads the files as the page has them. */
  static Checked<Curriculum> load() {
    return load(files());
  }

  /** Loads such files. */
  static Checked<Curriculum> load(Map<String, String> files) {
    return CurriculumLoader.load(CurriculumFiles.of(bytes(files)));
  }

  private static Map<String, byte[]> bytes(Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    return bytes;
  }

  /** Returns the curriculum of the page, with what its statements ask in place. */
  static Curriculum withWhatIsAsked() {
    Map<String, String> files = files();
    List<PageJourney.Statement> asked =
        PageJourney.all().stream()
            .flatMap(journey -> journey.statements().stream())
            .filter(PageJourney.Statement::isWrittenOut)
            .toList();
    files.put(ASKED, section("criteria", "is", asked) + section("measures", "comes to", asked));
    return load(files).orThrow();
  }

  private static String section(String name, String verb, List<PageJourney.Statement> asked) {
    StringBuilder section = new StringBuilder();
    asked.stream()
        .filter(statement -> statement.verb().equals(verb))
        .forEach(it -> section.append("  %s: %s%n".formatted(it.name(), it.about())));
    return section.isEmpty() ? "" : name + ":\n" + section;
  }
}
