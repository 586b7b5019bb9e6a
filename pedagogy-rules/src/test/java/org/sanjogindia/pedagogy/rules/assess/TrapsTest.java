package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.FACILITATOR;
import static org.sanjogindia.pedagogy.model.condition.Source.PEER;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.WrongDocumentException;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/**
 * Traps that comparable systems fell into, each named after where it was found.
 *
 * <p>Two rows are about the analysis of rules, which comes later (dmn-check, KIE DMN analysis).
 * Here stands what must hold of the evaluator for them: rules that mean the same are judged the
 * same, and what is not worked through is said to be unknown.
 */
class TrapsTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final List<String> STEPS =
      List.of("noticing", "trying", "doing", "keeping-on", "passing-on");

  private final Story story = new Story().founded("2024-01-01", "gather");

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @Test
  void scormSampleRunTimeRollupOfNobodyIsNeverMet() {
    for (String condition :
        List.of(
            "{ members: 100%, who: { competency: voice, level: doing } }",
            "{ members: 1, who: { took-part: meeting } }",
            "{ measure: attendance, is: 1% }",
            "{ share-of: { matters: claim, marked: step }, over: now, is: 1% }",
            "{ share-of: { tally: spoke, out-of: attended }, over: 6 months, is: 1% }",
            "{ people-who: { held: roles, as: share of active }, over: now, is: 1% }",
            "{ shared: roles, over: 6 months, among: 1, no-one-more-than: 100% }",
            "{ sustained: 1 review, that: { size: at most 100 } }")) {
      assertNotEquals(MET, ask(condition), condition);
    }
  }

  @Test
  void scormSampleMinimumPercentAboveZeroAsksForAtLeastOne() {
    story
        .joined("2024-01-01", 6)
        .sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(1, 6));
    String tenth = "{ members: 10%, who: { competency: voice, level: doing } }";
    assertEquals(NOT_YET, ask(tenth));
    story.sawHer("2024-03-02", SELF, "voice", "doing", "m-01");
    assertEquals(MET, ask(tenth));
  }

  @Test
  void scormSampleMinimumPercentIsComparedExactly() {
    story
        .joined("2024-01-01", 6)
        .sawHer("2024-03-01", SELF, "voice", "doing", "m-01", "m-02")
        .sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(3, 6));
    assertEquals(MET, ask("{ members: 1/3, who: { competency: voice, level: doing } }"));
    assertEquals(MET, ask("{ members: 33.3%, who: { competency: voice, level: doing } }"));
    assertEquals(NOT_YET, ask("{ members: 33.4%, who: { competency: voice, level: doing } }"));
  }

  @Test
  void cassRequiredWitnessesTwoAreEnoughWhereTwoAreAsked() {
    String two = "{ collective: safety, level: doing, seen-by: { distinct: 2, of: [ally] } }";
    story.saw("2024-05-01", ALLY, "safety", "doing").observedBy("a-01");
    assertNotEquals(MET, ask(two));
    story.saw("2024-05-01", ALLY, "safety", "doing").observedBy("a-02");
    assertEquals(MET, ask(two));
    story.saw("2024-05-01", ALLY, "safety", "doing").observedBy("a-03");
    assertEquals(MET, ask(two));
  }

  @Test
  void cassWitnessesAreCountedById() {
    String two = "{ collective: safety, level: doing, seen-by: { distinct: 2, of: [ally, peer] } }";
    story.saw("2024-05-01", ALLY, "safety", "doing").observedBy("a-01");
    story.saw("2024-05-02", PEER, "safety", "doing").observedBy("a-01");
    assertNotEquals(MET, ask(two));
    story.saw("2024-05-03", PEER, "safety", "doing").observedBy("a-02");
    assertEquals(MET, ask(two));
  }

  @Test
  void cassGroupsFromXapiKeepTheirHistoryWhenSomeoneJoins() {
    story.joined("2024-01-01", 5).met("2024-02-01", 4).broughtAbout("2024-02-01", "agreements");
    Explanation before = Ground.explain(story, "2024-03-01", "{ measure: attendance, is: 75% }");
    story.joined("2024-04-01", "m-06").left("2024-05-01", "m-01");
    assertEquals(before, Ground.explain(story, "2024-03-01", "{ measure: attendance, is: 75% }"));
    assertEquals(MET, ask("{ milestone: agreements }"));
    assertEquals(MET, ask("{ measure: attendance, is: 75% }"));
  }

  @Test
  void cassAsOfQueriesGiveTheSameAnswerOnAnyDay() {
    story.joined("2024-01-01", 5).met("2024-02-01", 4).saw("2024-02-01", SELF, "safety", "doing");
    Ground ground = Ground.with("transitions: { on: { from: gather, to: differ } }");
    Readiness then = ground.readiness(story, "2024-03-01");
    story
        .met("2024-04-01", 0)
        .saw("2024-04-01", SELF, "safety", "noticing")
        .chose("2024-04-02", "differ")
        .left("2024-04-03", Story.people(1, 5));
    assertEquals(then, ground.readiness(story, "2024-03-01"));
    assertEquals(then.toString(), ground.readiness(story, "2024-03-01").toString());
  }

  @Test
  void cassLatestAssertionWinsIsNotSoDisagreementIsShown() {
    story
        .saw("2024-05-01", SELF, "safety", "doing")
        .saw("2024-05-02", FACILITATOR, "safety", "noticing");
    Explanation explanation =
        Ground.explain(
            story,
            JUNE_30,
            "{ collective: safety, level: doing, seen-by: { all: [self, facilitator] } }");
    assertEquals(NOT_YET, explanation.verdict());
    assertEquals(
        List.of(MET, NOT_YET),
        ((Found.LevelsRead) explanation.found())
            .readings().stream().map(Found.SourceReading::verdict).toList());
  }

  @Test
  void cassLatestAssertionWinsIsNotSoOrderOfArrivalIsIrrelevant() {
    story
        .joined("2024-01-01", 5)
        .saw("2024-05-01", SELF, "safety", "doing")
        .saw("2024-05-01", SELF, "safety", "trying")
        .chose("2024-05-01", "differ")
        .broughtAbout("2024-05-01", "agreements")
        .met("2024-06-01", 4);
    List<Evidence> backwards = ImmutableList.copyOf(story.items()).reverse();
    Curriculum curriculum =
        Ground.with(
                "transitions: { on: { from: any, to: act, when: { all: [ { milestone: agreements },"
                    + " { collective: safety, level: doing }, { measure: attendance, is: 75% } ] } } }")
            .curriculum();
    LocalDate day = LocalDate.parse(JUNE_30);
    assertEquals(
        Assessment.of(curriculum, story.journey()).forCollective(day),
        Assessment.of(curriculum, Journey.of(backwards)).forCollective(day));
  }

  /** Every level of one member is raised step by step, whatever the other four have. */
  @Test
  void canvasOutcomes2299BetterEvidenceNeverTurnsMetIntoNotYet() {
    for (String read : List.of("latest", "highest", "{ in-a-row: 2 }", "{ times: 2 }")) {
      String condition =
          "{ members: 60%, who: { competency: voice, level: doing, read: " + read + " } }";
      for (int others = 0; others <= 4; others++) {
        for (int first = 0; first < STEPS.size(); first++) {
          Verdict before = NOT_YET;
          for (int second = 0; second < STEPS.size(); second++) {
            Verdict after = Ground.verdict(levels(others, first, second), JUNE_30, condition);
            assertFalse(before == MET && after != MET, condition);
            before = after;
          }
        }
      }
    }
  }

  private static Story levels(int others, int first, int second) {
    return new Story()
        .founded("2024-01-01", "gather")
        .joined("2024-01-01", 5)
        .sawHer("2024-03-01", SELF, "voice", "doing", Story.people(2, 1 + others))
        .sawHer("2024-03-02", SELF, "voice", "doing", Story.people(2, 1 + others))
        .sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(2 + others, 5))
        .sawHer("2024-03-02", SELF, "voice", "noticing", Story.people(2 + others, 5))
        .sawHer("2024-03-01", SELF, "voice", STEPS.get(first), "m-01")
        .sawHer("2024-03-02", SELF, "voice", STEPS.get(second), "m-01");
  }

  @Test
  void canvasOutcomes2299UnlessTheConditionSaysSoByItsForm() {
    story
        .joined("2024-01-01", 5)
        .sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(1, 5));
    String few = "{ members: at most 20%, who: { competency: voice, level: doing } }";
    assertEquals(MET, ask(few));
    story.sawHer("2024-03-02", SELF, "voice", "doing", Story.people(1, 2));
    assertEquals(NOT_YET, ask(few));
  }

  @Test
  void openEdxCriteria815WhatTheCurriculumRemovedCountsNeitherWay() {
    story
        .joined("2024-01-01", 5)
        .broughtAbout("2024-02-01", "retired-milestone")
        .noLonger("2024-03-01", "retired-milestone")
        .saw("2024-03-01", SELF, "retired-competency", "noticing")
        .met("2024-06-01", 5)
        .tally("retired-tally", 0);
    Story without =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 5)
            .broughtAbout("2024-02-01", "agreements")
            .noLonger("2024-03-01", "agreements")
            .saw("2024-03-01", SELF, "safety", "noticing")
            .met("2024-06-01", 5);
    for (String condition :
        List.of(
            "{ measure: attendance, is: 75% }",
            "{ count-of: milestones, over: now, is: at most 0 }",
            "{ collective: conflict, level: doing }",
            "{ size: 5 }")) {
      assertEquals(Ground.verdict(without, JUNE_30, condition), ask(condition), condition);
    }
    assertEquals(4, Ground.with("{}").readiness(story, JUNE_30).leftOut().size());
  }

  @Test
  void artemis10512WhatWasNeverAskedForIsAbsentAndNotZero() {
    story.joined("2024-01-01", 5).met("2024-06-01", 5);
    Ground ground =
        Ground.with(
            "stages: { stand: { phase: actualisation, title: Standing, signs: { size: 5 } } }");
    assertEquals(Set.of(StageId.of("stand")), ground.readiness(story, JUNE_30).profile().keySet());
    List<OwnLevel> own =
        Assessment.of(ground.curriculum(), story.journey())
            .forMember(Pseudonym.of("m-01"), LocalDate.parse(JUNE_30))
            .own();
    assertTrue(own.stream().allMatch(level -> level.seen().isEmpty()));
    assertEquals(
        UNKNOWN,
        ask("{ share-of: { tally: spoke, out-of: attended }, over: 6 months, is: at most 0% }"));
  }

  /** Three in a row are asked: however long before the contrary one, three after it are enough. */
  @Test
  void pyBkt40RecoveryAfterAContraryObservationIsBoundedAndShown() {
    String three = "{ collective: safety, level: doing, read: { in-a-row: 3 } }";
    story
        .saw("2024-03-01", SELF, "safety", "doing")
        .saw("2024-03-02", SELF, "safety", "doing")
        .saw("2024-03-03", SELF, "safety", "doing");
    assertEquals(MET, ask(three));
    story.saw("2024-03-04", SELF, "safety", "noticing");
    assertEquals(NOT_YET, ask(three));
    story.saw("2024-03-05", SELF, "safety", "doing").saw("2024-03-06", SELF, "safety", "doing");
    Explanation notYet = Ground.explain(story, JUNE_30, three);
    assertEquals(NOT_YET, notYet.verdict());
    assertEquals(6, notYet.evidence().size());
    story.saw("2024-03-07", SELF, "safety", "doing");
    assertEquals(MET, ask(three));
  }

  @Test
  void dmnCheckAtMostEightAndBelowNineMeanTheSame() {
    for (int size = 0; size <= 12; size++) {
      Story group =
          new Story().founded("2024-01-01", "gather").joined("2024-01-01", Story.people(1, size));
      assertEquals(
          Ground.verdict(group, JUNE_30, "{ size: at most 8 }"),
          Ground.verdict(group, JUNE_30, "{ size: below 9 }"));
      assertEquals(
          Ground.verdict(group, JUNE_30, "{ size: 9 }"),
          Ground.verdict(group, JUNE_30, "{ not: { size: at most 8 } }"));
    }
  }

  /** Of nine contested milestones the evaluator does not try every way: it says so. */
  @Test
  void kieDmnAnalysisWhatIsNotLookedAtIsUnknownAndNeverAGuess() {
    story.joined("2024-01-01", 5).broughtAbout("2024-02-01", "agreements");
    for (int i = 0; i < 9; i++) {
      story.broughtAbout("2024-03-01", "minutes").contested();
    }
    Explanation explanation = Ground.explain(story, JUNE_30, "{ milestone: minutes }");
    assertEquals(UNKNOWN, explanation.verdict());
    assertEquals(Set.of(Why.CONTESTED), explanation.why());
  }

  @Test
  void cedarSkipOnErrorIsNotSoAFaultyRuleCannotLoad() {
    Ground faulty =
        Ground.with(
            "transitions: { on: { from: gather, to: differ, when: { all: [ { milestone: agreements },"
                + " { milestone: no-such-thing } ] } } }");
    WrongDocumentException thrown = assertThrows(WrongDocumentException.class, faulty::curriculum);
    assertTrue(thrown.toString().contains("no-such-thing"), thrown.toString());
  }

  @Test
  void moodleReviewHerOwnWordIsASourceLikeTheOthersAndARuleMayRequireIt() {
    story.joined("2024-01-01", 5).sawHer("2024-03-01", SELF, "voice", "doing", Story.people(1, 5));
    String who = "{ members: 100%, who: { competency: voice, level: doing, seen-by: ";
    assertEquals(MET, ask(who + "{ any: [self, facilitator] } } }"));
    assertEquals(UNKNOWN, ask(who + "{ all: [self, facilitator] } } }"));
    story.sawHer("2024-03-02", FACILITATOR, "voice", "doing", Story.people(1, 5));
    assertEquals(MET, ask(who + "{ all: [self, facilitator] } } }"));
    story.sawHer("2024-03-03", SELF, "voice", "noticing", Story.people(1, 1));
    assertEquals(NOT_YET, ask(who + "{ all: [self, facilitator] } } }"));
  }

  @Test
  void aVillageProgrammesGradingNoteARuleCanDemandASpreadOfVoices() {
    String three = "{ collective: safety, level: doing, seen-by: { distinct: 3, of: [peer] } }";
    for (int day = 1; day <= 5; day++) {
      story.saw("2024-05-0" + day, PEER, "safety", "doing").observedBy("m-01");
    }
    assertNotEquals(MET, ask(three));
    story.saw("2024-05-06", PEER, "safety", "doing").observedBy("m-02");
    assertNotEquals(MET, ask(three));
    story.saw("2024-05-06", PEER, "safety", "doing").observedBy("m-03");
    assertEquals(MET, ask(three));
  }
}
