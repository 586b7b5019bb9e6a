package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a suggestion: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record SuggestionId(String value) implements Comparable<SuggestionId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public SuggestionId {
    KebabCase.require(value, "suggestion");
  }

  /** Returns the id that is written like this. */
  public static SuggestionId of(String value) {
    return new SuggestionId(value);
  }

  @Override
  public int compareTo(SuggestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
