package org.sanjogindia.pedagogy.rules.grammar;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Things one after the other, as in {@code a, b and c}. */
final class Series<T> implements Form<List<T>> {

  private final Form<List<T>> one;
  private final Form<List<T>> several;

  Series(Ways ways, String series, Form<T> any) {
    Form<T> each = asSaid(any);
    this.one = each.as(Series::first, ImmutableList::of);
    Form<List<T>> two =
        ways.way(
            series + "-two",
            slot("one", each, Series::first),
            slot("other", each, things -> things.get(things.size() - 1)),
            (first, last) -> ImmutableList.of(first, last));
    Form<List<T>> more =
        ways.way(
            series + "-more",
            slot("one", each, Series::first),
            slot("others", Ways.later(this::several), things -> things.subList(1, things.size())),
            Series::joined);
    this.several =
        new Form<>() {
          @Override
          public Optional<Phrase> say(List<T> things, Layout layout) {
            return (things.size() == 2 ? two : more).say(things, layout);
          }

          @Override
          public List<Part<List<T>>> read(Reading reading, int from) {
            return ImmutableList.<Part<List<T>>>builder()
                .addAll(reading.read(two, from))
                .addAll(reading.read(more, from))
                .build();
          }
        };
  }

  /**
   * Only what is said by just these words is taken, so that readings which come to nothing do not
   * multiply along the series.
   */
  private static <T> Form<T> asSaid(Form<T> form) {
    return new Form<>() {
      @Override
      public Optional<Phrase> say(T thing, Layout layout) {
        return form.say(thing, layout);
      }

      @Override
      public List<Part<T>> read(Reading reading, int from) {
        return reading.read(form, from).stream()
            .filter(
                part -> form.line(part.value()).equals(reading.text().substring(from, part.end())))
            .collect(ImmutableList.toImmutableList());
      }
    };
  }

  private Form<List<T>> several() {
    return several;
  }

  private static <T> T first(List<T> things) {
    return things.get(0);
  }

  private static <T> List<T> joined(T first, List<T> others) {
    return ImmutableList.<T>builder().add(first).addAll(others).build();
  }

  @Override
  public Optional<Phrase> say(List<T> things, Layout layout) {
    return things.isEmpty()
        ? Optional.empty()
        : (things.size() == 1 ? one : several).say(things, layout);
  }

  @Override
  public List<Part<List<T>>> read(Reading reading, int from) {
    return ImmutableList.<Part<List<T>>>builder()
        .addAll(reading.read(one, from))
        .addAll(reading.read(several, from))
        .build();
  }
}
