package org.sanjogindia.pedagogy.rules.check;

import static java.util.Objects.requireNonNull;

/**
 * What the guide says of one kind of problem.
 *
 * <p>The cause and the examples hold Markdown: what an author would write stands in backticks.
 *
 * @param code the word in brackets by which messages call it
 * @param title what is the matter, in a few words, with a capital and without a full stop
 * @param cause why it is a problem and what to do, in one to three sentences
 * @param written how the examples are written
 * @param wrong the smallest example that has the problem; its lines end in {@code \n}, but the last
 * @param right the same, mended
 * @param group what it is a problem of, such as "Files and parts"
 */
public record Problem(
    String code,
    String title,
    String cause,
    Written written,
    String wrong,
    String right,
    String group) {

  /** How the examples of a problem are written. */
  public enum Written {
    /**
     * As files of a curriculum, each but the first under a line such as {@code # stages.yaml}; the
     * first may do without.
     */
    YAML,
    /** As the lines of a journey. */
    JSON_LINES,
    /** In words, because the text itself would be too long or could not be printed. */
    WORDS
  }

  /** Rejects missing parts. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    requireNonNull(cause, "cause");
    requireNonNull(written, "written");
    requireNonNull(wrong, "wrong");
    requireNonNull(right, "right");
    requireNonNull(group, "group");
  }
}
