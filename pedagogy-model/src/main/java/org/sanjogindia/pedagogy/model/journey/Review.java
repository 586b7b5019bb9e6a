package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.TallyId;

/**
 * The collective looked at itself.
 *
 * @param stamp its id, dates and source
 * @param tookPart the members who took part
 * @param tallies what was counted, each from 0
 */
public record Review(Stamp stamp, Set<Pseudonym> tookPart, Map<TallyId, Integer> tallies)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Review {
    requireNonNull(stamp, "stamp");
    tookPart = ImmutableSortedSet.copyOf(tookPart);
    tallies = ImmutableSortedMap.copyOf(tallies);
    Counts.requireSensible(tallies.values());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.review(this);
  }
}
