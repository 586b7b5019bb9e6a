package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
  private final int[] sorted;
  private final int contested;
  private final int asked;
  private final ImmutableList<EvidenceId> items;

  private PulseReading(
      PulseQuestion question,
      int[] sorted,
      int contested,
      int asked,
      ImmutableList<EvidenceId> items) {
    this.question = question;
    this.sorted = sorted;
    this.contested = contested;
    this.asked = asked;
    this.items = items;
  }

  static PulseReading of(PulseQuestion question, List<Standing.Item<Pulse>> pulses) {
    ImmutableSortedMultiset.Builder<Integer> known = ImmutableSortedMultiset.naturalOrder();
    int contested = 0;
    int asked = 0;
    for (Standing.Item<Pulse> item : pulses) {
      Pulse pulse = item.evidence();
      asked += pulse.asked();
      if (item.isContested()) {
        contested += pulse.answers().values().stream().mapToInt(Integer::intValue).sum();
      } else {
        pulse.answers().forEach(known::addCopies);
      }
    }
    return new PulseReading(
        question,
        known.build().stream().mapToInt(Integer::intValue).toArray(),
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

  int answered() {
    return sorted.length + contested;
  }

  /** A statistic of at least one answer. */
  Possible statistic(Statistic statistic, Rational value) {
    return switch (statistic) {
      case MEAN -> mean();
      case MEDIAN -> Possible.wholeNumbers(medianWith(question.from()), medianWith(question.to()));
      case SPREAD -> spread();
      case LEAST -> Possible.wholeNumbers(with(question.from())[0], with(question.to())[0]);
      case GREATEST ->
          Possible.wholeNumbers(last(with(question.from())), last(with(question.to())));
      case SHARE_AT_LEAST -> share(it -> Rational.of(it).compareTo(value) >= 0);
      case SHARE_AT_MOST -> share(it -> Rational.of(it).compareTo(value) <= 0);
    };
  }

  private Possible mean() {
    long sum = IntStream.of(sorted).asLongStream().sum();
    return Possible.wholeNumbers(
            sum + (long) contested * question.from(), sum + (long) contested * question.to())
        .times(Rational.of(1, answered()));
  }

  /** All answers, the contested ones being the same value. */
  private int[] with(int value) {
    int[] all = Arrays.copyOf(sorted, answered());
    Arrays.fill(all, sorted.length, all.length, value);
    Arrays.sort(all);
    return all;
  }

  /** Every whole number between the two ends is a median for some contested answers. */
  private int medianWith(int value) {
    return with(value)[answered() / 2];
  }

  private static int last(int[] values) {
    return values[values.length - 1];
  }

  Possible spread() {
    if (contested == 0) {
      return Possible.exactly((long) last(sorted) - sorted[0]);
    }
    ImmutableSet.Builder<Rational> spreads = ImmutableSet.builder();
    for (int one = question.from(); one <= question.to(); one++) {
      for (int other = one; other <= (contested > 1 ? question.to() : one); other++) {
        int least = sorted.length > 0 ? Math.min(one, sorted[0]) : one;
        int greatest = sorted.length > 0 ? Math.max(other, last(sorted)) : other;
        spreads.add(Rational.of((long) greatest - least));
      }
    }
    return Possible.oneOf(spreads.build());
  }

  /** Of contested answers any number, unless every answer that can be given counts, or none. */
  private Possible share(IntPredicate test) {
    long known = IntStream.of(sorted).filter(test).count();
    boolean allCount = IntStream.rangeClosed(question.from(), question.to()).allMatch(test);
    boolean anyCounts = IntStream.rangeClosed(question.from(), question.to()).anyMatch(test);
    return Possible.wholeNumbers(
            known + (allCount ? contested : 0), known + (anyCounts ? contested : 0))
        .times(Rational.of(1, answered()));
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
