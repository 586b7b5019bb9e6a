package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Stamp;

/** Statistics of anonymous ratings: {@code felt-safe} from 1 to 5, {@code speak-up} from 1 to 4. */
class PulsesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 8);

  private Optional<Rational> value(String measure) {
    return Ground.value(story, JUNE_30, measure);
  }

  private static Optional<Rational> exactly(long part, long whole) {
    return Optional.of(Rational.of(part, whole));
  }

  private static Optional<Rational> exactly(long number) {
    return Optional.of(Rational.of(number));
  }

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  @Test
  void aQuestionPoolsItsAnswersOverTheWindow() {
    story.answered("2024-05-01", "felt-safe", 8, 1, 1, 1).answered("2024-06-01", "felt-safe", 8, 5);
    assertEquals(exactly(2), value("{ mean-of: { pulse: felt-safe }, over: 6 months }"));
    assertEquals(exactly(5), value("{ mean-of: { pulse: felt-safe }, over: last 1 pulse }"));
  }

  /** A mean of 2 over three answers and one of 4 over one. */
  @Test
  void severalQuestionsAreAveraged() {
    story.answered("2024-06-01", "felt-safe", 8, 1, 2, 3).answered("2024-06-01", "speak-up", 8, 4);
    assertEquals(
        exactly(3), value("{ mean-of: { pulse: [felt-safe, speak-up] }, over: 6 months }"));
  }

  @Test
  void aQuestionThatNobodyAnsweredIsUnknown() {
    story.answered("2024-06-01", "felt-safe", 8, 5, 5, 5).answered("2024-06-01", "speak-up", 8);
    assertEquals(UNKNOWN, ask("{ mean-of: { pulse: speak-up }, over: 6 months, is: 1 }"));
    assertEquals(
        UNKNOWN, ask("{ mean-of: { pulse: [felt-safe, speak-up] }, over: 6 months, is: 1 }"));
    assertEquals(
        Set.of(Why.NOT_SEEN),
        Ground.explain(story, JUNE_30, "{ mean-of: { pulse: speak-up }, over: 6 months, is: 1 }")
            .why());
  }

  @ParameterizedTest
  @CsvSource({"2.9, MET", "3, MET", "3.1, NOT_YET", "at most 3, MET", "below 3, NOT_YET"})
  void aMeanIsExact(String asked, Verdict expected) {
    story.answered("2024-06-01", "felt-safe", 8, 2, 3, 4);
    assertEquals(
        expected, ask("{ mean-of: { pulse: felt-safe }, over: 6 months, is: " + asked + " }"));
  }

  @Test
  void theMedianIsTheUpperOneOfTwo() {
    story.answered("2024-06-01", "felt-safe", 8, 1, 2, 4, 5);
    assertEquals(exactly(4), value("{ median-of: { pulse: felt-safe }, over: 6 months }"));
    story.answered("2024-06-02", "felt-safe", 8, 1);
    assertEquals(exactly(2), value("{ median-of: { pulse: felt-safe }, over: 6 months }"));
  }

  @Test
  void theSpreadIsTheGreatestLessTheLeast() {
    story.answered("2024-06-01", "felt-safe", 8, 2, 3, 5);
    assertEquals(exactly(3), value("{ spread-of: { pulse: felt-safe }, over: 6 months }"));
  }

  @Test
  void sharesOfAnswersAtLeastOrAtMostAValue() {
    story.answered("2024-06-01", "felt-safe", 8, 1, 2, 3, 4, 5);
    assertEquals(
        exactly(2, 5), value("{ share-at-most: { pulse: felt-safe, value: 2 }, over: 6 months }"));
    assertEquals(
        exactly(4, 5), value("{ share-at-least: { pulse: felt-safe, value: 2 }, over: 6 months }"));
  }

  /** 5, 5 and two that can be any from 1 to 5: a mean from 3 to 5, in steps of a quarter. */
  @ParameterizedTest
  @CsvSource({
    "3, MET",
    "3.25, UNKNOWN",
    "5, UNKNOWN",
    "at most 2.9, NOT_YET",
    "between 3.3 and 3.4, NOT_YET"
  })
  void aContestedPulseHasAsManyAnswersOfAnyValue(String asked, Verdict expected) {
    story
        .answered("2024-05-01", "felt-safe", 8, 5, 5)
        .answered("2024-06-01", "felt-safe", 8, 1, 1)
        .contested();
    assertEquals(
        expected, ask("{ mean-of: { pulse: felt-safe }, over: 6 months, is: " + asked + " }"));
  }

  @Test
  void itsAnswersCountForWhatIsNeeded() {
    story
        .answered("2024-05-01", "felt-safe", 8, 5, 5, 5)
        .answered("2024-06-01", "felt-safe", 8, 1, 1)
        .contested();
    assertEquals(
        MET,
        ask("{ mean-of: { pulse: felt-safe }, over: 6 months, is: 3, needs: { answers: 5 } }"));
  }

  @Test
  void otherStatisticsOfAContestedPulseAreBoundedToo() {
    story
        .answered("2024-05-01", "felt-safe", 8, 3, 4, 5)
        .answered("2024-06-01", "felt-safe", 8, 1, 1)
        .contested();
    assertEquals(MET, ask("{ median-of: { pulse: felt-safe }, over: 6 months, is: 3 }"));
    assertEquals(UNKNOWN, ask("{ median-of: { pulse: felt-safe }, over: 6 months, is: 4 }"));
    assertEquals(
        MET, ask("{ share-at-least: { pulse: felt-safe, value: 4 }, over: 6 months, is: 40% }"));
    assertEquals(
        UNKNOWN,
        ask("{ share-at-least: { pulse: felt-safe, value: 4 }, over: 6 months, is: 41% }"));
    assertEquals(
        NOT_YET,
        ask("{ share-at-least: { pulse: felt-safe, value: 4 }, over: 6 months, is: 81% }"));
    assertEquals(MET, ask("{ spread-of: { pulse: felt-safe }, over: 6 months, is: 2 }"));
    assertEquals(UNKNOWN, ask("{ spread-of: { pulse: felt-safe }, over: 6 months, is: 3 }"));
  }

  /**
   * A million is the most that one pulse may hold; so many pulses are not kept answer by answer.
   */
  @Test
  void manyAnswersCostNoMoreThanFew() {
    Map<Integer, Integer> answers = Map.of(2, 400_000, 4, 600_000);
    List<Evidence> items = new ArrayList<>(story.items());
    for (int number = 1; number <= 3_000; number++) {
      Stamp stamp =
          Stamp.of(new EvidenceId("p2", number), LocalDate.parse("2024-06-01"), Source.SELF);
      items.add(new Pulse(stamp, PulseId.of("felt-safe"), answers, 1_000_000));
    }
    Explanation explanation =
        Ground.explain(
            Journey.of(items),
            JUNE_30,
            "{ all: [ { mean-of: { pulse: felt-safe }, over: 6 months, is: between 3.2 and 3.2 },"
                + " { median-of: { pulse: felt-safe }, over: 6 months, is: between 4 and 4 } ] }");
    assertEquals(MET, explanation.verdict());
  }
}
