package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.assess.Outline;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness.OutsideProposal;
import org.sanjogindia.pedagogy.rules.assess.StageNow;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * Where a collective stands, said to the programme or to research: no count and no date of what was
 * found.
 *
 * @param names what the curriculum calls things
 */
record OutsideWords(Names names) {

  ImmutableList<Line> lines(OutsideReadiness it) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(new ReadinessWords(names).decides(it.date()));
    lines.add(Line.text(0, names.language().word("outside-", it.purpose())));
    lines.add(Line.heading(names.say("outside-where")));
    lines.add(Line.text(1, stage(it.stage())));
    lines.addAll(proposals(names.say("outside-ready"), it.proposals()));
    lines.addAll(proposals(names.say("outside-suggestions"), met(it.suggestions())));
    if (!it.profile().isEmpty()) {
      lines.add(Line.heading(names.say("outside-profile")));
      it.profile()
          .forEach(
              (stage, outline) ->
                  lines.add(Line.marked(1, names.mark(outline.verdict()), names.stage(stage))));
    }
    return lines.build();
  }

  private String stage(StageNow now) {
    if (now.stage().isEmpty()) {
      return names.say("outside-unsettled");
    }
    String stage = names.stage(now.stage().get());
    return now.focus()
        .filter(focus -> !now.stage().equals(Optional.of(focus)))
        .map(focus -> names.say("outside-stage-focus", "stage", stage, "focus", names.stage(focus)))
        .orElseGet(() -> names.say("outside-stage", "stage", stage));
  }

  private static ImmutableList<OutsideProposal> met(List<OutsideProposal> suggestions) {
    return suggestions.stream()
        .filter(suggestion -> suggestion.verdict() == Verdict.MET)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Line> proposals(String heading, List<OutsideProposal> proposals) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (OutsideProposal proposal : proposals) {
      if (proposal.outline().isPresent()) {
        Outline outline = proposal.outline().get();
        lines.add(Line.marked(1, names.mark(outline.verdict()), name(proposal)));
        lines.addAll(new OutlineWords(names).body(outline, 2));
      }
    }
    ImmutableList<Line> all = lines.build();
    return all.isEmpty()
        ? all
        : ImmutableList.<Line>builder().add(Line.heading(heading)).addAll(all).build();
  }

  private String name(OutsideProposal it) {
    Transition transition = it.transition();
    ImmutableList<String> targets = Names.each(it.targets(), names::stage);
    TransitionWords words = new TransitionWords(names);
    return transition.proposesStage()
        ? words.move(transition, it.kind(), targets)
        : words.suggestion(transition, targets);
  }
}
