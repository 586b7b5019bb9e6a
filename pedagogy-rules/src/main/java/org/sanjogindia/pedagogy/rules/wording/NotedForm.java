package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Layout;
import org.sanjogindia.pedagogy.rules.grammar.Phrase;
import org.sanjogindia.pedagogy.rules.grammar.Reading;

/**
 * What is asked, with why and where from below it. In a line these are left out, and so none is
 * ever read.
 *
 * @param condition how a condition is said
 * @param part what is asked
 * @param notes why it is asked and where that comes from
 */
record NotedForm<T, C>(
    Form<C> condition, Function<T, C> part, Function<T, ? extends List<String>> notes)
    implements Form<T> {

  @Override
  public Optional<Phrase> say(T noted, Layout layout) {
    Optional<Phrase> plain = condition.say(part.apply(noted), layout);
    return switch (layout) {
      case LINE -> plain;
      case PAGE -> plain.map(phrase -> phrase.noted(notes.apply(noted)));
    };
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    return ImmutableList.of();
  }
}
