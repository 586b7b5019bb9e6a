package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.SessionFrame;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads activities: those of a session, and those of the frame around all sessions. */
final class ActivityReader {

  private final Reading reading;

  ActivityReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads activities by their ids.
   *
   * @param frame the frame around them; what an activity of the same id does not say here is as it
   *     is there
   */
  Said read(Node node, SessionFrame frame) {
    ImmutableMap.Builder<ActivityId, SourceSpan> places = ImmutableMap.builder();
    Optional<List<Activity>> read =
        reading.byId(
            node,
            "activity",
            (name, fields) -> {
              ActivityId id = ActivityId.of(name);
              places.put(id, fields.place());
              return activity(id, fields, frame.find(id));
            });
    return new Said(read.orElse(ImmutableList.of()), places.buildKeepingLast());
  }

  private Activity activity(ActivityId id, Fields fields, Optional<Activity> before) {
    Optional<Text> title = text(fields, "title").or(() -> before.map(Activity::title));
    OptionalInt minutes = minutes(fields, before);
    Optional<Text> instruction = text(fields, "do").or(() -> before.flatMap(Activity::instruction));
    Optional<List<MatterKindId>> takesUp =
        fields
            .optional("takes-up", node -> reading.references(Kind.MATTER, node, MatterKindId::of))
            .map(ActivityReader::inOrder);
    Optional<List<Text>> materials = fields.optional("materials", reading::oneOrMoreTexts);
    Optional<List<Text>> gates = fields.optional("gates", reading::oneOrMoreTexts);
    Optional<Text> safety = text(fields, "safety").or(() -> before.flatMap(Activity::safety));
    fields.end();
    return new Activity(
        id,
        title.orElseGet(() -> reading.texts().ofId(id.value())),
        minutes,
        instruction,
        orBefore(takesUp, before, Activity::takesUp),
        orBefore(materials, before, Activity::materials),
        orBefore(gates, before, Activity::gates),
        safety);
  }

  private Optional<Text> text(Fields fields, String key) {
    return fields.optional(key, reading.texts()::read);
  }

  private OptionalInt minutes(Fields fields, Optional<Activity> before) {
    Optional<Integer> minutes =
        fields.optional("minutes", node -> reading.quantities().whole(node, 1));
    return minutes.isPresent()
        ? OptionalInt.of(minutes.get())
        : before.map(Activity::minutes).orElse(OptionalInt.empty());
  }

  private static <T> List<T> inOrder(Set<T> items) {
    return ImmutableList.copyOf(items);
  }

  private static <T> List<T> orBefore(
      Optional<List<T>> said, Optional<Activity> before, Function<Activity, List<T>> part) {
    return said.or(() -> before.map(part)).orElse(ImmutableList.of());
  }

  /**
   * What was read.
   *
   * @param activities the activities, in the order written
   * @param places where their ids are written
   */
  record Said(List<Activity> activities, Map<ActivityId, SourceSpan> places) {

    static final Said NOTHING = new Said(ImmutableList.of(), ImmutableMap.of());
  }
}
