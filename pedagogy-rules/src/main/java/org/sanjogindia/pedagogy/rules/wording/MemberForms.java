package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.AllOf;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.AnyOf;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.AtLeastOf;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.HoldsRole;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.LevelIs;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.MemberFor;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.Not;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.Noted;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.OfCriterion;
import org.sanjogindia.pedagogy.model.condition.MemberCondition.TookPart;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/** What is asked of each member who is counted. */
final class MemberForms {

  private final Names names;
  private final Detail detail;
  private final Ways ways;
  private final Form<MemberCondition> all;

  MemberForms(Names names, Detail detail) {
    this.names = names;
    this.detail = detail;
    this.ways = names.ways();
    this.all = choice(Ways.later(this::all));
  }

  Form<MemberCondition> all() {
    return all;
  }

  private Form<MemberCondition> choice(Form<MemberCondition> self) {
    LogicForms<MemberCondition> logic = new LogicForms<>(ways, detail, self);
    return Choice.<MemberCondition>none()
        .or(AllOf.class, logic.list("all-of", AllOf::parts, AllOf::new))
        .or(AnyOf.class, logic.list("any-of", AnyOf::parts, AnyOf::new))
        .or(AtLeastOf.class, logic.atLeast(AtLeastOf::count, AtLeastOf::parts, AtLeastOf::new))
        .or(Not.class, logic.not(Not::part, Not::new))
        .or(
            OfCriterion.class,
            logic.criterion(
                names.criteria(), OfCriterion::criterion, OfCriterion::new, this::meaning))
        .or(LevelIs.class, level())
        .or(TookPart.class, tookPart())
        .or(HoldsRole.class, role("held", true))
        .or(HoldsRole.class, role("holds", false))
        .or(
            MemberFor.class,
            ways.way(
                "member-for",
                slot("time", new TimeForms(ways).time(), MemberFor::time),
                MemberFor::new))
        .or(Noted.class, noted(self));
  }

  private Optional<MemberCondition> meaning(OfCriterion it) {
    return detail != Detail.BRIEF
            && names.curriculum().criteria().get(it.criterion())
                instanceof Criterion.OfMember criterion
        ? Optional.of(criterion.condition())
        : Optional.empty();
  }

  private Form<LevelIs> level() {
    LevelForms levels = new LevelForms(names);
    return ways.way(
        "member-level-is",
        slot("competency", names.competencies(), LevelIs::competency),
        slot("level", levels.level(), LevelIs::is),
        slot("seen", levels.seen(), it -> new LevelForms.Seen(it.seenBy(), Bearer.MEMBER)),
        slot("read", levels.read(), LevelIs::read),
        (competency, level, seen, read) -> new LevelIs(competency, level, seen.by(), read));
  }

  private Form<TookPart> tookPart() {
    Form<TakesPartIn> in =
        Choice.<TakesPartIn>none()
            .or(TakesPartIn.Meetings.class, ways.word("a-meeting", new TakesPartIn.Meetings()))
            .or(TakesPartIn.Reviews.class, ways.word("a-review", new TakesPartIn.Reviews()))
            .or(
                TakesPartIn.Module.class,
                ways.way(
                    "the-module",
                    slot("module", names.modules(), TakesPartIn.Module::module),
                    TakesPartIn.Module::new));
    return ways.way(
        "took-part",
        slot("in", in, TookPart::in),
        slot("timing", new TimeForms(ways).timing(), TookPart::timing),
        TookPart::new);
  }

  private Form<HoldsRole> role(String tense, boolean lately) {
    return ways.way(
            tense + "-role",
            slot("roles", names.roles(), HoldsRole::roles),
            slot("timing", new TimeForms(ways).timing(), HoldsRole::timing),
            HoldsRole::new)
        .where(it -> it.timing().within().isPresent() == lately);
  }

  private Form<Noted> noted(Form<MemberCondition> self) {
    return new NotedForm<>(self, Noted::part, it -> names.notes(it.because(), it.provenance()));
  }
}
