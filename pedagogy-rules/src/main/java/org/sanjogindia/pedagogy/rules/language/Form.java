package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** A kind of map that designers write: either with the same keys always, or with several faces. */
public sealed interface Form permits Shape, Choice {

  /** Returns what it is called in this model: unique, in the form of an id. */
  String name();

  /** Returns what it is called when one points at it, beginning with a capital. */
  String title();

  /** Returns what it is for, as a sentence or two. */
  String description();

  /** Returns all its keys, of whichever face. */
  Set<String> keyNames();

  /**
   * Returns the shape that a map with these keys has; absent if it has none of the keys that say
   * which.
   */
  Optional<Shape> shapeOf(Collection<String> written);

  /** Returns the keys one of which says what a map of this kind is; none if there is no choice. */
  default Set<String> heads() {
    return ImmutableSet.of();
  }
}
