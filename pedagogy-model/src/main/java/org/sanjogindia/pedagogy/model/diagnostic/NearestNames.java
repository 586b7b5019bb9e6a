package org.sanjogindia.pedagogy.model.diagnostic;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The names that somebody may have meant.
 *
 * <p>Names are near by the number of letters left out, added, changed or swapped with their
 * neighbour: one in three letters at most, of a short name one, and none that is much farther than
 * the nearest.
 */
public final class NearestNames {

  private static final int MOST = 3;
  private static final int LONGEST = 80;

  private NearestNames() {}

  /**
   * Returns at most three near names, the nearest first; of equally near ones, in given order. A
   * text of more than 80 characters is near to nothing.
   */
  public static List<String> of(String written, Collection<String> names) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return ImmutableList.of();
    }
    int farthest = Math.max(1, written.length() / 3);
    List<Near> near =
        names.stream()
            .filter(name -> Math.abs(name.length() - written.length()) <= farthest)
            .map(name -> new Near(name, distance(written, name)))
            .filter(each -> each.distance() <= farthest)
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    return near.stream()
        .filter(each -> each.distance() <= near.get(0).distance() + 1)
        .limit(MOST)
        .map(Near::name)
        .collect(ImmutableList.toImmutableList());
  }

  /** Optimal string alignment: Damerau and Levenshtein's distance, no letter touched twice. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private record Near(String name, int distance) {}
}
