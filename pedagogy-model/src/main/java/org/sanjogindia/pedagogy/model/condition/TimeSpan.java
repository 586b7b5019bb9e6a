package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A length of time by the calendar: days, weeks or months.
 *
 * <p>Months are calendar months, clamped to the end of the month: six months before 31 August is 28
 * or 29 February.
 *
 * @param amount at least one, at most 12,000
 * @param unit days, weeks or months
 */
public record TimeSpan(int amount, Unit unit) {

  /** The longest amount that is accepted; a thousand years of months. */
  public static final int LONGEST = 12_000;

  /** What is counted. */
  public enum Unit {
    /** Days. */
    DAYS(ChronoUnit.DAYS),
    /** Weeks of seven days. */
    WEEKS(ChronoUnit.WEEKS),
    /** Calendar months. */
    MONTHS(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Unit(ChronoUnit unit) {
      this.unit = unit;
    }
  }

  /** Rejects an amount out of range. */
  public TimeSpan {
    requireNonNull(unit, "unit");
    checkArgument(
        amount >= 1 && amount <= LONGEST, "a time span is 1 to %s long, got %s", LONGEST, amount);
  }

  /** Returns so many days. */
  public static TimeSpan ofDays(int days) {
    return new TimeSpan(days, Unit.DAYS);
  }

  /** Returns so many weeks. */
  public static TimeSpan ofWeeks(int weeks) {
    return new TimeSpan(weeks, Unit.WEEKS);
  }

  /** Returns so many calendar months. */
  public static TimeSpan ofMonths(int months) {
    return new TimeSpan(months, Unit.MONTHS);
  }

  /** Returns the day that lies this long before the given one. */
  public LocalDate before(LocalDate day) {
    return day.minus(amount, unit.unit);
  }

  /** Returns the day that lies this long after the given one. */
  public LocalDate after(LocalDate day) {
    return day.plus(amount, unit.unit);
  }

  /** Returns the length in words of the YAML, such as {@code 6 months}. */
  @Override
  public String toString() {
    String word =
        switch (unit) {
          case DAYS -> "day";
          case WEEKS -> "week";
          case MONTHS -> "month";
        };
    return amount + " " + word + (amount == 1 ? "" : "s");
  }
}
