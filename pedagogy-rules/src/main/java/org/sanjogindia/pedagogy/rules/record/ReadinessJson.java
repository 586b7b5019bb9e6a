package org.sanjogindia.pedagogy.rules.record;

import java.util.List;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.OwnLevel;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.StageNow;

/**
 * The fields of what a collective, and a member, sees.
 *
 * @param json where they are written
 * @param sentence how a condition is said
 */
record ReadinessJson(AnswerJson json, Function<? super Condition, String> sentence) {

  private ExplanationJson explanations() {
    return new ExplanationJson(json, sentence);
  }

  void readiness(Readiness it) {
    json.say("date", it.date())
        .object("stage", () -> stage(it.stage()))
        .objects("proposals", it.proposals(), this::proposal)
        .objects("suggestions", it.suggestions(), this::proposal)
        .objects(
            "profile",
            it.profile().entrySet(),
            entry -> {
              json.say("stage", entry.getKey());
              json.object("explanation", () -> explanations().explanation(entry.getValue()));
            })
        .objects(
            "watched",
            it.watched(),
            watched -> {
              json.say("transition", watched.transition().id())
                  .affirm("worth-asking", watched.isWorthAsking())
                  .words("not-yet-at", watched.notYetAt());
              json.object("explanation", () -> explanations().explanation(watched.explanation()));
            })
        .objects(
            "reflections",
            it.reflections(),
            reflection -> json.say("stage", reflection.stage()).say("by", reflection.by()))
        .objects(
            "left-out",
            it.leftOut(),
            leftOut -> json.say("item", leftOut.item()).say("sentence", leftOut.sentence()))
        .objects(
            "conflicts",
            it.conflicts(),
            conflict -> json.say("item", conflict.id()).say("number", conflict.items()));
  }

  private void stage(StageNow it) {
    json.say("stage", it.stage())
        .words("candidates", it.candidates())
        .say("since", it.since())
        .say("focus", it.focus());
  }

  private void proposal(Proposal it) {
    json.say("transition", it.transition().id())
        .say("kind", it.kind())
        .words("targets", it.targets())
        .affirm("suggests-focus", it.transition().suggestsFocus())
        .words("suggests", it.transition().suggestions())
        .say("verdict", it.verdict())
        .words("unvisited", it.unvisited());
    it.explanation()
        .ifPresent(asked -> json.object("explanation", () -> explanations().explanation(asked)));
    json.objects("beside", it.beside(), explanations()::explanation)
        .objects("next-steps", it.nextSteps(), explanations()::step);
  }

  void own(List<OwnLevel> own) {
    json.objects(
        "own",
        own,
        level ->
            json.say("competency", level.competency())
                .affirm("not-my-path", level.notMyPath() == OwnLevel.NotMyPath.SAID)
                .objects(
                    "seen",
                    level.seen().entrySet(),
                    seen ->
                        json.say("by", seen.getKey())
                            .say("on", seen.getValue().on())
                            .say("level", seen.getValue().level())));
  }
}
