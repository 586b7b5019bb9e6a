package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a kind of matter, such as a difference or a claim: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record MatterKindId(String value) implements Comparable<MatterKindId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public MatterKindId {
    KebabCase.require(value, "matter");
  }

  /** Returns the id that is written like this. */
  public static MatterKindId of(String value) {
    return new MatterKindId(value);
  }

  @Override
  public int compareTo(MatterKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
