package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads {@code because} and {@code provenance}. */
final class NotesReader {

  private static final ImmutableMap<String, Provenance.Kind> KINDS =
      ImmutableMap.of(
          "published", Provenance.Kind.PUBLISHED,
          "adapted", Provenance.Kind.ADAPTED,
          "proposed", Provenance.Kind.PROPOSED,
          "local", Provenance.Kind.LOCAL);

  private final Reading reading;

  NotesReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads both keys. */
  Notes read(Fields fields) {
    return new Notes(
        fields.optional("because", reading.texts()::read),
        fields.optional("provenance", this::provenance));
  }

  /** Reads the provenance alone, completed by that of the file. */
  Optional<Provenance> provenance(Fields fields, Notes outer) {
    return fields.optional("provenance", this::provenance).or(outer::provenance);
  }

  private Optional<Provenance> provenance(Node node) {
    return reading
        .expect()
        .map(node)
        .flatMap(
            map -> {
              Fields fields = reading.fields(map, "provenance", "`provenance`", map.span());
              List<Provenance> found = new ArrayList<>();
              for (Map.Entry<String, Provenance.Kind> kind : KINDS.entrySet()) {
                fields
                    .optional(kind.getKey(), reading.expect()::text)
                    .map(source -> new Provenance(kind.getValue(), source.text()))
                    .ifPresent(found::add);
              }
              if (map.entries().size() == 1) {
                fields.end();
              } else {
                reading.add(
                    Code.NO_HEAD
                        .error(
                            map.span(),
                            lenientFormat(
                                "a provenance says one thing, and this says %s",
                                map.entries().isEmpty() ? "nothing" : "several"))
                        .withHint("write one of " + Wording.either(KINDS.keySet())));
              }
              return found.stream().findFirst();
            });
  }
}
