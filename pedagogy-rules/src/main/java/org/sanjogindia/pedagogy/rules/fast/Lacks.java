package org.sanjogindia.pedagogy.rules.fast;

import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/** What has to be there before something may be spoken of. */
final class Lacks {

  private final int meetings;
  private final int total;
  private final int answers;
  private final boolean asksForPart;
  private final long partNum;
  private final long partDen;
  private final boolean asksForSpread;
  private final Bounds spread;

  private Lacks(Needs needs) {
    meetings = needs.meetings().orElse(0);
    total = needs.total().orElse(0);
    answers = needs.answers().orElse(0);
    Rational part = needs.tookPart().orElse(Rational.ZERO);
    asksForPart = needs.tookPart().isPresent();
    partNum = part.numerator().longValueExact();
    partDen = part.denominator().longValueExact();
    asksForSpread = needs.spread().isPresent();
    spread =
        new Bounds(
            needs.spread().map(Ranges::ofNumbers).orElse(com.google.common.collect.Range.all()));
  }

  /**
   * Returns what is needed.
   *
   * @throws ArithmeticException if a number does not fit into 64 bits
   */
  static Lacks of(Needs needs) {
    return new Lacks(needs);
  }

  /** Whether something of it is missing. */
  boolean anythingIn(Value value, Moment moment) {
    if (value.meetings < meetings || value.totalNum < total) {
      return true;
    }
    if (answers > 0) {
      if (value.questions == 0) {
        return true;
      }
      for (int i = 0; i < value.questions; i++) {
        if (value.given[i] < answers) {
          return true;
        }
      }
    }
    if (asksForPart && !tookPart(value, moment)) {
      return true;
    }
    return asksForSpread && (!value.spreadKnown || spread.exactly(value.spread, 1) != Kleene.MET);
  }

  private boolean tookPart(Value value, Moment moment) {
    if (value.questions > 0) {
      for (int i = 0; i < value.questions; i++) {
        if (value.asked[i] <= 0 || !isEnough(value.given[i], value.asked[i])) {
          return false;
        }
      }
      return true;
    }
    return tookPartInReview(moment);
  }

  private boolean isEnough(long there, long of) {
    return Math.multiplyExact(there, partDen) >= Math.multiplyExact(partNum, of);
  }

  private boolean tookPartInReview(Moment moment) {
    Ledger ledger = moment.ledger;
    if (moment.reviewsEnd == 0) {
      return false;
    }
    int newest = ledger.reviews.days[moment.reviewsEnd - 1];
    int active = 0;
    int there = 0;
    for (int w = 0; w < ledger.words; w++) {
      long counted = moment.counted(newest, w);
      long came = 0;
      for (int i = moment.reviewsEnd - 1; i >= 0 && ledger.reviews.days[i] == newest; i--) {
        came |= ledger.reviews.there[i * ledger.words + w];
      }
      active += Long.bitCount(counted);
      there += Long.bitCount(counted & came);
    }
    return active > 0 && isEnough(there, active);
  }
}
