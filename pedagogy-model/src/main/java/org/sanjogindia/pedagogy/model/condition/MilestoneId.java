package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a milestone: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record MilestoneId(String value) implements Comparable<MilestoneId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public MilestoneId {
    KebabCase.require(value, "milestone");
  }

  /** Returns the id that is written like this. */
  public static MilestoneId of(String value) {
    return new MilestoneId(value);
  }

  @Override
  public int compareTo(MilestoneId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
