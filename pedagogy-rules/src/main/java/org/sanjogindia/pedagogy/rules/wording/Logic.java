package org.sanjogindia.pedagogy.rules.wording;

import java.util.List;

/** What joins conditions, on the collective and on a member alike. */
final class Logic {

  private Logic() {}

  static Phrase all(List<Phrase> parts) {
    return parts.size() == 1 ? parts.get(0) : Phrase.listing(allOf(parts.size()), parts);
  }

  private static String allOf(int number) {
    return number == 2 ? "both of these" : "all of these " + number;
  }

  static Phrase any(List<Phrase> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : Phrase.listing("any one of these " + parts.size(), parts);
  }

  static Phrase atLeast(int count, List<Phrase> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : Phrase.listing("at least " + count + " of these " + parts.size(), parts);
  }

  static Phrase not(Phrase part) {
    return part.after("not: ", "not ");
  }

  /** A criterion by its name, with its meaning. */
  static Phrase named(String name, Phrase meaning) {
    return meaning.after(name + ": ", name + ", ");
  }
}
