package org.sanjogindia.pedagogy.examples.workbench;

import java.util.ArrayList;
import java.util.List;

/** Shows how two texts differ, line by line, as `diff -u` does. */
final class LineDifferences {

  private static final int AROUND = 3;

  /** Beyond so many pairs of lines, all that is between the first and the last change is shown. */
  private static final long PAIRS = 16_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<String> shown = new ArrayList<>();
  private final List<Integer> oldLines = new ArrayList<>();
  private final List<Integer> newLines = new ArrayList<>();

  private LineDifferences(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the difference; empty if there is none. */
  static String between(String file, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    LineDifferences all = new LineDifferences(before.lines().toList(), after.lines().toList());
    all.compare();
    return "--- " + file + "\n+++ " + file + "\n" + all.hunks();
  }

  /** The longest common lines, by table; equal ends are passed over first. */
  private void compare() {
    int start = 0;
    int oldEnd = before.size();
    int newEnd = after.size();
    while (start < oldEnd && start < newEnd && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (oldEnd > start
        && newEnd > start
        && before.get(oldEnd - 1).equals(after.get(newEnd - 1))) {
      oldEnd--;
      newEnd--;
    }
    for (int i = 0; i < start; i++) {
      add(' ', before.get(i), i, i);
    }
    middle(start, oldEnd, newEnd);
    for (int i = oldEnd; i < before.size(); i++) {
      add(' ', before.get(i), i, newEnd + i - oldEnd);
    }
  }

  private void middle(int start, int oldEnd, int newEnd) {
    boolean compared = (oldEnd - start + 1L) * (newEnd - start + 1L) <= PAIRS;
    int[][] common = compared ? common(start, oldEnd, newEnd) : new int[0][0];
    int i = start;
    int j = start;
    while (i < oldEnd || j < newEnd) {
      if (compared && i < oldEnd && j < newEnd && before.get(i).equals(after.get(j))) {
        add(' ', before.get(i), i++, j++);
      } else if (j >= newEnd
          || (i < oldEnd
              && (!compared
                  || common[i - start + 1][j - start] >= common[i - start][j - start + 1]))) {
        add('-', before.get(i), i++, j);
      } else {
        add('+', after.get(j), i, j++);
      }
    }
  }

  private int[][] common(int start, int oldEnd, int newEnd) {
    int[][] common = new int[oldEnd - start + 1][newEnd - start + 1];
    for (int i = oldEnd - start - 1; i >= 0; i--) {
      for (int j = newEnd - start - 1; j >= 0; j--) {
        common[i][j] =
            before.get(start + i).equals(after.get(start + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void add(char sign, String line, int oldLine, int newLine) {
    shown.add(sign + line);
    oldLines.add(oldLine);
    newLines.add(newLine);
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < shown.size()) {
      if (shown.get(at).startsWith(" ")) {
        at++;
        continue;
      }
      int from = Math.max(0, at - AROUND);
      int to = end(at);
      text.append("@@ -").append(range(oldLines, from, to, '+'));
      text.append(" +").append(range(newLines, from, to, '-')).append(" @@\n");
      shown.subList(from, to).forEach(line -> text.append(line).append('\n'));
      at = to;
    }
    return text.toString();
  }

  private int end(int from) {
    int last = from;
    for (int i = from; i < shown.size() && i <= last + 2 * AROUND; i++) {
      last = shown.get(i).startsWith(" ") ? last : i;
    }
    return Math.min(shown.size(), last + AROUND + 1);
  }

  private String range(List<Integer> lines, int from, int to, char without) {
    long count = shown.subList(from, to).stream().filter(line -> line.charAt(0) != without).count();
    return (lines.get(from) + 1) + "," + count;
  }
}
