package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Outcome;

/** Reads outcomes. */
final class OutcomeReader {

  private final Reading reading;
  private final NotesReader notes;

  OutcomeReader(Reading reading) {
    this.reading = reading;
    this.notes = new NotesReader(reading);
  }

  Optional<Outcome> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .map(
            map ->
                read(
                    declaration,
                    reading.fields(map, "outcome", declaration.title(), declaration.span())));
  }

  private Outcome read(Declaration declaration, Fields fields) {
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Text> description = fields.optional("description", reading.texts()::read);
    Optional<Set<MeasureId>> shownBy =
        fields.optional("shown-by", node -> reading.references(Kind.MEASURE, node, MeasureId::of));
    fields.optional("because", reading.texts()::read);
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    fields.end();
    return new Outcome(
        OutcomeId.of(declaration.id()),
        title.orElseGet(() -> reading.texts().ofId(declaration.id())),
        description,
        shownBy.orElse(ImmutableSet.of()),
        provenance);
  }
}
