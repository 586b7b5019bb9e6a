package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        .add(Line.heading("Where you are"))
        .addAll(stage(it.stage()))
        .addAll(section("What you may be ready for", proposals(it.proposals())))
        .addAll(section("What is always open to you", new ChoiceWords(names).lines(it.proposals())))
        .addAll(section("What you may want to look at", suggestions(it.suggestions())))
        .addAll(section("What shows in you of each stage", profile(it)))
        .addAll(section("Is this still true for you?", watched(it.watched())))
        .addAll(section("What you passed over", reflections(it)))
        .addAll(section("What could not be counted", uncounted(it)))
        .build();
  }

  static Line decides(LocalDate date) {
    return Line.text(
        0,
        "The collective decides. What follows is what was recorded by "
            + Numbers.day(date)
            + "; it moves no one.");
  }

  private static ImmutableList<Line> section(String heading, List<Line> lines) {
    return lines.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<Line>builder().add(Line.heading(heading)).addAll(lines).build();
  }

  ImmutableList<Line> stage(StageNow now) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String since = now.since().map(day -> ", since " + Numbers.day(day)).orElse("");
    lines.add(
        Line.text(
            1,
            now.stage()
                .map(stage -> "You chose to be in " + names.stage(stage) + since + ".")
                .orElseGet(() -> unsettled(now))));
    now.focus()
        .filter(focus -> !now.stage().equals(Optional.of(focus)))
        .ifPresent(
            focus ->
                lines.add(Line.text(1, "What you work on now is " + names.stage(focus) + ".")));
    return lines.build();
  }

  private String unsettled(StageNow now) {
    return now.candidates().isEmpty()
        ? "No founding is recorded yet, so there is no stage to speak of."
        : "It is not settled in which stage you are: "
            + Numbers.or(Names.each(now.candidates(), names::stage))
            + ". Until you settle it, nothing is proposed.";
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
        .add(Line.marked(1, VerdictWords.mark(it.verdict()), move(it)))
        .addAll(reasons(it, ExplanationWords.Depth.WHERE_OPEN))
        .build();
  }

  /** Returns a proposal or a suggestion alone, down to the last part of what was found. */
  ImmutableList<Line> whole(Proposal it) {
    String headline = it.transition().proposesStage() ? move(it) : suggestion(it);
    return ImmutableList.<Line>builder()
        .add(Line.marked(0, VerdictWords.mark(it.verdict()), headline))
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
      lines.add(Line.text(2, "Beside it, and not counted:"));
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
              lines.add(Line.marked(1, VerdictWords.mark(Verdict.MET), suggestion(suggestion)));
              lines.addAll(reasons(suggestion, ExplanationWords.Depth.WHERE_OPEN));
            });
    long others = count(suggestions, Verdict.NOT_YET);
    if (others > 0) {
      lines.add(
          Line.text(
              1,
              Numbers.counted(others, "other suggestion does", "other suggestions do")
                  + " not apply now."));
    }
    if (count(suggestions, Verdict.UNKNOWN) > 0) {
      lines.add(
          Line.text(
              1,
              "It is not known whether this applies: "
                  + suggestions.stream()
                      .filter(suggestion -> suggestion.verdict() == Verdict.UNKNOWN)
                      .map(this::name)
                      .collect(joining("; "))
                  + "."));
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
                Line.marked(
                    1, VerdictWords.mark(entry.getValue().verdict()), names.stage(entry.getKey())))
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
                "It was so at none of these reviews: "
                    + Numbers.and(Names.each(each.notYetAt(), Numbers::day))
                    + "."));
      }
    }
    ImmutableList<Line> asked = lines.build();
    return asked.isEmpty()
        ? ImmutableList.of(Line.text(1, "Nothing that led you here asks to be looked at again."))
        : asked;
  }

  private ImmutableList<Line> reflections(Readiness it) {
    return it.reflections().stream()
        .map(
            reflection ->
                Line.text(
                    1,
                    "A look back together at "
                        + names.stage(reflection.stage())
                        + " is suggested by "
                        + Numbers.day(reflection.by())
                        + "."))
        .collect(toImmutableList());
  }

  /** Ids and reasons only; what an item says may be about a member. */
  private static ImmutableList<Line> uncounted(Readiness it) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    it.leftOut()
        .forEach(
            leftOut ->
                lines.add(
                    Line.item(1, "Item " + leftOut.item() + ": " + leftOut.sentence() + ".")));
    it.conflicts()
        .forEach(
            conflict ->
                lines.add(
                    Line.item(
                        1,
                        conflict.items()
                            + " different items are called "
                            + conflict.id()
                            + ". All are kept, and none counts until you settle it.")));
    return lines.build();
  }
}
