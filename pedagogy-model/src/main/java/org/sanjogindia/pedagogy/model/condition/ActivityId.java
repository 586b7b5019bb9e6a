package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of an activity of a session: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public ActivityId {
    KebabCase.require(value, "activity");
  }

  /** Returns the id that is written like this. */
  public static ActivityId of(String value) {
    return new ActivityId(value);
  }

  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
