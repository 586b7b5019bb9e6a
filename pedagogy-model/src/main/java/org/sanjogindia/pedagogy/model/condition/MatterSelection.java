package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which matters are meant.
 *
 * @param kinds their kinds, at least one
 * @param topic the kind within the kind, such as {@code safety} within {@code concern}
 * @param sphere where they belong
 * @param outcome which outcome they serve
 * @param still whether they are still open, or closed
 */
public record MatterSelection(
    Set<MatterKindId> kinds,
    Optional<MatterTopicId> topic,
    Optional<Sphere> sphere,
    Optional<OutcomeId> outcome,
    Optional<MatterState> still) {

  /** Rejects a selection without a kind. */
  public MatterSelection {
    kinds = ImmutableSet.copyOf(kinds);
    requireNonNull(topic, "topic");
    requireNonNull(sphere, "sphere");
    requireNonNull(outcome, "outcome");
    requireNonNull(still, "still");
    checkArgument(!kinds.isEmpty(), "matters are selected by at least one kind");
  }

  /** Returns the selection of all matters of one kind. */
  public static MatterSelection ofKind(MatterKindId kind) {
    return new MatterSelection(
        ImmutableSet.of(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
