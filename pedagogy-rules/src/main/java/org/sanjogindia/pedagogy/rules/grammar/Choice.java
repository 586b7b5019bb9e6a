package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of several forms; a value is said by the first that is a form of it. */
public final class Choice<T> implements Form<T> {

  private final ImmutableList<Case<T, ? extends T>> cases;

  /** A form, and which values it may be asked about. */
  private record Case<T, S extends T>(Function<T, Optional<S>> narrowed, Form<S> form) {

    Optional<Phrase> say(T value, Layout layout) {
      return narrowed.apply(value).flatMap(narrow -> form.say(narrow, layout));
    }

    List<Part<S>> read(Reading reading, int from) {
      return reading.read(form, from);
    }
  }

  private Choice(ImmutableList<Case<T, ? extends T>> cases) {
    this.cases = cases;
  }

  /** Returns a choice that has no form yet. */
  public static <T> Choice<T> none() {
    return new Choice<>(ImmutableList.of());
  }

  /** Returns the choice with one more form. */
  public Choice<T> or(Form<T> form) {
    return with(new Case<T, T>(Optional::of, form));
  }

  /** Returns the choice with one more form, for values of a kind. */
  public <S extends T> Choice<T> or(Class<S> kind, Form<S> form) {
    return with(
        new Case<T, S>(
            value -> kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty(),
            form));
  }

  private Choice<T> with(Case<T, ? extends T> more) {
    return new Choice<>(
        ImmutableList.<Case<T, ? extends T>>builder().addAll(cases).add(more).build());
  }

  @Override
  public Optional<Phrase> say(T value, Layout layout) {
    return cases.stream()
        .map(each -> each.say(value, layout))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public List<Part<T>> read(Reading reading, int from) {
    ImmutableList.Builder<Part<T>> all = ImmutableList.builder();
    for (Case<T, ? extends T> each : cases) {
      each.read(reading, from).forEach(part -> all.add(new Part<>(part.value(), part.end())));
    }
    return all.build();
  }
}
