package org.sanjogindia.pedagogy.rules.load;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a value of its parts, if all of them could be read; if not, that has been told. */
final class Whole {

  private Whole() {}

  /** Returns the value, or nothing if {@code orElseThrow()} found one of its parts missing. */
  static <T> Optional<T> of(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (NoSuchElementException aPartIsMissing) {
      return Optional.empty();
    }
  }
}
