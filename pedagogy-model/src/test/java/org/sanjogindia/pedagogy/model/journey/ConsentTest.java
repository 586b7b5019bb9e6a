package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sanjogindia.pedagogy.model.journey.Consent.Word.GIVEN;
import static org.sanjogindia.pedagogy.model.journey.Consent.Word.WITHDRAWN;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_01;
import static org.sanjogindia.pedagogy.model.journey.Facts.M_02;
import static org.sanjogindia.pedagogy.model.journey.Facts.consent;
import static org.sanjogindia.pedagogy.model.journey.Facts.contest;
import static org.sanjogindia.pedagogy.model.journey.Facts.correction;
import static org.sanjogindia.pedagogy.model.journey.Facts.doing;
import static org.sanjogindia.pedagogy.model.journey.Facts.journey;
import static org.sanjogindia.pedagogy.model.journey.Facts.march;
import static org.sanjogindia.pedagogy.model.journey.Facts.meeting;
import static org.sanjogindia.pedagogy.model.journey.Facts.stamp;
import static org.sanjogindia.pedagogy.model.journey.Facts.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final Consent YES = consent(1, 1, M_01, GIVEN);
  private static final Observation SEEN = doing(2, 5, M_01);

  @Test
  void consentNeverRecordedIsNotGiven() {
    Journey journey = journey(SEEN, meeting(3, 5, M_01)).consentedFor(Scope.COLLECTIVE);
    assertEquals(journey(meeting(3, 5)).consentedFor(Scope.COLLECTIVE), journey);
  }

  @Test
  void thatSheIsAMemberStillCounts() {
    Membership joined = new Membership(stamp(4, 1), Optional.of(M_01), 0, Membership.Change.JOINED);
    Journey journey = journey(joined, SEEN).consentedFor(Scope.COLLECTIVE);
    assertEquals(Set.of(joined), journey.evidence());
    assertEquals(false, journey.asOf(march(31)).counts(M_01, march(1)));
  }

  @Test
  void whatIsDatedBeforeTheConsentCountsOnceItIsGiven() {
    Journey journey = journey(consent(1, 9, M_01, GIVEN), SEEN);
    assertEquals(0, seen(journey, march(8)));
    assertEquals(1, seen(journey, march(9)));
  }

  @Test
  void aWithdrawalReachesBack() {
    Journey journey = journey(YES, SEEN, consent(3, 20, M_01, WITHDRAWN));
    assertEquals(0, seen(journey, march(6)));
    assertEquals(0, seen(journey.knownBy(march(6)), march(6)));
    assertEquals(0, seen(journey, march(31)));
  }

  @Test
  void whatSheTookBackStaysAwayWhenSheGivesHerConsentAnew() {
    Observation later = doing(4, 26, M_01);
    Journey journey =
        journey(
            YES,
            SEEN,
            consent(3, 20, M_01, WITHDRAWN),
            consent(5, 25, M_01, GIVEN),
            doing(6, 20, M_01),
            later);
    assertEquals(0, seen(journey, march(25)));
    assertEquals(1, seen(journey, march(26)));
    assertEquals(
        List.of(Facts.plain(later)),
        journey.consentedFor(Scope.COLLECTIVE).asOf(march(31)).all(Observation.class));
  }

  @Test
  void onOneDayTheWithdrawalCounts() {
    Journey journey = journey(consent(1, 5, M_01, GIVEN), SEEN, consent(3, 5, M_01, WITHDRAWN));
    assertEquals(0, seen(journey, march(31)));
  }

  @Test
  void eachScopeIsConsentedToByItself() {
    Journey journey = journey(YES, SEEN);
    assertEquals(1, seen(journey, march(31)));
    assertEquals(
        List.of(), journey.consentedFor(Scope.RESEARCH).asOf(march(31)).all(Observation.class));
  }

  @Test
  void theConsentOfOneSaysNothingOfAnother() {
    assertEquals(0, seen(journey(YES, doing(2, 5, M_02)), march(31)));
  }

  @Test
  void aContestedConsentIsNotGivenAndAContestedWithdrawalStands() {
    Contest ofConsent = contest(7, 9, 1, Optional.of(M_01), Contest.State.DISPUTED);
    assertEquals(0, seen(journey(YES, SEEN, ofConsent), march(31)));
    Contest ofWithdrawal = contest(7, 9, 3, Optional.of(M_01), Contest.State.DISPUTED);
    assertEquals(
        0, seen(journey(YES, SEEN, consent(3, 8, M_01, WITHDRAWN), ofWithdrawal), march(31)));
  }

  @Test
  void aWithdrawalRecordedByMistakeTakesNothingBack() {
    Journey journey = journey(YES, SEEN, consent(3, 20, M_01, WITHDRAWN), withdrawal(4, 21, 3));
    assertEquals(1, seen(journey, march(31)));
    assertEquals(1, seen(journey.knownBy(march(6)), march(6)));
    assertEquals(0, seen(journey.knownBy(march(20)), march(6)));
  }

  @Test
  void aConsentCorrectedToAWithdrawalReachesBack() {
    Journey journey = journey(YES, SEEN, correction(4, 21, 1, consent(1, 20, M_01, WITHDRAWN)));
    assertEquals(0, seen(journey, march(6)));
    assertEquals(0, seen(journey.knownBy(march(6)), march(6)));
  }

  @Test
  void whatACorrectionSaysCountsByTheDateThatItSays() {
    Journey journey =
        journey(
            doing(2, 5, M_01),
            consent(3, 20, M_01, WITHDRAWN),
            consent(5, 22, M_01, GIVEN),
            correction(6, 25, 2, doing(2, 6, M_01)));
    assertEquals(
        Optional.empty(),
        journey.consentedFor(Scope.COLLECTIVE).evidence().stream()
            .filter(Correction.class::isInstance)
            .map(item -> ((Correction) item).replacement())
            .findFirst()
            .orElseThrow());
    Journey early =
        journey(
            consent(3, 20, M_01, WITHDRAWN),
            consent(5, 22, M_01, GIVEN),
            correction(6, 19, 2, doing(2, 24, M_01)));
    assertEquals(1, seen(early, march(31)));
  }

  @Test
  void limitingAJourneyTwiceIsLimitingItOnce() {
    Journey journey = journey(YES, SEEN, doing(8, 6, M_02)).consentedFor(Scope.COLLECTIVE);
    assertEquals(journey, journey.consentedFor(Scope.COLLECTIVE));
    assertThrows(IllegalStateException.class, () -> journey.consentedFor(Scope.RESEARCH));
  }

  @Test
  void journeysConsentedForDifferentPurposesDoNotMerge() {
    Journey one = journey(YES).consentedFor(Scope.COLLECTIVE);
    Journey other = journey(YES).consentedFor(Scope.RESEARCH);
    assertThrows(IllegalArgumentException.class, () -> one.merge(other));
  }

  private static int seen(Journey journey, LocalDate date) {
    return journey.consentedFor(Scope.COLLECTIVE).asOf(date).all(Observation.class).size();
  }
}
