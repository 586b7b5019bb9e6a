package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.RoleId;

/**
 * A member carried a role, from the date of this item on.
 *
 * @param stamp its id, dates and source
 * @param role the role
 * @param member who carried it
 * @param lastDay the last day on which she carried it; absent while she does
 */
public record RoleHeld(Stamp stamp, RoleId role, Pseudonym member, Optional<LocalDate> lastDay)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public RoleHeld {
    requireNonNull(stamp, "stamp");
    requireNonNull(role, "role");
    requireNonNull(member, "member");
    requireNonNull(lastDay, "lastDay");
    lastDay.ifPresent(Stamp::requireYear);
    checkArgument(
        lastDay.isEmpty() || !lastDay.get().isBefore(stamp.date()),
        "a role cannot end before it begins");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.roleHeld(this);
  }
}
