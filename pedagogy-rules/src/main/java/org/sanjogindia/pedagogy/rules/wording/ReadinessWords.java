package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.StageNow;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Watched;

/**
 * Where a collective stands, said to it.
 *
 * @param names what the curriculum calls things
 */
record ReadinessWords(Names names) {

  ImmutableList<Line> lines(Readiness it) {
    return ImmutableList.<Line>builder()
        .add(decides(it.date()))
        .add(Line.heading(names.say("you-are")))
        .addAll(stage(it.stage()))
        .addAll(section(names.say("you-ready"), proposals(it.proposals())))
        .addAll(section(names.say("you-open"), new ChoiceWords(names).lines(it.proposals())))
        .addAll(section(names.say("you-suggestions"), suggestions(it.suggestions())))
        .addAll(section(names.say("you-profile"), profile(it)))
        .addAll(section(names.say("you-watched"), watched(it.watched())))
        .addAll(section(names.say("you-passed-over"), reflections(it)))
        .addAll(section(names.say("you-uncounted"), uncounted(it)))
        .build();
  }

  Line decides(LocalDate date) {
    return Line.text(0, names.say("decides", "day", names.numbers().day(date)));
  }

  private static ImmutableList<Line> section(String heading, List<Line> lines) {
    return lines.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<Line>builder().add(Line.heading(heading)).addAll(lines).build();
  }

