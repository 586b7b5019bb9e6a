package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.base.Splitter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row "reading": how several observations of one source become one. */
class ReadingsTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather");

  /** Levels on 1 May, 2 May and so on. */
  private Story seen(String levels) {
    int day = 1;
    for (String level : Splitter.on(' ').split(levels)) {
      story.saw("2024-05-0" + day++, SELF, "safety", level);
    }
    return story;
  }

  private Verdict read(String read) {
    return Ground.verdict(
        story, JUNE_30, "{ collective: safety, level: doing, read: " + read + " }");
  }

  @ParameterizedTest
  @CsvSource({"doing noticing, NOT_YET", "noticing doing, MET"})
  void theLatestCountsUnlessSaidOtherwise(String levels, Verdict expected) {
    seen(levels);
    assertEquals(expected, Ground.verdict(story, JUNE_30, "{ collective: safety, level: doing }"));
    assertEquals(expected, read("latest"));
  }

  @Test
  void theLatestIsTheLastByDateAndNotByRecording() {
    story
        .saw("2024-05-02", SELF, "safety", "doing")
        .saw("2024-05-01", SELF, "safety", "noticing")
        .recordedOn("2024-06-01");
    assertEquals(MET, read("latest"));
  }

  @ParameterizedTest
  @CsvSource({"trying noticing, NOT_YET", "doing noticing, MET", "keeping-on noticing, MET"})
  void theHighestCountsWhereThatIsAsked(String levels, Verdict expected) {
    seen(levels);
    assertEquals(expected, read("highest"));
  }

  @ParameterizedTest
  @CsvSource({
    "doing, UNKNOWN",
    "doing doing, MET",
    "noticing doing doing, MET",
    "doing noticing, NOT_YET",
    "doing doing noticing doing, NOT_YET",
    "doing noticing doing doing, MET"
  })
  void inARowAsksForTheLastFew(String levels, Verdict expected) {
    seen(levels);
    assertEquals(expected, read("{ in-a-row: 2 }"));
  }

  @ParameterizedTest
  @CsvSource({
    "doing noticing, NOT_YET",
    "doing doing, MET",
    "doing noticing doing, MET",
    "doing noticing noticing noticing keeping-on, MET"
  })
  void timesAsksForAnyFewDays(String levels, Verdict expected) {
    seen(levels);
    assertEquals(expected, read("{ times: 2 }"));
  }

  @Test
  void twoSightingsOfOneDayAreOneTime() {
    story.saw("2024-05-01", SELF, "safety", "doing").saw("2024-05-01", SELF, "safety", "doing");
    assertEquals(UNKNOWN, read("{ times: 2 }"));
    assertEquals(UNKNOWN, read("{ in-a-row: 2 }"));
  }

  @Test
  void ofOneSourceOnOneDayTheLowerCounts() {
    story
        .saw("2024-05-01", SELF, "safety", "passing-on")
        .saw("2024-05-01", SELF, "safety", "trying");
    assertEquals(NOT_YET, read("latest"));
    assertEquals(NOT_YET, read("highest"));
    assertEquals(MET, Ground.verdict(story, JUNE_30, "{ collective: safety, level: trying }"));
  }

  @Test
  void ofTwoSourcesOnOneDayEachKeepsItsOwn() {
    story.saw("2024-05-01", SELF, "safety", "doing").saw("2024-05-01", ALLY, "safety", "noticing");
    assertEquals(
        MET,
        Ground.verdict(
            story, JUNE_30, "{ collective: safety, level: doing, seen-by: { any: [self] } }"));
  }

  /** 90 days before 30 June is 1 April. */
  @ParameterizedTest
  @CsvSource({"2024-03-31, UNKNOWN", "2024-04-01, UNKNOWN", "2024-04-02, MET"})
  void withinKeepsWhatIsDatedAfterItsFirstEdge(String day, Verdict expected) {
    story.saw(day, SELF, "safety", "doing");
    assertEquals(expected, read("{ within: 90 days }"));
  }

  @Test
  void whatIsTooOldIsToldAsLongAgo() {
    story.saw("2024-04-01", SELF, "safety", "doing");
    assertEquals(
        Set.of(Why.LONG_AGO),
        Ground.explain(
                story, JUNE_30, "{ collective: safety, level: doing, read: { within: 90 days } }")
            .why());
  }

  @Test
  void withinLeavesOutOldSightingsOfARow() {
    story.saw("2024-03-01", SELF, "safety", "doing").saw("2024-05-01", SELF, "safety", "doing");
    assertEquals(MET, read("{ in-a-row: 2 }"));
    assertEquals(UNKNOWN, read("{ in-a-row: 2, within: 90 days }"));
  }

  @Test
  void withinForgetsAHighestThatIsTooOld() {
    story.saw("2024-04-01", SELF, "safety", "doing").saw("2024-04-02", SELF, "safety", "noticing");
    assertEquals(NOT_YET, read("{ take: highest, within: 90 days }"));
    assertEquals(MET, read("{ take: highest }"));
  }

  @ParameterizedTest
  @CsvSource({"2024-04-01, UNKNOWN", "2024-04-02, MET"})
  void newestWithinAsksThatOnlyOfTheNewest(String newest, Verdict expected) {
    story.saw("2024-01-02", SELF, "safety", "doing").saw(newest, SELF, "safety", "doing");
    assertEquals(expected, read("{ in-a-row: 2, newest-within: 90 days }"));
  }

  @Test
  void whatIsDatedLaterDoesNotCountYet() {
    story.saw("2024-07-01", SELF, "safety", "doing");
    assertEquals(UNKNOWN, read("latest"));
    assertEquals(MET, Ground.verdict(story, "2024-07-01", "{ collective: safety, level: doing }"));
  }
}
