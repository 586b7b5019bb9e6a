package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Source;

/**
 * Where a member stands with one competency, for herself alone.
 *
 * @param competency the competency
 * @param seen the newest level by each source that has looked; her own word first
 * @param notMyPath whether she said last that this is not her path
 */
public record OwnLevel(CompetencyId competency, Map<Source, Seen> seen, NotMyPath notMyPath) {

  /** Whether she said that this is not her path. */
  public enum NotMyPath {
    /** She said so. */
    SAID,
    /** She did not. */
    NOT_SAID
  }

  /**
   * What a source saw last.
   *
   * @param level the level, absent if it is contested
   * @param on the day
   */
  public record Seen(Optional<LevelId> level, LocalDate on) {

    /** Rejects what is missing. */
    public Seen {
      requireNonNull(level, "level");
      requireNonNull(on, "on");
    }
  }

  /** Copies the map and rejects what is missing. */
  public OwnLevel {
    requireNonNull(competency, "competency");
    seen = ImmutableMap.copyOf(seen);
    requireNonNull(notMyPath, "notMyPath");
  }
}
