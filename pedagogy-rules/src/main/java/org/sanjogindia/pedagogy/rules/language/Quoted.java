package org.sanjogindia.pedagogy.rules.language;

import java.util.List;

/** Words of the language, as they stand in a sentence. */
final class Quoted {

  private Quoted() {}

  /** Returns {@code `a`, `b` or `c`}. */
  static String either(List<String> words) {
    List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
    int end = quoted.size() - 1;
    return end < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, end)) + " or " + quoted.get(end);
  }
}
