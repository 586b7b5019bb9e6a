package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.language.Words;

/** Reads {@code within}, {@code since} and {@code held-for}, where they make sense. */
final class TimingReader {

  private final Reading reading;

  TimingReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads all three. */
  Timing any(Fields fields) {
    return new Timing(
        time(fields, "within"), since(fields, Vocabulary.SINCE), time(fields, "held-for"));
  }

  /** Reads {@code within} and {@code since}: for what happens on a day and does not last. */
  Timing ofEvent(Fields fields) {
    return new Timing(time(fields, "within"), since(fields, Vocabulary.SINCE), Optional.empty());
  }

  /** Reads {@code within} and {@code held-for}: for what lasts. */
  Timing ofState(Fields fields) {
    return new Timing(time(fields, "within"), Optional.empty(), time(fields, "held-for"));
  }

  /** Reads a {@code since} that may be the stage or the newest rest. */
  Optional<Since> stageOrRest(Fields fields) {
    return since(fields, Vocabulary.SINCE_STAGE_OR_REST);
  }

  private Optional<TimeSpan> time(Fields fields, String key) {
    return fields.optional(key, reading.quantities()::timeSpan);
  }

  private Optional<Since> since(Fields fields, Words<Since> words) {
    return fields.optional("since", node -> reading.expect().word(node, words));
  }
}
