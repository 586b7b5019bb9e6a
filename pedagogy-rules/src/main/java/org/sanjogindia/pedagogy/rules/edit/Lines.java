package org.sanjogindia.pedagogy.rules.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a laid out file, as they come; a dash waits for what stands behind it. */
final class Lines {

  private final List<Line> lines = new ArrayList<>();
  private @Nullable String dashes;
  private int dashIndent;

  /** Adds a line of YAML. */
  void code(int indent, String code) {
    String before = dashes == null ? " ".repeat(indent) : dashes;
    dashes = null;
    lines.add(new Line(before + code, Optional.empty(), false));
  }

  /** Adds the further lines of a text as they are; behind the last of them a comment may stand. */
  void raw(List<String> more) {
    for (int i = 0; i < more.size(); i++) {
      lines.add(new Line(more.get(i), Optional.empty(), i < more.size() - 1));
    }
  }

  /** Puts a dash before the next line of YAML. */
  void dash(int indent) {
    if (dashes == null) {
      dashIndent = indent;
      dashes = " ".repeat(indent) + "- ";
    } else {
      dashes += "- ";
    }
  }

  /** Adds a comment on a line of its own, above a dash that waits. */
  void comment(int indent, String text) {
    lines.add(
        new Line(" ".repeat(dashes == null ? indent : dashIndent) + text, Optional.empty(), true));
  }

  /** Adds a comment at the end of the last line. */
  void tail(Comment comment) {
    Line last = lines.remove(lines.size() - 1);
    lines.add(new Line(last.code(), Optional.of(comment), last.isRaw()));
  }

  /** Adds a blank line, unless one stands there already or nothing does. */
  void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
      lines.add(new Line("", Optional.empty(), true));
    }
  }

  List<Line> all() {
    return lines;
  }

  /**
   * A line.
   *
   * @param code what stands on it before a comment
   * @param comment the comment at its end
   * @param isRaw whether no column of comments goes past it
   */
  record Line(String code, Optional<Comment> comment, boolean isRaw) {

    boolean isBlank() {
      return code.isEmpty() && comment.isEmpty();
    }
  }
}
