package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A change to a text at its marks.
 *
 * @param start the first offset that is replaced
 * @param end the first offset that is not
 * @param instead what stands there then
 */
record Edit(int start, int end, String instead) {

  /** Returns the text with all these changes, none of which overlap. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (Edit edit :
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end), edits)) {
      changed.append(text, at, edit.start()).append(edit.instead());
      at = edit.end();
    }
    return changed.append(text, at, text.length()).toString();
  }
}
