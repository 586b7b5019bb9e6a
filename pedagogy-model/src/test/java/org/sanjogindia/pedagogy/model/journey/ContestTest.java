package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_01;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_02;
import static org.sanjogindia.pedagogy.model.journey.Facts.contest;
import static org.sanjogindia.pedagogy.model.journey.Facts.contested;
import static org.sanjogindia.pedagogy.model.journey.Facts.id;
import static org.sanjogindia.pedagogy.model.journey.Facts.journey;
import static org.sanjogindia.pedagogy.model.journey.Facts.march;
import static org.sanjogindia.pedagogy.model.journey.Facts.meeting;
import static org.sanjogindia.pedagogy.model.journey.Facts.plain;
import static org.sanjogindia.pedagogy.model.journey.Facts.standing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.journey.Contest.State;

class ContestTest {

  private static final Meeting MEETING = meeting(1, 5, M_01);
  private static final Optional<Pseudonym> COLLECTIVE = Optional.empty();
  private static final Optional<Pseudonym> HER = Optional.of(M_01);
  private static final Optional<Pseudonym> ANOTHER = Optional.of(M_02);

  @Test
  void anItemReadsAsUnknownWhileItIsDisputed() {
    assertEquals(
        List.of(contested(MEETING)),
        standing(Meeting.class, MEETING, contest(2, 9, 1, HER, State.DISPUTED)));
  }

  @Test
  void anItemReadsAsUnknownOnceTheDisputeIsUpheld() {
    assertEquals(
        List.of(contested(MEETING)),
        standing(
            Meeting.class,
            MEETING,
            contest(2, 9, 1, HER, State.DISPUTED),
            contest(3, 10, 1, HER, State.UPHELD)));
  }

  @Test
  void aWithdrawnDisputeLeavesTheItemAsItWas() {
    assertEquals(
        List.of(plain(MEETING)),
        standing(
            Meeting.class,
            MEETING,
            contest(2, 9, 1, HER, State.DISPUTED),
            contest(3, 10, 1, HER, State.WITHDRAWN)));
  }

  @Test
  void nobodyWithdrawsTheDisputeOfAnother() {
    Journey journey =
        journey(
            MEETING,
            contest(2, 9, 1, HER, State.DISPUTED),
            contest(3, 9, 1, ANOTHER, State.DISPUTED),
            contest(4, 10, 1, ANOTHER, State.WITHDRAWN),
            contest(5, 10, 1, COLLECTIVE, State.WITHDRAWN));
    assertEquals(List.of(contested(MEETING)), journey.asOf(march(31)).all(Meeting.class));
    assertEquals(
        List.of(plain(MEETING)),
        journey
            .merge(journey(contest(6, 10, 1, HER, State.WITHDRAWN)))
            .asOf(march(31))
            .all(Meeting.class));
  }

  @Test
  void ofTwoWordsOnOneDayThatCountsWhichKeepsTheDisputeUp() {
    assertEquals(
        List.of(contested(MEETING)),
        standing(
            Meeting.class,
            MEETING,
            contest(2, 9, 1, HER, State.WITHDRAWN),
            contest(3, 9, 1, HER, State.DISPUTED)));
  }

  @Test
  void aDisputeMayBeTakenUpAgain() {
    assertEquals(
        List.of(contested(MEETING)),
        standing(
            Meeting.class,
            MEETING,
            contest(2, 9, 1, HER, State.DISPUTED),
            contest(3, 10, 1, HER, State.WITHDRAWN),
            contest(4, 11, 1, HER, State.DISPUTED)));
  }

  @Test
  void aContestCountsFromTheDateOfWhatItIsAbout() {
    Journey journey = journey(MEETING, contest(2, 20, 1, HER, State.DISPUTED));
    assertEquals(List.of(contested(MEETING)), journey.asOf(march(5)).all(Meeting.class));
    assertEquals(
        List.of(plain(MEETING)), journey.knownBy(march(19)).asOf(march(5)).all(Meeting.class));
  }

  @Test
  void differentItemsUnderOneIdAreBothUnknownAndReported() {
    Meeting other = meeting(1, 5, M_02);
    Journey journey = journey(MEETING, other);
    assertEquals(
        List.of(contested(MEETING), contested(other)), journey.asOf(march(31)).all(Meeting.class));
    assertEquals(List.of(new Conflict(id(1), List.of(MEETING, other))), journey.conflicts());
  }

  @Test
  void anItemThatSharesItsIdWithAContestIsUnknownAndDoesNotVanish() {
    assertEquals(
        List.of(contested(MEETING)),
        standing(Meeting.class, MEETING, contest(1, 9, 5, HER, State.DISPUTED)));
  }
}
