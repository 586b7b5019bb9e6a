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
        moves.add(move(kind, Numbers.or(Names.each(targets.get(kind), names::stage))));
      }
    }
    ImmutableList<String> all = moves.build();
    if (all.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.text(1, "You may stay; you may also " + Numbers.or(all) + "."));
    if (!passedOver.isEmpty()) {
      lines.add(
          Line.text(1, "Whatever you pass over is worth a look back together within six months."));
    }
    return lines.build();
  }

  private static String move(TransitionKind kind, String stages) {
    return switch (kind) {
      case ADVANCE -> "advance to " + stages;
      case SKIP -> "skip to " + stages;
      case RETURN -> "return to " + stages;
      case REST -> "rest (" + stages + ")";
      case RESUME -> "go on with " + stages;
      case CLOSE -> "close (" + stages + ")";
    };
  }
}
