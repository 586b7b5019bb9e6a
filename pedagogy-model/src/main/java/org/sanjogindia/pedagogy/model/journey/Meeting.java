package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Collections.disjoint;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.TallyId;

/**
 * The collective met. Expected are the active members of that day less the excused; that is derived
 * and never recorded.
 *
 * @param stamp its id, dates and source
 * @param attended the members who came
 * @param excused the members who had sent word and did not come
 * @param minors how many minors came, from 0
 * @param tallies what was counted, each from 0
 */
public record Meeting(
    Stamp stamp,
    Set<Pseudonym> attended,
    Set<Pseudonym> excused,
    int minors,
    Map<TallyId, Integer> tallies)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Meeting {
    requireNonNull(stamp, "stamp");
    attended = ImmutableSortedSet.copyOf(attended);
    excused = ImmutableSortedSet.copyOf(excused);
    tallies = ImmutableSortedMap.copyOf(tallies);
    Counts.requireSensible(minors);
    Counts.requireSensible(tallies.values());
    checkArgument(disjoint(attended, excused), "who came was not excused");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.meeting(this);
  }
}
