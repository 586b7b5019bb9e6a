package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.SessionId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads the sessions of a module and their activities. */
final class SessionReader {

  private final Reading reading;

  SessionReader(Reading reading) {
    this.reading = reading;
  }

  Optional<List<Session>> read(Node node) {
    return byId(node, "session", this::session);
  }

  private Session session(String id, Fields fields) {
    Optional<Text> title = text(fields, "title");
    Optional<Text> description = text(fields, "description");
    OptionalInt minutes = minutes(fields);
    List<Text> objectives = texts(fields, "objectives");
    List<Text> materials = texts(fields, "materials");
    Optional<Text> facilitation = text(fields, "facilitation");
    Optional<Text> safety = text(fields, "safety");
    Optional<List<Activity>> activities =
        fields.optional("activities", node -> byId(node, "activity", this::activity));
    fields.end();
    return new Session(
        SessionId.of(id),
        title.orElseGet(() -> reading.texts().ofId(id)),
        description,
        minutes,
        objectives,
        materials,
        facilitation,
        safety,
        activities.orElse(ImmutableList.of()));
  }

  private Activity activity(String id, Fields fields) {
    Optional<Text> title = text(fields, "title");
    OptionalInt minutes = minutes(fields);
    Optional<Text> instruction = text(fields, "do");
    Optional<Set<MatterKindId>> takesUp =
        fields.optional(
            "takes-up", node -> reading.references(Kind.MATTER, node, MatterKindId::of));
    List<Text> materials = texts(fields, "materials");
    List<Text> gates = texts(fields, "gates");
    Optional<Text> safety = text(fields, "safety");
    fields.end();
    return new Activity(
        ActivityId.of(id),
        title.orElseGet(() -> reading.texts().ofId(id)),
        minutes,
        instruction,
        takesUp.map(ImmutableList::copyOf).orElse(ImmutableList.of()),
        materials,
        gates,
        safety);
  }

  private <T> Optional<List<T>> byId(Node node, String what, BiFunction<String, Fields, T> reader) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              ImmutableList.Builder<T> read = ImmutableList.builder();
              for (Node.Entry entry : map.entries()) {
                Optional<String> id = Ids.read(entry.key(), reading.findings());
                Optional<Node.Mapping> body = reading.expect().map(entry.value());
                if (id.isPresent() && body.isPresent()) {
                  String owner = what + " `" + id.get() + "`";
                  read.add(
                      reader.apply(
                          id.get(), reading.fields(body.get(), what, owner, entry.key().span())));
                }
              }
              return read.build();
            });
  }

  private Optional<Text> text(Fields fields, String key) {
    return fields.optional(key, reading.texts()::read);
  }

  private List<Text> texts(Fields fields, String key) {
    return fields.optional(key, reading::oneOrMoreTexts).orElse(ImmutableList.of());
  }

  private OptionalInt minutes(Fields fields) {
    Optional<Integer> minutes =
        fields.optional("minutes", node -> reading.quantities().whole(node, 1));
    return minutes.isPresent() ? OptionalInt.of(minutes.get()) : OptionalInt.empty();
  }
}
