package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Review;

/**
 * Measures of what was counted in meetings and at reviews.
 *
 * @param facts what is so
 * @param window the part of the journey that is looked at
 */
record Tallies(Facts facts, Window window) {

  /**
   * A meeting, or a review, with the tallies that were counted in it.
   *
   * @param attended who came, of those whose evidence counts
   * @param expected who was expected, of those whose evidence counts
   * @param unseen active members of that day whose evidence does not count
   */
  private record Gathering(
      EvidenceId id,
      LocalDate date,
      Map<TallyId, Integer> tallies,
      int attended,
      int expected,
      int unseen) {}

  /** The gatherings of the window at which these tallies are counted; contested ones lack them. */
  private ImmutableList<Gathering> gatherings(Collection<TallyId> tallies) {
    boolean atReviews =
        tallies.stream()
            .anyMatch(tally -> facts.curriculum().tally(tally).at() == TalliedAt.REVIEWS);
    if (atReviews) {
      Predicate<LocalDate> days = Windows.days(facts, window);
      return facts.events(Review.class).stream()
          .filter(review -> days.test(review.date()))
          .map(review -> gathering(review))
          .collect(toImmutableList());
    }
    return Windows.meetings(facts, window).stream()
        .map(
            item ->
                new Gathering(
                    item.evidence().id(),
                    item.evidence().date(),
                    item.isContested() ? ImmutableMap.of() : item.evidence().tallies(),
                    facts.attendedAt(item.evidence()).size(),
                    facts.expectedAt(item.evidence()).size(),
                    unseenOn(item.evidence().date())))
        .collect(toImmutableList());
  }

  private Gathering gathering(Review review) {
    Set<Pseudonym> active = facts.countedOn(review.date());
    return new Gathering(
        review.id(),
        review.date(),
        review.tallies(),
        Sets.intersection(active, review.tookPart()).size(),
        active.size(),
        unseenOn(review.date()));
  }

  private int unseenOn(LocalDate day) {
    return facts.activeOn(day).size() - facts.countedOn(day).size();
  }

  /**
   * What a tally is a share of. A tally counts everybody who was there, and of members whose
   * evidence does not count nobody is told whether they came: the base can be anything in between.
   */
  private record Base(int least, int greatest) {

    /** Of a number that is not told, or of nobody, there is no share. */
    static Optional<Base> of(TallyBase outOf, Gathering gathering, int counted) {
      return outOf.accept(
          new TallyBase.Visitor<>() {
            @Override
            public Optional<Base> attended(TallyBase.Attended it) {
              return ofPeople(gathering.attended(), gathering.unseen(), counted);
            }

            @Override
            public Optional<Base> expected(TallyBase.Expected it) {
              return ofPeople(gathering.expected(), gathering.unseen(), counted);
            }

            @Override
            public Optional<Base> ofTally(TallyBase.OfTally it) {
              return Optional.ofNullable(gathering.tallies().get(it.tally()))
                  .filter(number -> number > 0)
                  .map(number -> new Base(number, number));
            }
          });
    }

    private static Optional<Base> ofPeople(int seen, int unseen, int counted) {
      int greatest = seen + unseen;
      int least = Math.max(1, Math.max(seen, Math.min(counted, greatest)));
      return greatest == 0 ? Optional.empty() : Optional.of(new Base(least, greatest));
    }

    Base plus(Base other) {
      return new Base(least + other.least, greatest + other.greatest);
    }

    boolean isKnown() {
      return least == greatest;
    }

    Possible share(Rational part) {
      Possible bases = Possible.wholeNumbers(least, greatest);
      return bases.mapEach(
          base -> part.dividedBy(base),
          Possible.between(
              part.dividedBy(Rational.of(greatest)), part.dividedBy(Rational.of(least))));
    }
  }

  /** The share that tallies are of a base. */
  Measurement share(Formula.TallyShare it) {
    Rational part = Rational.ZERO;
    Base whole = new Base(0, 0);
    ImmutableList.Builder<Possible> shares = ImmutableList.builder();
    ImmutableSet.Builder<EvidenceId> items = ImmutableSet.builder();
    int meetings = 0;
    int people = 0;
    for (Gathering gathering : gatherings(it.tallies())) {
      Rational counted = sumOf(it.tallies(), gathering);
      Optional<Base> base = Base.of(it.outOf(), gathering, counted.numerator().intValue());
      if (!gathering.tallies().keySet().containsAll(it.tallies()) || base.isEmpty()) {
        continue;
      }
      part = part.plus(counted);
      whole = whole.plus(base.get());
      shares.add(base.get().share(counted));
      items.add(gathering.id());
      meetings++;
      people = Math.max(people, gathering.expected() + gathering.unseen());
    }
    if (meetings == 0) {
      return Measurement.unknown(Why.NOT_SEEN).ofTotal(0);
    }
    boolean pooled = it.averaging() == Averaging.POOLED;
    Measurement measured =
        Measurement.of(pooled ? whole.share(part) : PulseReading.averageOf(shares.build()))
            .because(whole.isKnown() ? ImmutableSet.of() : ImmutableSet.of(Why.NOT_SEEN))
            .ofTotal(whole.least())
            .overMeetings(meetings)
            .restingOn(items.build());
    Measurement told =
        it.outOf() instanceof TallyBase.OfTally ? measured : measured.amongPeople(people);
    return pooled && whole.isKnown()
        ? told.inParts(new Found.Parts(part, Rational.of(whole.least())))
        : told;
  }

  private static Rational sumOf(List<TallyId> tallies, Gathering gathering) {
    return Rational.of(
        tallies.stream().mapToLong(tally -> gathering.tallies().getOrDefault(tally, 0)).sum());
  }

  /** A sum, or a lower bound where a meeting lacks the tally. */
  Measurement count(Formula.TallyCount it) {
    ImmutableList<Gathering> all = gatherings(it.tallies());
    ImmutableList<Gathering> counted =
        all.stream()
            .filter(gathering -> gathering.tallies().keySet().containsAll(it.tallies()))
            .collect(toImmutableList());
    if (all.isEmpty()) {
      return Measurement.unknown(Why.TOO_FEW).ofTotal(0);
    }
    Rational sum =
        all.stream()
            .map(gathering -> sumOf(it.tallies(), gathering))
            .reduce(Rational.ZERO, Rational::plus);
    boolean complete = counted.size() == all.size();
    return Measurement.of(complete ? Possible.exactly(sum) : Possible.atLeast(sum))
        .because(complete ? ImmutableSet.of() : ImmutableSet.of(Why.NOT_SEEN))
        .overMeetings(counted.size())
        .ofTotal(counted.size())
        .restingOn(counted.stream().map(Gathering::id).collect(toImmutableList()));
  }
}
