package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a criterion: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public CriterionId {
    KebabCase.require(value, "criterion");
  }

  /** Returns the id that is written like this. */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
