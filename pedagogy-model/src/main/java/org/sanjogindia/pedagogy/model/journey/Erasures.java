package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;

/** Lets erased members go from everything, one item at a time, so that order never matters. */
final class Erasures {

  private Erasures() {}

  static Iterable<? extends Evidence> applyTo(Iterable<? extends Evidence> items) {
    ImmutableSet<ErasureMark> marks =
        ImmutableSet.copyOf(
            Iterables.transform(Iterables.filter(items, Erasure.class), Erasure::mark));
    if (marks.isEmpty()) {
      return items;
    }
    Map<Pseudonym, Boolean> erased = new HashMap<>();
    ImmutableList.Builder<Evidence> left = ImmutableList.builder();
    for (Evidence item : items) {
      Without.everythingOf(
              person ->
                  erased.computeIfAbsent(
                      person, p -> marks.stream().anyMatch(mark -> mark.recognises(p))),
              item)
          .ifPresent(left::add);
    }
    return left.build();
  }
}
