package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;

/**
 * What is asked of each member who is counted.
 *
 * @param names what the curriculum calls things
 * @param detail how much is said
 */
record MemberConditionWords(Names names, ConditionWords.Detail detail)
    implements MemberCondition.Visitor<Phrase> {

  @Override
  public Phrase allOf(MemberCondition.AllOf it) {
    return Logic.all(each(it.parts()));
  }

  @Override
  public Phrase anyOf(MemberCondition.AnyOf it) {
    return Logic.any(each(it.parts()));
  }

  @Override
  public Phrase not(MemberCondition.Not it) {
    return Logic.not(it.part().accept(this));
  }

  @Override
  public Phrase atLeastOf(MemberCondition.AtLeastOf it) {
    return Logic.atLeast(it.count(), each(it.parts()));
  }

  @Override
  public Phrase ofCriterion(MemberCondition.OfCriterion it) {
    String name = names.id(it.criterion());
    return detail != ConditionWords.Detail.BRIEF
            && names.curriculum().criteria().get(it.criterion())
                instanceof Criterion.OfMember criterion
        ? Logic.named(name, criterion.condition().accept(this))
        : Phrase.of(name);
  }

  @Override
  public Phrase levelIs(MemberCondition.LevelIs it) {
    return Phrase.of(
        names.competency(it.competency())
            + " is "
            + LimitWords.level(it.is(), names)
            + new LevelWords(Bearer.MEMBER).of(it.seenBy(), it.read()));
  }

  @Override
  public Phrase tookPart(MemberCondition.TookPart it) {
    String what =
        it.in()
            .accept(
                new TakesPartIn.Visitor<String>() {
                  @Override
                  public String meetings(TakesPartIn.Meetings in) {
                    return "a meeting";
                  }

                  @Override
                  public String reviews(TakesPartIn.Reviews in) {
                    return "a review";
                  }

                  @Override
                  public String module(TakesPartIn.Module in) {
                    return "the module " + names.module(in.module());
                  }
                });
    return Phrase.of("took part in " + what + TimingWords.of(it.timing()));
  }

  @Override
  public Phrase holdsRole(MemberCondition.HoldsRole it) {
    String verb = it.timing().within().isPresent() ? "held " : "holds ";
    return Phrase.of(verb + names.roles(it.roles()) + TimingWords.of(it.timing()));
  }

  @Override
  public Phrase memberFor(MemberCondition.MemberFor it) {
    return Phrase.of("a member for at least " + it.time());
  }

  @Override
  public Phrase noted(MemberCondition.Noted it) {
    return it.part().accept(this).noted(new NoteWords(names).of(it.because(), it.provenance()));
  }

  private ImmutableList<Phrase> each(List<MemberCondition> parts) {
    return parts.stream().map(part -> part.accept(this)).collect(toImmutableList());
  }
}
