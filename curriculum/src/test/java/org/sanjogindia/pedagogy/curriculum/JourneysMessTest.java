package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.FINDING_DIFFERENCES;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.LONG_ROAD;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.REST_AND_RESUME;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.SKIP_AND_RETURN;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.count;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.firstFour;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.items;
import static org.sanjogindia.pedagogy.curriculum.InventedJourneys.journey;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** The mess of real records that the page beside the journeys claims for the first four. */
class JourneysMessTest {

  // --- what was noted late, or wrongly ----------------------------------------------------------

  @Test
  void inEachSomethingWasNotedWeeksLate() {
    for (String name : firstFour()) {
      assertTrue(
          count(
                  name,
                  Evidence.class,
                  item -> ChronoUnit.DAYS.between(item.date(), item.stamp().recorded()) >= 21)
              >= 2,
          name);
    }
  }

  @Test
  void inEachAMeetingOrAMilestoneWasCorrected() {
    for (String name : firstFour()) {
      Set<EvidenceId> corrected =
          items(name, Correction.class).stream()
              .filter(it -> it.replacement().isPresent())
              .map(Correction::item)
              .collect(toSet());
      assertTrue(
          count(
                  name,
                  Evidence.class,
                  item ->
                      corrected.contains(item.id())
                          && (item instanceof Meeting || item instanceof Milestone))
              >= 1,
          name);
    }
  }

  @Test
  void someWereTakenBackWithoutReplacement() {
    for (String name : List.of(FINDING_DIFFERENCES, SKIP_AND_RETURN)) {
      assertTrue(count(name, Correction.class, it -> it.replacement().isEmpty()) >= 1, name);
    }
  }

  @Test
  void someHadTheWrongDate() {
    for (String name : List.of(SKIP_AND_RETURN, REST_AND_RESUME, LONG_ROAD)) {
      assertEquals(
          1,
          count(
              name,
              Correction.class,
              it ->
                  it.replacement()
                      .flatMap(
                          instead ->
                              items(name, Evidence.class).stream()
                                  .filter(item -> item.id().equals(it.item()))
                                  .filter(item -> !item.date().equals(instead.date()))
                                  .findFirst())
                      .isPresent()),
          name);
    }
  }

  @Test
  void inEachSomeMeetingsLackTallies() {
    for (String name : firstFour()) {
      Collection<Integer> sizes =
          items(name, Meeting.class).stream().map(it -> it.tallies().size()).collect(toSet());
      assertTrue(sizes.size() >= 2, name);
    }
    assertTrue(count(FINDING_DIFFERENCES, Meeting.class, it -> it.tallies().isEmpty()) >= 1);
  }

  @Test
  void sharedPhonesMadeTheRecords() {
    for (String name : firstFour()) {
      Set<String> devices =
          items(name, Evidence.class).stream().map(item -> item.id().device()).collect(toSet());
      assertEquals(name.equals(LONG_ROAD) ? 3 : 2, devices.size(), name);
    }
  }

  // --- people and their word ----------------------------------------------------------------

  @Test
  void inEachPeopleLeftAndMostSawSomebodyRestAndReturn() {
    for (String name : firstFour()) {
      Set<Membership.Change> changes =
          items(name, Membership.class).stream()
              .filter(it -> it.member().isPresent())
              .map(Membership::change)
              .collect(toSet());
      assertEquals(Set.of(Membership.Change.values()), changes, name);
    }
  }

  @Test
  void inEachMinorsAreNumbers() {
    for (String name : firstFour()) {
      assertTrue(count(name, Membership.class, it -> it.minors() > 0) >= 1, name);
      assertTrue(count(name, Meeting.class, it -> it.minors() > 0) >= 1, name);
    }
  }

  @Test
  void inEachAConsentWasWithdrawnAndOneGivenAnew() {
    for (String name : firstFour()) {
      List<Consent> consents = items(name, Consent.class);
      assertTrue(
          consents.stream()
              .filter(it -> it.word() == Consent.Word.WITHDRAWN)
              .anyMatch(
                  it ->
                      consents.stream()
                          .anyMatch(
                              again ->
                                  again.word() == Consent.Word.GIVEN
                                      && again.member().equals(it.member())
                                      && again.scope() == it.scope()
                                      && again.date().isAfter(it.date()))),
          name);
    }
  }

  @Test
  void inThreeAMemberNeverGaveConsentForTheCollective() {
    assertEquals(Set.of("m-11"), withoutConsent(FINDING_DIFFERENCES));
    assertEquals(Set.of("m-12"), withoutConsent(SKIP_AND_RETURN));
    assertEquals(Set.of("m-04"), withoutConsent(REST_AND_RESUME));
  }

  private static Set<String> withoutConsent(String name) {
    Set<String> members = new TreeSet<>();
    items(name, Membership.class).stream()
        .flatMap(it -> it.member().stream())
        .map(Pseudonym::value)
        .forEach(members::add);
    items(name, Consent.class).stream()
        .filter(it -> it.scope() == Scope.COLLECTIVE)
        .forEach(it -> members.remove(it.member().value()));
    return members;
  }

  @Test
  void inEachSomebodySaysThatThisIsNotHerPath() {
    for (String name : firstFour()) {
      assertTrue(count(name, Observation.class, it -> it.level().isEmpty()) >= 1, name);
    }
  }

