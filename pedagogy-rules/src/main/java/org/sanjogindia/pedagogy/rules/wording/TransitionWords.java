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
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Phrase;

/**
 * Transitions in words.
 *
 * @param names what the curriculum calls things
 */
record TransitionWords(Names names) {

  ImmutableList<Line> lines(Transition transition, int indent) {
    Form<Condition> conditions = names.conditions(Detail.RULE).all();
    Listed listed = new Listed(names.language());
    ImmutableList<String> notes = names.notes(transition.because(), transition.provenance());
    ImmutableSet<String> said = ImmutableSet.copyOf(notes);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.item(indent, way(transition)));
    lines.addAll(
        transition
            .when()
            .map(when -> asked(conditions.say(when), indent + 1, said))
            .orElseGet(() -> ImmutableList.of(Line.text(indent + 1, names.say("always-open")))));
    if (!transition.beside().isEmpty()) {
      lines.add(Line.text(indent + 1, names.say("beside")));
      for (Condition beside : transition.beside()) {
        lines.addAll(listed.lines(conditions.say(beside), indent + 2, said));
      }
    }
    transition
        .levelsBecause()
        .map(names::words)
        .ifPresent(
            why -> lines.add(Line.text(indent + 1, names.say("levels-because", "text", why))));
    notes.forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  private ImmutableList<Line> asked(Phrase when, int indent, ImmutableSet<String> said) {
    String words = names.say("when", "asked", when.text());
    return ImmutableList.<Line>builder()
        .add(
            Line.text(
                indent,
                Numbers.sentence(
                    when.isClause()
                        ? names.numbers().stopped(words)
                        : names.say("before-list", "words", words))))
        .addAll(new Listed(names.language()).below(when, indent + 1, said))
        .build();
  }

  /** Returns {@code *Title*: from *A* to *B* (advance)}. */
  private String way(Transition transition) {
    String from = origin(transition.from());
    ImmutableList<String> targets = targets(transition);
    String way =
        transition.proposesStage()
            ? names.say(
                "from-to",
                "from",
                from,
                "to",
                names.language().or(targets),
                "kind",
                kinds(transition))
            : names.say("from-suggests", "from", from, "what", suggested(transition, targets));
    return Numbers.sentence(
        transition
            .title()
            .map(title -> names.say("titled", "title", names.title(title), "what", way))
            .orElse(way));
  }

  /** Returns {@code work on *A* or *B*; *What now?*}. */
  String suggested(Transition transition, List<String> targets) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    if (transition.suggestsFocus() && !targets.isEmpty()) {
      words.add(names.say("work-on", "stages", names.language().or(targets)));
    }
    if (!transition.suggestions().isEmpty()) {
      words.add(names.language().and(Names.each(transition.suggestions(), names::suggestion)));
    }
    return names.language().clauses(words.build());
  }

  /** Returns {@code To *Acting together* (resume): Going on where we were}. */
  String move(Transition transition, Optional<TransitionKind> kind, List<String> targets) {
    String stages = names.language().or(targets);
    String to =
        kind.map(known -> names.say("to-kind", "to", stages, "kind", word(known)))
            .orElseGet(() -> names.say("to", "to", stages));
    return Numbers.sentence(
        transition
            .title()
            .map(text -> names.say("to-titled", "to", to, "title", names.words(text)))
            .orElse(to));
  }

  /** Returns {@code Few of us speak. Suggested: work on *Coming together*.} */
  String suggestion(Transition transition, List<String> targets) {
    return names
        .numbers()
        .stopped(
            names.say(
                "suggested", "why", name(transition), "what", suggested(transition, targets)));
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
                : names.say("where-we-were"));
  }

  private String origin(Origin origin) {
    if (origin instanceof Origin.Stages stages) {
      return names.language().or(Names.each(stages.named(), names::stage));
    }
    return names.say(origin instanceof Origin.LaterStage ? "any-later-stage" : "any-stage");
  }

  /** Returns what the move is; it may be more than one thing by where it starts. */
  private String kinds(Transition transition) {
    Target target = transition.to().get(0);
    if (!(target instanceof Target.ToStage to)) {
      return word(TransitionKind.RESUME);
    }
    return names
        .language()
        .or(
            origins(transition.from(), to.stage())
                .flatMap(from -> names.curriculum().kindOf(from, to.stage()).stream())
                .distinct()
                .map(this::word)
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

  private String word(TransitionKind kind) {
    return names.language().word("kind-", kind);
  }
}
