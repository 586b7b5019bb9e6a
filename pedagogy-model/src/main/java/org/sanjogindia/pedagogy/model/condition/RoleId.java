package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a role: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record RoleId(String value) implements Comparable<RoleId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public RoleId {
    KebabCase.require(value, "role");
  }

  /** Returns the id that is written like this. */
  public static RoleId of(String value) {
    return new RoleId(value);
  }

  @Override
  public int compareTo(RoleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
