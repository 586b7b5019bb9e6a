package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.PulseId;

/**
 * Anonymous answers to one question.
 *
 * @param stamp its id, dates and source
 * @param question the question
 * @param answers how many gave each value, each from 0
 * @param asked how many were asked, at least as many as answered
 */
public record Pulse(Stamp stamp, PulseId question, Map<Integer, Integer> answers, int asked)
    implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Pulse {
    requireNonNull(stamp, "stamp");
    requireNonNull(question, "question");
    answers = ImmutableSortedMap.copyOf(answers);
    Counts.requireSensible(answers.values());
    Counts.requireSensible(asked);
    long given = answers.values().stream().mapToLong(Integer::longValue).sum();
    checkArgument(given <= asked, "%s answered and only %s were asked", given, asked);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pulse(this);
  }
}
