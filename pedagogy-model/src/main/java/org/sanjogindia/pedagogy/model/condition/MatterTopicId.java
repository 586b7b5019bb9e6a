package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a kind within a kind of matter, such as {@code safety} within {@code concern}:
 * kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record MatterTopicId(String value) implements Comparable<MatterTopicId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public MatterTopicId {
    KebabCase.require(value, "kind of matter");
  }

  /** Returns the id that is written like this. */
  public static MatterTopicId of(String value) {
    return new MatterTopicId(value);
  }

  @Override
  public int compareTo(MatterTopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
