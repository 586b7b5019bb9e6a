package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.wording.Wording;

/**
 * A curriculum as pages that open from a file, without a network and without a program behind them.
 *
 * <p>Every language has the same pages. The same curriculum gives the same bytes.
 */
public final class Site {

  private final Book book;
  private final List<String> languages;
  private final Optional<JourneyStory> story;

  private Site(Book book, Optional<JourneyStory> story) {
    this.book = requireNonNull(book, "book");
    this.languages = languages(book.curriculum());
    this.story = requireNonNull(story, "story");
  }

  /**
   * Returns the pages of a curriculum.
   *
   * @param indexed the curriculum, and where it was written
   * @param sources its files
   */
  public static Site of(IndexedCurriculum indexed, Sources sources) {
    return new Site(new Book(indexed, sources), Optional.empty());
  }

  /**
   * Returns the same pages with those of a journey, which are for the collective itself.
   *
   * @param asOf the last day that is told
   * @throws IllegalStateException if the journey was limited to another purpose than the
   *     collective's
   */
  public Site telling(Journey journey, LocalDate asOf) {
    return new Site(book, Optional.of(JourneyStory.of(book.curriculum(), journey, asOf)));
  }

  /** Returns the languages of a curriculum that pages and wording can speak, or else English. */
  static List<String> languages(Curriculum curriculum) {
    List<String> spoken =
        curriculum.languages().stream()
            .filter(language -> Wording.languages().contains(language))
            .filter(SiteWords::speak)
            .toList();
    return spoken.isEmpty() ? List.of("en") : spoken;
  }

  /** Returns the files by their paths, with {@code /}. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("index.html", door());
    languages.forEach(language -> addPages(language, files));
    Looks.addTo(files);
    return files;
  }

  /** Returns the same as Markdown with pictures in Mermaid, by paths with {@code /}. */
  public Map<String, byte[]> markdown() {
    return new MarkdownSite(book, languages).files();
  }

  private List<String> parts() {
    boolean hasWords = !book.curriculum().glossary().isEmpty();
    return Stream.concat(
            Frame.PARTS.stream().filter(part -> hasWords || !part.equals("words")),
            story.stream().map(it -> JourneyPages.PART))
        .toList();
  }

  private void addPages(String language, Map<String, byte[]> files) {
    Pen pen = new Pen(book, language);
    Frame frame = new Frame(pen, languages, parts());
    Shelf shelf = new Shelf(frame, language, files);
    story.ifPresent(it -> JourneyPages.of(frame, it).forEach(shelf::put));
    Curriculum it = book.curriculum();
    shelf.add("index.html", pen.plain(it.title()), new MapPage(pen).content());
    shelf.add("competencies.html", "part.competencies", new CompetenciesPage(pen).content());
    shelf.add("modules.html", "part.modules", new ModulesPage(pen).content());
    shelf.add("outcomes.html", "part.outcomes", new OutcomesPage(pen).content());
    shelf.add("rules.html", "part.rules", new RulesPage(pen).content());
    shelf.add("records.html", "part.records", new RecordsPage(pen).content());
    if (!it.glossary().isEmpty()) {
      shelf.add("words.html", "part.words", new WordsPage(pen).content());
    }
    shelf.add("origins.html", "part.origins", new OriginsPage(pen).content());
    shelf.add("files.html", "part.files", Places.files(pen));
    it.stages()
        .forEach((id, each) -> shelf.add(Section.STAGE, id, new StagePage(pen, each).content()));
    it.competencies()
        .forEach(
            (id, each) ->
                shelf.add(Section.COMPETENCY, id, new CompetencyPage(pen, each).content()));
    it.modules()
        .forEach((id, each) -> shelf.add(Section.MODULE, id, new ModulePage(pen, each).content()));
    for (Rule rule : Rule.all(pen)) {
      shelf.add(rule.thing().section(), rule.thing().id(), new RulePage(pen, rule).content());
    }
    List<SourceText> texts = book.sources().texts();
    for (SourceText text : texts) {
      shelf.add(Places.address(texts, text.file()), text.file(), Places.file(pen, text));
    }
  }

  /** The page on which one chooses a language. */
  private byte[] door() {
    Pen first = new Pen(book, languages.get(0));
    List<Html> doors = new ArrayList<>();
    for (String language : languages) {
      doors.add(
          tag("li")
              .holding(
                  tag("a")
                      .at("href", language + "/index.html")
                      .at("lang", language)
                      .at("hreflang", language)
                      .saying(Frame.ownName(language))));
    }
    String title = first.plain(book.curriculum().title());
    return Frame.bytes(
        tag("html")
            .at("lang", languages.get(0))
            .holding(
                tag("head")
                    .holding(
                        tag("meta").at("charset", "utf-8").empty(),
                        tag("meta")
                            .at("http-equiv", "Content-Security-Policy")
                            .at("content", Frame.POLICY)
                            .empty(),
                        tag("meta")
                            .at("name", "viewport")
                            .at("content", "width=device-width, initial-scale=1")
                            .empty(),
                        tag("title").saying(title),
                        tag("link").at("rel", "stylesheet").at("href", "looks/site.css").empty()),
                tag("body", "door")
                    .holding(
                        tag("main")
                            .holding(
                                tag("h1").saying(title),
                                tag("p", "lead").saying(first.say("map.lead")),
                                tag("nav")
                                    .at("aria-label", first.say("frame.languages"))
                                    .holding(tag("ul", "doors").holding(doors))))));
  }

  /** The pages of one language. */
  private record Shelf(Frame frame, String language, Map<String, byte[]> files) {

    void add(Section section, Object id, Html[] content) {
      Thing thing = Thing.of(section, id);
      add(thing.address(), frame.pen().plainName(thing), content);
    }

    void add(String file, String title, Html[] content) {
      String said = title.startsWith("part.") ? frame.pen().say(title) : title;
      put(file, frame.page(file, said, content));
    }

    void put(String file, byte[] page) {
      files.put(language + "/" + file, page);
    }
  }
}
