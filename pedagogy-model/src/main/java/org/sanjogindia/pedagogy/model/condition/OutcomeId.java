package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of an outcome: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record OutcomeId(String value) implements Comparable<OutcomeId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public OutcomeId {
    KebabCase.require(value, "outcome");
  }

  /** Returns the id that is written like this. */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
