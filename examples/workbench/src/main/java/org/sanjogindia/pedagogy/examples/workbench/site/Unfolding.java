package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.wording.Line;
import org.sanjogindia.pedagogy.rules.wording.Page;

/**
 * A page of the wording as a tree: what is set in under a verdict is folded away until a reader
 * opens it. Each verdict is said in words.
 *
 * @param pen what writes
 */
record Unfolding(Pen pen) {

  Unfolding {
    requireNonNull(pen, "pen");
  }

  /** Returns the lines of a page, each a branch of one tree. */
  Html of(Page page) {
    return tag("ul", "tree").holding(branches(page.lines()));
  }

  /** Returns pages as the branches of one tree. */
  Html of(List<Page> pages) {
    List<Html> branches = new ArrayList<>();
    pages.forEach(page -> branches.addAll(branches(page.lines())));
    return tag("ul", "tree").holding(branches);
  }

  /** Returns a page below a heading of its own, with its verdict. */
  Html under(Verdict verdict, String heading, Page page) {
    return tag("li", "branch")
        .holding(
            tag("details")
                .holding(
                    tag("summary")
                        .holding(
                            chip(verdict, pen.wording().verdict(verdict)),
                            Html.text(" " + heading)),
                    tag("ul").holding(branches(page.lines()))));
  }

  private List<Html> branches(List<Line> lines) {
    List<Html> branches = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int end = next + 1;
      while (end < lines.size() && lines.get(end).depth() > lines.get(next).depth()) {
        end++;
      }
      branches.add(branch(lines.get(next), lines.subList(next + 1, end)));
      next = end;
    }
    return branches;
  }

  private Html branch(Line line, List<Line> below) {
    if (below.isEmpty()) {
      return tag("li", "leaf").holding(sentence(line));
    }
    Html parts = tag("ul").holding(branches(below));
    return line.mark().isPresent()
        ? tag("li", "branch")
            .holding(
                tag("details")
                    .holding(
                        tag("summary").holding(marked(line, pen.unlinked(line.text()))), parts))
        : tag("li", "leaf").holding(sentence(line), parts);
  }

  /** Returns a line with its verdict in front. */
  Html sentence(Line line) {
    return marked(line, pen.sentence(line.text()));
  }

  private static Html marked(Line line, Html words) {
    return line.mark()
        .map(mark -> Html.of(chip(mark.verdict(), mark.words()), Html.text(" "), words))
        .orElse(words);
  }

  private static Html chip(Verdict verdict, String words) {
    return tag("span", "verdict " + styled(verdict)).saying(words);
  }

  private static String styled(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_YET -> "not-yet";
      case UNKNOWN -> "not-known";
    };
  }
}
