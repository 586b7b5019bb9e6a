package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A comment, on its own line or at the end of one.
 *
 * @param text all of it, from its {@code #} on, without blanks at its end
 * @param column how wide the line is before it
 * @param afterBlank whether a blank line stands before it
 * @param further the lines that go on below it in the same column, if it stands at the end of one
 */
record Comment(String text, int column, boolean afterBlank, List<Comment> further) {

  Comment {
    further = ImmutableList.copyOf(further);
  }

  static Comment of(String text, int column, boolean afterBlank) {
    return new Comment(text, column, afterBlank, List.of());
  }

  Comment withFurther(List<Comment> more) {
    return new Comment(text, column, afterBlank, more);
  }
}
