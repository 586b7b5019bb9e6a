package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A key of a map.
 *
 * @param name as it is written
 * @param presence whether it has to stand there
 * @param title what it is called when one points at it
 * @param description what it says, in a sentence or two; if it is unfit, why
 * @param value how what it is given is written
 * @param ownExamples values to show, as YAML; if there are none, those of the value are shown
 */
public record Key(
    String name,
    Presence presence,
    String title,
    String description,
    Value value,
    List<String> ownExamples) {

  /** Whether a key has to stand in its map. */
  public enum Presence {
    /** The map lacks something without it. */
    REQUIRED,
    /** It may be left out. */
    OPTIONAL,
    /** It is understood, so that one can say why it does not belong there; it is refused. */
    UNFIT
  }

  public Key {
    ownExamples = List.copyOf(ownExamples);
  }

  static Key of(String name, String title, String description, Value value) {
    return new Key(name, Presence.OPTIONAL, title, description, value, ImmutableList.of());
  }

  /** Returns the key with values to show, as YAML. */
  Key such(String... examples) {
    return new Key(name, presence, title, description, value, ImmutableList.copyOf(examples));
  }

  Key required() {
    return new Key(name, Presence.REQUIRED, title, description, value, ownExamples);
  }

  Key unfit(String why) {
    return new Key(name, Presence.UNFIT, title, why, value, ownExamples);
  }

  /** Returns the key with another description. */
  Key saying(String other) {
    return new Key(name, presence, title, other, value, ownExamples);
  }

  /** Returns values to show, as YAML: its own, or else those of any such value. */
  public List<String> examples() {
    return ownExamples.isEmpty() ? value.examples() : ImmutableList.copyOf(ownExamples);
  }
}
