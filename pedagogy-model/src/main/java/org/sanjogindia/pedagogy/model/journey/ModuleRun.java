package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.ModuleId;

/**
 * A module was completed.
 *
 * @param stamp its id, dates and source
 * @param module the module
 * @param tookPart the members who took part
 */
public record ModuleRun(Stamp stamp, ModuleId module, Set<Pseudonym> tookPart) implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public ModuleRun {
    requireNonNull(stamp, "stamp");
    requireNonNull(module, "module");
    tookPart = ImmutableSortedSet.copyOf(tookPart);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.moduleRun(this);
  }
}
