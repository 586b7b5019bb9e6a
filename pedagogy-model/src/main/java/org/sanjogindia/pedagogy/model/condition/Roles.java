package org.sanjogindia.pedagogy.model.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Which roles are meant.
 *
 * @param named the roles, or none for any role of the curriculum
 */
public record Roles(Set<RoleId> named) {

  /** Any role of the curriculum. */
  public static final Roles ANY = new Roles(ImmutableSet.of());

  /** Copies the set. */
  public Roles {
    named = ImmutableSet.copyOf(named);
  }

  /** Returns whether this role is meant. */
  public boolean include(RoleId role) {
    return named.isEmpty() || named.contains(role);
  }
}
