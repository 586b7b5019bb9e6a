package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/**
 * Transitions in words.
 *
 * @param names what the curriculum calls things
 */
record TransitionWords(Names names) {

  ImmutableList<Line> lines(Transition transition, int indent) {
    ConditionWords conditions = new ConditionWords(names, ConditionWords.Detail.RULE);
    ImmutableList<String> notes =
        new NoteWords(names).of(transition.because(), transition.provenance());
    ImmutableSet<String> said = ImmutableSet.copyOf(notes);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.item(indent, way(transition)));
    lines.addAll(
        transition
            .when()
            .map(when -> asked(when.accept(conditions), indent + 1, said))
            .orElse(ImmutableList.of(Line.text(indent + 1, "Always open: it asks for nothing."))));
    if (!transition.beside().isEmpty()) {
      lines.add(Line.text(indent + 1, "Shown beside it and never counted:"));
      for (Condition beside : transition.beside()) {
        lines.addAll(beside.accept(conditions).lines(indent + 2, said));
      }
    }
    transition
        .levelsBecause()
        .ifPresent(
            why ->
                lines.add(
                    Line.text(
                        indent + 1, "Levels of members decide here because: " + names.words(why))));
    notes.forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  private static ImmutableList<Line> asked(Phrase when, int indent, ImmutableSet<String> said) {
    return ImmutableList.<Line>builder()
        .add(Line.text(indent, "When " + when.text() + (when.isClause() ? "." : ":")))
        .addAll(when.below(indent + 1, said))
        .build();
  }

  /** Returns {@code *Title*: from *A* to *B* (advance)}. */
  private String way(Transition transition) {
    String title = transition.title().map(words -> names.title(words) + ": ").orElse("");
    String from = "from " + origin(transition.from());
    String to =
        transition.proposesStage()
            ? " to " + Numbers.or(targets(transition)) + " (" + kinds(transition) + ")"
            : ", a suggestion: " + suggested(transition, targets(transition));
    return Numbers.sentence(title + from + to);
  }

  /** Returns {@code work on *A* or *B*, and ask *What now?*}. */
  String suggested(Transition transition, List<String> targets) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    if (transition.suggestsFocus() && !targets.isEmpty()) {
      words.add("work on " + Numbers.or(targets));
    }
    if (!transition.suggestions().isEmpty()) {
      words.add(Numbers.and(Names.each(transition.suggestions(), names::suggestion)));
    }
    return String.join("; ", words.build());
  }

  /** Returns {@code To *Acting together* (resume): Going on where we were}. */
  String move(Transition transition, Optional<TransitionKind> kind, List<String> targets) {
    return "To "
        + Numbers.or(targets)
        + kind.map(known -> " (" + word(known) + ")").orElse("")
        + transition.title().map(text -> ": " + names.words(text)).orElse("");
  }

  /** Returns {@code Few of us speak. Suggested: work on *Coming together*.} */
  String suggestion(Transition transition, List<String> targets) {
    return name(transition) + ". Suggested: " + Numbers.stopped(suggested(transition, targets));
  }

  /** Returns the title, or else the words of the id. */
  String name(Transition transition) {
    return transition
        .title()
        .map(names::words)
        .orElseGet(() -> Numbers.sentence(transition.id().value().replace('-', ' ')));
  }

  private ImmutableList<String> targets(Transition transition) {
    return Names.each(
        transition.to(),
        target ->
            target instanceof Target.ToStage to
                ? names.stage(to.stage())
                : "where the collective was");
  }

  private String origin(Origin origin) {
    if (origin instanceof Origin.Stages stages) {
      return Numbers.or(Names.each(stages.named(), names::stage));
    }
    return origin instanceof Origin.LaterStage ? "any later stage" : "any stage";
  }

  /** Returns what the move is; it may be more than one thing by where it starts. */
  private String kinds(Transition transition) {
    Target target = transition.to().get(0);
    if (!(target instanceof Target.ToStage to)) {
      return word(TransitionKind.RESUME);
    }
    return Numbers.or(
        origins(transition.from(), to.stage())
            .flatMap(from -> names.curriculum().kindOf(from, to.stage()).stream())
            .distinct()
            .map(TransitionWords::word)
            .collect(toImmutableList()));
  }

  private Stream<StageId> origins(Origin origin, StageId target) {
    List<StageId> order = names.curriculum().order();
    if (origin instanceof Origin.Stages stages) {
      return stages.named().stream();
    }
    return origin instanceof Origin.LaterStage
        ? order.stream().skip(order.indexOf(target) + 1L)
        : order.stream();
  }

  static String word(TransitionKind kind) {
    return switch (kind) {
      case ADVANCE -> "advance";
      case SKIP -> "skip";
      case RETURN -> "return";
      case REST -> "rest";
      case RESUME -> "resume";
      case CLOSE -> "close";
    };
  }
}
