package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.Rational;

/**
 * What a number can be, however the unknown turns out: one value, several, or a range.
 *
 * <p>Values are listed one by one as long as there are few of them, so that a verdict is unknown
 * only if it can go either way. Of very many only the range is kept, which is cautious: it may
 * leave a verdict unknown, and never makes a wrong one.
 */
final class Possible {

  private static final int MOST_LISTED = 4096;

  private static final Possible ANYTHING = new Possible(Range.all(), null);

  private final Range<Rational> range;
  private final @Nullable ImmutableSortedSet<Rational> listed;

  private Possible(Range<Rational> range, @Nullable ImmutableSortedSet<Rational> listed) {
    this.range = range;
    this.listed = listed;
  }

  static Possible exactly(Rational value) {
    return oneOf(ImmutableSet.of(value));
  }

  static Possible exactly(long value) {
    return exactly(Rational.of(value));
  }

  static Possible oneOf(Collection<Rational> values) {
    ImmutableSortedSet<Rational> sorted = ImmutableSortedSet.copyOf(values);
    Range<Rational> hull = Range.closed(sorted.first(), sorted.last());
    return new Possible(hull, sorted.size() > MOST_LISTED ? null : sorted);
  }

  /** Every whole number from one to the other. */
  static Possible wholeNumbers(long from, long to) {
    if (to - from >= MOST_LISTED) {
      return between(Rational.of(from), Rational.of(to));
    }
    ImmutableSet.Builder<Rational> values = ImmutableSet.builder();
    for (long value = from; value <= to; value++) {
      values.add(Rational.of(value));
    }
    return oneOf(values.build());
  }

  static Possible between(Rational least, Rational greatest) {
    return new Possible(Range.closed(least, greatest), null);
  }

  static Possible atLeast(Rational least) {
    return new Possible(Range.atLeast(least), null);
  }

  static Possible anything() {
    return ANYTHING;
  }

  boolean isKnown() {
    return listed != null && listed.size() == 1;
  }

  Optional<Rational> value() {
    return isKnown() ? least() : Optional.empty();
  }

  Optional<Rational> least() {
    return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
  }

  Optional<Rational> greatest() {
    return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
  }

  /** Met if every possible value lies in the range, not yet if none does. */
  Verdict isIn(Range<Rational> asked) {
    if (listed != null) {
      long within = listed.stream().filter(asked).count();
      return within == listed.size()
          ? Verdict.MET
          : within == 0 ? Verdict.NOT_YET : Verdict.UNKNOWN;
    }
    if (asked.encloses(range)) {
      return Verdict.MET;
    }
    boolean apart = !asked.isConnected(range) || asked.intersection(range).isEmpty();
    return apart ? Verdict.NOT_YET : Verdict.UNKNOWN;
  }

  /** Whatever either of the two can be. */
  Possible or(Possible other) {
    if (listed != null && other.listed != null) {
      return oneOf(Sets.union(listed, other.listed));
    }
    return new Possible(range.span(other.range), null);
  }

  Possible plus(Possible other) {
    return combine(ImmutableList.of(this, other), values -> values.get(0).plus(values.get(1)));
  }

  Possible minus(Possible other) {
    return plus(other.times(Rational.of(-1)));
  }

  Possible times(Rational factor) {
    if (listed != null) {
      return oneOf(Sets.newHashSet(Lists.transform(listed.asList(), factor::times)));
    }
    if (factor.signum() == 0) {
      return exactly(Rational.ZERO);
    }
    return new Possible(scaled(range, factor), null);
  }

  private static Range<Rational> scaled(Range<Rational> range, Rational factor) {
    boolean turned = factor.signum() < 0;
    Range<Rational> result = Range.all();
    if (range.hasLowerBound()) {
      Rational end = range.lowerEndpoint().times(factor);
      result = result.intersection(turned ? Range.atMost(end) : Range.atLeast(end));
    }
    if (range.hasUpperBound()) {
      Rational end = range.upperEndpoint().times(factor);
      result = result.intersection(turned ? Range.atLeast(end) : Range.atMost(end));
    }
    return result;
  }

  /** The values of any function of a single number, or what they can be if there are too many. */
  Possible mapEach(Function<Rational, Rational> function, Possible otherwise) {
    return listed == null
        ? otherwise
        : oneOf(listed.stream().map(function).collect(toImmutableSortedSet(naturalOrder())));
  }

