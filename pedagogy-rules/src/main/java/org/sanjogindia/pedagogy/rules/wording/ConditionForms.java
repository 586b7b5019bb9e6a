package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Condition.ActiveFor;
import org.sanjogindia.pedagogy.model.condition.Condition.AllOf;
import org.sanjogindia.pedagogy.model.condition.Condition.AnyOf;
import org.sanjogindia.pedagogy.model.condition.Condition.AtLeastOf;
import org.sanjogindia.pedagogy.model.condition.Condition.BeenIn;
import org.sanjogindia.pedagogy.model.condition.Condition.Completed;
import org.sanjogindia.pedagogy.model.condition.Condition.InStage;
import org.sanjogindia.pedagogy.model.condition.Condition.LevelIs;
import org.sanjogindia.pedagogy.model.condition.Condition.MeasureIs;
import org.sanjogindia.pedagogy.model.condition.Condition.Members;
import org.sanjogindia.pedagogy.model.condition.Condition.MilestoneIs;
import org.sanjogindia.pedagogy.model.condition.Condition.Not;
import org.sanjogindia.pedagogy.model.condition.Condition.Noted;
import org.sanjogindia.pedagogy.model.condition.Condition.OfCriterion;
import org.sanjogindia.pedagogy.model.condition.Condition.OpenMatter;
import org.sanjogindia.pedagogy.model.condition.Condition.Shared;
import org.sanjogindia.pedagogy.model.condition.Condition.SustainedDays;
import org.sanjogindia.pedagogy.model.condition.Condition.SustainedReviews;
import org.sanjogindia.pedagogy.model.condition.Condition.WithNeeds;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;
import org.sanjogindia.pedagogy.rules.wording.NumberForms.Amount;

/**
 * What is asked of a collective: each kind of condition with the template that says it.
 *
 * <p>{@link Detail#SENTENCE} is the controlled language: what it says is read back by the same
 * templates. In the other details the same templates say less, or say it in plainer words.
 */
final class ConditionForms {

  private final Names names;
  private final Detail detail;
  private final Ways ways;
  private final NumberForms numbers;
  private final TimeForms times;
  private final MeasureForms measures;
  private final LevelForms levels;
  private final Form<MeasureForms.Use> use;
  private final Form<MeasureForms.Asked> limit;
  private final Form<Formula> formula;
  private final Form<Condition> all;

  ConditionForms(Names names, Detail detail) {
    this.names = names;
    this.detail = detail;
    this.ways = names.ways();
    this.numbers = new NumberForms(ways);
    this.times = new TimeForms(ways);
    this.levels = new LevelForms(names);
    this.measures = new MeasureForms(names, detail, Ways.later(this::formula));
    this.use = measures.use();
    this.limit = measures.limit();
    Form<Condition> self = Ways.later(this::all);
    this.formula = new FormulaForms(names, new PointsForms(names, measures, self).all()).all();
    this.all = choice(self);
  }

  private Form<Formula> formula() {
    return formula;
  }

  /** Returns the form of any condition. */
  Form<Condition> all() {
    return all;
  }

  /** Returns how measures are said. */
  MeasureForms measures() {
    return measures;
  }

  /** Returns the measure of a condition, with its window where the condition sets it. */
  String subject(MeasureIs it) {
    return use.say(subjectOf(it)).text();
  }

  /** Returns what is asked of the measure of a condition. */
  String limit(MeasureIs it) {
    return limit.line(asked(it));
  }

