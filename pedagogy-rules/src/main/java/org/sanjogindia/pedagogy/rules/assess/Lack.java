package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/**
 * Something that is needed before a measure, or a condition, may be spoken of, and is not there:
 * the row {@code needs} of the language.
 *
 * @param of what there is too little of
 * @param more how much more is needed, if a number can be told
 * @param why how it is told
 */
record Lack(Act.Lacking of, OptionalInt more, Why why) {

  /** What a measure lacks of what it needs. */
  static ImmutableList<Lack> inMeasure(Needs needs, Measurement measured, Facts facts) {
    ImmutableList.Builder<Lack> lacks = ImmutableList.builder();
    needs.meetings().ifPresent(n -> lacks.addAll(tooFewMeetings(n, measured.meetings())));
    needs
        .total()
        .ifPresent(
            n -> {
              Rational there = measured.total().orElse(Rational.ZERO);
              if (there.compareTo(Rational.of(n)) < 0) {
                lacks.add(tooFew(Act.Lacking.CASES, missing(Rational.of(n).minus(there))));
              }
            });
    needs.answers().ifPresent(n -> lacks.addAll(tooFewAnswers(n, measured.answers())));
    needs
        .tookPart()
        .filter(share -> !tookPart(share, measured, facts))
        .ifPresent(share -> lacks.add(tooFew(Act.Lacking.PARTICIPATION, OptionalInt.empty())));
    needs
        .spread()
        .flatMap(asked -> disagreement(asked, measured.spread().orElse(Possible.anything())))
        .ifPresent(lacks::add);
    return lacks.build();
  }

  /**
   * What any other condition lacks: meetings since the founding, part taken in a review, and for a
   * level how far apart those who looked last are.
   */
  static ImmutableList<Lack> inCondition(Needs needs, Facts facts, Optional<Possible> spread) {
    Measurement nothing = Measurement.of(Possible.anything()).overMeetings(facts.meetings().size());
    return inMeasure(needs, spread.map(nothing::spreadOver).orElse(nothing), facts);
  }

  /** Too far apart, or not known to be close enough: where nobody looked, nobody disagrees. */
  private static Optional<Lack> disagreement(Threshold<Rational> asked, Possible spread) {
    return switch (spread.isIn(Ranges.ofNumbers(asked))) {
      case MET -> Optional.empty();
      case NOT_YET -> Optional.of(lackOfAgreement(Why.TOO_FAR_APART));
      case UNKNOWN -> Optional.of(lackOfAgreement(Why.NOT_SEEN));
    };
  }

  private static Lack lackOfAgreement(Why why) {
    return new Lack(Act.Lacking.AGREEMENT, OptionalInt.empty(), why);
  }

  private static List<Lack> tooFewMeetings(int needed, int there) {
    return there >= needed
        ? ImmutableList.of()
        : ImmutableList.of(tooFew(Act.Lacking.MEETINGS, OptionalInt.of(needed - there)));
  }

  private static List<Lack> tooFewAnswers(int needed, List<Measurement.Answers> answers) {
    long fewest = answers.stream().mapToLong(Measurement.Answers::given).min().orElse(0);
    return fewest >= needed
        ? ImmutableList.of()
        : ImmutableList.of(tooFew(Act.Lacking.ANSWERS, OptionalInt.of((int) (needed - fewest))));
  }

  private static Lack tooFew(Act.Lacking of, OptionalInt more) {
    return new Lack(of, more, Why.TOO_FEW);
  }

  private static OptionalInt missing(Rational number) {
    return number.isWhole() ? OptionalInt.of(number.numerator().intValue()) : OptionalInt.empty();
  }

  /** Answers of those asked, question by question; else members at the newest review of active. */
  private static boolean tookPart(Rational share, Measurement measured, Facts facts) {
    if (!measured.answers().isEmpty()) {
      return measured.answers().stream()
          .allMatch(
              it -> it.asked() > 0 && Rational.of(it.given(), it.asked()).compareTo(share) >= 0);
    }
    Optional<LocalDate> newest = facts.reviewDays().reverse().stream().findFirst();
    return newest.filter(day -> shareAtReview(day, facts, share)).isPresent();
  }

  private static boolean shareAtReview(LocalDate day, Facts facts, Rational share) {
    Set<Pseudonym> active = facts.countedOn(day);
    List<Review> reviews =
        facts.events(Review.class).stream()
            .filter(review -> review.date().equals(day))
            .collect(toImmutableList());
    long there =
        active.stream()
            .filter(person -> reviews.stream().anyMatch(it -> it.tookPart().contains(person)))
            .count();
    return !active.isEmpty() && Rational.of(there, active.size()).compareTo(share) >= 0;
  }
}
