package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What different people did. */
public sealed interface PeopleDid {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * They carried a matter that was opened in the window.
   *
   * @param kinds which kinds of matter
   */
  record Carried(Set<MatterKindId> kinds) implements PeopleDid {

    /** Rejects what is missing; rejects an empty set. */
    public Carried {
      kinds = ImmutableSet.copyOf(kinds);
      checkArgument(!kinds.isEmpty(), "people carry matters of at least one kind");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.carried(this);
    }
  }

  /**
   * They held a role on a day in the window.
   *
   * @param roles which roles
   */
  record Held(Roles roles) implements PeopleDid {

    /** Rejects what is missing. */
    public Held {
      requireNonNull(roles, "roles");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.held(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Carried}. */
    R carried(Carried it);

    /** Handles {@link Held}. */
    R held(Held it);
  }
}