  private Form<Condition> choice(Form<Condition> self) {
    LogicForms<Condition> logic = new LogicForms<>(ways, detail, self);
    Choice<Condition> simple = simple(logic);
    return simple
        .or(Noted.class, noted(self, names))
        .or(AllOf.class, logic.list("all-of", AllOf::parts, AllOf::new))
        .or(AnyOf.class, logic.list("any-of", AnyOf::parts, AnyOf::new))
        .or(AtLeastOf.class, logic.atLeast(AtLeastOf::count, AtLeastOf::parts, AtLeastOf::new))
        .or(
            Not.class,
            openMatter("no-open-matter")
                .<Not>as(it -> (OpenMatter) plain(it.part()), Not::new)
                .where(it -> plain(it.part()) instanceof OpenMatter))
        .or(Not.class, logic.not(Not::part, Not::new))
        .or(MeasureIs.class, measureIs())
        .or(Members.class, members())
        .or(
            SustainedReviews.class,
            ways.under(
                slot("lead", reviews(), it -> new Reviews(it.count(), it.ofLast())),
                slot("part", self, SustainedReviews::part),
                (reviews, part) -> new SustainedReviews(reviews.least(), reviews.ofLast(), part)))
        .or(
            SustainedDays.class,
            ways.under(
                slot(
                    "lead", ways.around("on-every-day", "time", times.last()), SustainedDays::time),
                slot("part", self, SustainedDays::part),
                SustainedDays::new))
        .or(WithNeeds.class, withNeeds(simple, self));
  }

  private static NotedForm<Noted, Condition> noted(Form<Condition> self, Names names) {
    return new NotedForm<>(self, Noted::part, it -> names.notes(it.because(), it.provenance()));
  }

  /** Returns what is asked without what is not said of it in a line. */
  private static Condition plain(Condition it) {
    if (it instanceof Noted noted) {
      return plain(noted.part());
    }
    return it instanceof WithNeeds needing && needing.needs().equals(Needs.NONE)
        ? plain(needing.part())
        : it;
  }

  /** What needs no brackets wherever it stands. */
  private Choice<Condition> simple(LogicForms<Condition> logic) {
    return Choice.<Condition>none()
        .or(
            OfCriterion.class,
            logic.criterion(
                names.criteria(), OfCriterion::criterion, OfCriterion::new, this::meaning))
        .or(LevelIs.class, levelIs())
        .or(
            MilestoneIs.class,
            ways.way(
                "milestone-is",
                slot("milestone", names.milestones(), MilestoneIs::milestone),
                slot("timing", times.timing(), MilestoneIs::timing),
                MilestoneIs::new))
        .or(
            Completed.class,
            ways.way(
                "completed",
                slot("module", names.modules(), Completed::module),
                slot("timing", times.timing(), Completed::timing),
                Completed::new))
        .or(OpenMatter.class, openMatter("open-matter"))
        .or(
            InStage.class,
            ways.way("in-stage", slot("time", times.time(), InStage::time), InStage::new))
        .or(
            BeenIn.class,
            ways.way(
                "been-in",
                slot("stage", names.stages(), BeenIn::stage),
                slot("timing", times.timing(), BeenIn::timing),
                BeenIn::new))
        .or(
            ActiveFor.class,
            ways.way(
                "active-for",
                slot("count", ways.whole(), ActiveFor::months),
                slot(
                    "since",
                    ways.around("since", "since", times.since()).ifAny(),
                    ActiveFor::since),
                ActiveFor::new))
        .or(Shared.class, shared());
  }

  private Optional<Condition> meaning(OfCriterion it) {
    return names.curriculum().criteria().get(it.criterion())
            instanceof Criterion.OfCollective criterion
        ? Optional.of(criterion.condition())
        : Optional.empty();
  }

  // --- measures and levels ---------------------------------------------------------------------

  private Form<MeasureIs> measureIs() {
    return ways.way(
        "measure-is",
        slot("measure", use, ConditionForms::subjectOf),
        slot("limit", limit, this::asked),
        slot("keep", keep(limit), this::kept),
        slot("needs", measures.needs(), MeasureIs::needs),
        (measure, is, keep, needs) ->
            new MeasureIs(
                measure.measure(),
                measure.over(),
                is.limit(),
                keep.map(MeasureForms.Asked::limit),
                needs));
  }

  private static MeasureForms.Use subjectOf(MeasureIs it) {
    return new MeasureForms.Use(it.measure(), it.over());
  }

  private MeasureForms.Asked asked(MeasureIs it) {
    return new MeasureForms.Asked(it.is(), unit(it));
  }

  private Optional<MeasureForms.Asked> kept(MeasureIs it) {
    return it.keep().map(gentler -> new MeasureForms.Asked(gentler, unit(it)));
  }

  private NumberForms.Unit unit(MeasureIs it) {
    return names.unit(names.curriculum().measureOf(it.measure()));
  }

