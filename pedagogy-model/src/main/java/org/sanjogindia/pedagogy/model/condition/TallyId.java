package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a tally: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record TallyId(String value) implements Comparable<TallyId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public TallyId {
    KebabCase.require(value, "tally");
  }

  /** Returns the id that is written like this. */
  public static TallyId of(String value) {
    return new TallyId(value);
  }

  @Override
  public int compareTo(TallyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
