package org.sanjogindia.pedagogy.rules.record;

import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Threshold;

/**
 * The fields that say what is asked: its kind, what of the curriculum it names, and its numbers.
 *
 * @param json where they are written
 */
record ConditionJson(AnswerJson json) implements Condition.Visitor<AnswerJson> {

  private AnswerJson kind(String kind) {
    return json.say("kind", kind);
  }

  @Override
  public AnswerJson allOf(Condition.AllOf it) {
    return kind("all");
  }

  @Override
  public AnswerJson anyOf(Condition.AnyOf it) {
    return kind("any");
  }

  @Override
  public AnswerJson not(Condition.Not it) {
    return kind("not");
  }

  @Override
  public AnswerJson atLeastOf(Condition.AtLeastOf it) {
    return kind("at-least").say("count", it.count());
  }

  @Override
  public AnswerJson ofCriterion(Condition.OfCriterion it) {
    return kind("criterion").say("criterion", it.criterion());
  }

  @Override
  public AnswerJson measureIs(Condition.MeasureIs it) {
    kind("measure");
    if (it.measure() instanceof MeasureUse.Named named) {
      json.say("measure", named.measure());
    }
    return json.object("is", () -> limit(it.is()));
  }

  private AnswerJson limit(Limit limit) {
    return limit.accept(
        new Limit.Visitor<>() {
          @Override
          public AnswerJson ofNumber(Limit.OfNumber it) {
            return threshold("number", it.threshold());
          }

          @Override
          public AnswerJson ofLevel(Limit.OfLevel it) {
            return threshold("level", it.threshold());
          }

          @Override
          public AnswerJson ofBand(Limit.OfBand it) {
            return threshold("band", it.threshold());
          }
        });
  }

  private AnswerJson threshold(String key, Threshold<?> threshold) {
    return json.say("relation", threshold.relation())
        .say(key, threshold.bound())
        .say("upper", threshold.upper());
  }

  @Override
  public AnswerJson levelIs(Condition.LevelIs it) {
    return kind("level")
        .say("competency", it.competency())
        .object("is", () -> threshold("level", it.is()));
  }

  @Override
  public AnswerJson members(Condition.Members it) {
    String key = Words.of(it.howMany().kind());
    return kind("members").object("is", () -> threshold(key, it.howMany().threshold()));
  }

  @Override
  public AnswerJson milestoneIs(Condition.MilestoneIs it) {
    return kind("milestone").say("milestone", it.milestone());
  }

  @Override
  public AnswerJson completed(Condition.Completed it) {
    return kind("completed").say("module", it.module());
  }

  @Override
  public AnswerJson openMatter(Condition.OpenMatter it) {
    return kind("open").words("matters", it.matters().kinds()).say("topic", it.matters().topic());
  }

  @Override
  public AnswerJson inStage(Condition.InStage it) {
    return kind("in-stage").say("time", it.time());
  }

  @Override
  public AnswerJson beenIn(Condition.BeenIn it) {
    return kind("been-in").say("stage", it.stage());
  }

  @Override
  public AnswerJson activeFor(Condition.ActiveFor it) {
    return kind("active-for").say("months", it.months());
  }

  @Override
  public AnswerJson shared(Condition.Shared it) {
    return kind("shared")
        .words("roles", it.roles().named())
        .say("among", it.among())
        .say("no-one-more-than", it.noOneMoreThan());
  }

  @Override
  public AnswerJson sustainedReviews(Condition.SustainedReviews it) {
    return kind("sustained-reviews").say("count", it.count()).say("of-last", it.ofLast());
  }

  @Override
  public AnswerJson sustainedDays(Condition.SustainedDays it) {
    return kind("sustained-days").say("time", it.time());
  }

  @Override
  public AnswerJson withNeeds(Condition.WithNeeds it) {
    Needs needs = it.needs();
    kind("needs");
    needs.meetings().ifPresent(number -> json.say("meetings", number));
    needs.total().ifPresent(number -> json.say("total", number));
    needs.answers().ifPresent(number -> json.say("answers", number));
    json.say("took-part", needs.tookPart());
    needs.spread().ifPresent(spread -> json.object("spread", () -> threshold("number", spread)));
    return json;
  }

  @Override
  public AnswerJson noted(Condition.Noted it) {
    kind("note");
    it.because()
        .ifPresent(
            text ->
                json.object(
                    "because",
                    () -> text.byLanguage().keySet().forEach(in -> json.say(in, text.in(in)))));
    it.provenance()
        .ifPresent(
            provenance ->
                json.object(
                    "provenance",
                    () -> json.say("kind", provenance.kind()).say("source", provenance.source())));
    return json;
  }
}