  /** What is watched after the choice. */
  private <T> Form<Optional<T>> keep(Form<T> gentler) {
    return detail.isWhole()
        ? ways.around("keep", "limit", gentler).ifAny()
        : Form.silentAs(Optional.empty());
  }

  private Form<LevelIs> levelIs() {
    Form<Threshold<LevelId>> level = levels.level();
    return ways.way(
        "level-is",
        slot("competency", names.competencies(), LevelIs::competency),
        slot("level", level, LevelIs::is),
        slot("keep", keep(level), LevelIs::keep),
        slot(
            "seen",
            levels.seen(),
            it -> new LevelForms.Seen(it.seenBy(), names.bearer(it.competency()))),
        slot("read", levels.read(), LevelIs::read),
        (competency, is, keep, seen, read) -> new LevelIs(competency, is, keep, seen.by(), read));
  }

  private Form<WithNeeds> withNeeds(Form<Condition> simple, Form<Condition> any) {
    Form<WithNeeds> unsaid =
        any.<WithNeeds>as(WithNeeds::part, part -> new WithNeeds(part, Needs.NONE)).neverRead();
    return detail.isWhole()
        ? Choice.<WithNeeds>none()
            .or(unsaid.where(it -> it.needs().equals(Needs.NONE)))
            .or(
                ways.way(
                    "with-needs",
                    slot(
                        "part",
                        ways.bracketedUnless(simple, any),
                        it -> detail == Detail.SENTENCE ? plain(it.part()) : it.part()),
                    slot("needs", new NeedsForms(ways).needs(), WithNeeds::needs),
                    WithNeeds::new))
        : unsaid;
  }

  // --- members, matters and roles --------------------------------------------------------------

  private Form<Members> members() {
    return ways.under(
        slot("lead", howMany(), Members::howMany),
        slot("part", new MemberForms(names, detail).all(), Members::who),
        Members::new);
  }

  /** Returns the form of {@code at least 60% of the members} or {@code at least 3 members}. */
  Form<HowMany> howMany() {
    Form<Threshold<Amount>> people =
        numbers.threshold(
            numbers.of(
                NumberForms.Unit.MEMBERS, ways.around("members", "count", numbers.decimal())));
    return Choice.<HowMany>none()
        .or(
            ways.around("of-the-members", "share", numbers.threshold(numbers.share()))
                .<HowMany>as(HowMany::threshold, it -> new HowMany(HowMany.Kind.SHARE, it))
                .where(it -> it.kind() == HowMany.Kind.SHARE))
        .or(
            people
                .<HowMany>as(
                    it ->
                        NumberForms.mapped(
                            it.threshold(), number -> new Amount(number, NumberForms.Unit.MEMBERS)),
                    it -> new HowMany(HowMany.Kind.NUMBER, NumberForms.mapped(it, Amount::number)))
                .where(it -> it.kind() == HowMany.Kind.NUMBER));
  }

  private Form<OpenMatter> openMatter(String key) {
    return ways.way(
        key,
        slot("matters", new MatterForms(names).which(), OpenMatter::matters),
        slot("held-for", times.heldFor().ifAny(), OpenMatter::heldFor),
        OpenMatter::new);
  }

  private Form<Shared> shared() {
    return ways.way(
        "shared",
        slot("roles", names.roles(), Shared::roles),
        slot("window", times.window(), Shared::over),
        slot("count", ways.whole(), Shared::among),
        slot("share", numbers.share(), Shared::noOneMoreThan),
        Shared::new);
  }

  // --- what is sustained -----------------------------------------------------------------------

  /** So many of the last reviews. */
  private record Reviews(int least, int ofLast) {}

  private Form<Reviews> reviews() {
    return Choice.<Reviews>none()
        .or(
            ways.<Reviews, Integer>way(
                    "at-each-review",
                    slot("count", ways.whole(), Reviews::ofLast),
                    count -> new Reviews(count, count))
                .where(it -> it.least() == it.ofLast()))
        .or(
            ways.way(
                "at-some-reviews",
                slot("least", ways.whole(), Reviews::least),
                slot("count", ways.whole(), Reviews::ofLast),
                Reviews::new));
  }
}
