package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * The pooled answers to one question. Of a contested pulse the number of answers stands, and the
 * values can be any.
 */
final class PulseReading {

  private final PulseQuestion question;
  private final ImmutableSortedMap<Integer, Long> known;
  private final long contested;
  private final long asked;
  private final ImmutableList<EvidenceId> items;

  private PulseReading(
      PulseQuestion question,
      ImmutableSortedMap<Integer, Long> known,
      long contested,
      long asked,
      ImmutableList<EvidenceId> items) {
    this.question = question;
    this.known = known;
    this.contested = contested;
    this.asked = asked;
    this.items = items;
  }

  static PulseReading of(PulseQuestion question, List<Standing.Item<Pulse>> pulses) {
    TreeMap<Integer, Long> known = new TreeMap<>();
    long contested = 0;
    long asked = 0;
    for (Standing.Item<Pulse> item : pulses) {
      Pulse pulse = item.evidence();
      asked += pulse.asked();
      if (item.isContested()) {
        contested += pulse.answers().values().stream().mapToLong(Integer::longValue).sum();
      } else {
        pulse.answers().forEach((value, number) -> known.merge(value, (long) number, Long::sum));
      }
    }
    return new PulseReading(
        question,
        ImmutableSortedMap.copyOf(Maps.filterValues(known, number -> number > 0)),
        contested,
        asked,
        pulses.stream().map(item -> item.evidence().id()).collect(toImmutableList()));
  }

  List<EvidenceId> items() {
    return items;
  }

  Measurement.Answers answers() {
    return new Measurement.Answers(answered(), asked);
  }

  boolean isContested() {
    return contested > 0;
  }

  long answered() {
    return sumOf(known) + contested;
  }

  /** A statistic of at least one answer. */
  Possible statistic(Statistic statistic, Rational value) {
    return switch (statistic) {
      case MEAN -> mean();
      case MEDIAN -> Possible.wholeNumbers(medianWith(question.from()), medianWith(question.to()));
      case SPREAD -> spread();
      case LEAST ->
          Possible.wholeNumbers(with(question.from()).firstKey(), with(question.to()).firstKey());
      case GREATEST ->
          Possible.wholeNumbers(with(question.from()).lastKey(), with(question.to()).lastKey());
      case SHARE_AT_LEAST -> share(it -> Rational.of(it).compareTo(value) >= 0);
      case SHARE_AT_MOST -> share(it -> Rational.of(it).compareTo(value) <= 0);
    };
  }

  private Possible mean() {
    long sum = known.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum();
    return Possible.wholeNumbers(sum + contested * question.from(), sum + contested * question.to())
        .times(Rational.of(1, answered()));
  }

  /** All answers, the contested ones being the same value. */
  private NavigableMap<Integer, Long> with(int value) {
    TreeMap<Integer, Long> all = new TreeMap<>(known);
    if (contested > 0) {
      all.merge(value, contested, Long::sum);
    }
    return all;
  }

  /** Every whole number between the two ends is a median for some contested answers. */
  private int medianWith(int value) {
    NavigableMap<Integer, Long> all = with(value);
    long place = answered() / 2;
    for (Map.Entry<Integer, Long> each : all.entrySet()) {
      if (place < each.getValue()) {
        return each.getKey();
      }
      place -= each.getValue();
    }
    return all.lastKey();
  }

  Possible spread() {
    if (contested == 0) {
      return Possible.exactly((long) known.lastKey() - known.firstKey());
    }
    ImmutableSet.Builder<Rational> spreads = ImmutableSet.builder();
    for (int one = question.from(); one <= question.to(); one++) {
      for (int other = one; other <= (contested > 1 ? question.to() : one); other++) {
        int least = known.isEmpty() ? one : Math.min(one, known.firstKey());
        int greatest = known.isEmpty() ? other : Math.max(other, known.lastKey());
        spreads.add(Rational.of((long) greatest - least));
      }
    }
    return Possible.oneOf(spreads.build());
  }

  /** Of contested answers any number, unless every answer that can be given counts, or none. */
  private Possible share(Predicate<Integer> test) {
    long yes = sumOf(Maps.filterKeys(known, test::test));
    boolean lowestCounts = test.test(question.from());
    boolean highestCounts = test.test(question.to());
    return Possible.wholeNumbers(
            yes + (lowestCounts && highestCounts ? contested : 0),
            yes + (lowestCounts || highestCounts ? contested : 0))
        .times(Rational.of(1, answered()));
  }

  private static long sumOf(Map<Integer, Long> numbers) {
    return numbers.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The answers counted of all answers, where a share of them is known exactly. */
  Optional<Found.Parts> parts(Statistic statistic, Rational value) {
    boolean isShare = statistic == Statistic.SHARE_AT_LEAST || statistic == Statistic.SHARE_AT_MOST;
    Rational all = Rational.of(answered());
    return isShare && contested == 0
        ? statistic(statistic, value).value().map(it -> new Found.Parts(it.times(all), all))
        : Optional.empty();
  }

  /** The mean of what several questions come to. */
  static Possible averageOf(List<Possible> each) {
    return Possible.combine(
        each,
        values ->
            values.stream()
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(Rational.of(each.size())));
  }
}
