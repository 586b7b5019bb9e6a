package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sanjogindia.pedagogy.model.journey.Consent.Word.GIVEN;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_01;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_02;
import static org.sanjogindia.pedagogy.model.journey.Facts.consent;
import static org.sanjogindia.pedagogy.model.journey.Facts.contest;
import static org.sanjogindia.pedagogy.model.journey.Facts.correction;
import static org.sanjogindia.pedagogy.model.journey.Facts.doing;
import static org.sanjogindia.pedagogy.model.journey.Facts.erasure;
import static org.sanjogindia.pedagogy.model.journey.Facts.id;
import static org.sanjogindia.pedagogy.model.journey.Facts.journey;
import static org.sanjogindia.pedagogy.model.journey.Facts.march;
import static org.sanjogindia.pedagogy.model.journey.Facts.meeting;
import static org.sanjogindia.pedagogy.model.journey.Facts.stamp;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private static final Erasure ERASURE = erasure(9, 30, M_01);

  @Test
  void allOfHerItemsGoAndSheGoesFromAllOthers() {
    Journey journey =
        journey(
            new Membership(stamp(1, 1), Optional.of(M_01), 0, Membership.Change.JOINED),
            consent(2, 1, M_01, GIVEN),
            doing(3, 5, M_01),
            meeting(4, 6, M_01, M_02),
            contest(5, 7, 4, Optional.of(M_01), Contest.State.DISPUTED),
            correction(6, 8, 4, meeting(4, 6, M_01)),
            meeting(stamp(7, 9).observedBy(M_01), M_02),
            ERASURE);
    assertEquals(
        journey(
            meeting(4, 6, M_02),
            correction(6, 8, 4, meeting(4, 6)),
            meeting(stamp(7, 9), M_02),
            ERASURE),
        journey);
  }

  @Test
  void aCopyThatArrivesLaterGoesAsWell() {
    Journey erased = journey(ERASURE, meeting(4, 6, M_02));
    Journey copy = journey(doing(3, 5, M_01), meeting(4, 6, M_01, M_02));
    assertEquals(erased, erased.merge(copy));
    assertEquals(erased, copy.merge(erased));
  }

  @Test
  void anErasureReachesBackIntoWhatWasKnown() {
    Journey journey = journey(doing(3, 5, M_01), ERASURE);
    assertEquals(List.of(), journey.knownBy(march(6)).asOf(march(6)).all(Observation.class));
  }

  @Test
  void itemsThatBecomeTheSameAreNoConflict() {
    assertEquals(List.of(), journey(meeting(4, 6, M_01), meeting(4, 6), ERASURE).conflicts());
    assertEquals(id(4), journey(meeting(4, 6, M_01), meeting(4, 6)).conflicts().get(0).id());
  }

  @Test
  void theMarkRecognisesHerAndNobodyElseAndDoesNotTellHerPseudonym() {
    assertTrue(ERASURE.mark().recognises(M_01));
    assertFalse(ERASURE.mark().recognises(M_02));
    assertFalse(ERASURE.toString().contains("m-01"));
  }

  @Test
  void aSaltHasNoRoomForAName() {
    assertThrows(IllegalArgumentException.class, () -> ErasureMark.of(M_01, "Rekha Das"));
    assertThrows(IllegalArgumentException.class, () -> ErasureMark.of(M_01, ""));
  }
}
