package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * Lines to read, or to read aloud.
 *
 * @param lines the lines, from the top
 */
public record Page(List<Line> lines) {

  /** How many columns a row of {@link #text} takes at most, unless a single word needs more. */
  public static final int WIDTH = 100;

  private static final int STEP = 2;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Copies the lines. */
  public Page {
    lines = ImmutableList.copyOf(lines);
  }

  /** Returns the page as plain text; every row ends with a line feed. */
  public String text() {
    return text(Ink.PLAIN);
  }

  /** Returns the page as text in which headings and verdicts are set by this ink. */
  public String text(Ink ink) {
    int room = 2 + widestMark();
    StringBuilder page = new StringBuilder();
    for (Line line : lines) {
      if (line.style() == Line.Style.HEADING && !page.isEmpty()) {
        page.append('\n');
      }
      append(line, room, ink, page);
    }
    return page.toString();
  }

  private int widestMark() {
    return lines.stream()
        .flatMap(line -> line.mark().stream())
        .mapToInt(mark -> mark.words().length())
        .max()
        .orElse(0);
  }

  private static void append(Line line, int room, Ink ink, StringBuilder page) {
    String margin = " ".repeat(line.depth() * STEP);
    String lead =
        line.mark()
            .map(mark -> painted(mark.verdict(), mark.words(), room, ink))
            .orElse(line.style() == Line.Style.ITEM ? "- " : "");
    int hang = margin.length() + line.mark().map(mark -> room).orElse(lead.length());
    page.append(margin).append(lead);
    String between = "";
    int column = hang;
    for (String word : WORDS.split(line.text())) {
      int width = word.codePointCount(0, word.length());
      if (!between.isEmpty() && column + between.length() + width > WIDTH) {
        between = "\n" + " ".repeat(hang);
        column = hang;
      } else {
        column += between.length();
      }
      page.append(between).append(line.style() == Line.Style.HEADING ? ink.heading(word) : word);
      column += width;
      between = " ";
    }
    page.append('\n');
  }

  private static String painted(Verdict verdict, String words, int room, Ink ink) {
    return ink.verdict(verdict, words) + " ".repeat(room - words.length());
  }
}
