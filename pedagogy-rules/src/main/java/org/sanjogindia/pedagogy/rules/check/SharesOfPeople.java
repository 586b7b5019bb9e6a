package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/**
 * Finds shares of people that no number of people is, where a list also says how many there are.
 *
 * <p>Of 7 people there is no 60%: there are 4, which is less, and 5, which is more. What is asked
 * is 5. Told only where {@code all:} holds both the share and a {@code size: between a and b}, and
 * no size from the one to the other has the share; a share that some size has is left alone.
 */
final class SharesOfPeople {

  private static final int SIZES_TOLD = 3;
  private static final Rational HUNDRED = Rational.of(100);

  private final Curriculum curriculum;

  SharesOfPeople(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  List<Diagnostic> find(List<ConditionNest> conditions) {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (ConditionNest list : conditions) {
      if (list.bare() instanceof Condition.AllOf) {
        list.parts().stream()
            .flatMap(part -> sizes(part).stream())
            .findFirst()
            .ifPresent(sizes -> list.parts().forEach(part -> look(part, sizes, found)));
      }
    }
    return found.build();
  }

  private record Sizes(long least, long greatest) {}

  /** How many people there are, if that is bounded on both sides. */
  private Optional<Sizes> sizes(ConditionNest part) {
    return part.bare() instanceof Condition.MeasureIs it
            && curriculum.measureOf(it.measure()).formula() instanceof Formula.Size
            && it.is() instanceof Limit.OfNumber limit
            && limit.threshold().relation() == Relation.BETWEEN
        ? limit
            .threshold()
            .upper()
            .map(
                upper ->
                    new Sizes(
                        rounded(limit.threshold().bound(), RoundingMode.CEILING),
                        rounded(upper, RoundingMode.FLOOR)))
        : Optional.empty();
  }

  private void look(ConditionNest part, Sizes sizes, ImmutableList.Builder<Diagnostic> found) {
    Optional<Threshold<Rational>> share =
        shareOfPeople(part.bare())
            .filter(it -> it.relation() == Relation.AT_LEAST || it.relation() == Relation.AT_MOST);
    if (share.isPresent() && sizes.least() > 0 && noSizeHas(share.get().bound(), sizes)) {
      found.add(
          Remark.SHARE_BETWEEN_PEOPLE
              .warning(part.span(), message(share.get(), sizes))
              .withHint("write a share that so many people can have, or a number"));
    }
  }

  private Optional<Threshold<Rational>> shareOfPeople(Condition condition) {
    if (condition instanceof Condition.Members members) {
      return members.howMany().kind() == HowMany.Kind.SHARE
          ? Optional.of(members.howMany().threshold())
          : Optional.empty();
    }
    return condition instanceof Condition.MeasureIs it
            && isShareOfActive(curriculum.measureOf(it.measure()).formula())
            && it.is() instanceof Limit.OfNumber limit
        ? Optional.of(limit.threshold())
        : Optional.empty();
  }

  private static boolean isShareOfActive(Formula formula) {
    return formula instanceof Formula.ComingsAndGoings
        || (formula instanceof Formula.PeopleWho people && people.as() == PeopleAs.SHARE_OF_ACTIVE);
  }

  /** Every {@code denominator}th size has the share, so that few sizes are ever looked at. */
  private static boolean noSizeHas(Rational share, Sizes sizes) {
    BigInteger every = share.denominator();
    long first = sizes.least();
    return every.compareTo(BigInteger.valueOf(sizes.greatest() - first + 1)) > 0
        && LongStream.rangeClosed(first, sizes.greatest())
            .noneMatch(size -> share.times(Rational.of(size)).isWhole());
  }

  private static String message(Threshold<Rational> share, Sizes sizes) {
    List<String> told = new ArrayList<>();
    for (long size = sizes.least(); size <= sizes.greatest() && told.size() < SIZES_TOLD; size++) {
      long people =
          rounded(
              share.bound().times(Rational.of(size)),
              share.relation() == Relation.AT_LEAST ? RoundingMode.CEILING : RoundingMode.FLOOR);
      told.add(
          lenientFormat(
              told.isEmpty()
                  ? "of %s people is %s people, which is %s"
                  : "of %s it is %s, which is %s",
              size,
              people,
              inPercent(Rational.of(people, size))));
    }
    return lenientFormat("`%s` %s", asWritten(share.bound()), String.join("; ", told));
  }

  private static String inPercent(Rational share) {
    return rounded(share.times(HUNDRED), RoundingMode.HALF_UP) + "%";
  }

  /** As it was written, as far as one can tell. */
  private static String asWritten(Rational share) {
    return share.times(HUNDRED).isWhole() ? inPercent(share) : share.toString();
  }

  private static long rounded(Rational number, RoundingMode mode) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()), 0, mode)
        .longValueExact();
  }
}
