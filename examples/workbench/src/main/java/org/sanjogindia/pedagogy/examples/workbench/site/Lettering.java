package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;

/** Words in a drawing, which does not wrap them by itself. */
final class Lettering {

  private Lettering() {}

  /** Returns the words in rows that are about so wide at most, unless one word needs more. */
  static List<String> rows(String words, double width, double size) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!row.isEmpty() && width(row + " " + word) * size > width) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  /** Returns about how wide words are, in ems. */
  static double width(String words) {
    return words.codePoints().mapToDouble(Lettering::width).sum();
  }

  private static double width(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
      case Character.COMBINING_SPACING_MARK -> 0.35;
      case Character.UPPERCASE_LETTER -> 0.66;
      case Character.SPACE_SEPARATOR -> 0.27;
      default -> letter < 0x300 ? 0.55 : 0.66;
    };
  }

  /** Returns rows set around a middle line, in Noto Sans. */
  static Html set(List<String> rows, double x, double middle, double size, Tag text) {
    double step = size * 1.35;
    double first = middle - step * (rows.size() - 1) / 2 + size * 0.35;
    List<Html> spans = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      spans.add(tag("tspan").at("x", x).at("y", first + i * step).saying(rows.get(i) + " "));
    }
    return text.at("font-size", size).holding(spans);
  }
}
