package org.sanjogindia.pedagogy.rules.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.source.Findings;

/**
 * Reads all files of a curriculum: first every name, then everything else in an order in which what
 * is asked for is read before who asks.
 */
final class CurriculumReader {

  private final Findings findings;
  private final Documents documents;
  private final Reading reading;
  private final Known known = new Known();
  private final ConditionReader conditions;
  private final HeaderReader header;
  private @Nullable Fields root;

  private CurriculumReader(Findings findings, Documents documents) {
    this.findings = findings;
    this.documents = documents;
    this.reading = new Reading(findings, documents.unread());
    this.conditions = new ConditionReader(reading, known);
    this.header = new HeaderReader(reading);
  }

  static <T> Checked<T> read(CurriculumFiles files, BiFunction<Curriculum, SourceIndex, T> result) {
    Findings findings = new Findings();
    CurriculumReader reader = new CurriculumReader(findings, Documents.read(files, findings));
    Optional<Curriculum> curriculum = reader.readAll();
    Sources sources = reader.documents.sources();
    if (findings.hasErrors() || curriculum.isEmpty()) {
      return Checked.withoutValue(findings.all(sources), sources);
    }
    SourceIndex index = SourceIndex.of(reader.reading);
    return Checked.of(result.apply(curriculum.get(), index), findings.all(sources), sources);
  }

  private Optional<Curriculum> readAll() {
    List<Fields> files = readNames();
    Optional<Curriculum.Builder> begun = root == null ? Optional.empty() : header.read(root);
    files.forEach(Fields::end);
    Curriculum.Builder sections =
        begun.orElseGet(() -> Curriculum.builder(CurriculumId.of("unread")));
    readDeclarations(sections);
    reading.cycles().find().forEach(findings::add);
    new WrittenOut(reading.declarations()).find().forEach(findings::add);
    if (begun.isEmpty() || findings.hasErrors()) {
      return Optional.empty();
    }
    reading.texts().languages().forEach(sections::language);
    return Optional.of(sections.build());
  }

  /** Reads what is said of each file, and every name that it declares. */
  private List<Fields> readNames() {
    List<Fields> files = new ArrayList<>();
    for (Document document : documents.documents()) {
      boolean isRoot = document.file().equals(Documents.ROOT);
      Fields fields =
          reading.fields(
              document.root(),
              isRoot ? Language.root() : Language.part(),
              isRoot ? "the curriculum" : "this part",
              SourceSpan.startOf(document.file()));
      files.add(fields);
      if (isRoot) {
        root = fields;
        header.readLanguages(fields);
      }
    }
    NotesReader notes = new NotesReader(reading);
    DeclarationsReader declarations = new DeclarationsReader(reading);
    Notes ofRoot = root == null ? Notes.NONE : notes.read(root);
    for (Fields fields : files) {
      Notes own = fields.equals(root) ? ofRoot : notes.read(fields).orElse(ofRoot);
      declarations.read(fields, own);
    }
    return files;
  }

  private void readDeclarations(Curriculum.Builder to) {
    RecordsReader records = new RecordsReader(reading);
    for (Scale scale : all(Kind.SCALE, records::scale)) {
      known.scales.put(scale.id().value(), scale);
      to.scale(scale);
    }
    all(Kind.TERM, new TermReader(reading)::read).forEach(to::term);
    all(Kind.TALLY, records::tally).forEach(to::tally);
    for (PulseQuestion pulse : all(Kind.PULSE, records::pulse)) {
      known.pulses.put(pulse.id().value(), pulse);
      to.pulse(pulse);
    }
    all(Kind.ROLE, records::role).forEach(to::role);
    all(Kind.MILESTONE, records::milestone).forEach(to::milestone);
    all(Kind.SUGGESTION, records::suggestion).forEach(to::suggestion);
    for (MatterKind matter : all(Kind.MATTER, records::matter)) {
      known.matters.put(matter.id().value(), matter);
      to.matter(matter);
    }
    all(Kind.OUTCOME, new OutcomeReader(reading)::read).forEach(to::outcome);
    for (Competency competency : all(Kind.COMPETENCY, new CompetencyReader(reading, known)::read)) {
      known.competencies.put(competency.id().value(), competency);
      to.competency(competency);
    }
    all(Kind.MODULE, new ModuleReader(reading, known)::read).forEach(to::module);
    readRules(to);
  }

  private void readRules(Curriculum.Builder to) {
    conditions.measures().readAll(reading.declarations().all(Kind.MEASURE)).forEach(to::measure);
    all(Kind.CRITERION, new CriterionReader(conditions)::read).forEach(to::criterion);
    for (Stage stage : all(Kind.STAGE, new StageReader(reading, conditions)::read)) {
      known.stages.put(stage.id().value(), stage);
      to.stage(stage);
    }
    all(Kind.TRANSITION, new TransitionReader(reading, known, conditions)::read)
        .forEach(to::transition);
  }

  private <T> List<T> all(Kind kind, Function<Declaration, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    for (Declaration declaration : reading.declarations().all(kind)) {
      reading.enter(declaration);
      reader.apply(declaration).ifPresent(read::add);
    }
    return read;
  }
}
