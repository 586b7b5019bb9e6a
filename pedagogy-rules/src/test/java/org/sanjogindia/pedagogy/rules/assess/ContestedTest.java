package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** Contested items of each kind: they may or may not be so, and only that much is unknown. */
class ContestedTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private void assertContested(String condition) {
    Explanation explanation = Ground.explain(story, JUNE_30, condition);
    assertEquals(UNKNOWN, explanation.verdict());
    assertEquals(Set.of(Why.CONTESTED), explanation.why());
  }

  @Test
  void aFounding() {
    Story contested = new Story().founded("2024-01-01", "gather").contested();
    StageNow stage = Ground.with("{}").readiness(contested, JUNE_30).stage();
    assertEquals(Optional.empty(), stage.stage());
    assertEquals(Set.of(StageId.of("gather")), stage.candidates());
  }

  @Test
  void aMembership() {
    story.left("2024-05-01", "m-05").contested();
    assertContested("{ size: 5 }");
    assertEquals(MET, ask("{ size: 4 }"));
  }

  @Test
  void anObservation() {
    story.saw("2024-05-01", SELF, "safety", "doing").contested();
    assertContested("{ collective: safety, level: doing }");
  }

  @Test
  void anEarlierObservationDoesNotMatterToTheLatest() {
    story
        .saw("2024-05-01", SELF, "safety", "noticing")
        .contested()
        .saw("2024-05-02", SELF, "safety", "doing");
    assertEquals(MET, ask("{ collective: safety, level: doing }"));
    assertEquals(MET, ask("{ collective: safety, level: doing, read: highest }"));
    assertEquals(UNKNOWN, ask("{ collective: safety, level: doing, read: { in-a-row: 2 } }"));
    assertEquals(NOT_YET, ask("{ collective: safety, level: keeping-on, read: { in-a-row: 2 } }"));
    assertEquals(UNKNOWN, ask("{ collective: safety, level: keeping-on, read: highest }"));
  }

  @Test
  void theLowerOfOneDayIsNoHigherThanWhatStands() {
    story
        .saw("2024-05-01", SELF, "safety", "trying")
        .saw("2024-05-01", SELF, "safety", "passing-on")
        .contested();
    assertEquals(NOT_YET, ask("{ collective: safety, level: doing }"));
    assertEquals(UNKNOWN, ask("{ collective: safety, level: trying }"));
  }

  @Test
  void oneSourceThatIsContestedLeavesTheOthers() {
    story.saw("2024-05-01", SELF, "safety", "doing").contested();
    story.saw("2024-05-01", ALLY, "safety", "doing");
    assertEquals(MET, ask("{ collective: safety, level: doing, seen-by: { any: [self, ally] } }"));
    assertEquals(
        UNKNOWN, ask("{ collective: safety, level: doing, seen-by: { all: [self, ally] } }"));
  }

  @Test
  void aMembersObservation() {
    story.sawHer("2024-05-01", SELF, "voice", "doing", Story.people(1, 5)).contested();
    String voice = "who: { competency: voice, level: doing }";
    assertEquals(MET, ask("{ members: 80%, " + voice + " }"));
    assertEquals(UNKNOWN, ask("{ members: 100%, " + voice + " }"));
  }

  @Test
  void aMeetingTookPlaceAndAnyoneMayHaveCome() {
    story.met("2024-06-01", 5).contested();
    assertEquals(MET, ask("{ count-of: meetings, over: 6 months, is: 1 }"));
    assertContested("{ measure: attendance, is: 75% }");
    assertEquals(UNKNOWN, ask("{ members: 60%, who: { took-part: meeting } }"));
  }

  @Test
  void aMatter() {
    story.opened("2024-05-01", "c-1", "claim").contested();
    assertContested("{ count-of: { matters: claim }, over: now, is: 1 }");
    assertEquals(MET, ask("{ count-of: { matters: claim }, over: now, is: at most 1 }"));
  }

  @Test
  void aPulse() {
    story.answered("2024-06-01", "felt-safe", 5, 5, 5, 5, 5, 5).contested();
    assertContested("{ measure: felt, is: 3 }");
    assertEquals(MET, ask("{ measure: felt, is: 1 }"));
  }

  @Test
  void aReview() {
    story.reviewed("2024-06-01", 5).contested();
    assertContested("{ sustained: 1 review, that: { size: 5 } }");
  }

  @Test
  void aMilestone() {
    story.broughtAbout("2024-02-01", "agreements").contested();
    assertContested("{ milestone: agreements }");
    story.broughtAbout("2024-03-01", "agreements");
    assertEquals(MET, ask("{ milestone: agreements }"));
  }

  @Test
  void aModuleRun() {
    story.completed("2024-02-01", "speaking", 5).contested();
    assertContested("{ completed: speaking }");
    assertEquals(UNKNOWN, ask("{ members: 60%, who: { took-part: { module: speaking } } }"));
  }

  @Test
  void aRole() {
    story.held("treasurer", "m-01", "2024-01-01").contested();
    assertContested("{ most-held-by-one: roles, is: 1 }");
    assertEquals(MET, ask("{ most-held-by-one: roles, is: at most 1 }"));
  }

  @Test
  void aChoice() {
    story.chose("2024-06-20", "differ").contested();
    assertContested("{ been-in: differ }");
    assertEquals(MET, ask("{ been-in: gather }"));
    assertContested("{ in-stage: 1 month }");
    assertEquals(MET, ask("{ in-stage: 10 days }"));
  }

  @Test
  void aConsentThatIsContestedIsNotGiven() {
    story
        .joinedSilently("2024-01-01", "m-06")
        .consented("2024-01-01", Scope.COLLECTIVE, "m-06")
        .contested()
        .met("2024-06-01", "m-06");
    assertEquals(
        Optional.of(Rational.ZERO),
        Ground.value(story, JUNE_30, "{ share-of: attendance, over: 6 months }"));
  }

  @Test
  void aContestThatWasTakenBackIsNone() {
    story.broughtAbout("2024-02-01", "agreements");
    EvidenceId item = story.lastId();
    story.contested(item);
    assertEquals(UNKNOWN, ask("{ milestone: agreements }"));
    story.choseToStay("2024-03-01").noLongerContested(item);
    assertEquals(MET, ask("{ milestone: agreements }"));
  }

  @Test
  void whatWasTakenBackByACorrectionIsNotThere() {
    story.broughtAbout("2024-02-01", "agreements");
    story.tookBack(story.lastId());
    assertEquals(NOT_YET, ask("{ milestone: agreements }"));
  }

  @Test
  void twoDifferentItemsUnderOneIdAreUnknown() {
    Story one =
        new Story().founded("2024-01-01", "gather").broughtAbout("2024-02-01", "agreements");
    Story two = new Story().founded("2024-01-01", "gather").broughtAbout("2024-02-01", "minutes");
    Assessment merged =
        Assessment.of(
            Ground.with("criteria: { both: { milestone: agreements } }").curriculum(),
            one.journey().merge(two.journey()));
    assertEquals(
        UNKNOWN,
        merged
            .explain(new Condition.OfCriterion(CriterionId.of("both")), LocalDate.parse(JUNE_30))
            .verdict());
  }

  @ParameterizedTest
  @CsvSource({"2, UNKNOWN", "3, UNKNOWN", "1, MET", "4, NOT_YET"})
  void severalContestedEventsMayEachBeSoOrNot(int asked, Verdict expected) {
    story.completed("2024-02-01", "speaking", 5);
    story.completed("2024-02-02", "speaking", 5).contested();
    story.completed("2024-02-03", "speaking", 5).contested();
    assertEquals(expected, ask("{ count-of: module-runs, over: 6 months, is: " + asked + " }"));
  }
}
