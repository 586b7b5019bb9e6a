package org.sanjogindia.pedagogy.model.diagnostic;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, line by line, so that a problem can be shown beside the words it is about.
 *
 * <p>A line ends at a line feed, a carriage return, or both together, as in editors.
 *
 * @param file the path of the file, as spans name it
 * @param lines its lines without their ends, unmodifiable
 */
public record SourceText(String file, List<String> lines) {

  /** Copies the lines. */
  public SourceText {
    requireNonNull(file, "file");
    lines = ImmutableList.copyOf(lines);
  }

  /** Returns the text of a file cut into lines. */
  public static SourceText of(String file, String text) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return new SourceText(file, lines.add(text.substring(start)).build());
  }

  /** Returns the line of that number, from 1, if the file has it. */
  public Optional<String> findLine(int number) {
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }
}
