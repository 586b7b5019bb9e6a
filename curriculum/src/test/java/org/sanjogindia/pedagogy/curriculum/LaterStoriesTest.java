package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.ASKED_TO_STAND_BESIDE;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.A_DOOR_OPENS;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.WITH_THE_SEASONS;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.count;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.items;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.lastThree;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** What the page beside the journeys tells of the last three of them. */
class LaterStoriesTest {

  private static final Curriculum LEADERSHIP_NEXT =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  @Test
  void theStagesAreThoseOfTheStories() {
    assertEquals(
        List.of("trust", "gather", "differ", "rest", "gather", "differ", "close", "gather"),
        stages(WITH_THE_SEASONS));
    assertEquals(
        List.of("influence", "act", "influence", "trust", "act", "stand", "influence"),
        stages(A_DOOR_OPENS));
    assertEquals(
        List.of("renew", "stand", "renew", "close", "renew"), stages(ASKED_TO_STAND_BESIDE));
  }

  private static List<String> stages(String name) {
    return items(name, Choice.class).stream()
        .map(Choice::chosen)
        .filter(Chosen.OfStage.class::isInstance)
        .map(it -> ((Chosen.OfStage) it).stage().value())
        .toList();
  }

  // --- what the rules say -------------------------------------------------------------------

  @Test
  void onTheDaysOfTheTableTheRulesSayWhatThePageSays() {
    assertEquals(MET, verdict(WITH_THE_SEASONS, "2024-12-01", "gather-to-differ"));
    assertEquals(NOT_YET, verdict(A_DOOR_OPENS, "2025-05-11", "influence-to-stand"));
    Proposal again = offered(ASKED_TO_STAND_BESIDE, "2025-01-26", "renew-again");
    assertEquals(UNKNOWN, again.verdict());
    assertEquals(Set.of(Why.CONTESTED), again.explanation().orElseThrow().why());
  }

  /** On the day of each choice, as it was the evening before. */
  @Test
  void theCollectivesChoseWithTheRulesAndAgainstThem() {
    assertEquals(NOT_YET, verdict(WITH_THE_SEASONS, "2022-04-16", "gather-to-differ"));
    assertEquals(MET, verdict(WITH_THE_SEASONS, "2022-06-26", "comings-and-partings"));
    assertEquals(MET, verdict(WITH_THE_SEASONS, "2022-10-02", "quiet-harmony"));
    assertEquals(MET, verdict(WITH_THE_SEASONS, "2023-02-18", "quiet-for-long"));
    assertEquals(NOT_YET, verdict(WITH_THE_SEASONS, "2023-05-27", "resume"));
    assertEquals(UNKNOWN, verdict(WITH_THE_SEASONS, "2023-09-09", "gather-to-differ"));
    assertEquals(MET, verdict(WITH_THE_SEASONS, "2023-12-03", "fewer-come-or-speak"));
    assertEquals(MET, verdict(A_DOOR_OPENS, "2022-11-12", "act-to-influence"));
    assertEquals(MET, verdict(A_DOOR_OPENS, "2023-05-14", "mending-slows"));
    assertEquals(MET, verdict(A_DOOR_OPENS, "2023-06-18", "few-decide"));
    assertEquals(MET, verdict(A_DOOR_OPENS, "2024-02-10", "trust-to-act"));
    assertEquals(NOT_YET, verdict(A_DOOR_OPENS, "2024-04-06", "act-to-influence"));
    assertEquals(MET, verdict(A_DOOR_OPENS, "2024-10-06", "leaning-again"));
    assertEquals(MET, verdict(ASKED_TO_STAND_BESIDE, "2023-07-01", "stand-to-renew"));
    assertEquals(MET, verdict(ASKED_TO_STAND_BESIDE, "2023-10-01", "renew-again"));
  }

  private static Verdict verdict(String name, String date, String transition) {
    return offered(name, date, transition).verdict();
  }

  private static Proposal offered(String name, String date, String transition) {
    Readiness readiness =
        Assessment.of(LEADERSHIP_NEXT, InventedJourneys.journey(name))
            .forCollective(LocalDate.parse(date));
    return Stream.concat(readiness.proposals().stream(), readiness.suggestions().stream())
        .filter(it -> it.transition().id().value().equals(transition))
        .findFirst()
        .orElseThrow();
  }

