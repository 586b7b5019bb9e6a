package org.sanjogindia.pedagogy.rules.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Where conditions come to heads of one sort, through lists and named criteria, but not below
 * another head.
 *
 * <p>Each criterion is looked through once for all who name it, however many and however deep.
 */
final class HeadsBelow {

  private final Declarations declarations;
  private final Set<String> heads;
  private @Nullable Set<String> criteria;

  HeadsBelow(Declarations declarations, Set<String> heads) {
    this.declarations = declarations;
    this.heads = heads;
  }

  /** Returns the first place in the condition itself that is such a head or leads to one. */
  Optional<SourceSpan> in(Node condition) {
    Set<String> leading = criteria();
    for (Place each : places(condition)) {
      if (heads.contains(each.head()) || leading.contains(each.criterion())) {
        return Optional.of(each.span());
      }
    }
    return Optional.empty();
  }

  /** Returns the names of the criteria that come to such a head; worked out when first asked. */
  private Set<String> criteria() {
    if (criteria == null) {
      criteria = readCriteria();
    }
    return criteria;
  }

  /**
   * Begins with the criteria that have such a head themselves, and goes to those that name them.
   */
  private Set<String> readCriteria() {
    Map<String, List<String>> namedBy = new HashMap<>();
    Set<String> leading = new HashSet<>();
    for (Declaration criterion : declarations.all(Kind.CRITERION)) {
      for (Place place : places(criterion.body())) {
        if (heads.contains(place.head())) {
          leading.add(criterion.id());
        }
        namedBy.computeIfAbsent(place.criterion(), key -> new ArrayList<>()).add(criterion.id());
      }
    }
    Deque<String> next = new ArrayDeque<>(leading);
    while (!next.isEmpty()) {
      for (String each : namedBy.getOrDefault(next.remove(), List.of())) {
        if (leading.add(each)) {
          next.add(each);
        }
      }
    }
    return leading;
  }

  private static List<Place> places(Node node) {
    List<Place> places = new ArrayList<>();
    collect(node, places);
    return places;
  }

  private static void collect(Node node, List<Place> to) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item, to));
    } else if (node instanceof Node.Mapping map) {
      map.entries().forEach(entry -> collect(entry, to));
    }
  }

  private static void collect(Node.Entry entry, List<Place> to) {
    switch (entry.key().text()) {
      case "all", "any", "of", "not" -> collect(entry.value(), to);
      case "criterion" -> {
        if (entry.value() instanceof Node.Scalar name) {
          to.add(new Place("", name.text(), name.span()));
        }
      }
      default -> to.add(new Place(entry.key().text(), "", entry.key().span()));
    }
  }

  /** A head or the name of a criterion; the other is empty, which no head and no name is. */
  private record Place(String head, String criterion, SourceSpan span) {}
}
