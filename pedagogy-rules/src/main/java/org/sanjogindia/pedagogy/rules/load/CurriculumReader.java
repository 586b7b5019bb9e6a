package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.source.Findings;

/**
 * Reads a curriculum with those that it builds on: first every name, then everything else in an
 * order in which what is asked for is read before who asks.
 */
final class CurriculumReader {

  private final ImmutableList<Layer> layers;
  private final Layer top;
  private final Findings findings;
  private final Reading reading;
  private final Known known = new Known();
  private final ConditionReader conditions;
  private final HeaderReader header;
  private @Nullable Fields root;

  /**
   * Begins to read.
   *
   * @param layers the curriculum, last, and those that it builds on, the one that builds on none
   *     first
   */
  CurriculumReader(List<Layer> layers) {
    this.layers = ImmutableList.copyOf(layers);
    this.top = layers.get(layers.size() - 1);
    this.findings = top.findings();
    UnreadNames unread = new UnreadNames();
    layers.forEach(layer -> unread.addAll(layer.documents().unread()));
    this.reading = new Reading(findings, unread, top::isBelow);
    this.conditions = new ConditionReader(reading, known);
    this.header = new HeaderReader(reading);
  }

  Reading reading() {
    return reading;
  }

  /** Reads everything, adds what is wrong to the findings, and returns the curriculum if it can. */
  Optional<Curriculum> readAll() {
    List<Fields> files = readNames();
    Optional<Curriculum.Builder> begun =
        root == null ? Optional.empty() : header.read(root, Lists.reverse(layers));
    files.forEach(Fields::end);
    Curriculum.Builder sections =
        begun.orElseGet(() -> Curriculum.builder(CurriculumId.of("unread")));
    readDeclarations(sections);
    reading.cycles().find().forEach(findings::add);
    new WrittenOut(reading.declarations()).find().forEach(findings::add);
    reading.removals().find().forEach(findings::add);
    if (begun.isEmpty() || findings.hasErrors()) {
      return Optional.empty();
    }
    reading.texts().languages().forEach(sections::language);
    return Optional.of(sections.build());
  }

  /** Reads every name that is declared, and returns the files whose keys are told of. */
  private List<Fields> readNames() {
    findRoot();
    List<Fields> files = List.of();
    Layer base = layers.get(0);
    for (Layer layer : layers) {
      files = readNames(layer, base);
      base = layer;
    }
    return files;
  }

  private void findRoot() {
    for (Document document : top.documents().documents()) {
      if (top.documents().isRoot(document)) {
        root = fields(top, document);
        header.readLanguages(root);
      }
    }
  }

  /** Reads what is said of each file of a curriculum, and the names that it declares. */
  private List<Fields> readNames(Layer layer, Layer base) {
    NotesReader notes = new NotesReader(reading);
    DeclarationsReader declarations = new DeclarationsReader(reading);
    ChangesReader changes = new ChangesReader(reading);
    List<Fields> files = new ArrayList<>();
    Notes ofRoot = Notes.NONE;
    for (Document document : layer.documents().documents()) {
      boolean isRoot = layer.documents().isRoot(document);
      Fields fields = isRoot && layer.equals(top) && root != null ? root : fields(layer, document);
      files.add(fields);
      Notes own = notes.read(fields).orElse(ofRoot);
      ofRoot = isRoot ? own : ofRoot; // the root is read first
      if (layer.buildsOn().isPresent()) {
        changes.read(fields, own);
      } else {
        declarations.read(fields, own);
      }
    }
    new Changes(reading, layer, base).make(changes.changes());
    return files;
  }

  private Fields fields(Layer layer, Document document) {
    boolean isRoot = layer.documents().isRoot(document);
    return reading.fields(
        document.root(),
        isRoot ? Language.root() : Language.part(),
        isRoot ? "the curriculum" : "this part",
        SourceSpan.startOf(document.file()));
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
    known.frame(new FrameReader(reading).read(reading.declarations().all(Kind.FRAME)));
    to.sessionFrame(known.frame());
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
