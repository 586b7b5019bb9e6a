package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * A line of a page, however many rows it takes on paper.
 *
 * @param style what it is on the page
 * @param depth how far it is set in, from 0
 * @param mark the verdict that stands before it
 * @param text what it says
 */
public record Line(Style style, int depth, Optional<Mark> mark, String text) {

  /** What a line is on the page. */
  public enum Style {
    /** The name of what follows, with room above. */
    HEADING,
    /** Words that follow each other. */
    TEXT,
    /** One of several things that stand in a list. */
    ITEM
  }

  /**
   * A verdict and the words for it in the page's language.
   *
   * @param verdict the verdict
   * @param words its words, such as {@code not yet}
   */
  public record Mark(Verdict verdict, String words) {

    /** Rejects what is missing. */
    public Mark {
      requireNonNull(verdict, "verdict");
      requireNonNull(words, "words");
    }
  }

  /** Rejects a line that leans out of the page. */
  public Line {
    requireNonNull(style, "style");
    requireNonNull(mark, "mark");
    requireNonNull(text, "text");
    checkArgument(depth >= 0, "a line is set in by 0 or more, got %s", depth);
  }

  static Line heading(String text) {
    return new Line(Style.HEADING, 0, Optional.empty(), text);
  }

  static Line text(int depth, String text) {
    return new Line(Style.TEXT, depth, Optional.empty(), text);
  }

  static Line item(int depth, String text) {
    return new Line(Style.ITEM, depth, Optional.empty(), text);
  }

  /** Returns this line one step further out. */
  Line outdented() {
    return new Line(style, depth - 1, mark, text);
  }

  static Line marked(int depth, Mark mark, String text) {
    return new Line(Style.TEXT, depth, Optional.of(mark), text);
  }
}
