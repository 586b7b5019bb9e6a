package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a term of the glossary: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record TermId(String value) implements Comparable<TermId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public TermId {
    KebabCase.require(value, "term");
  }

  /** Returns the id that is written like this. */
  public static TermId of(String value) {
    return new TermId(value);
  }

  @Override
  public int compareTo(TermId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
