package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** The pages as Markdown, for places that show it, pictures in Mermaid included. */
final class MarkdownSite {

  private final Book book;
  private final List<String> languages;

  MarkdownSite(Book book, List<String> languages) {
    this.book = requireNonNull(book, "book");
    this.languages = List.copyOf(languages);
  }

  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("README.md", bytes(door()));
    for (String language : languages) {
      Pen pen = new Pen(book, language);
      MarkdownPages pages = new MarkdownPages(pen);
      files.put(language + "/README.md", bytes(pages.map()));
      files.put(language + "/competencies.md", bytes(pages.competencies()));
      files.put(language + "/modules.md", bytes(pages.modules()));
      files.put(language + "/outcomes.md", bytes(pages.outcomes()));
      files.put(language + "/rules.md", bytes(pages.rules()));
      book.curriculum()
          .modules()
          .values()
          .forEach(
              module ->
                  files.put(
                      language + "/module-" + module.id() + ".md",
                      bytes(new MarkdownModule(pen, module).text())));
    }
    return files;
  }

  private static byte[] bytes(Markdown page) {
    return page.text().getBytes(UTF_8);
  }

  private Markdown door() {
    Curriculum it = book.curriculum();
    Pen first = new Pen(book, languages.get(0));
    Markdown page = new Markdown();
    page.heading(1, first.plain(it.title()));
    page.paragraph(Markdown.escaped(first.say("map.lead")));
    languages.forEach(
        language -> page.item(0, Markdown.link(Frame.ownName(language), language + "/README.md")));
    return page;
  }
}
