package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_01;
import static org.sanjogindia.pedagogy.model.journey.Facts.id;
import static org.sanjogindia.pedagogy.model.journey.Facts.journey;
import static org.sanjogindia.pedagogy.model.journey.Facts.march;
import static org.sanjogindia.pedagogy.model.journey.Facts.meeting;
import static org.sanjogindia.pedagogy.model.journey.Facts.stamp;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Source;

class EvidenceFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"Rekha", "m", "m-", "M-01", "m-১২", "mmmm-1", "m-01 ", ""})
  void aPseudonymHasNoRoomForAName(String name) {
    assertThrows(IllegalArgumentException.class, () -> Pseudonym.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"p1", "p1:0", "p1:01", "P1:1", "p1:১", "p1:1234567890123456789", ":1"})
  void anIdIsADeviceAndANumber(String text) {
    assertThrows(IllegalArgumentException.class, () -> EvidenceId.parse(text));
  }

  @Test
  void aMinorHasNoPseudonym() {
    Membership.Change joined = Membership.Change.JOINED;
    assertEquals(2, new Membership(stamp(1, 1), Optional.empty(), 2, joined).minors());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Membership(stamp(1, 1), Optional.of(M_01), 1, joined));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Membership(stamp(1, 1), Optional.empty(), 0, joined));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Membership(stamp(1, 1), Optional.empty(), 1_000_001, joined));
  }

  @Test
  void minorsInAMeetingAreANumber() {
    assertThrows(IllegalArgumentException.class, () -> withMinors(-1));
    assertThrows(IllegalArgumentException.class, () -> withMinors(1_000_001));
    assertEquals(1_000_000, withMinors(1_000_000).minors());
  }

  @Test
  void whoCameWasNotExcused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Meeting(stamp(1, 1), Set.of(M_01), Set.of(M_01), 0, Map.of()));
  }

  @Test
  void noMoreAnswerThanWereAsked() {
    assertEquals(3, pulse(Map.of(1, 1, 5, 2), 3).asked());
    assertThrows(IllegalArgumentException.class, () -> pulse(Map.of(1, 1, 5, 2), 2));
    assertThrows(IllegalArgumentException.class, () -> pulse(Map.of(), 1_000_001));
    Map<Integer, Integer> overflowing =
        IntStream.range(0, 4_000)
            .boxed()
            .collect(ImmutableMap.toImmutableMap(n -> n, n -> 1_000_000));
    assertThrows(IllegalArgumentException.class, () -> pulse(overflowing, 1));
  }

  @Test
  void onlyAMemberHerselfSaysThatItIsNotHerPath() {
    CompetencyId voice = CompetencyId.of("voice");
    Stamp self = Stamp.of(id(1), march(1), Source.SELF);
    new Observation(self, new Subject.Member(M_01), voice, Optional.empty());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Observation(stamp(1, 1), new Subject.Member(M_01), voice, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Observation(self, new Subject.Collective(), voice, Optional.empty()));
  }

  @Test
  void aRoleDoesNotEndBeforeItBegins() {
    RoleId role = RoleId.of("treasurer");
    new RoleHeld(stamp(1, 5), role, M_01, Optional.of(march(5)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RoleHeld(stamp(1, 5), role, M_01, Optional.of(march(4))));
  }

  @Test
  void yearsHaveFourDigits() {
    assertThrows(IllegalArgumentException.class, () -> Stamp.of(id(1), LocalDate.MAX, Source.SELF));
    assertThrows(
        IllegalArgumentException.class, () -> Stamp.of(id(1), LocalDate.of(0, 1, 1), Source.SELF));
    assertThrows(
        IllegalArgumentException.class, () -> stamp(1, 1).recordedOn(LocalDate.of(10_000, 1, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RoleHeld(stamp(1, 1), RoleId.of("treasurer"), M_01, Optional.of(LocalDate.MAX)));
  }

  @Test
  void aLateItemCountsFromItsDateAndIsKnownFromTheDayItWasRecorded() {
    Meeting late = meeting(stamp(1, 5).recordedOn(march(20)), M_01);
    Journey journey = journey(late);
    assertEquals(List.of(Facts.plain(late)), journey.asOf(march(5)).all(Meeting.class));
    assertEquals(List.of(), journey.asOf(march(4)).all(Meeting.class));
    assertEquals(Journey.empty(), journey.knownBy(march(19)));
    assertEquals(journey, journey.knownBy(march(20)));
  }

  @Test
  void itemsStandByDateThenById() {
    Meeting a = meeting(10, 5, M_01);
    Meeting b = meeting(2, 5, M_01);
    Meeting c = meeting(3, 4, M_01);
    assertEquals(List.of(c, b, a), List.copyOf(journey(a, b, c).evidence()));
    assertEquals(
        List.of(Facts.plain(c), Facts.plain(b), Facts.plain(a)),
        journey(a, b, c).asOf(march(5)).all(Meeting.class));
  }

  private static Meeting withMinors(int minors) {
    return new Meeting(stamp(1, 1), Set.of(), Set.of(), minors, Map.of());
  }

  private static Pulse pulse(Map<Integer, Integer> answers, int asked) {
    return new Pulse(stamp(1, 1), PulseId.of("felt-safe"), answers, asked);
  }
}
