package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands around the content of every page.
 *
 * @param pen what writes
 * @param languages the languages in which the same page is found
 * @param parts the pages that every page leads to
 */
record Frame(Pen pen, List<String> languages, List<String> parts) {

  /** No page may ask for anything but what lies beside it. */
  static final String POLICY =
      "default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file:;"
          + " base-uri 'none'; form-action 'none'";

  private static final Map<String, String> OWN_NAMES =
      Map.of("en", "English", "bn", "বাংলা", "hi", "हिन्दी");

  /** The pages that every page of a curriculum leads to. */
  static final List<String> PARTS =
      List.of(
          "index", "competencies", "modules", "outcomes", "rules", "records", "words", "origins");

  /** Returns a whole page. */
  byte[] page(String file, String title, Html... content) {
    String site = pen.plain(pen.curriculum().title());
    Html head =
        tag("head")
            .holding(
                tag("meta").at("charset", "utf-8").empty(),
                tag("meta")
                    .at("http-equiv", "Content-Security-Policy")
                    .at("content", POLICY)
                    .empty(),
                tag("meta")
                    .at("name", "viewport")
                    .at("content", "width=device-width, initial-scale=1")
                    .empty(),
                tag("title").saying(title.equals(site) ? site : title + " · " + site),
                tag("link").at("rel", "stylesheet").at("href", "../looks/site.css").empty());
    Html body =
        tag("body")
            .holding(
                tag("a", "skip").at("href", "#content").saying(pen.say("frame.skip")),
                header(file, site),
                tag("main").at("id", "content").holding(content),
                footer(Html.of(content)));
    return bytes(tag("html").at("lang", pen.language()).holding(head, body));
  }

  static byte[] bytes(Html page) {
    return ("<!doctype html>\n" + page.markup()).getBytes(StandardCharsets.UTF_8);
  }

  private Html header(String file, String site) {
    List<Html> links = new ArrayList<>();
    for (String part : parts) {
      Tag link = tag("a").at("href", part + ".html");
      links.add(
          tag("li")
              .holding(
                  (file.equals(part + ".html") ? link.at("aria-current", "page") : link)
                      .saying(pen.say("part." + part))));
    }
    return tag("header", "top")
        .holding(
            tag("p", "site").holding(tag("a").at("href", "index.html").saying(site)),
            languages.size() < 2 ? Html.NOTHING : languageSwitch(file),
            tag("nav", "parts")
                .at("aria-label", pen.say("frame.parts"))
                .holding(tag("ul").holding(links)));
  }

  private Html languageSwitch(String file) {
    List<Html> links = new ArrayList<>();
    for (String language : languages) {
      Tag link = tag("a").at("href", "../" + language + "/" + file).at("lang", language);
      links.add(
          tag("li")
              .holding(
                  (language.equals(pen.language())
                          ? link.at("aria-current", "true")
                          : link.at("hreflang", language))
                      .saying(ownName(language))));
    }
    return tag("nav", "languages")
        .at("aria-label", pen.say("frame.languages"))
        .holding(tag("ul").holding(links));
  }

  static String ownName(String language) {
    return OWN_NAMES.getOrDefault(language, language);
  }

  /** What is said of every page, and of the marks on this one. */
  private Html footer(Html content) {
    List<Html> lines = new ArrayList<>();
    lines.add(tag("p").saying(pen.say("frame.decides")));
    if (pen.words().keys().contains("frame.unreviewed")) {
      lines.add(tag("p", "unreviewed").saying(pen.say("frame.unreviewed")));
    }
    if (content.has(Pen.UNSURE)) {
      lines.add(
          tag("p").holding(pen.unsure(pen.language()), Html.text(" " + pen.say("frame.unsure"))));
    }
    if (content.has(Pen.OTHER)) {
      lines.add(tag("p").saying(pen.say("frame.other")));
    }
    lines.add(
        tag("p")
            .saying(
                pen.plain(pen.curriculum().title())
                    + ", "
                    + pen.say("frame.version", pen.curriculum().version())));
    lines.add(
        tag("p", "screen")
            .holding(
                tag("a").at("href", "files.html").saying(pen.say("part.files")),
                Html.text(" · "),
                tag("a").at("href", "../looks/fonts/OFL.txt").saying(pen.say("frame.fonts"))));
    return tag("footer", "bottom").holding(lines);
  }
}
