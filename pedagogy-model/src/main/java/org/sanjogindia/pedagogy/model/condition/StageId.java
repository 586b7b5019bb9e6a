package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a stage: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record StageId(String value) implements Comparable<StageId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public StageId {
    KebabCase.require(value, "stage");
  }

  /** Returns the id that is written like this. */
  public static StageId of(String value) {
    return new StageId(value);
  }

  @Override
  public int compareTo(StageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
