package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;

/** The invented journeys, and the curriculum in whose words they are written. */
final class Journeys {

  private static final Path FOLDER = Path.of("../../curriculum");
  private static final Pattern NAMED = Pattern.compile("\"([a-z]:\\d+|[a-z]-\\d+)\"");

  private static final Checked<IndexedCurriculum> READ =
      CurriculumLoader.loadIndexed(CurriculumFiles.inFolder(FOLDER.resolve("leadership-next")));

  static final Curriculum LEADERSHIP_NEXT = READ.orThrow().curriculum();

  private Journeys() {}

  static Journey named(String name) {
    try {
      return JourneyReader.forCurriculum(LEADERSHIP_NEXT.id()).read(file(name)).orThrow().journey();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the ids of all items of a journey, and all pseudonyms: of members and of others. */
  static SortedSet<String> namesIn(String name) {
    SortedSet<String> names = new TreeSet<>();
    for (String line : lines(file(name))) {
      NAMED.matcher(line).results().forEach(it -> names.add(it.group(1)));
    }
    return names;
  }

  /** Returns the pages of a journey in all languages, by their paths. */
  static Map<String, String> pages(JourneyStory story) {
    Book book = new Book(READ.orThrow(), READ.sources());
    List<String> languages = Site.languages(LEADERSHIP_NEXT);
    Map<String, String> pages = new LinkedHashMap<>();
    for (String language : languages) {
      Frame frame = new Frame(new Pen(book, language), languages, Frame.PARTS);
      JourneyPages.of(frame, story)
          .forEach((file, page) -> pages.put(language + "/" + file, new String(page, UTF_8)));
    }
    return pages;
  }

  private static Path file(String name) {
    return FOLDER.resolve("journeys/" + name + ".jsonl");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
