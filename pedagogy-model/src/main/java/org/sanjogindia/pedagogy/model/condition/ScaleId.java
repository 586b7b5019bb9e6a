package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a scale of levels: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record ScaleId(String value) implements Comparable<ScaleId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public ScaleId {
    KebabCase.require(value, "scale");
  }

  /** Returns the id that is written like this. */
  public static ScaleId of(String value) {
    return new ScaleId(value);
  }

  @Override
  public int compareTo(ScaleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
