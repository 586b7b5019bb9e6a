package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a question that pulses ask: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record PulseId(String value) implements Comparable<PulseId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public PulseId {
    KebabCase.require(value, "pulse");
  }

  /** Returns the id that is written like this. */
  public static PulseId of(String value) {
    return new PulseId(value);
  }

  @Override
  public int compareTo(PulseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
