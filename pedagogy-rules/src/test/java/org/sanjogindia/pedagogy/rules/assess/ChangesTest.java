package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code change-of} and {@code gain-of}. */
class ChangesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private void assertIs(String head, String number) {
    assertEquals(MET, ask("{ " + head + ", is: between " + number + " and " + number + " }"));
  }

  /** Three months before 30 June is 30 March. */
  @ParameterizedTest
  @CsvSource({"2024-03-30, 0", "2024-03-31, -3"})
  void aChangeIsTheDifferenceToTheValueThen(String day, String expected) {
    story.left(day, "m-01", "m-02", "m-03");
    assertIs("change-of: members, over: 3 months", expected);
  }

  @ParameterizedTest
  @CsvSource({"2, NOT_YET", "3, MET", "4, MET"})
  void aFallOfThreeIsAtMostMinusThree(int left, Verdict expected) {
    story.left("2024-06-01", Story.people(1, left));
    assertEquals(expected, ask("{ change-of: members, over: 3 months, is: at most -3 }"));
  }

  /** 181 days before 30 June is 1 January, the day of the founding. */
  @ParameterizedTest
  @CsvSource({"180 days, MET", "181 days, MET", "182 days, UNKNOWN"})
  void beforeTheFoundingItIsUnknown(String over, Verdict expected) {
    assertEquals(expected, ask("{ change-of: members, over: " + over + ", is: between 0 and 0 }"));
  }

  @Test
  void whatWasUnknownThenMakesTheChangeUnknown() {
    story.answered("2024-06-01", "felt-safe", 8, 5);
    assertEquals(UNKNOWN, ask("{ change-of: felt, over: 3 months, is: 0 }"));
    story.answered("2024-03-01", "felt-safe", 8, 1);
    assertIs("change-of: felt, over: 3 months", "2");
  }

  @Test
  void theValueThenIsJudgedWithTheSameKnowledge() {
    story
        .answered("2024-03-01", "felt-safe", 8, 1)
        .recordedOn("2024-06-29")
        .answered("2024-06-01", "felt-safe", 8, 5);
    assertIs("change-of: felt, over: 3 months", "2");
  }

  /** One half at first, three quarters now. */
  @Test
  void aGainIsTheDifferenceToTheFirstKnownValue() {
    story.met("2024-02-01", 5).metDaily("2024-06-01", 5, 8);
    assertIs("gain-of: attendance", "25%");
  }

  /** A quarter of the half that was left to gain. */
  @Test
  void orAShareOfWhatWasLeft() {
    story.met("2024-02-01", 5).metDaily("2024-06-01", 5, 8);
    assertIs("gain-of: attendance, of: what-was-left", "50%");
  }

  @Test
  void ofWhatWasLeftOfAQuestionCountsToItsUpperEnd() {
    story.answered("2024-02-01", "felt-safe", 8, 1).answered("2024-06-01", "felt-safe", 8, 5);
    assertIs("gain-of: felt", "2");
    assertIs("gain-of: felt, of: what-was-left", "50%");
  }

  @Test
  void aGainThatWasNeverKnownIsUnknown() {
    assertEquals(UNKNOWN, ask("{ gain-of: attendance, is: 0% }"));
  }

  @Test
  void withNothingLeftToGainTheShareIsUnknown() {
    story.met("2024-02-01", 10).met("2024-06-01", 10);
    assertIs("gain-of: attendance", "0%");
    assertEquals(UNKNOWN, ask("{ gain-of: attendance, of: what-was-left, is: 0% }"));
  }

  @Test
  void theFirstKnownValueIsNotTheFirstUnknownOne() {
    story.met("2024-02-01", 5).met("2024-03-01", 10);
    Ground ground =
        Ground.with(
            "measures: { coming: { share-of: attendance, over: last 1 meeting,"
                + " needs: { meetings: 1 } } }");
    assertEquals(
        MET,
        ground.asked(story, JUNE_30, "{ gain-of: coming, is: between 50% and 50% }").verdict());
  }
}
