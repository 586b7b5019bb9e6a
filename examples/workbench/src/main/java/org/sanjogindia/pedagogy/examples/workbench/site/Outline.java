package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.wording.Line;

/**
 * Lines of the wording as lists within lists.
 *
 * @param pen what writes
 * @param lines the lines
 */
record Outline(Pen pen, List<Line> lines) {

  Outline {
    requireNonNull(pen, "pen");
    lines = List.copyOf(lines);
  }

  Html html() {
    return between(0, lines.size());
  }

  /** Returns what stands under the first line, which the page says as its heading. */
  Html belowFirst() {
    return between(Math.min(1, lines.size()), lines.size());
  }

  private Html between(int start, int end) {
    List<Html> pieces = new ArrayList<>();
    List<Html> items = new ArrayList<>();
    int at = start;
    while (at < end) {
      int next = after(at, end);
      if (lines.get(at).style() == Line.Style.ITEM) {
        items.add(tag("li").holding(words(at), between(at + 1, next)));
      } else {
        close(items, pieces);
        pieces.add(block(at));
        pieces.add(between(at + 1, next));
      }
      at = next;
    }
    close(items, pieces);
    return Html.of(pieces);
  }

  private static void close(List<Html> items, List<Html> pieces) {
    if (!items.isEmpty()) {
      pieces.add(tag("ul", "said").holding(items));
      items.clear();
    }
  }

  /** Returns the first line after this one that is not set in further. */
  private int after(int at, int end) {
    int next = at + 1;
    while (next < end && lines.get(next).depth() > lines.get(at).depth()) {
      next++;
    }
    return next;
  }

  private Html block(int at) {
    boolean heading = lines.get(at).style() == Line.Style.HEADING;
    return tag(heading ? "h3" : "p").holding(words(at));
  }

  private Html words(int at) {
    return pen.sentence(lines.get(at).text());
  }
}
