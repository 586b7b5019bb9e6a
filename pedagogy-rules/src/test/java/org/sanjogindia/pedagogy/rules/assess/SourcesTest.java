package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.ALLY;
import static org.sanjogindia.pedagogy.model.condition.Source.FACILITATOR;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Source;

/** The row on levels: what each source says, and how sources combine. */
class SourcesTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather");

  private Story seen(String self, String facilitator, String ally) {
    seenBy(SELF, self);
    seenBy(FACILITATOR, facilitator);
    return seenBy(ALLY, ally);
  }

  private Story seenBy(Source by, String level) {
    return level.equals("-") ? story : story.saw("2024-05-01", by, "safety", level);
  }

  @ParameterizedTest
  @CsvSource({"noticing, NOT_YET", "trying, MET", "doing, MET"})
  void aSourceSaysYesFromTheLevelOn(String level, Verdict expected) {
    story.saw("2024-05-01", SELF, "safety", level);
    assertEquals(
        expected,
        Ground.verdict(
            story, JUNE_30, "{ collective: safety, level: trying, seen-by: { any: [self] } }"));
  }

  @Test
  void aSourceThatDidNotLookIsUnknown() {
    story.saw("2024-05-01", ALLY, "safety", "doing");
    Explanation explanation =
        Ground.explain(
            story, JUNE_30, "{ collective: safety, level: trying, seen-by: { any: [self] } }");
    assertEquals(UNKNOWN, explanation.verdict());
    assertEquals(Set.of(Why.NOT_SEEN), explanation.why());
  }

  @ParameterizedTest
  @CsvSource({
    "noticing, noticing, noticing, NOT_YET",
    "noticing, noticing, trying, MET",
    "noticing, noticing, -, UNKNOWN",
    "noticing, trying, -, MET",
    "-, -, -, UNKNOWN"
  })
  void oneOfAnyIsEnough(String self, String facilitator, String ally, Verdict expected) {
    assertEquals(
        expected,
        Ground.verdict(
            seen(self, facilitator, ally),
            JUNE_30,
            "{ collective: safety, level: trying, seen-by: { any: [self, facilitator, ally] } }"));
  }

  @ParameterizedTest
  @CsvSource({
    "trying, trying, trying, MET",
    "trying, trying, noticing, NOT_YET",
    "trying, trying, -, UNKNOWN",
    "trying, noticing, -, NOT_YET"
  })
  void allMeansEverySource(String self, String facilitator, String ally, Verdict expected) {
    assertEquals(
        expected,
        Ground.verdict(
            seen(self, facilitator, ally),
            JUNE_30,
            "{ collective: safety, level: trying, seen-by: { all: [self, facilitator, ally] } }"));
  }

  @ParameterizedTest
  @CsvSource({
    "trying, noticing, noticing, NOT_YET",
    "trying, trying, noticing, MET",
    "trying, trying, trying, MET",
    "trying, noticing, -, UNKNOWN",
    "noticing, noticing, -, NOT_YET",
    "trying, trying, -, MET"
  })
  void twoOfThreeCanBeAsked(String self, String facilitator, String ally, Verdict expected) {
    assertEquals(
        expected,
        Ground.verdict(
            seen(self, facilitator, ally),
            JUNE_30,
            "{ collective: safety, level: trying,"
                + " seen-by: { at-least: 2, of: [self, facilitator, ally] } }"));
  }

  @Test
  void withoutSeenByAllSourcesPoolIntoOneReading() {
    story.saw("2024-05-01", SELF, "safety", "doing").saw("2024-05-02", ALLY, "safety", "noticing");
    assertEquals(NOT_YET, Ground.verdict(story, JUNE_30, "{ collective: safety, level: trying }"));
    assertEquals(MET, Ground.verdict(story, JUNE_30, "{ collective: safety, level: noticing }"));
  }

  @ParameterizedTest
  @CsvSource({
    "a-01 doing, UNKNOWN",
    "a-01 doing a-01 doing, UNKNOWN",
    "a-01 doing a-02 doing, MET",
    "a-01 doing a-02 noticing, NOT_YET",
    "a-01 doing a-02 noticing a-03 doing, MET",
    "a-01 doing a-01 noticing a-02 doing, NOT_YET"
  })
  void distinctTakesTheLatestOfEachObserver(String seen, Verdict expected) {
    List<String> words = Splitter.on(' ').splitToList(seen);
    for (int i = 0; i < words.size(); i += 2) {
      story.saw("2024-05-0" + (i + 1), ALLY, "safety", words.get(i + 1)).observedBy(words.get(i));
    }
    assertEquals(
        expected,
        Ground.verdict(
            story,
            JUNE_30,
            "{ collective: safety, level: doing, seen-by: { distinct: 2, of: [ally] } }"));
  }

  @ParameterizedTest
  @CsvSource({
    "at most trying, noticing, MET",
    "at most trying, trying, MET",
    "at most trying, doing, NOT_YET",
    "below trying, noticing, MET",
    "below trying, trying, NOT_YET",
    "above trying, trying, NOT_YET",
    "above trying, doing, MET",
    "between trying and doing, noticing, NOT_YET",
    "between trying and doing, trying, MET",
    "between trying and doing, doing, MET",
    "between trying and doing, keeping-on, NOT_YET"
  })
  void aLevelLiesInEveryRelation(String asked, String level, Verdict expected) {
    story.saw("2024-05-01", SELF, "safety", level);
    assertEquals(
        expected, Ground.verdict(story, JUNE_30, "{ collective: safety, level: " + asked + " }"));
  }

  @Test
  void otherRelationsAreAskedOfEachSourceToo() {
    story.saw("2024-05-01", SELF, "safety", "doing").saw("2024-05-01", ALLY, "safety", "trying");
    assertEquals(
        MET,
        Ground.verdict(
            story,
            JUNE_30,
            "{ collective: safety, level: at most trying, seen-by: { any: [self, ally] } }"));
    assertEquals(
        NOT_YET,
        Ground.verdict(
            story,
            JUNE_30,
            "{ collective: safety, level: at most trying, seen-by: { all: [self, ally] } }"));
  }

  @Test
  void theMentorHasLevelsOfHerOwn() {
    story.sawMentor("2024-05-01", SELF, "letting-go", "doing");
    assertEquals(MET, Ground.verdict(story, JUNE_30, "{ mentor: letting-go, level: doing }"));
    assertEquals(
        NOT_YET, Ground.verdict(story, JUNE_30, "{ mentor: letting-go, level: keeping-on }"));
  }

  @Test
  void disagreementIsShownSourceBySource() {
    story.saw("2024-05-01", SELF, "safety", "doing").saw("2024-05-02", ALLY, "safety", "noticing");
    Found found =
        Ground.explain(
                story,
                JUNE_30,
                "{ collective: safety, level: trying, seen-by: { any: [self, ally] } }")
            .found();
    assertEquals(
        "[MET, NOT_YET]",
        ((Found.LevelsRead) found)
            .readings().stream().map(Found.SourceReading::verdict).toList().toString());
  }
}