  ImmutableList<Line> stage(StageNow now) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.text(1, now.stage().map(stage -> chosen(stage, now)).orElseGet(() -> unsettled(now))));
    now.focus()
        .filter(focus -> !now.stage().equals(Optional.of(focus)))
        .ifPresent(
            focus -> lines.add(Line.text(1, names.say("you-focus", "stage", names.stage(focus)))));
    return lines.build();
  }

  private String chosen(StageId stage, StageNow now) {
    return now.since()
        .map(day -> names.numbers().day(day))
        .map(day -> names.say("you-chose-since", "stage", names.stage(stage), "day", day))
        .orElseGet(() -> names.say("you-chose", "stage", names.stage(stage)));
  }

  private String unsettled(StageNow now) {
    return now.candidates().isEmpty()
        ? names.say("no-founding")
        : names.say(
            "you-unsettled",
            "stages",
            names.language().or(Names.each(now.candidates(), names::stage)));
  }

  // --- what it is ready for -------------------------------------------------------------------

  private ImmutableList<Line> proposals(List<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> proposal.explanation().isPresent())
        .filter(proposal -> proposal.verdict() == Verdict.MET || isWorkedTowards(proposal))
        .flatMap(proposal -> proposal(proposal).stream())
        .collect(toImmutableList());
  }

  /** Nobody works towards a rest or a return; such a move is told when it is met. */
  private static boolean isWorkedTowards(Proposal proposal) {
    return proposal.kind().stream()
        .anyMatch(
            kind ->
                switch (kind) {
                  case ADVANCE, SKIP, RESUME -> true;
                  case RETURN, REST, CLOSE -> false;
                });
  }

  private ImmutableList<Line> proposal(Proposal it) {
    return ImmutableList.<Line>builder()
        .add(Line.marked(1, names.mark(it.verdict()), move(it)))
        .addAll(reasons(it, ExplanationWords.Depth.WHERE_OPEN))
        .build();
  }

  /** Returns a proposal or a suggestion alone, down to the last part of what was found. */
  ImmutableList<Line> whole(Proposal it) {
    String headline = it.transition().proposesStage() ? move(it) : suggestion(it);
    return ImmutableList.<Line>builder()
        .add(Line.marked(0, names.mark(it.verdict()), headline))
        .addAll(reasons(it, ExplanationWords.Depth.WHOLE).stream().map(Line::outdented).iterator())
        .build();
  }

  private String move(Proposal it) {
    return new TransitionWords(names)
        .move(it.transition(), it.kind(), Names.each(it.targets(), names::stage));
  }

  private ImmutableList<Line> reasons(Proposal it, ExplanationWords.Depth depth) {
    ExplanationWords words = new ExplanationWords(names, depth);
    Optional<String> because = it.transition().because().map(new NoteWords(names)::because);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    ImmutableSet<String> said = because.map(ImmutableSet::of).orElse(ImmutableSet.of());
    it.explanation().ifPresent(asked -> lines.addAll(words.body(asked, 2, said)));
    lines.addAll(new StepWords(names).lines(it.nextSteps(), 2));
    if (!it.beside().isEmpty()) {
      lines.add(Line.text(2, names.say("beside-not-counted")));
      it.beside().forEach(beside -> lines.addAll(words.lines(beside, 3)));
    }
    because.ifPresent(text -> lines.add(Line.text(2, text)));
    return lines.build();
  }

  // --- what it may want to look at ------------------------------------------------------------

  /** What applies, in full; of all others how many there are, and of which it is not known. */
  private ImmutableList<Line> suggestions(List<Proposal> suggestions) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    suggestions.stream()
        .filter(suggestion -> suggestion.verdict() == Verdict.MET)
        .forEach(
            suggestion -> {
              lines.add(Line.marked(1, names.mark(Verdict.MET), suggestion(suggestion)));
              lines.addAll(reasons(suggestion, ExplanationWords.Depth.WHERE_OPEN));
            });
    long others = count(suggestions, Verdict.NOT_YET);
    if (others > 0) {
      lines.add(Line.text(1, names.counted("other-suggestions", others)));
    }
    if (count(suggestions, Verdict.UNKNOWN) > 0) {
      lines.add(
          Line.text(
              1,
              names.say(
                  "unknown-suggestions",
                  "suggestions",
                  names
                      .language()
                      .clauses(
                          suggestions.stream()
                              .filter(suggestion -> suggestion.verdict() == Verdict.UNKNOWN)
                              .map(this::name)
                              .collect(toImmutableList())))));
    }
    return lines.build();
  }

  private static long count(List<Proposal> proposals, Verdict verdict) {
    return proposals.stream().filter(proposal -> proposal.verdict() == verdict).count();
  }

  private String suggestion(Proposal it) {
    return new TransitionWords(names)
        .suggestion(it.transition(), Names.each(it.targets(), names::stage));
  }

  private String name(Proposal it) {
    return new TransitionWords(names).name(it.transition());
  }

  // --- the other stages, and what to look back at ---------------------------------------------

  private ImmutableList<Line> profile(Readiness it) {
    return it.profile().entrySet().stream()
        .map(
            entry ->
                Line.marked(1, names.mark(entry.getValue().verdict()), names.stage(entry.getKey())))
        .collect(toImmutableList());
  }

  private ImmutableList<Line> watched(List<Watched> watched) {
    if (watched.isEmpty()) {
      return ImmutableList.of();
    }
    ExplanationWords words = new ExplanationWords(names, ExplanationWords.Depth.WHERE_OPEN);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Watched each : watched) {
      if (each.isWorthAsking()) {
        lines.addAll(words.lines(each.explanation(), 1));
        lines.add(
            Line.text(
                2,
                names.say(
                    "not-so-at",
                    "days",
                    names.language().and(names.numbers().days(each.notYetAt())))));
      }
    }
    ImmutableList<Line> asked = lines.build();
    return asked.isEmpty() ? ImmutableList.of(Line.text(1, names.say("nothing-watched"))) : asked;
  }

  private ImmutableList<Line> reflections(Readiness it) {
    return it.reflections().stream()
        .map(
            reflection ->
                Line.text(
                    1,
                    names.say(
                        "look-back",
                        "stage",
                        names.stage(reflection.stage()),
                        "day",
                        names.numbers().day(reflection.by()))))
        .collect(toImmutableList());
  }

  /** Ids and reasons only; what an item says may be about a member. */
  private ImmutableList<Line> uncounted(Readiness it) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    it.leftOut()
        .forEach(
            leftOut ->
                lines.add(
                    Line.item(
                        1,
                        names.say(
                            "left-out",
                            "item",
                            leftOut.item().toString(),
                            "why",
                            leftOut.sentence()))));
    it.conflicts()
        .forEach(
            conflict ->
                lines.add(
                    Line.item(
                        1,
                        names.counted(
                            "conflict", conflict.items(), "item", conflict.id().toString()))));
    return lines.build();
  }
}
