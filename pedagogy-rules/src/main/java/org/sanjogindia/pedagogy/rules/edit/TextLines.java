package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Indents the lines of a text anew, so that it says the same. */
final class TextLines {

  private static final int STEP = 2;

  private TextLines() {}

  /**
   * Returns the lines after the first of a text.
   *
   * @param indent the new indent of the map or list in which it stands
   * @param was the column of the key or dash before, from 1
   */
  static List<String> after(DocumentText text, Node node, int indent, int was) {
    List<String> lines =
        Splitter.on('\n').splitToStream(Marks.written(text, node)).skip(1).toList();
    if (Marks.isBlock(text, node)) {
      return block(lines, Marks.header(text, node), indent, was);
    }
    if (node instanceof Node.Scalar) {
      return lines.stream()
          .map(String::stripLeading)
          .map(line -> line.isEmpty() ? "" : " ".repeat(indent + STEP) + line)
          .collect(ImmutableList.toImmutableList());
    }
    return shifted(lines, indent - (was - 1));
  }

  /** Where a digit says how far a block is indented, it says so from the map around it. */
  private static List<String> block(List<String> lines, String header, int indent, int was) {
    int digit = header.chars().filter(c -> c >= '1' && c <= '9').map(c -> c - '0').sum();
    if (digit > 0) {
      return shifted(lines, indent - (was - 1));
    }
    int own =
        lines.stream().filter(line -> !line.isBlank()).findFirst().map(TextLines::depth).orElse(0);
    return shifted(
        lines.stream().map(line -> line.isBlank() && depth(line) <= own ? "" : line).toList(),
        indent + STEP - own);
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == ' ') {
      depth++;
    }
    return depth;
  }

  private static List<String> shifted(List<String> lines, int by) {
    return lines.stream().map(line -> shifted(line, by)).collect(ImmutableList.toImmutableList());
  }

  private static String shifted(String line, int by) {
    int depth = depth(line);
    if (line.isEmpty()) {
      return line;
    }
    return " ".repeat(Math.max(0, depth + by)) + line.substring(depth);
  }
}
