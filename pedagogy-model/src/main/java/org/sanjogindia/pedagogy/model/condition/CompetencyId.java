package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a competency: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record CompetencyId(String value) implements Comparable<CompetencyId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public CompetencyId {
    KebabCase.require(value, "competency");
  }

  /** Returns the id that is written like this. */
  public static CompetencyId of(String value) {
    return new CompetencyId(value);
  }

  @Override
  public int compareTo(CompetencyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
