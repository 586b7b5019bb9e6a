package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a curriculum: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record CurriculumId(String value) implements Comparable<CurriculumId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public CurriculumId {
    KebabCase.require(value, "curriculum");
  }

  /** Returns the id that is written like this. */
  public static CurriculumId of(String value) {
    return new CurriculumId(value);
  }

  @Override
  public int compareTo(CurriculumId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
