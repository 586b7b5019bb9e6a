package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.SessionId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads the sessions of a module, each with the frame around it. */
final class SessionReader {

  private final Reading reading;
  private final Known known;
  private final ActivityReader activities;

  SessionReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.activities = new ActivityReader(reading);
  }

  Optional<List<Session>> read(ModuleId module, Node node) {
    return reading.byId(
        node,
        "session",
        (name, fields) -> {
          ActivityReader.Said said =
              fields
                  .find("activities")
                  .map(body -> activities.read(body, known.frame()))
                  .orElse(ActivityReader.Said.NOTHING);
          Session session = session(name, fields, said);
          reading.placed(
              new PlacedSession(
                  module,
                  session,
                  fields.place(),
                  fields.find("minutes").map(Node::span),
                  said.places()));
          return session;
        });
  }

  private Session session(String id, Fields fields, ActivityReader.Said said) {
    Optional<Text> title = text(fields, "title");
    Optional<Text> description = text(fields, "description");
    Optional<Integer> minutes =
        fields.optional("minutes", node -> reading.quantities().whole(node, 1));
    List<Text> objectives = texts(fields, "objectives");
    List<Text> materials = texts(fields, "materials");
    Optional<Text> facilitation = text(fields, "facilitation");
    Optional<Text> safety = text(fields, "safety");
    fields.end();
    return new Session(
        SessionId.of(id),
        title.orElseGet(() -> reading.texts().ofId(id)),
        description,
        minutes.isPresent() ? OptionalInt.of(minutes.get()) : OptionalInt.empty(),
        objectives,
        materials,
        facilitation,
        safety,
        known.frame().around(said.activities()));
  }

  private Optional<Text> text(Fields fields, String key) {
    return fields.optional(key, reading.texts()::read);
  }

  private List<Text> texts(Fields fields, String key) {
    return fields.optional(key, reading::oneOrMoreTexts).orElse(ImmutableList.of());
  }
}
