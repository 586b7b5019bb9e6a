package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;

/**
 * A piece of a page. Whatever an author wrote is in it as text: only this package writes markup,
 * and it writes it by {@link Tag}.
 *
 * @param markup the piece as HTML
 */
record Html(String markup) {

  static final Html NOTHING = new Html("");

  Html {
    requireNonNull(markup, "markup");
  }

  /** Returns words as a page shows them. */
  static Html text(String words) {
    return new Html(escaped(words));
  }

  static Html of(Html... pieces) {
    return of(Arrays.asList(pieces));
  }

  static Html of(Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(joining()));
  }

  /** Returns pieces with something between each two. */
  static Html joined(String between, Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(joining(escaped(between))));
  }

  /** Returns whether an element in it has this style alone. */
  boolean has(String styled) {
    return markup.contains(" class=\"" + styled + "\"");
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }

  /** Escapes what could be read as markup, in text and in attributes alike. */
  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
