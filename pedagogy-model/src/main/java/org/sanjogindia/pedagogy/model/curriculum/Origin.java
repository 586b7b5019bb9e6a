package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;

/** Out of which stages a transition leads. */
public sealed interface Origin {

  /**
   * Some stages by name.
   *
   * @param named at least one
   */
  record Stages(Set<StageId> named) implements Origin {

    /** Rejects an empty set. */
    public Stages {
      named = ImmutableSet.copyOf(named);
      checkArgument(!named.isEmpty(), "a transition leads out of at least one stage");
    }
  }

  /**
   * Any stage with a phase; the target itself only where the transition suggests and does not
   * propose.
   */
  record AnyStage() implements Origin {}

  /** Any stage with a phase that comes after the target. */
  record LaterStage() implements Origin {}
}
