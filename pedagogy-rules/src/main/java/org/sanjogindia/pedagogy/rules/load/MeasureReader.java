package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Reads measures in three steps, since they rest on one another: first how each is computed, then
 * its window and bands by what its values are, and last the points, which hold conditions.
 */
final class MeasureReader {

  private final Reading reading;
  private final Known known;
  private final Units units;
  private final FormulaReader formulas;
  private final PointsReader points;
  private final NeedsReader needs;
  private final BandsReader bands;
  private final WindowRules windows;
  private final NotesReader notes;
  private final Heads heads;
  private final StatisticRules statistics;
  private final GainRules gains;
  private final NeedsRules needed;

  MeasureReader(Reading reading, Known known, PointsReader points) {
    this.reading = reading;
    this.known = known;
    this.points = points;
    this.units = new Units(known);
    this.formulas = new FormulaReader(reading, known);
    this.needs = new NeedsReader(reading);
    this.bands = new BandsReader(reading);
    this.windows = new WindowRules(reading);
    this.statistics = new StatisticRules(reading, known);
    this.gains = new GainRules(reading, known);
    this.needed = new NeedsRules(reading);
    this.notes = new NotesReader(reading);
    this.heads =
        new Heads(
            reading,
            "write how it is computed, such as `share-of`, `count-of` or `mean-of`",
            "make two measures of it");
  }

  /** Reads all of them. */
  List<NamedMeasure> readAll(List<Declaration> declarations) {
    List<Draft> drafts = new ArrayList<>();
    for (Declaration declaration : declarations) {
      reading.enter(declaration);
      begin(declaration).ifPresent(drafts::add);
    }
    drafts.forEach(this::readWindowAndBands);
    ImmutableList.Builder<NamedMeasure> read = ImmutableList.builder();
    for (Draft draft : drafts) {
      reading.enter(draft.declaration);
      finish(draft).ifPresent(read::add);
    }
    return read.build();
  }

  private Optional<Draft> begin(Declaration declaration) {
    Optional<Node.Mapping> map = reading.expect().map(declaration.body());
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = reading.fields(map.get(), "measure", declaration.title(), declaration.span());
    Optional<String> head = heads.one(map.get(), FormulaReader.HEADS, fields);
    Optional<Formula> formula =
        head.flatMap(
            key ->
                key.equals("points")
                    ? placeholder(declaration, fields)
                    : formulas.read(key, fields));
    formula.ifPresent(
        read -> remember(declaration, new Measure(read, Optional.empty(), Needs.NONE, List.of())));
    return head.map(key -> new Draft(declaration, fields, key));
  }

  /** Stands for a sum of points while its parts are not read; its unit is right. */
  private Optional<Formula> placeholder(Declaration declaration, Fields fields) {
    PointsPart nothing = new PointsPart.InProportion(Rational.ONE, MeasureId.of(declaration.id()));
    return Optional.of(
        new Formula.Points(
            List.of(nothing), fields.optional("out-of", reading.quantities()::number)));
  }

  private void remember(Declaration declaration, Measure measure) {
    known.measures.put(declaration.id(), measure);
  }

  private void readWindowAndBands(Draft draft) {
    Optional<Measure> begun = Optional.ofNullable(known.measures.get(draft.declaration.id()));
    Fields fields = draft.fields;
    Optional<Window> over =
        draft.head.equals("change-of")
            ? Optional.empty()
            : fields.optional("over", reading.quantities()::window);
    Needs asked = needs.read(fields);
    if (begun.isEmpty()) {
      fields.find("bands");
      return;
    }
    Formula formula = begun.get().formula();
    check(formula, over, fields, draft.head);
    Yardstick yardstick = units.of(begun.get());
    List<Band> ranges =
        fields
            .optional("bands", node -> bands.read(node, yardstick, this::bandId))
            .orElse(List.of())
            .stream()
            .map(band -> new Band(band.name(), band.from()))
            .toList();
    remember(draft.declaration, new Measure(formula, over, asked, ranges));
  }

  private Optional<BandId> bandId(Node.Scalar name) {
    return Ids.read(name, reading.findings()).map(BandId::of);
  }

  private Optional<NamedMeasure> finish(Draft draft) {
    Fields fields = draft.fields;
    Optional<Measure> begun = Optional.ofNullable(known.measures.get(draft.declaration.id()));
    Optional<Measure> measure =
        draft.head.equals("points")
            ? points.read(fields).flatMap(formula -> begun.map(half -> withFormula(half, formula)))
            : begun;
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Notes own = notes.read(fields).orElse(draft.declaration.notes());
    fields.end();
    return measure.map(
        read ->
            new NamedMeasure(
                MeasureId.of(draft.declaration.id()),
                title.orElseGet(() -> reading.texts().ofId(draft.declaration.id())),
                read,
                own.because(),
                own.provenance()));
  }

  private static Measure withFormula(Measure measure, Formula formula) {
    return new Measure(formula, measure.over(), measure.needs(), measure.bands());
  }

  /** Reads a measure that a condition writes out instead of naming it. */
  Optional<Measure> writtenOut(String head, Fields fields) {
    Optional<Formula> formula =
        head.equals("points") ? points.read(fields) : formulas.read(head, fields);
    Optional<Window> over =
        head.equals("change-of")
            ? Optional.empty()
            : fields.optional("over", reading.quantities()::window);
    formula.ifPresent(read -> check(read, over, fields, head));
    Needs asked = needs.read(fields);
    return formula.map(read -> new Measure(read, over, asked, List.of()));
  }

  private void check(Formula formula, Optional<Window> over, Fields fields, String head) {
    statistics.check(formula, fields, head);
    gains.check(formula, fields);
    needed.check(formula, fields);
    windows.checkPresent(formula, fields);
    if (!head.equals("change-of")) {
      fields.find("over").ifPresent(node -> windows.checkSuits(formula, over, node.span()));
    }
  }

  /** A measure on its way. */
  private record Draft(Declaration declaration, Fields fields, String head) {}
}
