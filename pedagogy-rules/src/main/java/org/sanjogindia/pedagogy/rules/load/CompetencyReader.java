package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads competencies, and holds their levels to their scale. */
final class CompetencyReader {

  private final Reading reading;
  private final Known known;
  private final Levels levels;
  private final NotesReader notes;

  CompetencyReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.levels = new Levels(reading);
    this.notes = new NotesReader(reading);
  }

  Optional<Competency> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .flatMap(
            map ->
                read(
                    declaration,
                    reading.fields(map, "competency", declaration.title(), declaration.span())));
  }

  private Optional<Competency> read(Declaration declaration, Fields fields) {
    Optional<Bearer> of =
        fields.required("of", node -> reading.expect().word(node, Vocabulary.BEARERS));
    Optional<Set<Sphere>> spheres =
        fields.optional(
            "spheres",
            node ->
                reading.distinct(node, each -> reading.expect().word(each, Vocabulary.SPHERES)));
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Text> description = fields.optional("description", reading.texts()::read);
    Optional<ScaleId> scale =
        fields.required("scale", node -> reading.reference(Kind.SCALE, node).map(ScaleId::of));
    Optional<Set<OutcomeId>> serves =
        fields.optional("serves", node -> reading.references(Kind.OUTCOME, node, OutcomeId::of));
    Optional<Scale> steps = scale.flatMap(id -> Optional.ofNullable(known.scales.get(id.value())));
    Map<LevelId, Text> indicators =
        fields.optional("levels", node -> indicators(node, steps)).orElse(ImmutableMap.of());
    fields.optional("because", reading.texts()::read);
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    fields.end();
    steps.ifPresent(present -> warnOfMissingIndicators(declaration, fields, present, indicators));
    return Whole.of(
        () ->
            new Competency(
                CompetencyId.of(declaration.id()),
                of.orElseThrow(),
                spheres.orElse(ImmutableSet.of()),
                title.orElseGet(() -> reading.texts().ofId(declaration.id())),
                description,
                scale.orElseThrow(),
                serves.orElse(ImmutableSet.of()),
                indicators,
                provenance));
  }

  private Optional<Map<LevelId, Text>> indicators(Node node, Optional<Scale> scale) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              Map<LevelId, Text> read = new LinkedHashMap<>();
              for (Node.Entry entry : map.entries()) {
                Optional<LevelId> level = levels.level(entry.key(), scale);
                Optional<Text> indicator = reading.texts().read(entry.value());
                level.ifPresent(
                    id -> read.put(id, indicator.orElseGet(() -> reading.texts().ofId("x"))));
              }
              return read;
            });
  }

  private void warnOfMissingIndicators(
      Declaration declaration, Fields fields, Scale scale, Map<LevelId, Text> indicators) {
    List<String> missing =
        scale.levels().stream()
            .filter(level -> !indicators.containsKey(level))
            .map(LevelId::value)
            .toList();
    if (!missing.isEmpty()) {
      reading.add(
          Code.MISSING_INDICATOR
              .warning(
                  fields.spanOf("levels"),
                  lenientFormat(
                      "%s does not say by what one sees %s",
                      declaration.title(), Wording.all(missing)))
              .withHint(
                  missing.size() == 1
                      ? "add what can be observed at this level"
                      : "add what can be observed at these levels"));
    }
  }
}
