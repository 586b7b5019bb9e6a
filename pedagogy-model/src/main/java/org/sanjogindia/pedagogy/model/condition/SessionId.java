package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a session of a module: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record SessionId(String value) implements Comparable<SessionId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public SessionId {
    KebabCase.require(value, "session");
  }

  /** Returns the id that is written like this. */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
