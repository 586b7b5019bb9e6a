package org.sanjogindia.pedagogy.rules.language;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How what a key is given is written. */
public sealed interface Value {

  /** Calls the method of the visitor that handles this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** Returns values to show, as YAML. */
  List<String> examples();

  /** One of a few words, each with a meaning. */
  record OfWords(Words<?> words) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }

    @Override
    public List<String> examples() {
      return words.names();
    }
  }

  /** A text that is written in one way: a number, a duration, an id. */
  record Plain(Syntax syntax) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.copyOf(syntax.examples());
    }
  }

  /**
   * The name of something that is declared.
   *
   * @param section where it is declared
   * @param words words with a meaning of their own that may stand in its place
   */
  record NameOf(Section section, Words<?> words) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.<String>builder().addAll(words.names()).add(section.exampleId()).build();
    }
  }

  /** Words for people: in the first language, or in several by language. */
  record OfText() implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.of("Coming together", "{ en: Coming together, bn: একসাথে আসা }");
    }
  }

  /** A list that is not empty. */
  record ListOf(Value item) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public List<String> examples() {
      return item.examples().stream()
          .limit(1)
          .map(one -> "[" + one + "]")
          .collect(toImmutableList());
    }
  }

  /**
   * A list that is not empty, or one item without a list around it.
   *
   * @param uniqueness whether something may stand in it twice
   */
  record OneOrMore(Value item, Uniqueness uniqueness) implements Value {

    /** Whether something may stand in a list twice. */
    public enum Uniqueness {
      EACH_ONCE,
      ANY
    }

    static OneOrMore each(Value item) {
      return new OneOrMore(item, Uniqueness.EACH_ONCE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneOrMore(this);
    }

    @Override
    public List<String> examples() {
      return item.examples().stream()
          .limit(2)
          .map(one -> "[" + one + "]")
          .collect(toImmutableList());
    }
  }

  /** A map of some form, by the name of the form. */
  record MapOf(String form) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.of();
    }
  }

  /**
   * A map whose keys the author chooses.
   *
   * @param key how the keys are written
   * @param value what each of them is given
   * @param size whether it may be empty
   */
  record ById(Syntax key, Value value, Size size) implements Value {

    /** Whether there must be something in it. */
    public enum Size {
      ANY,
      AT_LEAST_ONE
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byId(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.of();
    }
  }

  /** A text in one way, or a map or a list in another; what is written shows which it is. */
  record Either(Value text, Value other) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }

    @Override
    public List<String> examples() {
      return ImmutableList.<String>builder()
          .addAll(text.examples())
          .addAll(other.examples())
          .build();
    }
  }

  /** One method for each kind of value. */
  interface Visitor<R> {
    R words(OfWords value);

    R plain(Plain value);

    R name(NameOf value);

    R text(OfText value);

    R list(ListOf value);

    R oneOrMore(OneOrMore value);

    R map(MapOf value);

    R byId(ById value);

    R either(Either value);
  }

  /** Returns a list that is not empty. */
  static Value list(Value item) {
    return new ListOf(item);
  }

  /** Returns names of what is declared in the section, each once, or one of them. */
  static Value names(Section section) {
    return OneOrMore.each(name(section));
  }

  /** Returns the name of something that is declared in the section. */
  static Value name(Section section) {
    return new NameOf(section, Words.NONE);
  }

  /** Returns a list of texts, or one of them. */
  static Value texts() {
    return new OneOrMore(new OfText(), OneOrMore.Uniqueness.ANY);
  }

  /** Returns a map from ids, which may be empty. */
  static Value byId(Value value) {
    return new ById(Syntax.ID, value, ById.Size.ANY);
  }
}
