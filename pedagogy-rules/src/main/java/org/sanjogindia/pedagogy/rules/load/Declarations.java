package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
