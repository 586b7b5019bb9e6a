package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys that stand in several maps and mean the same in each. */
final class SharedKeys {

  /** What their definitions are called. */
  static final ImmutableMap<Key, String> NAMES = names();

  private SharedKeys() {}

  private static ImmutableMap<Key, String> names() {
    Multiset<Key> keys = LinkedHashMultiset.create();
    shapes().forEach(shape -> keys.addAll(shape.keys()));
    Map<String, Integer> soFar = new HashMap<>();
    ImmutableMap.Builder<Key, String> names = ImmutableMap.builder();
    for (Key key : keys.elementSet()) {
      if (keys.count(key) > 1) {
        int number = soFar.merge(key.name(), 1, Integer::sum);
        names.put(key, "key-" + key.name() + (number == 1 ? "" : "-" + number));
      }
    }
    return names.buildOrThrow();
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (Form form : Language.forms()) {
      if (form instanceof Choice choice) {
        choice.faces().forEach(face -> shapes.add(face.shape()));
        choice.otherwise().ifPresent(shapes::add);
      } else if (form instanceof Shape shape) {
        shapes.add(shape);
      }
    }
    return shapes;
  }
}
