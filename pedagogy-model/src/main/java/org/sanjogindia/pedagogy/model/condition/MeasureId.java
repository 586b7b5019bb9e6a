package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a measure: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public MeasureId {
    KebabCase.require(value, "measure");
  }

  /** Returns the id that is written like this. */
  public static MeasureId of(String value) {
    return new MeasureId(value);
  }

  @Override
  public int compareTo(MeasureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
