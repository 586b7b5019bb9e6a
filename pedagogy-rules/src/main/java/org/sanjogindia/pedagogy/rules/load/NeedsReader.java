package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads {@code needs}: what must hold before something may be spoken of. */
final class NeedsReader {

  /** What may be needed. */
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of("meetings", "total", "answers", "took-part", "spread");

  private final Reading reading;
  private final Thresholds thresholds;

  NeedsReader(Reading reading) {
    this.reading = reading;
    this.thresholds = new Thresholds(reading.findings(), reading.expect());
  }

  /** Reads the key {@code needs}, if it is there. */
  Needs read(Fields fields) {
    return fields.optional("needs", this::read).orElse(Needs.NONE);
  }

  private Optional<Needs> read(Node node) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              Fields fields = reading.fields(map, "needs", "`needs`", map.span());
              OptionalInt meetings = count(fields, "meetings");
              OptionalInt total = count(fields, "total");
              OptionalInt answers = count(fields, "answers");
              Optional<Rational> tookPart =
                  fields.optional("took-part", reading.quantities()::share);
              Optional<Threshold<Rational>> spread = fields.optional("spread", this::spread);
              fields.end();
              return new Needs(meetings, total, answers, tookPart, spread);
            });
  }

  private Optional<Threshold<Rational>> spread(Node node) {
    return thresholds.read(node, Relation.AT_LEAST, reading.quantities()::number);
  }

  private OptionalInt count(Fields fields, String key) {
    Optional<Integer> count = fields.optional(key, node -> reading.quantities().whole(node, 1));
    return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
  }
}
