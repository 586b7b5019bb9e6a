package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Source;

/**
 * A level was seen. Without a level, a member said that this is not her path.
 *
 * @param stamp its id, dates and source
 * @param of whose competency it is
 * @param competency the competency
 * @param level the level seen; absent for "not my path"
 */
public record Observation(Stamp stamp, Subject of, CompetencyId competency, Optional<LevelId> level)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Observation {
    requireNonNull(stamp, "stamp");
    requireNonNull(of, "of");
    requireNonNull(competency, "competency");
    requireNonNull(level, "level");
    checkArgument(
        level.isPresent() || (of instanceof Subject.Member && stamp.by() == Source.SELF),
        "only a member herself can say that this is not her path");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.observation(this);
  }
}