  /**
   * The values of a function that never falls when one of its arguments rises.
   *
   * @param parts the arguments
   * @param rising the function
   */
  static Possible combine(List<Possible> parts, Function<List<Rational>, Rational> rising) {
    if (isShort(parts)) {
      return eachOf(parts, rising);
    }
    Range<Rational> result = Range.all();
    if (parts.stream().allMatch(part -> part.range.hasLowerBound())) {
      Rational least = rising.apply(Lists.transform(parts, part -> part.range.lowerEndpoint()));
      result = result.intersection(Range.downTo(least, BoundType.CLOSED));
    }
    if (parts.stream().allMatch(part -> part.range.hasUpperBound())) {
      Rational most = rising.apply(Lists.transform(parts, part -> part.range.upperEndpoint()));
      result = result.intersection(Range.upTo(most, BoundType.CLOSED));
    }
    return new Possible(result, null);
  }

  /**
   * The greatest of the values, or the second greatest, and so on. A value without an end can lie
   * beyond all others, and bounds nothing.
   */
  static Possible atPlaceFromTop(int place, List<Possible> parts) {
    if (isShort(parts)) {
      return eachOf(
          parts,
          values -> ImmutableList.sortedCopyOf(Collections.reverseOrder(), values).get(place - 1));
    }
    List<Rational> leasts = leasts(parts).reverse();
    List<Rational> greatests = greatests(parts);
    int placeFromBottom = parts.size() + 1 - place;
    Range<Rational> result = Range.all();
    if (leasts.size() >= place) {
      result = result.intersection(Range.atLeast(leasts.get(place - 1)));
    }
    if (greatests.size() >= placeFromBottom) {
      result = result.intersection(Range.atMost(greatests.get(placeFromBottom - 1)));
    }
    return new Possible(result, null);
  }

  /** The greatest of the values less the least; at least what those with an end lie apart. */
  static Possible spread(List<Possible> parts) {
    if (isShort(parts)) {
      return eachOf(parts, values -> Collections.max(values).minus(Collections.min(values)));
    }
    List<Rational> leasts = leasts(parts);
    List<Rational> greatests = greatests(parts);
    boolean bounded = leasts.size() == parts.size() && greatests.size() == parts.size();
    return bounded
        ? between(apart(leasts, greatests), last(greatests).minus(leasts.get(0)))
        : atLeast(apart(leasts, greatests));
  }

  /** How far the highest of the lower ends lies over the lowest of the upper ends, if it does. */
  private static Rational apart(List<Rational> leasts, List<Rational> greatests) {
    if (leasts.isEmpty() || greatests.isEmpty()) {
      return Rational.ZERO;
    }
    Rational gap = last(leasts).minus(greatests.get(0));
    return gap.signum() > 0 ? gap : Rational.ZERO;
  }

  private static Rational last(List<Rational> values) {
    return values.get(values.size() - 1);
  }

  private static ImmutableList<Rational> leasts(List<Possible> parts) {
    return parts.stream()
        .flatMap(part -> part.least().stream())
        .sorted()
        .collect(toImmutableList());
  }

  private static ImmutableList<Rational> greatests(List<Possible> parts) {
    return parts.stream()
        .flatMap(part -> part.greatest().stream())
        .sorted()
        .collect(toImmutableList());
  }

  private static boolean isShort(List<Possible> parts) {
    long size = 1;
    for (Possible part : parts) {
      if (part.listed == null) {
        return false;
      }
      size *= part.listed.size();
      if (size > MOST_LISTED) {
        return false;
      }
    }
    return true;
  }

  private static Possible eachOf(
      List<Possible> parts, Function<List<Rational>, Rational> function) {
    ImmutableList.Builder<ImmutableSet<Rational>> choices = ImmutableList.builder();
    for (Possible part : parts) {
      choices.add(part.listed == null ? ImmutableSet.of() : part.listed);
    }
    return oneOf(
        Sets.cartesianProduct(choices.build()).stream()
            .map(function)
            .collect(toImmutableSortedSet(naturalOrder())));
  }

  @Override
  public String toString() {
    return listed != null ? listed.toString() : range.toString();
  }
}
