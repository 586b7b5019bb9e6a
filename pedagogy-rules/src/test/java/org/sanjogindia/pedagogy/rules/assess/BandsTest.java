package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands: names for ranges of a measure by their lower ends. */
class BandsTest {

  private static final String JUNE_30 = "2024-06-30";
  private static final Ground GROUND =
      Ground.with(
          "measures: { efficacy: { mean-of: { pulse: speak-up }, over: 6 months,"
              + " bands: { full: above 3.5, high: 3, moderate: 2, low: 0 } } }");

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Verdict ask(String asked) {
    return GROUND.asked(story, JUNE_30, "{ measure: efficacy, is: " + asked + " }").verdict();
  }

  /** Of ten answers so many are 2 and the others 1, or so many 3 and the others 2, and so on. */
  private Story mean(String tenths) {
    int sum = Integer.parseInt(tenths);
    int[] answers = new int[10];
    for (int i = 0; i < 10; i++) {
      answers[i] = sum / 10 + (i < sum % 10 ? 1 : 0);
    }
    return story.answered("2024-06-01", "speak-up", 10, answers);
  }

  @ParameterizedTest
  @CsvSource({
    "19, low",
    "20, moderate",
    "21, moderate",
    "29, moderate",
    "30, high",
    "35, high",
    "36, full",
    "40, full",
    "10, low"
  })
  void aValueIsInTheBandWithTheHighestLowerEndThatItReaches(String tenths, String band) {
    mean(tenths);
    for (String other : new String[] {"low", "moderate", "high", "full"}) {
      assertEquals(other.equals(band), ask(other) == MET, other);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "at least moderate, 19, NOT_YET",
    "at least moderate, 20, MET",
    "at least moderate, 36, MET",
    "above moderate, 29, NOT_YET",
    "above moderate, 30, MET",
    "at most moderate, 29, MET",
    "at most moderate, 30, NOT_YET",
    "below moderate, 19, MET",
    "below moderate, 20, NOT_YET",
    "at most high, 35, MET",
    "at most high, 36, NOT_YET",
    "above high, 35, NOT_YET",
    "above high, 36, MET",
    "between moderate and high, 19, NOT_YET",
    "between moderate and high, 20, MET",
    "between moderate and high, 35, MET",
    "between moderate and high, 36, NOT_YET"
  })
  void bandsHaveAnOrder(String asked, String tenths, Verdict expected) {
    mean(tenths);
    assertEquals(expected, ask(asked));
  }

  @Test
  void anUnknownValueIsInNoBandForSure() {
    assertEquals(UNKNOWN, ask("moderate"));
    assertEquals(UNKNOWN, ask("at least moderate"));
  }
}
