package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/**
 * What the observations of one source come to: the row "reading" of the language.
 *
 * <p>Levels are told by their place on the scale, from 0; -1 is "not yet the lowest". An unknown
 * reading can be any of these.
 *
 * @param level the level, or what it can be
 * @param why why it is not known exactly
 * @param newest the day of the newest observation, also of one that is too old to count
 * @param evidence the items that it rests on
 */
record Reading(Possible level, Set<Why> why, Optional<LocalDate> newest, Set<EvidenceId> evidence) {

  Reading {
    requireNonNull(level, "level");
    why = ImmutableSet.copyOf(why);
    requireNonNull(newest, "newest");
    evidence = ImmutableSet.copyOf(evidence);
  }

  /** Reads sightings of one competency (or one matter) on a scale with so many levels. */
  static Reading of(List<Sighting> sightings, Read read, LocalDate date, int levels) {
    Optional<LocalDate> newest =
        sightings.stream().map(Sighting::day).max(Comparator.naturalOrder());
    if (newest.isEmpty()) {
      return unknown(levels, Why.NOT_SEEN, newest);
    }
    boolean newestIsTooOld =
        read.newestWithin().filter(time -> !newest.get().isAfter(time.before(date))).isPresent();
    List<Sighting> kept =
        sightings.stream()
            .filter(
                sighting ->
                    read.within().isEmpty()
                        || sighting.day().isAfter(read.within().get().before(date)))
            .collect(toImmutableList());
    if (newestIsTooOld || kept.isEmpty()) {
      return unknown(levels, Why.LONG_AGO, newest);
    }
    NavigableMap<LocalDate, Possible> days = lowerOfEachDay(kept);
    if (days.size() < read.days()) {
      return unknown(levels, Why.TOO_FEW, newest);
    }
    Possible level =
        switch (read.take()) {
          case LATEST -> days.lastEntry().getValue();
          case HIGHEST -> Possible.atPlaceFromTop(1, ImmutableList.copyOf(days.values()));
          case IN_A_ROW ->
              Possible.combine(
                  days.descendingMap().values().stream()
                      .limit(read.days())
                      .collect(toImmutableList()),
                  Collections::min);
          case TIMES -> Possible.atPlaceFromTop(read.days(), ImmutableList.copyOf(days.values()));
        };
    return new Reading(
        level,
        level.isKnown() ? ImmutableSet.of() : ImmutableSet.of(Why.CONTESTED),
        newest,
        kept.stream().map(Sighting::item).collect(toImmutableSet()));
  }

  static Reading unknown(int levels, Why why, Optional<LocalDate> newest) {
    return new Reading(anyOf(levels), ImmutableSet.of(why), newest, ImmutableSet.of());
  }

  /** Any level of a scale with so many, or not yet the lowest. */
  static Possible anyOf(int levels) {
    return Possible.wholeNumbers(-1, levels - 1L);
  }

  Verdict verdict(Range<Rational> asked) {
    return level.isIn(asked);
  }

  private static NavigableMap<LocalDate, Possible> lowerOfEachDay(List<Sighting> sightings) {
    TreeMap<LocalDate, Possible> days = new TreeMap<>();
    for (Sighting sighting : sightings) {
      days.merge(
          sighting.day(),
          sighting.level(),
          (one, other) -> Possible.combine(ImmutableList.of(one, other), Collections::min));
    }
    return ImmutableSortedMap.copyOfSorted(days);
  }
}
