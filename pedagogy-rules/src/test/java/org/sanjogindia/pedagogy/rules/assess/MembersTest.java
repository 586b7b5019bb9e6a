package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.model.condition.Source.PEER;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Story.people;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** The row "members": how many of the active adult members it is so of. */
class MembersTest {

  private static final String JUNE_30 = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather");

  /** The first so many reach the level, the next so many do not, and nobody saw the others. */
  private Story of(int all, int yes, int no) {
    return story
        .joined("2024-01-01", all)
        .sawHer("2024-05-01", SELF, "voice", "doing", people(1, yes))
        .sawHer("2024-05-01", SELF, "voice", "noticing", people(yes + 1, yes + no));
  }

  private Explanation explain(String howMany) {
    return Ground.explain(
        story, JUNE_30, "{ members: " + howMany + ", who: { competency: voice, level: doing } }");
  }

  private Verdict members(String howMany) {
    return explain(howMany).verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 5, 5, 60%, NOT_YET",
    "10, 6, 4, 60%, MET",
    "10, 7, 3, 60%, MET",
    "9, 5, 4, 2/3, NOT_YET",
    "9, 6, 3, 2/3, MET",
    "9, 7, 2, 2/3, MET",
    "7, 4, 3, 60%, NOT_YET",
    "7, 5, 2, 60%, MET",
    "12, 11, 1, 100%, NOT_YET",
    "12, 12, 0, 100%, MET",
    "10, 2, 8, 3, NOT_YET",
    "10, 3, 7, 3, MET",
    "10, 4, 6, 3, MET"
  })
  void aShareOrANumberIsReached(int all, int yes, int no, String howMany, Verdict expected) {
    of(all, yes, no);
    assertEquals(expected, members(howMany));
  }

  @ParameterizedTest
  @CsvSource({"6, 4, MET", "5, 5, NOT_YET", "5, 4, UNKNOWN", "4, 4, UNKNOWN", "3, 5, NOT_YET"})
  void thoseNobodyHasSeenMayGoEitherWay(int yes, int no, Verdict expected) {
    of(10, yes, no);
    assertEquals(expected, members("60%"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, at most 20%, MET",
    "2, at most 20%, NOT_YET",
    "0, below 20%, MET",
    "1, below 20%, NOT_YET",
    "1, above 20%, NOT_YET",
    "2, above 20%, MET",
    "1, between 2 and 3, NOT_YET",
    "2, between 2 and 3, MET",
    "3, between 2 and 3, MET",
    "4, between 2 and 3, NOT_YET"
  })
  void everyRelationCanBeAsked(int yes, String howMany, Verdict expected) {
    of(5, yes, 5 - yes);
    assertEquals(expected, members(howMany));
  }

  @Test
  void ofFourMembersNothingIsSaid() {
    of(4, 4, 0);
    Explanation explanation = explain("60%");
    assertEquals(UNKNOWN, explanation.verdict());
    assertEquals(Set.of(Why.TOO_FEW), explanation.why());
    assertEquals(new Found.FewerThanFive(), explanation.found());
  }

  @Test
  void ofFiveMembersTheCountsAreSaid() {
    of(5, 3, 2);
    assertEquals(MET, members("60%"));
    assertEquals(new Found.MembersCounted(3, 0, 5), explain("60%").found());
  }

  @Test
  void ofFourOfWhomItIsKnownNoCountsAreSaid() {
    of(5, 3, 1);
    assertEquals(MET, members("60%"));
    assertEquals(new Found.FewerThanFive(), explain("60%").found());
  }

  @ParameterizedTest
  @CsvSource({"0, NOT_YET", "1, MET"})
  void aShareAboveZeroAsksForAtLeastOne(int yes, Verdict expected) {
    of(5, yes, 5 - yes);
    assertEquals(expected, members("1%"));
    assertEquals(expected, members("above 0%"));
  }

  @Test
  void whoGaveNoConsentIsCountedAndUnknown() {
    of(4, 2, 2).joinedSilently("2024-01-01", "m-05");
    story.sawHer("2024-05-01", SELF, "voice", "doing", "m-05");
    assertEquals(UNKNOWN, members("60%"));
    assertEquals(new Found.FewerThanFive(), explain("60%").found());
  }

  @Test
  void whoWithdrewHerConsentIsCountedAndUnknown() {
    of(5, 3, 2);
    assertEquals(MET, members("60%"));
    story.withdrew("2024-06-01", Scope.COLLECTIVE, "m-01");
    assertEquals(UNKNOWN, members("60%"));
    assertEquals(Set.of(Why.NOT_SEEN), explain("60%").why());
  }

  @Test
  void whoSaysThatItIsNotHerPathIsLeftOut() {
    of(6, 3, 2);
    assertEquals(UNKNOWN, members("60%"));
    story.notMyPath("2024-05-01", "voice", "m-06");
    assertEquals(MET, members("60%"));
    assertEquals(new Found.MembersCounted(3, 0, 5), explain("60%").found());
  }

  @Test
  void anotherCompetencyThatIsNotHerPathChangesNothing() {
    of(5, 3, 2).notMyPath("2024-05-01", "figures", "m-05");
    assertEquals(new Found.MembersCounted(3, 0, 5), explain("60%").found());
  }

  @Test
  void whatOthersSeeDoesNotBringHerBackToAPathThatIsNotHers() {
    of(6, 3, 2)
        .notMyPath("2024-05-01", "voice", "m-06")
        .sawHer("2024-05-02", PEER, "voice", "doing", "m-06");
    assertEquals(new Found.MembersCounted(3, 0, 5), explain("60%").found());
  }

  @Test
  void herOwnLaterWordBringsHerBack() {
    of(6, 3, 2)
        .notMyPath("2024-05-01", "voice", "m-06")
        .sawHer("2024-05-02", SELF, "voice", "doing", "m-06");
    assertEquals(new Found.MembersCounted(4, 0, 6), explain("60%").found());
  }

  @Test
  void ifFewerThanFiveAreLeftNothingIsSaid() {
    of(5, 4, 0).notMyPath("2024-05-01", "voice", "m-05");
    assertEquals(UNKNOWN, members("60%"));
    assertEquals(new Found.FewerThanFive(), explain("60%").found());
  }

  @Test
  void onlyActiveAdultMembersAreCounted() {
    of(8, 3, 2)
        .rested("2024-06-01", "m-06")
        .left("2024-06-01", "m-07")
        .rested("2024-05-01", "m-08")
        .returned("2024-06-30", "m-08")
        .minorsJoined("2024-01-01", 4);
    assertEquals(new Found.MembersCounted(3, 1, 6), explain("60%").found());
  }

  /** Of ten, two do both; three are known in one way only; five are known not to do the second. */
  @Test
  void kleeneLogicHoldsForEachMember() {
    story
        .joined("2024-01-01", 10)
        .sawHer("2024-05-01", SELF, "voice", "doing", people(1, 10))
        .sawHer("2024-05-01", SELF, "figures", "doing", people(1, 2))
        .sawHer("2024-05-01", SELF, "figures", "noticing", people(6, 10));
    String both = "[ { competency: voice, level: doing }, { competency: figures, level: doing } ]";
    assertEquals(
        new Found.MembersCounted(2, 3, 10),
        Ground.explain(story, JUNE_30, "{ members: 60%, who: { all: " + both + " } }").found());
    assertEquals(
        new Found.MembersCounted(10, 0, 10),
        Ground.explain(story, JUNE_30, "{ members: 60%, who: { any: " + both + " } }").found());
    assertEquals(
        new Found.MembersCounted(2, 3, 10),
        Ground.explain(story, JUNE_30, "{ members: 60%, who: { at-least: 2, of: " + both + " } }")
            .found());
    assertEquals(
        new Found.MembersCounted(5, 3, 10),
        Ground.explain(
                story,
                JUNE_30,
                "{ members: 60%, who: { not: { competency: figures, level: doing } } }")
            .found());
  }

  @Test
  void aCriterionOnAMemberIsThatCondition() {
    of(5, 3, 2);
    Ground ground = Ground.with("criteria: { speaks: { competency: voice, level: doing } }");
    assertEquals(
        MET,
        ground.asked(story, JUNE_30, "{ members: 60%, who: { criterion: speaks } }").verdict());
  }
}
