package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.load.PlacedText;

/** What is in each curriculum of this folder, where its rules come from, and what is translated. */
final class ContentsTable {

  private static final String ROOT = "curriculum.yaml";

  private ContentsTable() {}

  /** Returns the folders of all curricula that are shipped, Leadership Next first. */
  static List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(Path.of("leadership-next"));
    folders.add(Path.of("saans-leadership"));
    Path published = Path.of("published");
    if (Files.isDirectory(published)) {
      folders.addAll(within(published));
    }
    return folders;
  }

  private static List<Path> within(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(
          entry -> {
            if (Files.exists(entry.resolve(ROOT))) {
              found.add(entry);
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.stream().sorted().toList();
  }

  /** Returns the three tables as Markdown. */
  static String markdown() {
    List<IndexedCurriculum> all = folders().stream().map(ContentsTable::read).toList();
    return Stream.of(
            contents(folders(), all.stream().map(IndexedCurriculum::curriculum).toList()),
            sources(all.stream().map(IndexedCurriculum::curriculum).toList()),
            translations(all))
        .collect(joining("\n"));
  }

  private static IndexedCurriculum read(Path folder) {
    return CurriculumLoader.loadIndexed(
            CurriculumFiles.inFolder(folder), CurriculumLibrary.inFolder(Path.of(".")))
        .orThrow();
  }

  private static String contents(List<Path> folders, List<Curriculum> all) {
    Table table =
        new Table(
            "curriculum",
            "stages",
            "competencies",
            "indicators",
            "measures",
            "rules",
            "other ways",
            "modules",
            "sessions",
            "hours",
            "words");
    for (int i = 0; i < all.size(); i++) {
      Curriculum each = all.get(i);
      long rules =
          each.transitions().values().stream().filter(way -> way.when().isPresent()).count();
      List<Session> sessions =
          each.modules().values().stream()
              .map(LearningModule::sessions)
              .flatMap(List::stream)
              .toList();
      table.row(
          "[" + name(each) + "](" + folders.get(i).toString().replace('\\', '/') + ")",
          each.stages().size(),
          each.competencies().size(),
          each.competencies().values().stream().mapToInt(it -> it.indicators().size()).sum(),
          each.measures().size(),
          rules,
          each.transitions().size() - rules,
          each.modules().size(),
          sessions.size(),
          hours(sessions.stream().mapToInt(it -> it.minutes().orElse(0)).sum()),
          each.glossary().size());
    }
    return table.markdown();
  }

  private static String hours(int minutes) {
    return minutes % 60 == 0 ? "" + minutes / 60 : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private static String sources(List<Curriculum> all) {
    Table table =
        new Table("curriculum", "thresholds", "proposed", "adapted", "published", "local");
    for (Curriculum each : all) {
      List<Optional<Provenance.Kind>> kinds = Thresholds.of(each);
      table.row(
          name(each),
          kinds.size(),
          count(kinds, Provenance.Kind.PROPOSED),
          count(kinds, Provenance.Kind.ADAPTED),
          count(kinds, Provenance.Kind.PUBLISHED),
          count(kinds, Provenance.Kind.LOCAL));
    }
    return table.markdown();
  }

  private static long count(List<Optional<Provenance.Kind>> kinds, Provenance.Kind kind) {
    return kinds.stream().filter(Optional.of(kind)::equals).count();
  }

  private static String translations(List<IndexedCurriculum> all) {
    Table table = new Table("curriculum", "texts", "in Bengali", "in Hindi");
    for (IndexedCurriculum each : all) {
      List<PlacedText> own =
          each.index().texts().stream()
              .filter(text -> !CurriculumLibrary.isOfBase(text.span().file()))
              .toList();
      if (each.curriculum().languages().size() > 1) {
        table.row(name(each.curriculum()), own.size(), in(own, "bn"), in(own, "hi"));
      }
    }
    return table.markdown();
  }

  private static String in(List<PlacedText> texts, String language) {
    List<PlacedText> there =
        texts.stream().filter(text -> text.places().containsKey(language)).toList();
    long unsure =
        there.stream()
            .filter(text -> text.text().sureness(language).filter(Sureness.HIGH::equals).isEmpty())
            .count();
    return there.size() + (unsure > 0 ? ", " + unsure + " of them want a look" : "");
  }

  private static String name(Curriculum curriculum) {
    return "`" + curriculum.id() + "`";
  }

  /** A table with a head. */
  private static final class Table {

    private final StringBuilder lines = new StringBuilder();

    Table(String... head) {
      row((Object[]) head);
      lines.append("|---".repeat(head.length)).append("|\n");
    }

    void row(Object... cells) {
      lines.append(Stream.of(cells).map(String::valueOf).collect(joining(" | ", "| ", " |\n")));
    }

    String markdown() {
      return lines.toString();
    }
  }
}
