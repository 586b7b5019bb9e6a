package org.sanjogindia.pedagogy.rules.language;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of map whose keys do not depend on one another. */
public final class Shape implements Form {

  private final String name;
  private final String title;
  private final String description;
  private final ImmutableList<Key> keys;
  private final ImmutableMap<String, Key> byName;
  private final ImmutableSet<String> fittingKeys;
  private final Optional<Shape> itself;

  /**
   * Makes a kind of map.
   *
   * @param name what it is called in this model
   * @param title what it is called when one points at it
   * @param description what it is for
   * @param keys its keys, each once, in the order in which they read best
   * @throws IllegalArgumentException if a key stands twice
   */
  public Shape(String name, String title, String description, List<Key> keys) {
    this.name = requireNonNull(name, "name");
    this.title = requireNonNull(title, "title");
    this.description = requireNonNull(description, "description");
    this.keys = ImmutableList.copyOf(keys);
    Set<String> names = new HashSet<>();
    ImmutableMap.Builder<String, Key> named = ImmutableMap.builder();
    ImmutableSet.Builder<String> fitting = ImmutableSet.builder();
    for (Key key : keys) {
      checkArgument(names.add(key.name()), "a key of %s stands twice", name);
      named.put(key.name(), key);
      if (key.presence() != Key.Presence.UNFIT) {
        fitting.add(key.name());
      }
    }
    this.byName = named.buildOrThrow();
    this.fittingKeys = fitting.build();
    this.itself = Optional.of(this);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String description() {
    return description;
  }

  /** Returns its keys, each once, in the order in which they read best, unmodifiable. */
  public List<Key> keys() {
    return keys;
  }

  /** Returns the key of that name. */
  public Optional<Key> find(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  @Override
  public Set<String> keyNames() {
    return byName.keySet();
  }

  /** Returns the keys that may stand in it, without those that are known only to be refused. */
  public Set<String> fittingKeys() {
    return fittingKeys;
  }

  /** Returns this, as the answer to what a map is. */
  Optional<Shape> itself() {
    return itself;
  }

  @Override
  public Optional<Shape> shapeOf(Collection<String> written) {
    return itself;
  }

  @Override
  public String toString() {
    return name;
  }
}
