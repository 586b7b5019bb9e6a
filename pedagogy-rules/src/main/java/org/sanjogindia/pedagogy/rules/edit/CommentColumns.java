package org.sanjogindia.pedagogy.rules.edit;

import java.util.List;

/**
 * Puts the comments at the ends of neighbouring lines into one column.
 *
 * <p>It is the author's own column if all of them stand in it and it leaves two blanks; else the
 * third place behind the longest of these lines. Very long lines are not waited for.
 */
final class CommentColumns {

  private static final int GAP = 2;
  private static final int LONG = 80;

  private CommentColumns() {}

  /** Returns the file. */
  static String join(List<Lines.Line> lines) {
    StringBuilder file = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isRaw()) {
        end++;
      }
      int column = column(lines.subList(at, end));
      for (Lines.Line line : lines.subList(at, end)) {
        append(file, line, column);
      }
      for (at = end; at < lines.size() && lines.get(at).isRaw(); at++) {
        append(file, lines.get(at), 0);
      }
    }
    return file.toString();
  }

  private static int column(List<Lines.Line> paragraph) {
    List<Lines.Line> commented =
        paragraph.stream()
            .filter(line -> line.comment().isPresent() && Width.of(line.code()) <= LONG)
            .toList();
    int least = commented.stream().mapToInt(line -> Width.of(line.code()) + GAP).max().orElse(0);
    int[] own =
        commented.stream()
            .mapToInt(line -> line.comment().map(Comment::column).orElse(0))
            .distinct()
            .toArray();
    return own.length == 1 && own[0] >= least ? own[0] : least;
  }

  private static void append(StringBuilder file, Lines.Line line, int column) {
    file.append(line.code());
    if (line.comment().isPresent()) {
      Comment comment = line.comment().get();
      int width = Width.of(line.code());
      int at = Math.max(column, width + GAP);
      file.append(" ".repeat(at - width)).append(comment.text());
      for (Comment more : comment.further()) {
        file.append('\n').append(" ".repeat(at)).append(more.text());
      }
    }
    file.append('\n');
  }
}