  // --- mess ---------------------------------------------------------------------------------

  @Test
  void inEachSomeMeetingWasNotedFourWeeksLateAndMore() {
    for (String name : lastThree()) {
      assertEquals(
          1,
          count(
              name,
              Meeting.class,
              it -> ChronoUnit.DAYS.between(it.date(), it.stamp().recorded()) >= 28),
          name);
    }
  }

  @Test
  void inEachAConsentWasWithdrawnForTheProgrammeAndGivenAnew() {
    for (String name : lastThree()) {
      List<Consent> withdrawn =
          items(name, Consent.class).stream()
              .filter(it -> it.word() == Consent.Word.WITHDRAWN)
              .toList();
      assertEquals(1, withdrawn.size(), name);
      assertEquals(
          1,
          count(
              name,
              Consent.class,
              it ->
                  it.scope() == Scope.PROGRAMME
                      && it.word() == Consent.Word.GIVEN
                      && it.member().equals(withdrawn.get(0).member())
                      && it.date().isAfter(withdrawn.get(0).date())),
          name);
    }
  }

  @Test
  void inEachPeopleLeftAndSomebodyRestedAndReturned() {
    for (String name : lastThree()) {
      for (Membership.Change change : Membership.Change.values()) {
        assertTrue(count(name, Membership.class, it -> it.change() == change) >= 1, name);
      }
      assertTrue(count(name, Membership.class, it -> it.minors() > 0) >= 1, name);
    }
    assertEquals(
        7, count(WITH_THE_SEASONS, Membership.class, it -> it.change() == Membership.Change.LEFT));
  }

  @Test
  void inEachAMilestoneIsNoLongerSo() {
    for (String name : lastThree()) {
      assertTrue(
          count(name, Milestone.class, it -> it.turn() == Milestone.Turn.NO_LONGER) >= 1, name);
    }
  }

  @Test
  void oneDisputeStaysOpenAndOneWasUpheld() {
    assertEquals(List.of(Contest.State.DISPUTED), states(WITH_THE_SEASONS));
    assertEquals(List.of(), states(A_DOOR_OPENS));
    assertEquals(
        List.of(Contest.State.DISPUTED, Contest.State.UPHELD), states(ASKED_TO_STAND_BESIDE));
  }

  private static List<Contest.State> states(String name) {
    return items(name, Contest.class).stream().map(Contest::state).toList();
  }

  @Test
  void oneMeetingWasTakenBackAndOneHadTheWrongDate() {
    assertEquals(1, count(WITH_THE_SEASONS, Correction.class, it -> it.replacement().isEmpty()));
    assertEquals(1, count(A_DOOR_OPENS, Correction.class, it -> it.replacement().isPresent()));
  }

  @Test
  void anAppearanceWasClosedWithOneMarkOfThree() {
    Matter first =
        items(A_DOOR_OPENS, Matter.class).stream()
            .filter(it -> it.what() instanceof Happening.Opened opened && isAppearance(opened))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("Marked[mark=prepared]", "Closed[]"),
        items(A_DOOR_OPENS, Matter.class).stream()
            .filter(it -> it.matter().equals(first.matter()) && !it.equals(first))
            .map(it -> it.what().toString())
            .toList());
  }

  private static boolean isAppearance(Happening.Opened opened) {
    return opened.kind().value().equals("appearance");
  }

  @Test
  void theNewMentorSeesHerselfFurther() {
    assertEquals(
        Set.of("SELF noticing", "MENTOR doing"),
        items(A_DOOR_OPENS, Observation.class).stream()
            .filter(it -> it.competency().value().equals("mentor-returns-tasks"))
            .map(it -> it.stamp().by() + " " + it.level().orElseThrow())
            .collect(toSet()));
  }

  @Test
  void aboutHalfAnsweredTheLastPulseOfTheThird() {
    List<Pulse> pulses = items(ASKED_TO_STAND_BESIDE, Pulse.class);
    Pulse last = pulses.get(pulses.size() - 1);
    assertEquals(5, last.answers().values().stream().mapToInt(n -> n).sum());
    assertEquals(12, last.asked());
  }
}
