package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a transition: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record TransitionId(String value) implements Comparable<TransitionId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public TransitionId {
    KebabCase.require(value, "transition");
  }

  /** Returns the id that is written like this. */
  public static TransitionId of(String value) {
    return new TransitionId(value);
  }

  @Override
  public int compareTo(TransitionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
