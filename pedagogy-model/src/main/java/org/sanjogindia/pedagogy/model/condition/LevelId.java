package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a level of a scale: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record LevelId(String value) implements Comparable<LevelId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public LevelId {
    KebabCase.require(value, "level");
  }

  /** Returns the id that is written like this. */
  public static LevelId of(String value) {
    return new LevelId(value);
  }

  @Override
  public int compareTo(LevelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
