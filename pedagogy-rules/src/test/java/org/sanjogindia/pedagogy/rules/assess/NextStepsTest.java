package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;

/** Next steps: smallest sets of changes, which do what they say. */
class NextStepsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private List<NextStep> steps(String condition) {
    return Ground.nextSteps(story, JUNE_30, condition);
  }

  private Act only(String condition) {
    List<NextStep> steps = steps(condition);
    assertEquals(1, steps.size());
    assertEquals(1, steps.get(0).acts().size());
    return steps.get(0).acts().get(0);
  }

  /** The milestones that each step asks for. */
  private Set<Set<MilestoneId>> milestones(String condition) {
    return steps(condition).stream()
        .map(
            step ->
                step.acts().stream()
                    .map(act -> ((Act.BringAbout) act).about().milestone())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<MilestoneId> of(String... ids) {
    return Stream.of(ids).map(MilestoneId::of).collect(Collectors.toSet());
  }

  private static final String A = "{ milestone: agreements }";
  private static final String B = "{ milestone: minutes }";
  private static final String C = "{ milestone: books }";

  @Test
  void whatIsMetNeedsNoStep() {
    assertEquals(List.of(), steps("{ size: 10 }"));
  }

  @Test
  void allAsksForEveryPartThatIsMissing() {
    story.broughtAbout("2024-02-01", "minutes");
    assertEquals(
        Set.of(of("agreements", "books")),
        milestones("{ all: [ " + A + ", " + B + ", " + C + " ] }"));
  }

  @Test
  void anyOffersEachPart() {
    assertEquals(
        Set.of(of("agreements"), of("minutes")), milestones("{ any: [ " + A + ", " + B + " ] }"));
  }

  @Test
  void atLeastTwoOfThreeOffersEachPair() {
    assertEquals(
        Set.of(of("agreements", "minutes"), of("agreements", "books"), of("minutes", "books")),
        milestones("{ at-least: 2, of: [ " + A + ", " + B + ", " + C + " ] }"));
  }

  @Test
  void aStepThatContainsASmallerOneIsNotShown() {
    assertEquals(
        Set.of(of("agreements")),
        milestones("{ any: [ " + A + ", { all: [ " + A + ", " + B + " ] } ] }"));
    assertEquals(
        Set.of(of("agreements"), of("minutes", "books")),
        milestones("{ all: [ { any: [ %s, %s ] }, { any: [ %s, %s ] } ] }".formatted(A, B, A, C)));
  }

  /** Three of six are twenty sets. */
  @Test
  void noMoreThanTenAreShown() {
    String six =
        "[ %s, %s, %s, { completed: arriving }, { completed: speaking }, { completed: mending } ]"
            .formatted(A, B, C);
    assertEquals(10, steps("{ at-least: 3, of: " + six + " }").size());
    assertEquals(6, steps("{ any: " + six + " }").size());
  }

  @Test
  void bringingAMilestoneAboutMakesItMet() {
    assertEquals(Act.BringAbout.class, only(A).getClass());
    assertEquals(MET, Ground.verdict(story.broughtAbout(JUNE_30, "agreements"), JUNE_30, A));
  }

  @Test
  void completingAModuleMakesItMet() {
    assertEquals(Act.Complete.class, only("{ completed: speaking }").getClass());
    story.completed(JUNE_30, "speaking", 5);
    assertEquals(MET, Ground.verdict(story, JUNE_30, "{ completed: speaking }"));
  }

  @Test
  void lookingAtWhatNobodySawMakesItMet() {
    String safety = "{ collective: safety, level: doing }";
    assertEquals(Act.LookAt.class, only(safety).getClass());
    story.saw("2024-05-01", SELF, "safety", "trying");
    assertEquals(Act.Reach.class, only(safety).getClass());
    story.saw("2024-05-02", SELF, "safety", "doing");
    assertEquals(MET, Ground.verdict(story, JUNE_30, safety));
  }

  @ParameterizedTest
  @CsvSource({
    "{ in-stage: 8 months }, 2024-09-01",
    "'{ milestone: agreements, held-for: 6 months }', 2024-08-10",
    "'{ sustained: 60 days, that: { milestone: minutes } }', 2024-08-13"
  })
  void waitingUntilTheDayMakesItMetAndNotADayEarlier(String condition, String day) {
    story.broughtAbout("2024-02-10", "agreements").broughtAbout("2024-06-15", "minutes");
    Act.WaitUntil wait = (Act.WaitUntil) only(condition);
    assertEquals(day, wait.until().toString());
    assertEquals(MET, Ground.verdict(story, day, condition));
    assertEquals(NOT_YET, Ground.verdict(story, wait.until().minusDays(1).toString(), condition));
  }

  /** 5 of 10 at one meeting: (5 + 10) of 20 after one more. */
  @Test
  void soManyMoreMeetingsMakeItMetAndOneLessDoesNot() {
    String condition = "{ measure: attendance, is: 80% }";
    story.met("2024-06-01", 5);
    Act.Move move = (Act.Move) only(condition);
    assertEquals(OptionalInt.of(2), move.meetings());
    story.met("2024-06-02", 10);
    assertEquals(NOT_YET, Ground.verdict(story, JUNE_30, condition));
    story.met("2024-06-03", 10);
    assertEquals(MET, Ground.verdict(story, JUNE_30, condition));
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "4, 2", "0, 6"})
  void soManyMoreMembersMakeItMet(int yes, int more) {
    String condition = "{ members: 60%, who: { competency: voice, level: doing } }";
    story
        .sawHer("2024-03-01", SELF, "voice", "doing", Story.people(1, yes))
        .sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(yes + 1, 10));
    assertEquals(OptionalInt.of(more), ((Act.MoreMembers) only(condition)).more());
    story.sawHer("2024-03-02", SELF, "voice", "doing", Story.people(yes + 1, yes + more));
    assertEquals(MET, Ground.verdict(story, JUNE_30, condition));
  }

  @Test
  void closingWhatIsOpenMakesItMet() {
    String condition = "{ not: { open: concern } }";
    story.opened("2024-05-01", "c-1", "concern").opened("2024-05-01", "c-2", "concern");
    assertEquals(2, ((Act.CloseMatters) only(condition)).number());
    story.closed("2024-06-01", "c-1");
    assertEquals(NOT_YET, Ground.verdict(story, JUNE_30, condition));
    story.closed("2024-06-01", "c-2");
    assertEquals(MET, Ground.verdict(story, JUNE_30, condition));
  }

  @Test
  void recordingWhatIsLackingLetsItBeSpokenOf() {
    String condition = "{ measure: attendance, is: 75%, needs: { meetings: 4 } }";
    story.metDaily("2024-06-01", 3, 10);
    Act.RecordMore record = (Act.RecordMore) only(condition);
    assertEquals(Act.Lacking.MEETINGS, record.lacking());
    assertEquals(OptionalInt.of(1), record.more());
    assertEquals(MET, Ground.verdict(story.met("2024-06-04", 10), JUNE_30, condition));
  }

  @Test
  void soManyMoreReviewsMakeItMet() {
    String condition = "{ sustained: 3 reviews, that: { milestone: agreements } }";
    story.broughtAbout("2024-02-01", "agreements").reviewed("2024-03-01", 5);
    assertEquals(2, ((Act.SustainAtReviews) only(condition)).reviews());
    story.reviewed("2024-06-01", 5);
    assertEquals(NOT_YET, Ground.verdict(story, JUNE_30, condition));
    assertEquals(MET, Ground.verdict(story.reviewed("2024-06-29", 5), JUNE_30, condition));
  }

  @Test
  void meetingMonthlyMakesItMet() {
    String condition = "{ active-for: 3 months }";
    story.met("2024-06-10", 5);
    assertEquals(2, ((Act.MeetMonthly) only(condition)).months());
    story.met("2024-07-10", 5).met("2024-08-10", 5);
    assertEquals(MET, Ground.verdict(story, "2024-08-30", condition));
  }

  @Test
  void whatIsContestedIsSettledFirst() {
    story.broughtAbout("2024-02-01", "agreements").contested();
    assertEquals(UNKNOWN, Ground.verdict(story, JUNE_30, A));
    assertEquals(Act.Settle.class, only(A).getClass());
  }

  @Test
  void modulesStandInAWorkableOrder() {
    story.saw("2024-05-01", SELF, "conflict", "trying");
    List<NextStep> steps = steps("{ collective: conflict, level: doing }");
    assertEquals(
        List.of(ModuleId.of("arriving"), ModuleId.of("speaking"), ModuleId.of("mending")),
        steps.get(0).modules());
  }

  @Test
  void modulesAlreadyCompletedAreNotAskedForAgain() {
    story
        .saw("2024-05-01", SELF, "conflict", "trying")
        .completed("2024-03-01", "arriving", 5)
        .completed("2024-04-01", "speaking", 5);
    List<NextStep> steps = steps("{ collective: conflict, level: doing }");
    assertEquals(List.of(ModuleId.of("mending")), steps.get(0).modules());
  }

  @Test
  void aModuleThatTeachesLessIsNotOffered() {
    story.sawHer("2024-03-01", SELF, "voice", "noticing", Story.people(1, 10));
    List<NextStep> steps = steps("{ members: 60%, who: { competency: voice, level: trying } }");
    assertEquals(List.of(ModuleId.of("arriving"), ModuleId.of("speaking")), steps.get(0).modules());
    story.completed("2024-04-01", "arriving", 10);
    assertEquals(
        List.of(ModuleId.of("speaking")),
        steps("{ members: 60%, who: { competency: voice, level: trying } }").get(0).modules());
    assertEquals(
        List.of(),
        steps("{ members: 60%, who: { competency: voice, level: keeping-on } }").get(0).modules());
  }

  @Test
  void noStepNamesAMember() {
    story.held("treasurer", "m-01", "2024-01-01").met("2024-06-01", 5).tally("spoke", 1);
    List<NextStep> steps =
        steps(
            "{ all: [ { members: 60%, who: { competency: voice, level: doing } },"
                + " { shared: roles, over: 6 months, among: 4, no-one-more-than: 1/3 },"
                + " { measure: attendance, is: 75% }, { measure: voice, is: 60% },"
                + " { most-held-by-one: roles, is: at most 0 } ] }");
    assertFalse(steps.isEmpty());
    assertFalse(steps.toString().matches(".*m-\\d.*"), steps.toString());
    assertTrue(steps.size() <= 10);
  }
}
