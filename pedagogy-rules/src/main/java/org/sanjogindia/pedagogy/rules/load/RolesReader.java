package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads which roles are meant: {@code roles} for any of them, one, or a list. */
final class RolesReader {

  private RolesReader() {}

  static Optional<Roles> read(Node node, Reading reading) {
    if (node instanceof Node.Scalar any && any.text().equals("roles")) {
      reading.useAll(Kind.ROLE, any.span());
      return Optional.of(Roles.ANY);
    }
    return reading.references(Kind.ROLE, node, RoleId::of).map(Roles::new);
  }
}
