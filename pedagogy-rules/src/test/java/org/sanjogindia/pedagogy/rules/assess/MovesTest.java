package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/** Which transitions lead out of a stage, what they are, and what is shown of them. */
class MovesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);

  private Readiness readiness(String transitions) {
    return Ground.with("transitions: { " + transitions + " }").readiness(story, JUNE_30);
  }

  private List<String> open(String transitions) {
    Readiness readiness = readiness(transitions);
    return Stream.concat(readiness.proposals().stream(), readiness.suggestions().stream())
        .map(it -> it.transition().id().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "gather, differ, ADVANCE", "gather, trust, SKIP", "gather, act, SKIP", "differ, gather, RETURN",
    "act, gather, RETURN", "differ, rest, REST", "close, rest, REST", "differ, close, CLOSE",
    "rest, close, CLOSE", "rest, differ, RESUME", "close, gather, RESUME"
  })
  void theKindFollowsFromTheStages(String from, String to, TransitionKind expected) {
    if (!from.equals("gather")) {
      story.chose("2024-02-01", from);
    }
    Proposal proposal = readiness("it: { from: " + from + ", to: " + to + " }").proposals().get(0);
    assertEquals(Optional.of(expected), proposal.kind());
    assertEquals(List.of(StageId.of(to)), proposal.targets());
  }

  @Test
  void aTransitionThatAsksForNothingIsAlwaysOpen() {
    Proposal proposal = readiness("it: { from: gather, to: rest }").proposals().get(0);
    assertEquals(MET, proposal.verdict());
    assertEquals(Optional.empty(), proposal.explanation());
  }

  @Test
  void onlyTransitionsOutOfTheCurrentStageAreShown() {
    String all = "one: { from: gather, to: differ }, other: { from: differ, to: trust }";
    assertEquals(List.of("one"), open(all));
    story.chose("2024-02-01", "differ");
    assertEquals(List.of("other"), open(all));
  }

  @Test
  void thereIsNoPriorityAllThatAreMetAreShown() {
    List<Proposal> proposals =
        readiness(
                "b: { from: gather, to: trust, when: { size: 5 } },"
                    + " a: { from: gather, to: differ, when: { size: 4 } },"
                    + " c: { from: gather, to: act, when: { size: 6 } }")
            .proposals();
    assertEquals(
        List.of("b", "a", "c"),
        proposals.stream().map(it -> it.transition().id().value()).toList());
    assertEquals(List.of(MET, MET, NOT_YET), proposals.stream().map(Proposal::verdict).toList());
  }

  @Test
  void noProposalMovesAnyone() {
    Readiness readiness = readiness("it: { from: gather, to: differ, when: { size: 5 } }");
    assertEquals(MET, readiness.proposals().get(0).verdict());
    assertEquals(Optional.of(StageId.of("gather")), readiness.stage().stage());
  }

  @ParameterizedTest
  @CsvSource({"gather, true", "differ, false", "act, true", "rest, false", "close, false"})
  void anyIsEveryStageWithAPhaseButItsOwnTarget(String stage, boolean expected) {
    story.chose("2024-02-01", stage);
    assertEquals(expected, !open("it: { from: any, to: differ }").isEmpty());
  }

  @Test
  void whatOnlySuggestsIsOpenInItsOwnTargetToo() {
    story.chose("2024-02-01", "differ");
    assertEquals(List.of("it"), open("it: { from: any, to: differ, suggests: focus }"));
    assertEquals(
        List.of("it"), open("it: { from: any, to: [differ, trust], suggests: mentor-review }"));
  }

  @ParameterizedTest
  @CsvSource({"gather, false", "differ, false", "trust, true", "act, true", "rest, false"})
  void laterIsEveryStageAfterTheTarget(String stage, boolean expected) {
    story.chose("2024-02-01", stage);
    assertEquals(expected, !open("it: { from: later, to: differ }").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"gather, true", "differ, false", "trust, true"})
  void aListNamesItsStages(String stage, boolean expected) {
    story.chose("2024-02-01", stage);
    assertEquals(expected, !open("it: { from: [gather, trust], to: act }").isEmpty());
  }

  @Test
  void whereWeWereIsTheLastStageWithAPhase() {
    story.chose("2024-02-01", "differ").chose("2024-03-01", "rest").chose("2024-04-01", "close");
    Proposal proposal = readiness("it: { from: close, to: where-we-were }").proposals().get(0);
    assertEquals(List.of(StageId.of("differ")), proposal.targets());
    assertEquals(Optional.of(TransitionKind.RESUME), proposal.kind());
  }

  @Test
  void suggestionsStandApartFromProposals() {
    Readiness readiness =
        readiness(
            "move: { from: gather, to: differ },"
                + " hint: { from: any, to: differ, suggests: [focus, mentor-review] }");
    assertEquals(1, readiness.proposals().size());
    assertEquals(1, readiness.suggestions().size());
    assertEquals(Optional.empty(), readiness.suggestions().get(0).kind());
  }

  @Test
  void whatStandsBesideIsShownAndNeverCounted() {
    Proposal proposal =
        readiness("it: { from: gather, to: differ, when: { size: 5 }, beside: [ { size: 6 } ] }")
            .proposals()
            .get(0);
    assertEquals(MET, proposal.verdict());
    assertEquals(NOT_YET, proposal.beside().get(0).verdict());
  }

  @Test
  void withoutAStageNothingIsProposed() {
    story.chose("2024-02-01", "differ").chose("2024-02-01", "trust");
    assertEquals(List.of(), open("it: { from: [differ, trust], to: act }"));
  }

  @Test
  void theProfileHoldsEveryStageThatHasSigns() {
    Readiness readiness =
        Ground.with(
                "stages: { stand: { phase: actualisation, title: Standing, signs: { size: 6 } },"
                    + " renew: { phase: actualisation, title: Renewing, signs: { size: 5 } } }")
            .readiness(story, JUNE_30);
    assertEquals(Set.of(StageId.of("stand"), StageId.of("renew")), readiness.profile().keySet());
    assertEquals(
        List.of(NOT_YET, MET),
        readiness.profile().values().stream().map(Explanation::verdict).toList());
  }

  @Test
  void aSkipTellsWhatItPassesOver() {
    Proposal skip = readiness("it: { from: gather, to: act }").proposals().get(0);
    assertEquals(Set.of(StageId.of("differ"), StageId.of("trust")), skip.unvisited());
    story.chose("2024-02-01", "differ").chose("2024-03-01", "gather");
    assertEquals(
        Set.of(StageId.of("trust")),
        readiness("it: { from: gather, to: act }").proposals().get(0).unvisited());
  }

  private List<Reflection> reflections(String date) {
    return Ground.with("{}").readiness(story, date).reflections();
  }

  /** Six months after 15 January is 15 July. */
  @Test
  void aSkipSuggestsAReflectionWithinSixMonths() {
    story.chose("2024-01-15", "trust");
    Reflection expected = new Reflection(StageId.of("differ"), LocalDate.parse("2024-07-15"));
    assertEquals(List.of(), reflections("2024-01-14"));
    assertEquals(List.of(expected), reflections("2024-01-15"));
    assertEquals(List.of(expected), reflections("2024-07-15"));
    assertEquals(List.of(), reflections("2024-07-16"));
  }

  @Test
  void oneThatWasVisitedSinceNeedsNoReflection() {
    story.chose("2024-01-15", "trust").chose("2024-03-01", "differ");
    assertEquals(List.of(), reflections(JUNE_30));
  }

  @Test
  void anAdvanceAndAReturnSuggestNone() {
    story.chose("2024-01-15", "differ").chose("2024-03-01", "gather");
    assertTrue(reflections(JUNE_30).isEmpty());
  }
}
