package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.sanjogindia.pedagogy.rules.source.AuthorText;

/** Lists of the author's words in sentences. */
final class Wording {

  private Wording() {}

  /** Returns {@code `a`, `b` or `c`}. */
  static String either(Collection<String> words) {
    return join(words, "or");
  }

  /** Returns {@code `a`, `b` and `c`}. */
  static String all(Collection<String> words) {
    return join(words, "and");
  }

  private static String join(Collection<String> words, String last) {
    List<String> quoted =
        words.stream().map(AuthorText::quote).collect(ImmutableList.toImmutableList());
    int end = quoted.size() - 1;
    return end < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, end)) + " " + last + " " + quoted.get(end);
  }
}
