package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;
import org.sanjogindia.pedagogy.rules.wording.NumberForms.Amount;

/**
 * Measures: how they are computed, over what, and what is asked of them.
 *
 * @param names what the curriculum calls things
 * @param detail how much is said
 * @param formula how a measure is computed
 */
record MeasureForms(Names names, Detail detail, Form<Formula> formula) {

  /** A measure as a condition uses it, with the window that the condition sets. */
  record Use(MeasureUse measure, Optional<Window> over) {}

  /** A limit on a measure whose values are numbers of something. */
  record Asked(Limit limit, NumberForms.Unit unit) {}

  /** Where a range of values of a measure begins. */
  record End(LowerEnd from, NumberForms.Unit unit) {

    private Amount amount() {
      return new Amount(from.value(), unit);
    }
  }

  private record NamedEnd(BandId id, End end) {}

  private Ways ways() {
    return names.ways();
  }

  // --- how it is computed ----------------------------------------------------------------------

  /** Returns the form of how a measure is computed, over what, and what it needs. */
  Form<Measure> measure() {
    Ways ways = ways();
    Form<Window> window = new TimeForms(ways).window();
    Form<Measure> always =
        ways.way(
            "measure",
            slot("formula", formula, Measure::formula),
            slot("needs", needs(), Measure::needs),
            slot("bands", bands(), this::ends),
            (how, needs, ends) -> new Measure(how, Optional.empty(), needs, bands(ends)));
    Form<Measure> over =
        ways.way(
            "measure-over",
            slot("formula", formula, Measure::formula),
            slot("window", window, it -> it.over().orElseThrow()),
            slot("needs", needs(), Measure::needs),
            slot("bands", bands(), this::ends),
            (how, when, needs, ends) -> new Measure(how, Optional.of(when), needs, bands(ends)));
    return Choice.<Measure>none()
        .or(always.where(it -> it.over().isEmpty()))
        .or(
            Ways.orIfWithComma("measure-over-apart", "formula", over)
                .where(it -> it.over().isPresent()));
  }

  Form<Needs> needs() {
    return detail.isWhole() ? new NeedsForms(ways()).inBrackets() : Form.silentAs(Needs.NONE);
  }

  /** The bands of a measure stand in a line of their own where it is said by itself. */
  private Form<List<NamedEnd>> bands() {
    Form<Optional<List<NamedEnd>>> bands =
        detail == Detail.SENTENCE
            ? ways().around("bands-in-brackets", "bands", ends()).ifAny()
            : Form.silentAs(Optional.empty());
    return bands.as(
        all -> Optional.of(all).filter(some -> !some.isEmpty()),
        some -> some.orElse(ImmutableList.of()));
  }

  private Form<List<NamedEnd>> ends() {
    Ways ways = ways();
    return ways.series(
        "step",
        ways.way(
            "band",
            slot("band", names.bands(), NamedEnd::id),
            slot("from", end(), NamedEnd::end),
            NamedEnd::new));
  }

  /** Returns the bands of a measure in words. */
  String bands(Measure measure) {
    return ends().line(ends(measure));
  }

  private static List<NamedEnd> ends(Measure measure, NumberForms.Unit unit) {
    return measure.bands().stream()
        .map(band -> new NamedEnd(band.id(), new End(band.from(), unit)))
        .collect(toImmutableList());
  }

  private List<NamedEnd> ends(Measure measure) {
    return ends(measure, names.unit(measure));
  }

  private static List<Band> bands(List<NamedEnd> ends) {
    return ends.stream()
        .map(end -> new Band(end.id(), end.end().from()))
        .collect(toImmutableList());
  }

  /** Returns the form of where a range begins. */
  Form<End> end() {
    return Choice.<End>none()
        .or(end("from", LowerEnd.Edge.INCLUDED))
        .or(end("from-above", LowerEnd.Edge.ABOVE));
  }

  private Form<End> end(String key, LowerEnd.Edge edge) {
    return ways()
        .<End, Amount>way(
            key,
            slot("value", new NumberForms(ways()).amount(), End::amount),
            value -> new End(new LowerEnd(value.number(), edge), value.unit()))
        .where(it -> it.from().edge() == edge);
  }

  // --- where it is used ------------------------------------------------------------------------

  /** Returns the form of a measure where a condition speaks of it. */
  Form<Use> use() {
    Ways ways = ways();
    Form<Window> window = new TimeForms(ways).window();
    Form<MeasureUse> measure =
        Choice.<MeasureUse>none()
            .or(
                MeasureUse.Named.class,
                names.measures().as(MeasureUse.Named::measure, MeasureUse.Named::new))
            .or(
                MeasureUse.WrittenOut.class,
                measure().as(MeasureUse.WrittenOut::measure, MeasureUse.WrittenOut::new));
    return Choice.<Use>none()
        .or(
            measure
                .<Use>as(Use::measure, it -> new Use(it, Optional.empty()))
                .where(it -> it.over().isEmpty()))
        .or(
            ways.<Use, MeasureUse, Window>way(
                    "measure-looked-at",
                    slot("measure", measure, Use::measure),
                    slot("window", window, it -> it.over().orElseThrow()),
                    (it, when) -> new Use(it, Optional.of(when)))
                .where(it -> it.over().isPresent()));
  }

  /** Returns the form of what is asked of a measure. */
  Form<Asked> limit() {
    NumberForms numbers = new NumberForms(ways());
    Form<Threshold<LevelId>> levels = new LevelForms(names).level();
    return Choice.<Asked>none()
        .or(
            numbers
                .threshold(numbers.amount())
                .<Asked>as(MeasureForms::amounts, MeasureForms::ofNumber)
                .where(it -> it.limit() instanceof Limit.OfNumber))
        .or(
            levels
                .<Asked>as(
                    it -> ((Limit.OfLevel) it.limit()).threshold(),
                    it -> new Asked(new Limit.OfLevel(it), NumberForms.Unit.NUMBER))
                .where(it -> it.limit() instanceof Limit.OfLevel))
        .or(
            band()
                .<Asked>as(
                    it -> ((Limit.OfBand) it.limit()).threshold(),
                    it -> new Asked(new Limit.OfBand(it), NumberForms.Unit.NUMBER))
                .where(it -> it.limit() instanceof Limit.OfBand));
  }

  private static Threshold<Amount> amounts(Asked asked) {
    Threshold<Rational> numbers = ((Limit.OfNumber) asked.limit()).threshold();
    return NumberForms.mapped(numbers, number -> new Amount(number, asked.unit()));
  }

  private static Asked ofNumber(Threshold<Amount> amounts) {
    return new Asked(
        new Limit.OfNumber(NumberForms.mapped(amounts, Amount::number)), amounts.bound().unit());
  }

  private Form<Threshold<BandId>> band() {
    NumberForms numbers = new NumberForms(ways());
    Form<BandId> band = names.bands();
    return Choice.<Threshold<BandId>>none()
        .or(numbers.threshold("band-exactly", Relation.EXACTLY, band))
        .or(numbers.threshold("band-or-higher", Relation.AT_LEAST, band))
        .or(numbers.threshold("band-or-lower", Relation.AT_MOST, band))
        .or(numbers.threshold("band-higher", Relation.ABOVE, band))
        .or(numbers.threshold("band-lower", Relation.BELOW, band))
        .or(numbers.between("band-between", band));
  }
}
