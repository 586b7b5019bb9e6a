package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The beginning of an element; what it holds makes it whole.
 *
 * @param name its name, always one of ours
 * @param attributes its attributes as they stand in the markup, each with a blank before it
 */
record Tag(String name, String attributes) {

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "header",
          "footer",
          "main",
          "nav",
          "section",
          "article",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "details",
          "summary",
          "figure",
          "figcaption",
          "svg",
          "title",
          "pre",
          "g");
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img");

  Tag {
    requireNonNull(name, "name");
    requireNonNull(attributes, "attributes");
  }

  static Tag tag(String name) {
    return new Tag(name, "");
  }

  /** An element whose looks the style sheet knows by this name. */
  static Tag tag(String name, String styled) {
    return tag(name).at("class", styled);
  }

  Tag at(String attribute, String value) {
    return new Tag(name, attributes + " " + attribute + "=\"" + Html.escaped(value) + "\"");
  }

  Tag at(String attribute, double value) {
    return at(attribute, Drawn.number(value));
  }

  Html saying(String words) {
    return holding(Html.text(words));
  }

  Html holding(Html... pieces) {
    return holding(List.of(pieces));
  }

  Html holding(Collection<Html> pieces) {
    return new Html(
        "<" + name + attributes + ">" + Html.of(pieces).markup() + "</" + name + ">" + end());
  }

  /** The element without anything in it. */
  Html empty() {
    return VOID.contains(name) ? new Html("<" + name + attributes + ">\n") : holding();
  }

  private String end() {
    return BLOCKS.contains(name) ? "\n" : "";
  }
}