  @Test
  void oneDisputeIsOpenTwoWereUpheldAndOneWithdrawn() {
    assertEquals(Set.of(Contest.State.DISPUTED), states(FINDING_DIFFERENCES));
    assertEquals(Set.of(Contest.State.DISPUTED, Contest.State.UPHELD), states(SKIP_AND_RETURN));
    assertEquals(Set.of(Contest.State.DISPUTED, Contest.State.WITHDRAWN), states(REST_AND_RESUME));
    assertEquals(Set.of(Contest.State.DISPUTED, Contest.State.UPHELD), states(LONG_ROAD));
  }

  private static Set<Contest.State> states(String name) {
    return items(name, Contest.class).stream().map(Contest::state).collect(toSet());
  }

  @Test
  void inEachRolesWereHandedOver() {
    for (String name : firstFour()) {
      assertTrue(
          items(name, Correction.class).stream()
              .flatMap(it -> it.replacement().stream())
              .anyMatch(it -> it instanceof RoleHeld role && role.lastDay().isPresent()),
          name);
      assertTrue(count(name, RoleHeld.class, it -> it.lastDay().isEmpty()) >= 2, name);
    }
  }

  // --- the collective -----------------------------------------------------------------------

  @Test
  void theStagesAreThoseOfTheStories() {
    assertEquals(List.of("differ"), stages(FINDING_DIFFERENCES));
    assertEquals(List.of("act", "differ", "trust", "act"), stages(SKIP_AND_RETURN));
    assertEquals(List.of("differ", "trust", "rest"), stages(REST_AND_RESUME));
    assertEquals(
        List.of("differ", "rest", "differ", "trust", "act", "influence", "stand"),
        stages(LONG_ROAD));
  }

  private static List<String> stages(String name) {
    List<String> stages = new ArrayList<>();
    for (Choice choice : items(name, Choice.class)) {
      if (choice.chosen() instanceof Chosen.OfStage chosen) {
        stages.add(chosen.stage().value());
      }
    }
    return stages;
  }

  @Test
  void inEachAFocusWasChosenAndInTwoToStay() {
    for (String name : firstFour()) {
      assertTrue(count(name, Choice.class, it -> it.chosen() instanceof Chosen.OfFocus) >= 2, name);
    }
    for (String name : List.of(FINDING_DIFFERENCES, LONG_ROAD)) {
      assertEquals(1, count(name, Choice.class, it -> it.chosen() instanceof Chosen.ToStay), name);
    }
  }

  @Test
  void inEachAMilestoneIsNoLongerSo() {
    for (String name : firstFour()) {
      assertTrue(
          count(name, Milestone.class, it -> it.turn() == Milestone.Turn.NO_LONGER) >= 1, name);
    }
  }

  @Test
  void inEachModulesWereRun() {
    for (String name : firstFour()) {
      assertTrue(count(name, ModuleRun.class, it -> !it.tookPart().isEmpty()) >= 5, name);
    }
  }

  @Test
  void inEachHalfOrFewerAnsweredAPulse() {
    for (String name : firstFour()) {
      assertTrue(
          count(
                  name,
                  Pulse.class,
                  it -> 2 * it.answers().values().stream().mapToInt(n -> n).sum() <= it.asked())
              >= 1,
          name);
    }
  }

  @Test
  void fewCameToTheLastReviewOfTheFirst() {
    List<Review> reviews = items(FINDING_DIFFERENCES, Review.class);
    assertEquals(3, reviews.get(reviews.size() - 1).tookPart().size());
  }

  @Test
  void inEachAQuarrelWasOpenedAndClosed() {
    for (String name : firstFour()) {
      Set<MatterId> quarrels = opened(name, "concern", Optional.of("conflict"));
      assertEquals(1, quarrels.size(), name);
      assertTrue(closed(name).containsAll(quarrels), name);
    }
  }

  @Test
  void inEachADifferenceGotNoNextStep() {
    for (String name : firstFour()) {
      Set<MatterId> differences = opened(name, "difference", Optional.empty());
      differences.removeAll(marked(name, "next-step-agreed"));
      assertTrue(differences.size() >= 1, name);
    }
  }

  @Test
  void inTwoAnActionWasClosedWithoutItsGates() {
    for (String name : List.of(SKIP_AND_RETURN, LONG_ROAD)) {
      Set<MatterId> actions = opened(name, "undertaking", Optional.empty());
      actions.retainAll(closed(name));
      actions.removeAll(marked(name, "risk-checked"));
      assertEquals(1, actions.size(), name);
    }
  }

  private static Set<MatterId> opened(String name, String kind, Optional<String> topic) {
    Set<MatterId> opened = new TreeSet<>();
    for (Matter matter : items(name, Matter.class)) {
      if (matter.what() instanceof Happening.Opened it
          && it.kind().value().equals(kind)
          && (topic.isEmpty() || it.topic().map(Object::toString).equals(topic))) {
        opened.add(matter.matter());
      }
    }
    return opened;
  }

  private static Set<MatterId> marked(String name, String mark) {
    return items(name, Matter.class).stream()
        .filter(
            it ->
                it.what() instanceof Happening.Marked marked && marked.mark().value().equals(mark))
        .map(Matter::matter)
        .collect(toSet());
  }

  private static Set<MatterId> closed(String name) {
    return items(name, Matter.class).stream()
        .filter(it -> it.what() instanceof Happening.Closed)
        .map(Matter::matter)
        .collect(toSet());
  }

  @Test
  void nothingIsDatedAfterItWasNoted() {
    for (String name : firstFour()) {
      assertEquals(
          0,
          journey(name).evidence().stream()
              .filter(item -> item.date().isAfter(item.stamp().recorded()))
              .count(),
          name);
    }
  }
}
