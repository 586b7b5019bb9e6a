package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads modules: what they teach, and what they ask for first. */
final class ModuleReader {

  private final Reading reading;
  private final Known known;
  private final Levels levels;
  private final NotesReader notes;
  private final SessionReader sessions;

  ModuleReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.levels = new Levels(reading);
    this.notes = new NotesReader(reading);
    this.sessions = new SessionReader(reading, known);
  }

  Optional<LearningModule> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .map(
            map ->
                read(
                    declaration,
                    reading.fields(map, "module", declaration.title(), declaration.span())));
  }

  private LearningModule read(Declaration declaration, Fields fields) {
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Text> description = fields.optional("description", reading.texts()::read);
    Optional<List<Text>> objectives = fields.optional("objectives", reading::oneOrMoreTexts);
    Optional<Set<StageId>> stages =
        fields.optional("for", node -> reading.references(Kind.STAGE, node, StageId::of));
    Optional<Set<OutcomeId>> serves =
        fields.optional("serves", node -> reading.references(Kind.OUTCOME, node, OutcomeId::of));
    Map<CompetencyId, LevelId> teaches =
        fields.optional("teaches", this::competencyLevels).orElse(ImmutableMap.of());
    Helps helps = fields.optional("helps", this::helps).orElse(Helps.NOTHING);
    Optional<AsksFor> asksFor = fields.optional("asks-for", node -> asksFor(node, declaration));
    Optional<Text> facilitation = fields.optional("facilitation", reading.texts()::read);
    Optional<Text> safety = fields.optional("safety", reading.texts()::read);
    Optional<List<Session>> sittings =
        fields.optional("sessions", node -> sessions.read(ModuleId.of(declaration.id()), node));
    fields.optional("because", reading.texts()::read);
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    fields.end();
    return new LearningModule(
        ModuleId.of(declaration.id()),
        title.orElseGet(() -> reading.texts().ofId(declaration.id())),
        description,
        objectives.orElse(ImmutableList.of()),
        stages.orElse(ImmutableSet.of()),
        serves.orElse(ImmutableSet.of()),
        teaches,
        helps.measures(),
        helps.milestones(),
        asksFor.map(AsksFor::modules).orElse(ImmutableSet.of()),
        asksFor.map(AsksFor::levels).orElse(ImmutableMap.of()),
        facilitation,
        safety,
        sittings.orElse(ImmutableList.of()),
        provenance);
  }

  private Optional<Map<CompetencyId, LevelId>> competencyLevels(Node node) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              Map<CompetencyId, LevelId> read = new LinkedHashMap<>();
              for (Node.Entry entry : map.entries()) {
                Optional<String> competency = reading.reference(Kind.COMPETENCY, entry.key());
                Optional<LevelId> level =
                    competency.flatMap(
                        id -> levels.level(entry.value(), known.scaleOfCompetency(id)));
                level.ifPresent(to -> read.put(CompetencyId.of(entry.key().text()), to));
              }
              return read;
            });
  }

  private Optional<Helps> helps(Node node) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              Fields fields = reading.fields(map, "helps", "`helps`", map.span());
              Optional<Set<MeasureId>> measures =
                  fields.optional(
                      "measures", list -> reading.references(Kind.MEASURE, list, MeasureId::of));
              Optional<Set<MilestoneId>> milestones =
                  fields.optional(
                      "milestones",
                      list -> reading.references(Kind.MILESTONE, list, MilestoneId::of));
              fields.end();
              return new Helps(
                  measures.orElse(ImmutableSet.of()), milestones.orElse(ImmutableSet.of()));
            });
  }

  private Optional<AsksFor> asksFor(Node node, Declaration module) {
    return reading
        .expect()
        .map(node)
        .map(
            map -> {
              Fields fields = reading.fields(map, "asks-for", "`asks-for`", map.span());
              Optional<Set<ModuleId>> modules =
                  fields.optional(
                      "module", list -> reading.distinct(list, each -> firstModule(each, module)));
              Map<CompetencyId, LevelId> asked =
                  fields.optional("competencies", this::competencyLevels).orElse(ImmutableMap.of());
              fields.end();
              return new AsksFor(modules.orElse(ImmutableSet.of()), asked);
            });
  }

  private Optional<ModuleId> firstModule(Node node, Declaration module) {
    Optional<String> id = reading.reference(Kind.MODULE, node);
    id.flatMap(name -> reading.declarations().find(Kind.MODULE, name))
        .ifPresent(first -> reading.cycles().link(module, first, node.span()));
    return id.map(ModuleId::of);
  }

  private record Helps(Set<MeasureId> measures, Set<MilestoneId> milestones) {

    static final Helps NOTHING = new Helps(ImmutableSet.of(), ImmutableSet.of());
  }

  private record AsksFor(Set<ModuleId> modules, Map<CompetencyId, LevelId> levels) {}
}
