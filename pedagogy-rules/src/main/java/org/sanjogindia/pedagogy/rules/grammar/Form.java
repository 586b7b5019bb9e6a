package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to say values of a kind and to read them back.
 *
 * <p>What is said of a value in one {@link Layout#LINE} is read back as that value, and perhaps as
 * another one too, if the language can say two things alike; {@link Reader} finds that out.
 *
 * @param <T> what is said
 */
public interface Form<T> {

  /** Says the value, if this is a form of it. */
  Optional<Phrase> say(T value, Layout layout);

  /** Returns all that the text can mean from this place on, each with where it ends. */
  List<Part<T>> read(Reading reading, int from);

  /**
   * Something that was read.
   *
   * @param value what it means
   * @param end the place after it
   */
  record Part<T>(T value, int end) {}

  /**
   * Says what must be sayable.
   *
   * @throws IllegalArgumentException if it is not
   */
  default Phrase say(T value) {
    return phrase(value, Layout.PAGE);
  }

  /**
   * Says it in one line.
   *
   * @throws IllegalArgumentException if there is no way to say it
   */
  default String line(T value) {
    return phrase(value, Layout.LINE).text();
  }

  private Phrase phrase(T value, Layout layout) {
    return say(value, layout)
        .orElseThrow(() -> new IllegalArgumentException("no way to say " + value));
  }

  /** Returns this form for what a value is made of. */
  default <S> Form<S> as(Function<? super S, ? extends T> part, Function<? super T, S> whole) {
    Form<T> form = this;
    return new Form<>() {
      @Override
      public Optional<Phrase> say(S value, Layout layout) {
        return form.say(part.apply(value), layout);
      }

      @Override
      public List<Part<S>> read(Reading reading, int from) {
        return reading.made(reading.read(form, from), whole);
      }
    };
  }

  /** Returns this form for some of its values only. */
  default Form<T> where(Predicate<? super T> fits) {
    Form<T> form = this;
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T value, Layout layout) {
        return fits.test(value) ? form.say(value, layout) : Optional.empty();
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return reading.read(form, from).stream()
            .filter(part -> fits.test(part.value()))
            .collect(ImmutableList.toImmutableList());
      }
    };
  }

  /** Returns the form in which an empty value is not heard at all. */
  default Form<Optional<T>> ifAny() {
    Form<T> form = this;
    return new Form<>() {
      @Override
      public Optional<Phrase> say(Optional<T> value, Layout layout) {
        return value.isEmpty() ? Optional.of(Phrase.of("")) : form.say(value.get(), layout);
      }

      @Override
      public List<Part<Optional<T>>> read(Reading reading, int from) {
        return ImmutableList.<Part<Optional<T>>>builder()
            .addAll(reading.made(reading.read(form, from), Optional::of))
            .add(new Part<>(Optional.empty(), from))
            .build();
      }
    };
  }

  /** Returns the form that says values and never reads one. */
  default Form<T> neverRead() {
    Form<T> form = this;
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T value, Layout layout) {
        return form.say(value, layout);
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return ImmutableList.of();
      }
    };
  }

  /** Returns the form that keeps silent about its values, and reads silence as one of them. */
  static <T> Form<T> silentAs(T value) {
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T any, Layout layout) {
        return Optional.of(Phrase.of(""));
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return ImmutableList.of(new Part<>(value, from));
      }
    };
  }
}
