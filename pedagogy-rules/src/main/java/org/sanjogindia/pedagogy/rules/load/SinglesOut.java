package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Tells of a {@code who} that asks for a role and for a level together: where one member holds the
 * role, the count says what her level is.
 */
final class SinglesOut {

  private final Reading reading;
  private final HeadsBelow roles;
  private final HeadsBelow levels;

  SinglesOut(Reading reading) {
    this.reading = reading;
    this.roles = new HeadsBelow(reading.declarations(), Set.of("role"));
    this.levels = new HeadsBelow(reading.declarations(), Set.of("competency"));
  }

  void check(Node who) {
    Optional<SourceSpan> role = roles.in(who);
    Optional<SourceSpan> level = levels.in(who);
    if (role.isPresent() && level.isPresent()) {
      reading.add(
          Code.SINGLES_OUT
              .warning(
                  role.get(),
                  "`who` asks for a role and for a level together, which can point at one member")
              .withHint("take one of them out, and count it beside this one")
              .withRelated(level.get(), "here it asks for the level"));
    }
  }
}
