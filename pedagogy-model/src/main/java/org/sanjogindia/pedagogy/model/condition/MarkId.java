package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a mark that a matter may receive: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record MarkId(String value) implements Comparable<MarkId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public MarkId {
    KebabCase.require(value, "mark");
  }

  /** Returns the id that is written like this. */
  public static MarkId of(String value) {
    return new MarkId(value);
  }

  @Override
  public int compareTo(MarkId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
