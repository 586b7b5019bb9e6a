package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row {@code needs}: what must hold before something may be spoken of. */
class NeedsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 10);

  private Verdict ask(String condition) {
    return Ground.verdict(story, JUNE_30, condition);
  }

  private Set<Why> why(String condition) {
    return Ground.explain(story, JUNE_30, condition).why();
  }

  @Test
  void everythingNeedsOneItem() {
    assertEquals(UNKNOWN, ask("{ measure: attendance, is: 75% }"));
    assertEquals(Set.of(Why.TOO_FEW), why("{ measure: attendance, is: 75% }"));
  }

  @ParameterizedTest
  @CsvSource({"3, UNKNOWN", "4, MET", "5, MET"})
  void enoughMeetings(int meetings, Verdict expected) {
    story.metDaily("2024-06-01", meetings, 10);
    String condition = "{ measure: attendance, is: 75%, needs: { meetings: 4 } }";
    assertEquals(expected, ask(condition));
    assertEquals(expected == UNKNOWN ? Set.of(Why.TOO_FEW) : Set.of(), why(condition));
  }

  @Test
  void onlyMeetingsThatHaveWhatIsAsked() {
    story.met("2024-06-01", 10).tally("spoke", 8).met("2024-06-02", 10).met("2024-06-03", 10);
    String condition =
        "{ share-of: { tally: spoke, out-of: attended }, over: last 3 meetings, is: 60%,"
            + " needs: { meetings: 2 } }";
    assertEquals(UNKNOWN, ask(condition));
    story.tally("spoke", 8);
    assertEquals(MET, ask(condition));
  }

  @Test
  void onlyMeetingsInTheWindow() {
    story.metDaily("2024-05-28", 4, 10).metDaily("2024-06-01", 3, 10);
    assertEquals(
        UNKNOWN, ask("{ measure: attendance, over: 30 days, is: 75%, needs: { meetings: 4 } }"));
    assertEquals(
        MET, ask("{ measure: attendance, over: 31 days, is: 75%, needs: { meetings: 4 } }"));
  }

  @ParameterizedTest
  @CsvSource({"29, UNKNOWN", "30, MET", "31, MET"})
  void enoughInTheDenominator(int total, Verdict expected) {
    Story one =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 1)
            .metDaily("2024-05-01", total, 1);
    assertEquals(
        expected,
        Ground.verdict(
            one,
            JUNE_30,
            "{ share-of: attendance, over: 6 months, is: 75%, needs: { total: 30 } }"));
  }

  @ParameterizedTest
  @CsvSource({"4, UNKNOWN", "5, MET", "6, MET"})
  void enoughAnswers(int answers, Verdict expected) {
    int[] fours = new int[answers];
    Arrays.fill(fours, 4);
    story.answered("2024-06-01", "felt-safe", 10, fours);
    assertEquals(
        expected,
        ask("{ mean-of: { pulse: felt-safe }, over: 6 months, is: 4, needs: { answers: 5 } }"));
  }

  @Test
  void enoughAnswersToEachQuestion() {
    story
        .answered("2024-06-01", "felt-safe", 10, 4, 4, 4, 4, 4, 4)
        .answered("2024-06-01", "speak-up", 10, 4, 4, 4, 4);
    String condition =
        "{ mean-of: { pulse: [felt-safe, speak-up] }, over: 6 months, is: 3,"
            + " needs: { answers: 5 } }";
    assertEquals(UNKNOWN, ask(condition));
    story.answered("2024-06-02", "speak-up", 10, 4);
    assertEquals(MET, ask(condition));
  }

  @ParameterizedTest
  @CsvSource({"5, UNKNOWN", "6, MET", "7, MET"})
  void enoughOfThoseWhoWereAskedAnswered(int answers, Verdict expected) {
    int[] fours = new int[answers];
    Arrays.fill(fours, 4);
    story.answered("2024-06-01", "felt-safe", 10, fours);
    assertEquals(
        expected,
        ask("{ mean-of: { pulse: felt-safe }, over: 6 months, is: 4, needs: { took-part: 60% } }"));
  }

  @ParameterizedTest
  @CsvSource({"5, UNKNOWN", "6, MET", "7, MET"})
  void enoughOfTheActiveTookPartInTheNewestReview(int people, Verdict expected) {
    story
        .reviewed("2024-03-01", 10)
        .reviewed("2024-06-01", people)
        .saw("2024-06-01", SELF, "safety", "doing");
    assertEquals(expected, ask("{ collective: safety, level: doing, needs: { took-part: 60% } }"));
  }

  @Test
  void withoutAReviewNobodyTookPart() {
    story.saw("2024-06-01", SELF, "safety", "doing");
    assertEquals(UNKNOWN, ask("{ collective: safety, level: doing, needs: { took-part: 60% } }"));
  }

  @ParameterizedTest
  @CsvSource({"trying, MET", "doing, MET", "keeping-on, UNKNOWN"})
  void whatWasSeenLiesCloseTogether(String level, Verdict expected) {
    story.saw("2024-06-01", SELF, "safety", "trying").saw("2024-06-01", SELF, "conflict", level);
    String condition =
        "{ median-of: { competency: [safety, conflict] }, over: 6 months, is: trying,"
            + " needs: { spread: at most 1 } }";
    assertEquals(expected, ask(condition));
    assertEquals(expected == UNKNOWN ? Set.of(Why.TOO_FAR_APART) : Set.of(), why(condition));
  }

  @Test
  void whereNobodyLookedNobodyIsFarApart() {
    String condition = "{ collective: safety, level: doing, needs: { spread: at most 1 } }";
    assertEquals(UNKNOWN, ask(condition));
    assertEquals(Set.of(Why.NOT_SEEN), why(condition));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1, UNKNOWN",
    "3, 3, 1, MET",
    "2, 1, 3, UNKNOWN",
    "3, 1, 3, MET",
    "3, 3, 3, MET"
  })
  void whatTheConditionNeedsAddsToWhatTheMeasureNeeds(
      int meetings, int byMeasure, int byCondition, Verdict expected) {
    story.metDaily("2024-06-01", meetings, 10);
    Ground ground =
        Ground.with(
            "measures: { coming: { share-of: attendance, over: last 6 meetings,"
                + " needs: { meetings: %s } } }".formatted(byMeasure));
    String condition = "{ measure: coming, is: 75%, needs: { meetings: " + byCondition + " } }";
    assertEquals(expected, ground.asked(story, JUNE_30, condition).verdict());
  }

  @ParameterizedTest
  @CsvSource({"trying, MET", "doing, MET", "keeping-on, UNKNOWN"})
  void thoseWhoLookedLastLieCloseTogether(String level, Verdict expected) {
    story.saw("2024-06-01", SELF, "safety", "trying").saw("2024-06-02", ALLY, "safety", level);
    assertEquals(
        expected,
        ask(
            "{ collective: safety, level: trying, seen-by: { all: [self, ally] },"
                + " needs: { spread: at most 1 } }"));
  }

  @Test
  void anUnmetNeedIsUnknownAlsoWhereTheAnswerWouldBeNo() {
    story.met("2024-06-01", 1);
    assertEquals(NOT_YET, ask("{ measure: attendance, is: 75% }"));
    assertEquals(UNKNOWN, ask("{ measure: attendance, is: 75%, needs: { meetings: 2 } }"));
  }

  @Test
  void aMeasureThatLacksWhatItNeedsIsAnyNumberInsideAnother() {
    story.met("2024-06-01", 10);
    Ground ground =
        Ground.with(
            "measures: { coming: { share-of: attendance, over: last 6 meetings,"
                + " needs: { meetings: 2 } },"
                + " mark: { points: [ { worth: 5, by: coming }, { worth: 5, when: { size: 5 } } ],"
                + " out-of: 10 } }");
    assertEquals(MET, ground.asked(story, JUNE_30, "{ measure: mark, is: 5 }").verdict());
    assertEquals(UNKNOWN, ground.asked(story, JUNE_30, "{ measure: mark, is: 6 }").verdict());
  }
}
