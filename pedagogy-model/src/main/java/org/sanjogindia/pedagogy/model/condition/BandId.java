package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a band of a measure: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record BandId(String value) implements Comparable<BandId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public BandId {
    KebabCase.require(value, "band");
  }

  /** Returns the id that is written like this. */
  public static BandId of(String value) {
    return new BandId(value);
  }

  @Override
  public int compareTo(BandId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
