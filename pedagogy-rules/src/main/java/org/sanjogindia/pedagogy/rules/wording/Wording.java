package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.MemberReadiness;
import org.sanjogindia.pedagogy.rules.assess.NextStep;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * Says rules and answers in words, in one language, with the names that a curriculum gives to
 * things.
 *
 * <p>The same question gives the same words, whatever the machine's locale. Nothing that is said to
 * a collective names a member.
 */
public final class Wording {

  private final Names names;

  private Wording(Names names) {
    this.names = names;
  }

  /** Returns the wording in English; names that have no English are taken as they are. */
  public static Wording english(Curriculum curriculum) {
    return in(curriculum, "en");
  }

  /**
   * Returns the wording in a language; what the curriculum does not say in it is taken in the
   * curriculum's first language.
   *
   * @param language one of {@link #languages}
   * @throws IllegalArgumentException if it is none of these
   */
  public static Wording in(Curriculum curriculum, String language) {
    return in(curriculum, Language.of(language));
  }

  /** Returns the wording in a language that an embedder brings along. */
  public static Wording in(Curriculum curriculum, Language language) {
    return new Wording(new Names(curriculum, language));
  }

  /** Returns the codes of the languages in which sentences can be said, English first. */
  public static List<String> languages() {
    return Language.codes();
  }

  /** Returns the language that it speaks. */
  public Language language() {
    return names.language();
  }

  /** Returns all rules of the curriculum: stages, measures, criteria, transitions, suggestions. */
  public Page rules() {
    return new Page(new CurriculumWords(names).lines());
  }

  /** Returns a condition as an indented list. */
  public Page rule(Condition condition) {
    return new Page(
        new Listed(names.language())
            .lines(names.conditions(Detail.RULE).all().say(condition), 0, ImmutableSet.of()));
  }

  /** Returns a transition: where it leads, what it asks, why, and where that comes from. */
  public Page rule(Transition transition) {
    return new Page(new TransitionWords(names).lines(transition, 0));
  }

  /** Returns a stage: what it is, and by what it shows itself. */
  public Page rule(Stage stage) {
    return new Page(new CurriculumWords(names).stage(stage, 0));
  }

  /** Returns a measure: how it is computed, over what, and what it needs. */
  public Page rule(NamedMeasure measure) {
    return new Page(new CurriculumWords(names).measure(measure, 0));
  }

  /** Returns a criterion: its name and its meaning. */
  public Page rule(Criterion criterion) {
    return new Page(new CurriculumWords(names).criterion(criterion, 0));
  }

  /** Returns a condition on one line, without a capital or a full stop. */
  public String clause(Condition condition) {
    return names.conditions(Detail.ANSWER).all().line(condition);
  }

  /** Returns {@code met}, {@code not yet} or {@code not known}. */
  public String verdict(Verdict verdict) {
    return names.verdict(verdict);
  }

  /** Returns an explanation down to its last part. */
  public Page explanation(Explanation explanation) {
    return new Page(
        new ExplanationWords(names, ExplanationWords.Depth.WHOLE).lines(explanation, 0));
  }

  /**
   * Returns a transition out of the current stage: where it leads, with its verdict, and further in
   * what is asked and found down to the last part, what would help, and what is beside it.
   */
  public Page proposal(Proposal proposal) {
    return new Page(new ReadinessWords(names).whole(proposal));
  }

  /** Returns a day as it is said: {@code 1 December 2025}. */
  public String day(LocalDate day) {
    return names.numbers().day(day);
  }

  /** Returns a next step in a sentence or two. */
  public String step(NextStep step) {
    return new StepWords(names).sentence(step);
  }

  /** Returns where a collective stands, for itself: to be read aloud in about two minutes. */
  public Page readiness(Readiness readiness) {
    return new Page(new ReadinessWords(names).lines(readiness));
  }

  /** Returns her own levels, which only she sees, and then what her collective sees. */
  public Page readiness(MemberReadiness readiness) {
    return new Page(
        ImmutableList.<Line>builder()
            .addAll(new OwnLevelWords(names).lines(readiness.own()))
            .add(Line.heading(names.say("for-your-collective")))
            .addAll(new ReadinessWords(names).lines(readiness.collective()))
            .build());
  }

  /** Returns what the programme or research sees of one collective: verdicts and reasons. */
  public Page readiness(OutsideReadiness readiness) {
    return new Page(new OutsideWords(names).lines(readiness));
  }
}
