package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Pause;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;

/** Reads stages: each within a phase, or resting, or closing. */
final class StageReader {

  private final Reading reading;
  private final ConditionReader conditions;
  private final NotesReader notes;

  StageReader(Reading reading, ConditionReader conditions) {
    this.reading = reading;
    this.conditions = conditions;
    this.notes = new NotesReader(reading);
  }

  Optional<Stage> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .flatMap(
            map ->
                read(
                    declaration,
                    reading.fields(map, "stage", declaration.title(), declaration.span())));
  }

  private Optional<Stage> read(Declaration declaration, Fields fields) {
    Optional<Phase> phase =
        fields.optional("phase", node -> reading.expect().word(node, Vocabulary.PHASES));
    Optional<Pause> pause =
        fields.optional("kind", node -> reading.expect().word(node, Vocabulary.PAUSES));
    fields.notTogether("phase", "kind");
    if (!fields.has("kind")) {
      fields.require("phase", "add `phase:`, or `kind: rest` or `kind: close`");
    }
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Text> description = fields.optional("description", reading.texts()::read);
    fields.optional("because", reading.texts()::read);
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    Optional<Condition> beginsWhen = fields.optional("begins-when", conditions::read);
    Optional<Condition> signs = fields.optional("signs", conditions::read);
    fields.end();
    if (phase.isPresent() == pause.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Stage(
            StageId.of(declaration.id()),
            phase,
            pause,
            title.orElseGet(() -> reading.texts().ofId(declaration.id())),
            description,
            beginsWhen,
            signs,
            provenance));
  }
}
