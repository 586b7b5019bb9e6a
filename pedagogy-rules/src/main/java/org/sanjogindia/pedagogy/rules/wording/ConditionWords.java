package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;

/**
 * What is asked of a collective.
 *
 * @param names what the curriculum calls things
 * @param detail how much is said
 */
record ConditionWords(Names names, Detail detail) implements Condition.Visitor<Phrase> {

  /** How much is said of a condition. */
  enum Detail {
    /** All that the curriculum says: for those who write rules. */
    RULE,
    /** What decides: beside what was found. */
    ANSWER,
    /** The same, and criteria on members by their names alone: where it is met. */
    BRIEF
  }

  @Override
  public Phrase allOf(Condition.AllOf it) {
    return Logic.all(each(it.parts()));
  }

  @Override
  public Phrase anyOf(Condition.AnyOf it) {
    return Logic.any(each(it.parts()));
  }

  @Override
  public Phrase not(Condition.Not it) {
    return it.part() instanceof Condition.OpenMatter matter
        ? Phrase.of("no open matter of " + open(matter))
        : Logic.not(it.part().accept(this));
  }

  @Override
  public Phrase atLeastOf(Condition.AtLeastOf it) {
    return Logic.atLeast(it.count(), each(it.parts()));
  }

  @Override
  public Phrase ofCriterion(Condition.OfCriterion it) {
    String name = names.id(it.criterion());
    return names.curriculum().criteria().get(it.criterion())
            instanceof Criterion.OfCollective criterion
        ? Logic.named(name, criterion.condition().accept(this))
        : Phrase.of(name);
  }

  @Override
  public Phrase measureIs(Condition.MeasureIs it) {
    String keep =
        it.keep().map(gentler -> " (to keep it: " + limit(gentler, it.measure()) + ")").orElse("");
    return subject(it)
        .followedBy(" is " + limit(it) + (detail == Detail.RULE ? keep : "") + needs(it.needs()));
  }

  /** Returns the measure, with its window where the condition sets it. */
  Phrase subject(Condition.MeasureIs it) {
    return it.measure()
        .accept(
            new MeasureUse.Visitor<Phrase>() {
              @Override
              public Phrase named(MeasureUse.Named use) {
                return Phrase.of(
                    names.measure(use.measure())
                        + it.over().map(window -> ", " + WindowWords.of(window) + ",").orElse(""));
              }

              @Override
              public Phrase writtenOut(MeasureUse.WrittenOut use) {
                return measure(use.measure(), it.over());
              }
            });
  }

  String limit(Condition.MeasureIs it) {
    return limit(it.is(), it.measure());
  }

  private String limit(Limit limit, MeasureUse use) {
    Values values = Values.of(names.curriculum().measureOf(use), names);
    return limit.accept(new LimitWords(names, values));
  }

  /** Returns how a measure is computed, and over what. */
  Phrase measure(Measure measure, Optional<Window> over) {
    Phrase formula = measure.formula().accept(new FormulaWords(names, this));
    String before = formula.text().contains(",") ? ", " : " ";
    String window = over.or(measure::over).map(when -> before + WindowWords.of(when)).orElse("");
    return formula.followedBy(window + needs(measure.needs()));
  }

  String needs(Needs needs) {
    return detail == Detail.RULE
        ? NeedsWords.of(needs).map(what -> " (needs " + what + ")").orElse("")
        : "";
  }

  @Override
  public Phrase levelIs(Condition.LevelIs it) {
    String keep =
        it.keep()
            .map(gentler -> " (to keep it: " + LimitWords.level(gentler, names) + ")")
            .orElse("");
    return Phrase.of(
        names.competency(it.competency())
            + " is "
            + LimitWords.level(it.is(), names)
            + (detail == Detail.RULE ? keep : "")
            + new LevelWords(bearer(it.competency())).of(it.seenBy(), it.read()));
  }

  /** Returns who can do it; what the curriculum lacks is taken as the collective's. */
  Bearer bearer(CompetencyId id) {
    return Optional.ofNullable(names.curriculum().competencies().get(id))
        .map(competency -> competency.of())
        .orElse(Bearer.COLLECTIVE);
  }

  @Override
  public Phrase members(Condition.Members it) {
    return it.who()
        .accept(new MemberConditionWords(names, detail))
        .under(LimitWords.members(it.howMany()));
  }

  @Override
  public Phrase milestoneIs(Condition.MilestoneIs it) {
    return Phrase.of(names.milestone(it.milestone()) + TimingWords.of(it.timing()));
  }

  @Override
  public Phrase completed(Condition.Completed it) {
    return Phrase.of(
        "the module " + names.module(it.module()) + " completed" + TimingWords.of(it.timing()));
  }

  @Override
  public Phrase openMatter(Condition.OpenMatter it) {
    return Phrase.of("an open matter of " + open(it));
  }

  private String open(Condition.OpenMatter it) {
    return new MatterWords(names).which(it.matters())
        + it.heldFor().map(time -> ", for at least " + time).orElse("");
  }

  @Override
  public Phrase inStage(Condition.InStage it) {
    return Phrase.of("in this stage for at least " + it.time() + ", rest not counted");
  }

  @Override
  public Phrase beenIn(Condition.BeenIn it) {
    return Phrase.of("has been in " + names.stage(it.stage()) + TimingWords.of(it.timing()));
  }

  @Override
  public Phrase activeFor(Condition.ActiveFor it) {
    return Phrase.of(
        "active for at least "
            + Numbers.counted(it.months(), "month")
            + ", with a meeting in each"
            + it.since().map(since -> ", " + TimingWords.of(since)).orElse(""));
  }

  @Override
  public Phrase shared(Condition.Shared it) {
    return Phrase.of(
        "among those who hold "
            + names.roles(it.roles())
            + ", "
            + WindowWords.of(it.over())
            + ", at least "
            + Numbers.counted(it.among(), "person", "people")
            + ", no one with more than "
            + Numbers.share(it.noOneMoreThan())
            + " of the days");
  }

  @Override
  public Phrase sustainedReviews(Condition.SustainedReviews it) {
    String reviews = it.ofLast() == 1 ? "the last review" : "the last " + it.ofLast() + " reviews";
    String lead =
        it.count() < it.ofLast()
            ? "at " + it.count() + " or more of " + reviews
            : it.count() == 1 ? "at " + reviews : "at each of " + reviews;
    return it.part().accept(this).under(lead);
  }

  @Override
  public Phrase sustainedDays(Condition.SustainedDays it) {
    return it.part().accept(this).under("on every day of " + Numbers.last(it.time()));
  }

  @Override
  public Phrase withNeeds(Condition.WithNeeds it) {
    return it.part().accept(this).followedBy(needs(it.needs()));
  }

  @Override
  public Phrase noted(Condition.Noted it) {
    return it.part().accept(this).noted(new NoteWords(names).of(it.because(), it.provenance()));
  }

  private ImmutableList<Phrase> each(List<Condition> parts) {
    return parts.stream().map(part -> part.accept(this)).collect(toImmutableList());
  }
}
