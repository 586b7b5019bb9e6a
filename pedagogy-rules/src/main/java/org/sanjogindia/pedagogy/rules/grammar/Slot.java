package org.sanjogindia.pedagogy.rules.grammar;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What fills a gap.
 *
 * @param gap the name of the gap
 * @param form how it is said
 * @param part what of the whole it is
 */
public record Slot<T, P>(String gap, Form<P> form, Function<? super T, P> part) {

  /** Rejects what is missing. */
  public Slot {
    requireNonNull(gap, "gap");
    requireNonNull(form, "form");
    requireNonNull(part, "part");
  }

  Optional<Phrase> say(T whole, Layout layout) {
    return form.say(part.apply(whole), layout);
  }
}
