package org.sanjogindia.pedagogy.rules.language;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of map whose keys do not depend on one another.
 *
 * @param keys its keys, each once, in the order in which they read best
 */
public record Shape(String name, String title, String description, List<Key> keys) implements Form {

  /**
   * @throws IllegalArgumentException if a key stands twice
   */
  public Shape {
    keys = List.copyOf(keys);
    long different = keys.stream().map(Key::name).distinct().count();
    checkArgument(different == keys.size(), "a key of %s stands twice", name);
  }

  /** Returns the key of that name. */
  public Optional<Key> find(String key) {
    return keys.stream().filter(each -> each.name().equals(key)).findFirst();
  }

  @Override
  public Set<String> keyNames() {
    return keys.stream().map(Key::name).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the keys that may stand in it, without those that are known only to be refused. */
  public Set<String> fittingKeys() {
    return keys.stream()
        .filter(key -> key.presence() != Key.Presence.UNFIT)
        .map(Key::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Optional<Shape> shapeOf(Collection<String> written) {
    return Optional.of(this);
  }
}
