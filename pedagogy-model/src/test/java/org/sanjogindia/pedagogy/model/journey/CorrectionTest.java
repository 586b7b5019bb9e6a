package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_01;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_02;
import static org.sanjogindia.pedagogy.model.journey.Facts.contest;
import static org.sanjogindia.pedagogy.model.journey.Facts.contested;
import static org.sanjogindia.pedagogy.model.journey.Facts.correction;
import static org.sanjogindia.pedagogy.model.journey.Facts.erasure;
import static org.sanjogindia.pedagogy.model.journey.Facts.id;
import static org.sanjogindia.pedagogy.model.journey.Facts.journey;
import static org.sanjogindia.pedagogy.model.journey.Facts.march;
import static org.sanjogindia.pedagogy.model.journey.Facts.meeting;
import static org.sanjogindia.pedagogy.model.journey.Facts.plain;
import static org.sanjogindia.pedagogy.model.journey.Facts.stamp;
import static org.sanjogindia.pedagogy.model.journey.Facts.standing;
import static org.sanjogindia.pedagogy.model.journey.Facts.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  private static final Meeting RECORDED = meeting(1, 5, M_01);
  private static final Meeting RIGHT = meeting(1, 6, M_01, M_02);
  private static final Meeting OTHER = meeting(1, 7, M_02);
  private static final Optional<Pseudonym> COLLECTIVE = Optional.empty();

  @Test
  void aReplacementStandsInsteadUnderTheIdOfTheItem() {
    assertEquals(
        List.of(plain(RIGHT)), standing(Meeting.class, RECORDED, correction(2, 9, 1, RIGHT)));
  }

  @Test
  void aCorrectionWithoutReplacementTakesTheItemAway() {
    assertEquals(List.of(), standing(Meeting.class, RECORDED, withdrawal(2, 9, 1)));
  }

  @Test
  void aCorrectionCountsFromTheDateOfWhatItIsAbout() {
    Journey journey = journey(RECORDED, correction(2, 29, 1, RIGHT));
    assertEquals(List.of(), journey.asOf(march(5)).all(Meeting.class));
    assertEquals(List.of(plain(RIGHT)), journey.asOf(march(6)).all(Meeting.class));
  }

  @Test
  void beforeItWasRecordedACorrectionWasNotKnown() {
    Journey journey = journey(RECORDED, correction(2, 29, 1, RIGHT));
    assertEquals(
        List.of(plain(RECORDED)), journey.knownBy(march(28)).asOf(march(31)).all(Meeting.class));
    assertEquals(
        List.of(plain(RIGHT)), journey.knownBy(march(29)).asOf(march(31)).all(Meeting.class));
  }

  @Test
  void twoCorrectionsOfOneItemMakeItContested() {
    assertEquals(
        List.of(contested(RECORDED), contested(RIGHT), contested(OTHER)),
        standing(Meeting.class, RECORDED, correction(2, 9, 1, RIGHT), correction(3, 9, 1, OTHER)));
  }

  @Test
  void aCorrectedCorrectionNoLongerCorrects() {
    assertEquals(
        List.of(plain(RECORDED)),
        standing(Meeting.class, RECORDED, correction(2, 9, 1, RIGHT), withdrawal(3, 10, 2)));
  }

  @Test
  void ifTheCorrectionOfACorrectionIsCorrectedTheFirstCorrectsAgain() {
    assertEquals(
        List.of(plain(RIGHT)),
        standing(
            Meeting.class,
            RECORDED,
            correction(2, 9, 1, RIGHT),
            withdrawal(3, 10, 2),
            withdrawal(4, 11, 3)));
  }

  @Test
  void correctionsThatCorrectEachOtherCorrectNothing() {
    assertEquals(
        List.of(plain(RECORDED)),
        standing(Meeting.class, RECORDED, withdrawal(2, 9, 3), withdrawal(3, 9, 2)));
  }

  @Test
  void aContestedCorrectionMakesTheItemContested() {
    assertEquals(
        List.of(contested(RECORDED), contested(RIGHT)),
        standing(
            Meeting.class,
            RECORDED,
            correction(2, 9, 1, RIGHT),
            contest(3, 10, 2, COLLECTIVE, Contest.State.DISPUTED)));
  }

  @Test
  void aCorrectionMayArriveBeforeItsItem() {
    Journey early = journey(correction(2, 9, 1, RIGHT));
    assertEquals(List.of(plain(RIGHT)), early.asOf(march(31)).all(Meeting.class));
    assertEquals(
        List.of(plain(RIGHT)), early.merge(journey(RECORDED)).asOf(march(31)).all(Meeting.class));
  }

  @Test
  void aCorrectedContestNoLongerDisputes() {
    assertEquals(
        List.of(plain(RECORDED)),
        standing(
            Meeting.class,
            RECORDED,
            contest(2, 9, 1, COLLECTIVE, Contest.State.DISPUTED),
            withdrawal(3, 10, 2)));
  }

  @Test
  void aContestOfTheWrongItemIsPutRight() {
    Meeting meant = meeting(5, 8, M_01);
    assertEquals(
        List.of(plain(RECORDED), contested(meant)),
        standing(
            Meeting.class,
            RECORDED,
            meant,
            contest(2, 9, 1, COLLECTIVE, Contest.State.DISPUTED),
            correction(3, 10, 2, contest(2, 9, 5, COLLECTIVE, Contest.State.DISPUTED))));
  }

  @Test
  void aCorrectionSettlesAConflict() {
    Journey journey = journey(RECORDED, OTHER, correction(2, 9, 1, RIGHT));
    assertEquals(List.of(plain(RIGHT)), journey.asOf(march(31)).all(Meeting.class));
    assertEquals(List.of(new Conflict(id(1), List.of(RECORDED, OTHER))), journey.conflicts());
  }

  @Test
  void aCorrectionInConflictSettlesNothing() {
    assertEquals(
        List.of(contested(RECORDED), contested(RIGHT), contested(meeting(5, 9, M_02))),
        standing(
            Meeting.class,
            RECORDED,
            meeting(5, 9, M_02),
            correction(2, 9, 1, RIGHT),
            withdrawal(2, 9, 5)));
  }

  @Test
  void neitherACorrectionNorAnErasureReplacesAnItem() {
    assertThrows(IllegalArgumentException.class, () -> correction(2, 9, 1, withdrawal(1, 9, 5)));
    assertThrows(IllegalArgumentException.class, () -> correction(2, 9, 1, erasure(1, 9, M_01)));
  }

  @Test
  void aLongChainOfCorrectionsIsFollowedToItsEnd() {
    List<Evidence> chain = new ArrayList<>(List.of(RECORDED));
    for (int number = 2; number <= 20_000; number++) {
      chain.add(new Correction(stamp(number, 9), id(number - 1), Optional.empty()));
    }
    assertEquals(List.of(), Journey.of(chain).asOf(march(31)).all(Meeting.class));
    chain.add(new Correction(stamp(20_001, 9), id(20_000), Optional.empty()));
    assertEquals(List.of(plain(RECORDED)), Journey.of(chain).asOf(march(31)).all(Meeting.class));
  }
}
