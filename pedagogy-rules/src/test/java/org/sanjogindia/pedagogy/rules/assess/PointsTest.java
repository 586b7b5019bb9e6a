package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure {@code points}: a weighted sum, bounded from both sides by what is unknown. */
class PointsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Verdict points(String parts, int outOf, String asked) {
    return Ground.verdict(
        story, JUNE_30, "{ points: " + parts + ", out-of: " + outOf + ", is: " + asked + " }");
  }

  private void assertPoints(String parts, int outOf, String number) {
    assertEquals(MET, points(parts, outOf, "between " + number + " and " + number));
  }

  @Test
  void aPartIsWorthItsPointsWhenItsConditionIsMet() {
    assertPoints("[ { worth: 5, when: { size: 10 } } ]", 5, "5");
    assertPoints("[ { worth: 5, when: { size: 11 } } ]", 5, "0");
    assertPoints("[ { worth: 5, when: { size: 11 }, otherwise: 2 } ]", 5, "2");
  }

  @Test
  void partsAddUp() {
    assertPoints(
        "[ { worth: 5, when: { size: 10 } }, { worth: 3, when: { size: 5 } },"
            + " { worth: 2, when: { size: 11 } } ]",
        10,
        "8");
  }

  @ParameterizedTest
  @CsvSource({
    "3, MET",
    "4, UNKNOWN",
    "8, UNKNOWN",
    "9, NOT_YET",
    "at most 8, MET",
    "at most 2, NOT_YET",
    "between 4 and 7, NOT_YET"
  })
  void anUnknownConditionIsWorthEither(String asked, Verdict expected) {
    assertEquals(
        expected,
        points(
            "[ { worth: 3, when: { size: 10 } },"
                + " { worth: 5, when: { collective: safety, level: doing } },"
                + " { worth: 2, when: { size: 11 } } ]",
            10,
            asked));
  }

  @Test
  void aShareIsInProportionAsItIs() {
    story.met("2024-06-01", 7);
    assertPoints("[ { worth: 4, by: attendance } ]", 4, "2.8");
  }

  /** From 1 to 5, a mean of 4 lies at three quarters. */
  @Test
  void aPulsesMeanIsInProportionByItsPlaceBetweenItsEnds() {
    story.answered("2024-06-01", "felt-safe", 8, 3, 5);
    assertPoints("[ { worth: 4, by: felt } ]", 4, "3");
  }

  @ParameterizedTest
  @CsvSource({"0, MET", "1, UNKNOWN", "4, UNKNOWN", "5, NOT_YET", "at most 4, MET"})
  void anUnknownProportionIsAnyOfIt(String asked, Verdict expected) {
    assertEquals(
        expected,
        points("[ { worth: 4, by: attendance }, { worth: 2, when: { size: 11 } } ]", 6, asked));
  }

  /** Of a hundred decisions so many are their own. */
  @ParameterizedTest
  @CsvSource({"91, 10", "90, 5", "89, 5", "71, 5", "70, 5", "69, 3", "1, 3", "0, 3", "100, 10"})
  void bandsAreNamedByTheirWorth(int own, String expected) {
    story.met("2024-06-01", 10).tally("decisions", 100).tally("own-decisions", own);
    Ground ground =
        Ground.with(
            "measures: { own: { share-of: { tally: own-decisions, out-of: decisions },"
                + " over: 6 months } }");
    String condition =
        "{ points: [ { by: own, bands: { 10: above 90%%, 5: 70%%, 3: 0%% } } ], out-of: 10,"
            + " is: between %s and %s }";
    assertEquals(
        MET, ground.asked(story, JUNE_30, condition.formatted(expected, expected)).verdict());
  }

  @ParameterizedTest
  @CsvSource({"5, 6", "4, 1"})
  void belowTheLowestBandItIsWorthTheOtherwise(int came, String expected) {
    story.met("2024-06-01", came);
    assertPoints("[ { by: attendance, bands: { 6: 50% }, otherwise: 1 } ]", 6, expected);
  }

  @ParameterizedTest
  @CsvSource({"1, MET", "2, UNKNOWN", "6, UNKNOWN", "7, NOT_YET", "between 2 and 5, NOT_YET"})
  void anUnknownMeasureIsWorthAnyOfItsBands(String asked, Verdict expected) {
    assertEquals(
        expected,
        points(
            "[ { by: attendance, bands: { 6: 50% }, otherwise: 1 },"
                + " { worth: 4, when: { size: 11 } } ]",
            10, asked));
  }

  /** Half of ten is five points. */
  @ParameterizedTest
  @CsvSource({"5, 49%, MET", "5, 50%, MET", "5, 51%, NOT_YET"})
  void aShareOfThePointsCanBeAsked(int worth, String asked, Verdict expected) {
    assertEquals(
        expected,
        points(
            "[ { worth: %s, when: { size: 10 } }, { worth: 5, when: { size: 11 } } ]"
                .formatted(worth),
            10,
            asked));
  }

  @Test
  void threeThirdsOfAPointAreOnePoint() {
    story.met("2024-06-01", 3).tally("spoke", 1);
    Ground ground =
        Ground.with(
            "measures: { third: { share-of: { tally: spoke, out-of: attended }, over: 6 months } }");
    String third = "{ worth: 1, by: third }";
    assertEquals(
        MET,
        ground
            .asked(
                story,
                JUNE_30,
                "{ points: [ %s, %s, %s ], out-of: 3, is: between 1 and 1 }"
                    .formatted(third, third, third))
            .verdict());
  }
}
