package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * All names that a curriculum declares, in the order of reading.
 *
 * <p>They are collected before anything is read, so that something that cannot be read still has
 * its name, and nobody is told that it does not exist.
 */
final class Declarations {

  private final Map<Kind, Map<String, Declaration>> byKind = new EnumMap<>(Kind.class);

  Declarations() {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new LinkedHashMap<>());
    }
  }

  /** Adds a declaration, or returns the earlier one of that name. */
  Optional<Declaration> add(Declaration declaration) {
    return Optional.ofNullable(of(declaration.kind()).putIfAbsent(declaration.id(), declaration));
  }

  /** Puts a declaration in the place of the one of that name, and returns that, if there is one. */
  Optional<Declaration> replace(Declaration declaration) {
    return Optional.ofNullable(of(declaration.kind()).replace(declaration.id(), declaration));
  }

  /** Takes out the declaration of that name, and returns it, if there is one. */
  Optional<Declaration> remove(Declaration named) {
    return Optional.ofNullable(of(named.kind()).remove(named.id()));
  }

  /** Puts all declarations of one kind into this order. */
  void order(Kind kind, Collection<String> names) {
    Map<String, Declaration> declared = of(kind);
    for (String name : names) {
      Declaration moved = declared.remove(name);
      if (moved != null) {
        declared.put(name, moved);
      }
    }
  }

  /** Returns the declaration on whose lines the place is. */
  Optional<Declaration> findAround(SourceSpan place) {
    return byKind.values().stream()
        .flatMap(declared -> declared.values().stream())
        .filter(each -> each.holds(place))
        .findFirst();
  }

  Optional<Declaration> find(Kind kind, String id) {
    return Optional.ofNullable(of(kind).get(id));
  }

  Collection<String> names(Kind kind) {
    return of(kind).keySet();
  }

  List<Declaration> all(Kind kind) {
    return ImmutableList.copyOf(of(kind).values());
  }

  private Map<String, Declaration> of(Kind kind) {
    return byKind.getOrDefault(kind, Map.of());
  }
}
