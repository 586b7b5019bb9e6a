package org.sanjogindia.pedagogy.rules.grammar;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.Rational;

/**
 * Makes forms in one language: by the key of a template, what fills its gaps, and what it is made
 * into when it is read.
 *
 * @param lexicon what the language has
 */
public record Ways(Lexicon lexicon) {

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,30}/[0-9]{1,30}");

  /** Rejects what is missing. */
  public Ways {
    requireNonNull(lexicon, "lexicon");
  }

  /** Makes a value of three parts. */
  public interface Three<A, B, C, T> {
    /** Returns the value. */
    T of(A a, B b, C c);
  }

  /** Makes a value of four parts. */
  public interface Four<A, B, C, D, T> {
    /** Returns the value. */
    T of(A a, B b, C c, D d);
  }

  /** Makes a value of five parts. */
  public interface Five<A, B, C, D, E, T> {
    /** Returns the value. */
    T of(A a, B b, C c, D d, E e);
  }

  /** Returns what fills a gap. */
  public static <T, P> Slot<T, P> slot(String gap, Form<P> form, Function<? super T, P> part) {
    return new Slot<>(gap, form, part);
  }

  /** Returns the words for one value. */
  public <T> Form<T> word(String key, T value) {
    return Way.<T>of(lexicon, key, ImmutableList.of(), any -> value).where(value::equals);
  }

  /** Returns the form of a value of one part. */
  public <T, A> Form<T> way(String key, Slot<T, A> a, Function<A, T> make) {
    return Way.of(lexicon, key, ImmutableList.of(a), it -> make.apply(part(it, a)));
  }

  /** Returns the form of a value of two parts. */
  public <T, A, B> Form<T> way(String key, Slot<T, A> a, Slot<T, B> b, BiFunction<A, B, T> make) {
    return Way.of(lexicon, key, ImmutableList.of(a, b), it -> make.apply(part(it, a), part(it, b)));
  }

  /** Returns the form of a value of three parts. */
  public <T, A, B, C> Form<T> way(
      String key, Slot<T, A> a, Slot<T, B> b, Slot<T, C> c, Three<A, B, C, T> make) {
    return Way.of(
        lexicon,
        key,
        ImmutableList.of(a, b, c),
        it -> make.of(part(it, a), part(it, b), part(it, c)));
  }

  /** Returns the form of a value of four parts. */
  public <T, A, B, C, D> Form<T> way(
      String key,
      Slot<T, A> a,
      Slot<T, B> b,
      Slot<T, C> c,
      Slot<T, D> d,
      Four<A, B, C, D, T> make) {
    return Way.of(
        lexicon,
        key,
        ImmutableList.of(a, b, c, d),
        it -> make.of(part(it, a), part(it, b), part(it, c), part(it, d)));
  }

  /** Returns the form of a value of five parts. */
  public <T, A, B, C, D, E> Form<T> way(
      String key,
      Slot<T, A> a,
      Slot<T, B> b,
      Slot<T, C> c,
      Slot<T, D> d,
      Slot<T, E> e,
      Five<A, B, C, D, E, T> make) {
    return Way.of(
        lexicon,
        key,
        ImmutableList.of(a, b, c, d, e),
        it -> make.of(part(it, a), part(it, b), part(it, c), part(it, d), part(it, e)));
  }

  @SuppressWarnings("unchecked") // a gap was filled by the form of its slot
  private static <T, P> P part(Map<String, Object> parts, Slot<T, P> slot) {
    Object part = parts.get(slot.gap());
    if (part == null) {
      throw new IllegalArgumentException("nothing was read for {" + slot.gap() + "}");
    }
    return (P) part;
  }

  /** Returns a form that says one part, with words around it or none. */
  public <T> Form<T> around(String key, String gap, Form<T> inner) {
    return way(key, slot(gap, inner, Function.<T>identity()), Function.identity());
  }

  /** Returns the form with another key for what lists things below, or below whose gap it does. */
  public static <T> Form<T> orIfListing(String key, String gap, Form<T> way) {
    return ((Way<T>) way).or(key, gap, phrase -> !phrase.isClause());
  }

  /** Returns the form with another key for words with a comma in a gap. */
  public static <T> Form<T> orIfWithComma(String key, String gap, Form<T> way) {
    return ((Way<T>) way).or(key, gap, phrase -> phrase.text().contains(","));
  }

  /** Returns a form that may be made of itself. */
  public static <T> Form<T> later(Supplier<Form<T>> form) {
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T value, Layout layout) {
        return form.get().say(value, layout);
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return reading.read(form.get(), from);
      }
    };
  }

  /** Returns the form of a number of things. */
  public Form<Integer> whole() {
    return new Numeral<>(
        lexicon,
        "",
        number -> number.toString(),
        text ->
            WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
        Math::toIntExact);
  }

  /** Returns the form of an exact number: a decimal one, or else a fraction. */
  public Form<Rational> decimal() {
    return new Numeral<>(lexicon, ".-/", Exact::decimal, Ways::rational, Rational::of);
  }

  /** Returns the form of a fraction. */
  public Form<Rational> fraction() {
    return new Numeral<>(lexicon, ".-/", Rational::toString, Ways::rational, Rational::of);
  }

  private static Optional<Rational> rational(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return Optional.of(Rational.of(new BigDecimal(text)));
    }
    if (!FRACTION.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> parts = Splitter.on('/').splitToList(text);
    BigInteger below = new BigInteger(parts.get(1));
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(new Rational(new BigInteger(parts.get(0)), below));
  }

  /** Returns the form of what stands between two asterisks and has no other name. */
  public static <T> Form<T> starred(Function<T, String> name, Function<String, T> thing) {
    return new Starred<>(name, thing);
  }

  /** Returns the form of {@code a, b and c}, by the keys {@code series-two} and {@code -more}. */
  public <T> Form<List<T>> series(String series, Form<T> each) {
    return new Series<>(this, series, each);
  }

  /** Returns the form of a list that is set apart: between brackets, or below. */
  public <T> Form<List<T>> listing(Form<T> each) {
    return new Listing<>(this, each);
  }

  /** Returns the form of what stands behind a colon, or below it if it is a list. */
  public <T, A, B> Form<T> under(Slot<T, A> lead, Slot<T, B> below, BiFunction<A, B, T> make) {
    return new Under<>(way("under", lead, below, make), lead, below);
  }

  /** Returns the form that puts brackets, in a line, around what is none of these. */
  public <T> Form<T> bracketedUnless(Form<T> simple, Form<T> any) {
    Form<T> bracketed = around("in-brackets", "part", any);
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T value, Layout layout) {
        return switch (layout) {
          case PAGE -> any.say(value, layout);
          case LINE -> simple.say(value, layout).or(() -> bracketed.say(value, layout));
        };
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return ImmutableList.<Part<T>>builder()
            .addAll(reading.read(simple, from))
            .addAll(reading.read(bracketed, from))
            .build();
      }
    };
  }
}
