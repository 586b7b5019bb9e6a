package org.sanjogindia.pedagogy.rules.load;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Window;

/**
 * Reads conditions that hold a measure against something: named, written out, or a plain number.
 */
final class MeasureConditionReader {

  private final Reading reading;
  private final Known known;
  private final Units units;
  private final LimitReader limits;
  private final NeedsReader needs;
  private final NeedsRules needed;
  private final WindowRules windows;
  private final MeasureReader measures;

  MeasureConditionReader(Reading reading, Known known, ConditionReader conditions) {
    this.reading = reading;
    this.known = known;
    this.units = new Units(known);
    this.limits = new LimitReader(reading);
    this.needs = new NeedsReader(reading);
    this.needed = new NeedsRules(reading);
    this.windows = new WindowRules(reading);
    this.measures = new MeasureReader(reading, known, new PointsReader(reading, known, conditions));
  }

  MeasureReader reader() {
    return measures;
  }

  /** Returns whether the head is one of a measure. */
  static boolean reads(String head) {
    return head.equals("measure") || FormulaReader.HEADS.contains(head);
  }

  Optional<Condition> read(String head, Fields fields) {
    if (head.equals("measure")) {
      return named(fields);
    }
    return isShort(head, fields) ? inShort(head, fields) : writtenOut(head, fields);
  }

  /** In {@code size: at least 5} the threshold stands at the head itself. */
  private static boolean isShort(String head, Fields fields) {
    return (head.equals("size") || head.equals("comings-and-goings")) && !fields.has("is");
  }

  private Optional<Condition> inShort(String head, Fields fields) {
    boolean size = head.equals("size");
    Formula formula = size ? new Formula.Size() : new Formula.ComingsAndGoings();
    Yardstick yardstick = Yardstick.of(size ? MeasureUnit.COUNT : MeasureUnit.SHARE);
    Optional<Limit> is = fields.required(head, node -> limits.read(node, yardstick));
    Optional<Window> over =
        size
            ? Optional.empty()
            : fields.required("over", reading.quantities()::timeSpan).map(Window.LastTime::new);
    Needs asked = needs.read(fields);
    needed.check(formula, fields);
    MeasureUse use = new MeasureUse.WrittenOut(new Measure(formula, over, asked, List.of()));
    return is.map(
        limit ->
            new Condition.MeasureIs(use, Optional.empty(), limit, Optional.empty(), Needs.NONE));
  }

  private Optional<Condition> writtenOut(String head, Fields fields) {
    Optional<Measure> measure = measures.writtenOut(head, fields);
    Yardstick yardstick = measure.map(units::of).orElse(Yardstick.UNKNOWN);
    Optional<Limit> is = fields.required("is", node -> limits.read(node, yardstick));
    Optional<Limit> keep = keep(fields, yardstick, is);
    return Whole.of(
        () ->
            new Condition.MeasureIs(
                new MeasureUse.WrittenOut(measure.orElseThrow()),
                Optional.empty(),
                is.orElseThrow(),
                keep,
                Needs.NONE));
  }

  private Optional<Condition> named(Fields fields) {
    Optional<MeasureId> id =
        fields.required(
            "measure", node -> reading.reference(Kind.MEASURE, node).map(MeasureId::of));
    Optional<Measure> measure =
        id.flatMap(name -> Optional.ofNullable(known.measures.get(name.value())));
    Optional<Window> over = fields.optional("over", reading.quantities()::window);
    measure.ifPresent(
        read ->
            fields
                .find("over")
                .ifPresent(node -> windows.checkSuits(read.formula(), over, node.span())));
    Yardstick yardstick = measure.map(units::of).orElse(Yardstick.UNKNOWN);
    Optional<Limit> is = fields.required("is", node -> limits.read(node, yardstick));
    Optional<Limit> keep = keep(fields, yardstick, is);
    Needs asked = needs.read(fields);
    measure.ifPresent(read -> needed.check(read.formula(), fields));
    return Whole.of(
        () ->
            new Condition.MeasureIs(
                new MeasureUse.Named(id.orElseThrow()), over, is.orElseThrow(), keep, asked));
  }

  private Optional<Limit> keep(Fields fields, Yardstick yardstick, Optional<Limit> is) {
    Optional<Limit> keep = fields.optional("keep", node -> limits.read(node, yardstick));
    if (is.isPresent() && keep.isPresent()) {
      new KeepCheck(reading)
          .check(
              fields,
              "is",
              Strictness.of(is.get(), yardstick),
              Strictness.of(keep.get(), yardstick));
    }
    return keep;
  }
}
