package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.rules.source.Node;

/** In which order the keys of a map are read best. */
interface Order {

  /** Returns the keys in their order; nothing where the order is the author's to choose. */
  Optional<List<String>> keys(Node.Mapping map);

  /** Puts the entries of a map in order, if each key is known; else they stay as they are. */
  default <T> List<T> of(Node.Mapping map, List<T> entries, Function<T, String> key) {
    List<String> keys = keys(map).orElse(List.of());
    Comparator<T> byKey = Comparator.comparingInt(each -> keys.indexOf(key.apply(each)));
    return entries.stream().allMatch(each -> keys.contains(key.apply(each)))
        ? ImmutableList.sortedCopyOf(byKey, entries)
        : entries;
  }
}
