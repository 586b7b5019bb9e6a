package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Sphere;

/** What happened to a matter. */
public sealed interface Happening {

  /**
   * It was opened.
   *
   * @param kind its kind
   * @param topic the kind within the kind
   * @param sphere where it belongs
   * @param outcome which outcome it serves
   * @param carriedBy the members who carry it
   */
  record Opened(
      MatterKindId kind,
      Optional<MatterTopicId> topic,
      Optional<Sphere> sphere,
      Optional<OutcomeId> outcome,
      Set<Pseudonym> carriedBy)
      implements Happening {

    /** Copies the set and rejects what is missing. */
    public Opened {
      requireNonNull(kind, "kind");
      requireNonNull(topic, "topic");
      requireNonNull(sphere, "sphere");
      requireNonNull(outcome, "outcome");
      carriedBy = ImmutableSortedSet.copyOf(carriedBy);
    }
  }

  /**
   * It received a mark.
   *
   * @param mark the mark
   */
  record Marked(MarkId mark) implements Happening {

    /** Rejects what is missing. */
    public Marked {
      requireNonNull(mark, "mark");
    }
  }

  /**
   * It was given a level.
   *
   * @param level the level
   */
  record LevelGiven(LevelId level) implements Happening {

    /** Rejects what is missing. */
    public LevelGiven {
      requireNonNull(level, "level");
    }
  }

  /** It was closed. */
  record Closed() implements Happening {}
}
