package org.sanjogindia.pedagogy.rules.record;

import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness.OutsideProposal;
import org.sanjogindia.pedagogy.rules.assess.StageNow;

/**
 * The fields of what the programme, or research, sees of one collective.
 *
 * @param json where they are written
 * @param sentence how a condition is said
 */
record OutsideJson(AnswerJson json, Function<? super Condition, String> sentence) {

  private ExplanationJson explanations() {
    return new ExplanationJson(json, sentence);
  }

  void readiness(OutsideReadiness it) {
    json.say("date", it.date())
        .object("stage", () -> stage(it.stage()))
        .objects("proposals", it.proposals(), this::proposal)
        .objects("suggestions", it.suggestions(), this::proposal)
        .objects(
            "profile",
            it.profile().entrySet(),
            entry -> {
              json.say("stage", entry.getKey());
              json.object("outline", () -> explanations().outline(entry.getValue()));
            });
  }

  /** Since when is the collective's to tell. */
  private void stage(StageNow it) {
    json.say("stage", it.stage()).words("candidates", it.candidates()).say("focus", it.focus());
  }

  private void proposal(OutsideProposal it) {
    json.say("transition", it.transition().id())
        .say("kind", it.kind())
        .words("targets", it.targets())
        .affirm("suggests-focus", it.transition().suggestsFocus())
        .words("suggests", it.transition().suggestions())
        .say("verdict", it.verdict());
    it.outline()
        .ifPresent(outline -> json.object("outline", () -> explanations().outline(outline)));
  }
}
