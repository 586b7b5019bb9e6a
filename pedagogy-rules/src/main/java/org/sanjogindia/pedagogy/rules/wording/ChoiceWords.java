package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;
import org.sanjogindia.pedagogy.rules.assess.Proposal;

/**
 * The moves that ask for nothing, in few words.
 *
 * @param names what the curriculum calls things
 */
record ChoiceWords(Names names) {

  ImmutableList<Line> lines(List<Proposal> proposals) {
    ImmutableSetMultimap.Builder<TransitionKind, StageId> targets = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<StageId> passedOver = ImmutableSet.builder();
    for (Proposal proposal : proposals) {
      if (proposal.explanation().isEmpty()) {
        proposal.kind().ifPresent(kind -> targets.putAll(kind, proposal.targets()));
        passedOver.addAll(proposal.unvisited());
      }
    }
    return lines(targets.build(), passedOver.build());
  }

  private ImmutableList<Line> lines(
      ImmutableSetMultimap<TransitionKind, StageId> targets, Set<StageId> passedOver) {
    ImmutableList.Builder<String> moves = ImmutableList.builder();
    for (TransitionKind kind : TransitionKind.values()) {
      if (targets.containsKey(kind)) {
        moves.add(move(kind, names.language().or(Names.each(targets.get(kind), names::stage))));
      }
    }
    ImmutableList<String> all = moves.build();
    if (all.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.text(1, names.say("you-may", "moves", names.language().or(all))));
    if (!passedOver.isEmpty()) {
      lines.add(Line.text(1, names.say("passed-over-later")));
    }
    return lines.build();
  }

  private String move(TransitionKind kind, String stages) {
    return names.say(
        switch (kind) {
          case ADVANCE -> "you-may-advance";
          case SKIP -> "you-may-skip";
          case RETURN -> "you-may-return";
          case REST -> "you-may-rest";
          case RESUME -> "you-may-resume";
          case CLOSE -> "you-may-close";
        },
        "stages",
        stages);
  }
}
