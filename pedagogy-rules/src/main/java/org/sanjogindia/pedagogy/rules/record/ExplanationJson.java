package org.sanjogindia.pedagogy.rules.record;

import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.NextStep;
import org.sanjogindia.pedagogy.rules.assess.Outline;

/**
 * The fields of explanations, outlines and next steps.
 *
 * @param json where they are written
 * @param sentence how a condition is said
 */
record ExplanationJson(AnswerJson json, Function<? super Condition, String> sentence) {

  private void asked(Condition asked) {
    json.say("asked", sentence.apply(asked));
    asked.accept(new ConditionJson(json));
  }

  void explanation(Explanation it) {
    asked(it.asked());
    json.say("date", it.date())
        .say("verdict", it.verdict())
        .words("why", it.why())
        .object("found", () -> it.found().accept(new FoundJson(json)))
        .words("evidence", it.evidence())
        .objects("parts", it.parts(), this::explanation);
  }

  void outline(Outline it) {
    asked(it.asked());
    json.say("verdict", it.verdict())
        .words("why", it.why())
        .objects("parts", it.parts(), this::outline);
  }

  void step(NextStep it) {
    json.objects(
            "acts",
            it.acts(),
            act -> {
              act.accept(new ActJson(json));
              json.object("about", () -> asked(act.about()));
            })
        .words("modules", it.modules());
  }
}
