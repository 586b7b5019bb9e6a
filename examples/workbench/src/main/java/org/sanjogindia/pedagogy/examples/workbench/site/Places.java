package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;

/** Where things are written: the YAML of one thing, and the files as pages. */
final class Places {

  private static final Pattern KEY =
      Pattern.compile("^(\\s*(?:- )?(?:\\{ )?)([A-Za-z][\\w-]*)(:)(?=\\s|$)(.*)$");

  private Places() {}

  /** Returns the page of a file, named so that it is safe on every system. */
  static String address(List<SourceText> texts, String file) {
    String name = slug(file);
    long before =
        texts.stream()
            .takeWhile(text -> !text.file().equals(file))
            .filter(text -> slug(text.file()).equals(name))
            .count();
    return "file-" + name + (before == 0 ? "" : "-" + (before + 1)) + ".html";
  }

  private static String slug(String file) {
    return file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Returns the YAML of a thing with the numbers of its lines, and where it stands. */
  static Html section(Pen pen, Thing thing) {
    return pen.book()
        .place(thing)
        .flatMap(
            span ->
                pen.book().sources().texts().stream()
                    .filter(text -> text.file().equals(span.file()))
                    .findFirst()
                    .map(text -> section(pen, span, text)))
        .orElse(Html.NOTHING);
  }

  private static Html section(Pen pen, SourceSpan span, SourceText text) {
    int first = span.start().line();
    int last = lastLine(span, text);
    String page = address(pen.book().sources().texts(), span.file()) + "#L" + first;
    return tag("section", "yaml")
        .at("aria-labelledby", "yaml")
        .holding(
            tag("h2").at("id", "yaml").saying(pen.say("yaml.title")),
            tag("p")
                .holding(
                    tag("a")
                        .at("href", page)
                        .saying(pen.say("yaml.place", span.file(), first, last))),
            code(pen, text, first, last, ""));
  }

  private static int lastLine(SourceSpan span, SourceText text) {
    int last = span.end().column() == 1 ? span.end().line() - 1 : span.end().line();
    last = Math.max(span.start().line(), Math.min(last, text.lines().size()));
    while (last > span.start().line() && isBare(text.lines().get(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isBare(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** Returns lines of a file; those of a whole file can be linked to, each by its number. */
  static Html code(Pen pen, SourceText text, int first, int last, String anchor) {
    List<Html> lines = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      Tag line = tag("span", "line");
      lines.add(
          (anchor.isEmpty() ? line : line.at("id", anchor + number))
              .holding(
                  tag("span", "number").at("aria-hidden", "true").saying(number + ""),
                  coloured(text.lines().get(number - 1)),
                  new Html("\n")));
    }
    return tag("pre", "code")
        .at("tabindex", "0")
        .at("role", "region")
        .at("aria-label", pen.say("yaml.of", text.file()))
        .holding(tag("code").holding(lines));
  }

  private static Html coloured(String line) {
    if (line.strip().startsWith("#")) {
      return tag("span", "comment").saying(line);
    }
    Matcher key = KEY.matcher(line);
    return key.matches()
        ? Html.of(
            Html.text(key.group(1)),
            tag("span", "key").saying(key.group(2)),
            Html.text(key.group(3) + key.group(4)))
        : Html.text(line);
  }

  /** The page with all files. */
  static Html[] files(Pen pen) {
    List<SourceText> texts = pen.book().sources().texts();
    return new Html[] {
      tag("h1").saying(pen.say("part.files")),
      tag("p", "lead").saying(pen.say("files.lead")),
      tag("ul", "links")
          .holding(
              texts.stream()
                  .map(
                      text ->
                          tag("li")
                              .holding(
                                  tag("a")
                                      .at("href", address(texts, text.file()))
                                      .saying(text.file())))
                  .toList())
    };
  }

  /** The page of one file. */
  static Html[] file(Pen pen, SourceText text) {
    int end = text.lines().size();
    int last = end > 1 && text.lines().get(end - 1).isEmpty() ? end - 1 : end;
    return new Html[] {
      tag("p", "kicker").saying(pen.say("part.files")),
      tag("h1", "file").saying(text.file()),
      code(pen, text, 1, last, "L")
    };
  }
}
