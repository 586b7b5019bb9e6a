package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/**
 * One matter from its opening on.
 *
 * @param opening what its first opening says
 * @param opened the day of its first opening
 * @param openSince the day of the opening from which it has been open, or was last
 * @param state open, or closed with no opening since
 * @param marks the days on which it was marked, by mark
 * @param levels the levels that it was given
 * @param carriedBy who carries it, by any of its openings
 * @param items the items about it
 */
record MatterStory(
    Happening.Opened opening,
    LocalDate opened,
    LocalDate openSince,
    MatterState state,
    ImmutableSetMultimap<MarkId, LocalDate> marks,
    List<Sighting> levels,
    Set<Pseudonym> carriedBy,
    Set<EvidenceId> items) {

  MatterStory {
    requireNonNull(opening, "opening");
    requireNonNull(opened, "opened");
    requireNonNull(openSince, "openSince");
    requireNonNull(state, "state");
    requireNonNull(marks, "marks");
    levels = ImmutableList.copyOf(levels);
    carriedBy = ImmutableSet.copyOf(carriedBy);
    items = ImmutableSet.copyOf(items);
  }

  /** All matters that were ever opened, in the order of their first openings. */
  static ImmutableList<MatterStory> all(Facts facts) {
    return Multimaps.index(facts.events(Matter.class), Matter::matter).asMap().values().stream()
        .flatMap(items -> of(items, facts).stream())
        .collect(toImmutableList());
  }

  /** The matters of a selection. */
  static ImmutableList<MatterStory> selected(Facts facts, MatterSelection selection) {
    return all(facts).stream().filter(story -> story.isIn(selection)).collect(toImmutableList());
  }

  private static Optional<MatterStory> of(Collection<Matter> items, Facts facts) {
    Optional<Matter> first =
        items.stream().filter(item -> item.what() instanceof Happening.Opened).findFirst();
    return first.map(item -> tell((Happening.Opened) item.what(), item.date(), items, facts));
  }

  private static MatterStory tell(
      Happening.Opened opening, LocalDate opened, Collection<Matter> items, Facts facts) {
    Openness openness = Openness.of(opened, items);
    ImmutableSetMultimap.Builder<MarkId, LocalDate> marks = ImmutableSetMultimap.builder();
    ImmutableList.Builder<Sighting> levels = ImmutableList.builder();
    ImmutableSet.Builder<Pseudonym> carriedBy = ImmutableSet.builder();
    Optional<Scale> scale =
        facts.curriculum().matterKind(opening.kind()).scale().map(facts.curriculum()::scale);
    for (Matter item : items) {
      Happening what = item.what();
      if (what instanceof Happening.Opened again) {
        carriedBy.addAll(again.carriedBy());
      } else if (what instanceof Happening.Marked marked) {
        marks.put(marked.mark(), item.date());
      } else if (what instanceof Happening.LevelGiven given && scale.isPresent()) {
        Rational place = Rational.of(scale.get().indexOf(given.level()));
        levels.add(new Sighting(item.date(), Possible.exactly(place), item.id()));
      }
    }
    return new MatterStory(
        opening,
        opened,
        openness.since(),
        openness.state(),
        marks.build(),
        levels.build(),
        carriedBy.build(),
        ImmutableSet.copyOf(Iterables.transform(items, Matter::id)));
  }

  /**
   * Whether a matter is open, and since when. Opened and closed on one day, it is as it was before
   * that day: no order of writing decides.
   */
  private record Openness(MatterState state, LocalDate since) {

    static Openness of(LocalDate opened, Collection<Matter> items) {
      Openness now = new Openness(MatterState.CLOSED, opened);
      for (Collection<Matter> day : Multimaps.index(items, Matter::date).asMap().values()) {
        boolean opens = day.stream().anyMatch(it -> it.what() instanceof Happening.Opened);
        boolean closes = day.stream().anyMatch(it -> it.what() instanceof Happening.Closed);
        if (opens && !closes && now.state() == MatterState.CLOSED) {
          now = new Openness(MatterState.OPEN, day.iterator().next().date());
        } else if (closes && !opens) {
          now = new Openness(MatterState.CLOSED, now.since());
        }
      }
      return now;
    }
  }

  private boolean isIn(MatterSelection selection) {
    return selection.kinds().contains(opening.kind())
        && (selection.topic().isEmpty() || selection.topic().equals(opening.topic()))
        && (selection.sphere().isEmpty() || selection.sphere().equals(opening.sphere()))
        && (selection.outcome().isEmpty() || selection.outcome().equals(opening.outcome()))
        && (selection.still().isEmpty() || selection.still().get() == state);
  }
}
