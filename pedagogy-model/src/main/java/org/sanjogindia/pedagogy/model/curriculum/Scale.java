package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;

/**
 * An ordered list of levels.
 *
 * @param id its id
 * @param levels the levels, lowest first, at least one
 */
public record Scale(ScaleId id, List<LevelId> levels) {

  /** Copies the collections and rejects what is missing. */
  public Scale {
    requireNonNull(id, "id");
    levels = ImmutableList.copyOf(levels);
    checkArgument(!levels.isEmpty(), "scale `%s` has no levels", id);
  }

  /**
   * Returns the place of a level, counted from 0 for the lowest.
   *
   * @throws IllegalArgumentException if the scale has no such level
   */
  public int indexOf(LevelId level) {
    int index = levels.indexOf(level);
    checkArgument(index >= 0, "scale `%s` has no level `%s`", id, level);
    return index;
  }
}
