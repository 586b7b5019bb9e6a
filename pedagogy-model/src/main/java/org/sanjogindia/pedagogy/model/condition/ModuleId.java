package org.sanjogindia.pedagogy.model.condition;

/**
 * The id of a module: kebab-case, {@code [a-z][a-z0-9-]*}.
 *
 * @param value the id as it is written
 */
public record ModuleId(String value) implements Comparable<ModuleId> {

  /**
   * Rejects a text that is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not kebab-case
   */
  public ModuleId {
    KebabCase.require(value, "module");
  }

  /** Returns the id that is written like this. */
  public static ModuleId of(String value) {
    return new ModuleId(value);
  }

  @Override
  public int compareTo(ModuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
