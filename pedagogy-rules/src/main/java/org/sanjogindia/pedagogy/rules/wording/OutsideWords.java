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
    lines.add(ReadinessWords.decides(it.date()));
    lines.add(
        Line.text(
            0,
            switch (it.purpose()) {
              case COLLECTIVE -> "This rests on what members consented to for their collective.";
              case PROGRAMME -> "This rests on what members consented to for the programme.";
              case RESEARCH -> "This rests on what members consented to for research.";
            }));
    lines.add(Line.heading("Where the collective is"));
    lines.add(Line.text(1, stage(it.stage())));
    lines.addAll(proposals("What it may be ready for", it.proposals()));
    lines.addAll(proposals("What it may want to look at", met(it.suggestions())));
    if (!it.profile().isEmpty()) {
      lines.add(Line.heading("What shows in it of each stage"));
      it.profile()
          .forEach(
              (stage, outline) ->
                  lines.add(
                      Line.marked(1, VerdictWords.mark(outline.verdict()), names.stage(stage))));
    }
    return lines.build();
  }

  private String stage(StageNow now) {
    String focus =
        now.focus()
            .filter(stage -> !now.stage().equals(Optional.of(stage)))
            .map(stage -> ", and works on " + names.stage(stage) + " now")
            .orElse("");
    return now.stage()
        .map(stage -> "It chose to be in " + names.stage(stage) + focus + ".")
        .orElse("Its stage is not settled.");
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
        lines.add(Line.marked(1, VerdictWords.mark(outline.verdict()), name(proposal)));
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
