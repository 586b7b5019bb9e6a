package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A way to compute a measure.
 *
 * @param head the key that says so
 * @param beside the keys that go with it before the window
 * @param over the window, or why there is none
 */
record Formula(Key head, List<Key> beside, Key over) {

  Formula {
    head = head.required();
    beside = List.copyOf(beside);
  }

  /** Returns all keys of it, the head first. */
  List<Key> keys() {
    return Common.keys(
        ImmutableList.of(head), beside, ImmutableList.of(over), ImmutableList.of(Common.NEEDS));
  }
}
