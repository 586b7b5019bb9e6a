package org.sanjogindia.pedagogy.rules.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that somebody may have meant: those a slip or two of the finger away. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  static List<String> to(String anyCase, Collection<String> words) {
    String written = anyCase.toLowerCase(Locale.ROOT);
    int slips = Math.max(1, Math.min(2, written.length() / 3));
    return words.stream()
        .filter(word -> Range.closed(-slips, slips).contains(word.length() - written.length()))
        .filter(word -> distance(written, word) <= slips)
        .sorted(Comparator.comparingInt(word -> distance(written, word)))
        .limit(MOST)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many letters to add, drop, change or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
