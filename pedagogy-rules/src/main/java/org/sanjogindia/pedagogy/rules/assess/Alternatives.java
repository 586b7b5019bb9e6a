package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets of acts, any one of which would do. None contains another, and small ones come first.
 *
 * @param sets the sets; an empty set among them means that nothing need be done, and no set at all
 *     that nothing can be
 */
record Alternatives(ImmutableList<ImmutableSet<Act>> sets) {

  /** So many are kept on the way; only ten are shown. */
  private static final int MOST_KEPT = 64;

  static final Alternatives NOTHING_NEEDED = new Alternatives(ImmutableList.of(ImmutableSet.of()));
  static final Alternatives NO_WAY = new Alternatives(ImmutableList.of());

  static Alternatives one(Act act) {
    return new Alternatives(ImmutableList.of(ImmutableSet.of(act)));
  }

  /** All of these together. */
  static Alternatives together(List<? extends Act> acts) {
    return new Alternatives(ImmutableList.of(ImmutableSet.copyOf(acts)));
  }

  Alternatives or(Alternatives other) {
    return smallest(
        ImmutableList.<ImmutableSet<Act>>builder().addAll(sets).addAll(other.sets).build());
  }

  Alternatives and(Alternatives other) {
    List<ImmutableSet<Act>> both = new ArrayList<>();
    for (ImmutableSet<Act> one : sets) {
      for (ImmutableSet<Act> another : other.sets) {
        both.add(Sets.union(one, another).immutableCopy());
      }
    }
    return smallest(both);
  }

  static Alternatives all(List<Alternatives> parts) {
    return parts.stream().reduce(NOTHING_NEEDED, Alternatives::and);
  }

  static Alternatives any(List<Alternatives> parts) {
    return parts.stream().reduce(NO_WAY, Alternatives::or);
  }

  /** So many of the parts. */
  static Alternatives atLeast(int count, List<Alternatives> parts) {
    List<Alternatives> byCount = new ArrayList<>(Collections.nCopies(count + 1, NO_WAY));
    byCount.set(0, NOTHING_NEEDED);
    for (Alternatives part : parts) {
      for (int chosen = count; chosen > 0; chosen--) {
        byCount.set(chosen, byCount.get(chosen).or(byCount.get(chosen - 1).and(part)));
      }
    }
    return byCount.get(count);
  }

  private static Alternatives smallest(List<ImmutableSet<Act>> sets) {
    List<ImmutableSet<Act>> bySize =
        new LinkedHashSet<>(sets)
            .stream().sorted(Comparator.comparing(Set::size)).collect(toImmutableList());
    List<ImmutableSet<Act>> kept = new ArrayList<>();
    for (ImmutableSet<Act> set : bySize) {
      if (kept.size() < MOST_KEPT && kept.stream().noneMatch(set::containsAll)) {
        kept.add(set);
      }
    }
    return new Alternatives(ImmutableList.copyOf(kept));
  }
}
