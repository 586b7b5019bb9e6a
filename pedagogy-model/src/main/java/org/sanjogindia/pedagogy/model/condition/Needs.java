package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must hold before something may be spoken of; else the verdict is unknown.
 *
 * @param meetings so many meetings in the window that have what is asked
 * @param total so many in the denominator
 * @param answers so many answers to each question
 * @param tookPart such a share of those asked answered, or of the active members took part in the
 *     newest review
 * @param spread the greatest less the least lies like this
 */
public record Needs(
    OptionalInt meetings,
    OptionalInt total,
    OptionalInt answers,
    Optional<Rational> tookPart,
    Optional<Threshold<Rational>> spread) {

  /** Nothing beyond the one item that everything needs. */
  public static final Needs NONE =
      new Needs(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());

  /** Rejects what is missing. */
  public Needs {
    requireNonNull(meetings, "meetings");
    requireNonNull(total, "total");
    requireNonNull(answers, "answers");
    requireNonNull(tookPart, "tookPart");
    requireNonNull(spread, "spread");
  }
}
