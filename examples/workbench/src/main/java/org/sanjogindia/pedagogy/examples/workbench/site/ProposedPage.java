package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.StageNow;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Watched;
import org.sanjogindia.pedagogy.rules.wording.Page;

/**
 * What was proposed to a collective on a day, before it chose: each transition with its verdict and
 * a tree of reasons. Items of evidence are not named, not even by their ids.
 *
 * @param pen what writes
 */
record ProposedPage(Pen pen) {

  ProposedPage {
    requireNonNull(pen, "pen");
  }

  List<Html> of(DayOfStory day) {
    Readiness it = day.before();
    List<Html> content = new ArrayList<>();
    content.add(tag("h2").saying(pen.say("journey.where")));
    content.addAll(stage(it.stage()));
    content.addAll(section("proposed", proposals(it)));
    content.addAll(section("suggested", trees(it.suggestions(), Verdict.MET, Verdict.UNKNOWN)));
    content.addAll(section("not-suggested", folded(notSuggested(it))));
    content.addAll(section("profile", profile(it)));
    content.addAll(section("still-true", watched(it)));
    content.addAll(section("passed-over", passedOver(it)));
    int uncounted = it.leftOut().size() + it.conflicts().size();
    if (uncounted > 0) {
      content.add(tag("p", "note").saying(pen.words().count("journey.uncounted", uncounted)));
    }
    return content;
  }

  /** Returns each transition that asked for something, with its verdict, in a line. */
  List<Html> inShort(DayOfStory day) {
    return day.before().proposals().stream()
        .filter(ProposedPage::isProposed)
        .map(
            proposal ->
                new Unfolding(pen).sentence(pen.wording().proposal(proposal).lines().get(0)))
        .toList();
  }

  private List<Html> section(String name, List<Html> content) {
    return content.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(tag("h2").saying(pen.say("journey." + name))), content.stream())
            .toList();
  }

  private List<Html> stage(StageNow now) {
    List<Html> lines = new ArrayList<>();
    lines.add(
        tag("p")
            .holding(
                pen.sentence(
                    now.stage()
                        .map(
                            stage ->
                                pen.say(
                                    "journey.stage",
                                    quoted(stage),
                                    now.since().map(pen.wording()::day).orElse("")))
                        .orElseGet(() -> pen.say("journey.unsettled")))));
    now.focus()
        .filter(focus -> !now.stage().equals(Optional.of(focus)))
        .ifPresent(
            focus ->
                lines.add(tag("p").holding(pen.sentence(pen.say("journey.focus", quoted(focus))))));
    return lines;
  }

  private String quoted(StageId stage) {
    return "*" + pen.plainName(Thing.of(Section.STAGE, stage)) + "*";
  }

  private List<Html> proposals(Readiness it) {
    List<Html> content = new ArrayList<>();
    List<Page> proposed = pages(it.proposals(), ProposedPage::isProposed);
    if (!proposed.isEmpty()) {
      content.add(new Unfolding(pen).of(proposed));
    }
    List<Html> always =
        it.proposals().stream()
            .filter(proposal -> proposal.explanation().isEmpty())
            .map(
                proposal ->
                    tag("li")
                        .holding(
                            pen.sentence(pen.wording().proposal(proposal).lines().get(0).text())))
            .toList();
    if (!always.isEmpty()) {
      content.add(
          tag("details", "aside")
              .holding(
                  tag("summary").saying(pen.say("journey.always-open")),
                  tag("ul").holding(always)));
    }
    return content;
  }

  /** Nobody works towards a rest, a return or a closing; such a move is told when it is met. */
  private static boolean isProposed(Proposal proposal) {
    return proposal.explanation().isPresent()
        && (proposal.verdict() == Verdict.MET
            || proposal.kind().filter(ProposedPage::isWorkedTowards).isPresent());
  }

  private static boolean isWorkedTowards(TransitionKind kind) {
    return switch (kind) {
      case ADVANCE, SKIP, RESUME -> true;
      case RETURN, REST, CLOSE -> false;
    };
  }

  private List<Html> notSuggested(Readiness it) {
    List<Page> pages =
        Stream.concat(
                pages(
                    it.proposals(),
                    proposal -> proposal.explanation().isPresent() && !isProposed(proposal))
                    .stream(),
                pages(it.suggestions(), proposal -> proposal.verdict() == Verdict.NOT_YET).stream())
            .toList();
    return pages.isEmpty() ? List.of() : List.of(new Unfolding(pen).of(pages));
  }

  private List<Page> pages(List<Proposal> proposals, Predicate<Proposal> told) {
    return proposals.stream().filter(told).map(pen.wording()::proposal).toList();
  }

  private List<Html> trees(List<Proposal> proposals, Verdict... verdicts) {
    List<Page> pages = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      pages.addAll(pages(proposals, proposal -> proposal.verdict() == verdict));
    }
    return pages.isEmpty() ? List.of() : List.of(new Unfolding(pen).of(pages));
  }

  private List<Html> folded(List<Html> content) {
    return content.isEmpty()
        ? List.of()
        : List.of(
            tag("details", "aside")
                .holding(
                    tag("summary").saying(pen.say("journey.not-suggested.show")),
                    Html.of(content)));
  }

  private List<Html> profile(Readiness it) {
    Unfolding unfolding = new Unfolding(pen);
    List<Html> branches = new ArrayList<>();
    it.profile()
        .forEach(
            (stage, explanation) ->
                branches.add(
                    unfolding.under(
                        explanation.verdict(),
                        pen.plainName(Thing.of(Section.STAGE, stage)),
                        pen.wording().explanation(explanation))));
    return branches.isEmpty() ? List.of() : List.of(tag("ul", "tree").holding(branches));
  }

  private List<Html> watched(Readiness it) {
    List<Page> pages =
        it.watched().stream()
            .filter(Watched::isWorthAsking)
            .map(watched -> pen.wording().explanation(watched.explanation()))
            .toList();
    return pages.isEmpty() ? List.of() : List.of(new Unfolding(pen).of(pages));
  }

  private List<Html> passedOver(Readiness it) {
    return it.reflections().stream()
        .map(
            reflection ->
                tag("p")
                    .holding(
                        pen.sentence(
                            pen.say(
                                "journey.reflection",
                                quoted(reflection.stage()),
                                pen.wording().day(reflection.by())))))
        .toList();
  }
}
