package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * Numbers that are asked for, always exactly, and what is asked of them.
 *
 * @param ways how forms are made in the language
 */
record NumberForms(Ways ways) {

  private static final Rational HUNDRED = Rational.of(100);

  private static final ImmutableMap<Relation, String> RELATIONS =
      ImmutableMap.of(
          Relation.AT_LEAST, "at-least",
          Relation.AT_MOST, "at-most",
          Relation.ABOVE, "above",
          Relation.BELOW, "below",
          Relation.EXACTLY, "exactly");

  /** What a number is a number of. */
  enum Unit {
    NUMBER,
    SHARE,
    PERCENTAGE_POINTS,
    STEPS,
    POINTS,
    DAYS,
    MEMBERS
  }

  /** A number of something. */
  record Amount(Rational number, Unit unit) {}

  Form<Rational> decimal() {
    return ways.decimal();
  }

  /** Returns the form of {@code 75%}, {@code 62.5%}, or else {@code 2/3}. */
  Form<Rational> share() {
    Form<Rational> percent =
        ways.around("percent", "number", ways.decimal())
            .as(share -> share.times(HUNDRED), number -> number.dividedBy(HUNDRED));
    return Choice.<Rational>none()
        .or(percent.where(NumberForms::isPercent))
        .or(ways.fraction().where(share -> !isPercent(share)));
  }

  private static boolean isPercent(Rational share) {
    return share.times(HUNDRED).times(Rational.of(10)).isWhole();
  }

  /** Returns the form of so many points. */
  Form<Rational> points() {
    return ways.around("points", "count", ways.decimal());
  }

  Form<Amount> amount() {
    return Choice.<Amount>none()
        .or(of(Unit.NUMBER, ways.decimal()))
        .or(of(Unit.SHARE, share()))
        .or(
            of(
                Unit.PERCENTAGE_POINTS,
                ways.around("percentage-points", "count", ways.decimal())
                    .as(share -> share.times(HUNDRED), number -> number.dividedBy(HUNDRED))))
        .or(of(Unit.STEPS, ways.around("steps", "count", ways.decimal())))
        .or(of(Unit.POINTS, points()))
        .or(of(Unit.DAYS, ways.around("days", "count", ways.decimal())));
  }

  Form<Amount> of(Unit unit, Form<Rational> number) {
    return number
        .<Amount>as(Amount::number, value -> new Amount(value, unit))
        .where(amount -> amount.unit() == unit);
  }

  /** Returns the form of {@code at least 5} and its like. */
  <T> Form<Threshold<T>> threshold(Form<T> value) {
    Choice<Threshold<T>> all = Choice.none();
    for (Map.Entry<Relation, String> each : RELATIONS.entrySet()) {
      all = all.or(threshold(each.getValue(), each.getKey(), value));
    }
    return all.or(between("between", value));
  }

  <T> Form<Threshold<T>> threshold(String key, Relation relation, Form<T> value) {
    return ways.<Threshold<T>, T>way(
            key, slot("value", value, Threshold::bound), bound -> Threshold.of(relation, bound))
        .where(it -> it.relation() == relation);
  }

  <T> Form<Threshold<T>> between(String key, Form<T> value) {
    return ways.<Threshold<T>, T, T>way(
            key,
            slot("value", value, Threshold::bound),
            slot("upper", value, it -> it.upper().orElseThrow()),
            Threshold::between)
        .where(it -> it.relation() == Relation.BETWEEN);
  }

  /** Returns the threshold with another kind of bound. */
  static <A, B> Threshold<B> mapped(Threshold<A> threshold, Function<A, B> bound) {
    return new Threshold<>(
        threshold.relation(), bound.apply(threshold.bound()), threshold.upper().map(bound));
  }
}
