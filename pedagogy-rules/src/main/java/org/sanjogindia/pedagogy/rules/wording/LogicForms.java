package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * What joins conditions, on the collective and on a member alike.
 *
 * @param ways how forms are made in the language
 * @param detail how much is said
 * @param condition how a condition is said
 */
record LogicForms<C>(Ways ways, Detail detail, Form<C> condition) {

  <T> Form<T> list(String key, Function<T, List<C>> parts, Function<List<C>, T> make) {
    return orThatOne(
        ways.way(
            key,
            slot("count", ways.whole(), (T it) -> parts.apply(it).size()),
            slot("parts", ways.listing(condition), parts),
            (count, all) -> make.apply(all)),
        parts,
        make);
  }

  <T> Form<T> atLeast(
      Function<T, Integer> least,
      Function<T, List<C>> parts,
      BiFunction<Integer, List<C>, T> make) {
    return orThatOne(
        ways.way(
            "at-least-of",
            slot("least", ways.whole(), least),
            slot("count", ways.whole(), (T it) -> parts.apply(it).size()),
            slot("parts", ways.listing(condition), parts),
            (some, count, all) -> make.apply(some, all)),
        parts,
        all -> make.apply(1, all));
  }

  /** In plain words a list of one is that one. */
  private <T> Form<T> orThatOne(
      Form<T> list, Function<T, List<C>> parts, Function<List<C>, T> make) {
    return detail == Detail.SENTENCE
        ? list
        : Choice.<T>none()
            .or(
                condition
                    .<T>as(it -> parts.apply(it).get(0), one -> make.apply(ImmutableList.of(one)))
                    .where(it -> parts.apply(it).size() == 1))
            .or(list);
  }

  <T> Form<T> not(Function<T, C> part, Function<C, T> make) {
    return Ways.orIfListing(
        "not-list", "part", ways.way("not", slot("part", condition, part), make));
  }

  /** A criterion by its name, with its meaning where that is told. */
  <T, I> Form<T> criterion(
      Form<I> name, Function<T, I> id, Function<I, T> make, Function<T, Optional<C>> meaning) {
    Form<T> plain = name.as(id, make);
    if (detail == Detail.SENTENCE) {
      return plain;
    }
    Form<T> told =
        ways.way(
            "named",
            slot("name", name, id),
            slot("meaning", condition, it -> meaning.apply(it).orElseThrow()),
            (criterion, any) -> make.apply(criterion));
    return Choice.<T>none()
        .or(
            Ways.orIfListing("named-list", "meaning", told)
                .where(it -> meaning.apply(it).isPresent()))
        .or(plain);
  }
}
