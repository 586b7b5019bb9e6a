package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sanjogindia.pedagogy.model.condition.Source.PEER;
import static org.sanjogindia.pedagogy.model.condition.Source.SELF;
import static org.sanjogindia.pedagogy.rules.assess.Story.people;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;

/** What each reader sees, and what none of them does. */
class ReadersTest {

  private static final LocalDate JUNE_30 = LocalDate.parse("2024-06-30");
  private static final Pattern PSEUDONYM = Pattern.compile("m-\\d");

  private static final Ground GROUND =
      Ground.with(
          """
          stages: { stand: { phase: actualisation, title: Standing, signs: { measure: attendance, is: 75% } } }
          transitions:
            on:
              from: gather
              to: differ
              levels-because: a test
              when:
                all:
                  - { members: 60%, who: { competency: voice, level: doing } }
                  - { members: 60%, who: { any: [ { role: treasurer }, { took-part: meeting } ] } }
                  - { shared: roles, over: 6 months, among: 4, no-one-more-than: 1/3 }
                  - { people-who: { held: roles, as: share of active }, over: 6 months, is: 40% }
                  - { most-held-by-one: roles, is: at most 1 }
                  - { sustained: 2 reviews, that: { measure: voice, is: 60% } }
          """);

  /** Six members with levels, roles and meetings; the sixth withholds. */
  private final Story story =
      new Story()
          .founded("2024-01-01", "gather")
          .joined("2024-01-01", 5)
          .joinedSilently("2024-01-01", "m-06")
          .sawHer("2024-03-01", SELF, "voice", "passing-on", people(1, 3))
          .sawHer("2024-03-02", PEER, "voice", "noticing", "m-01")
          .observedBy("m-02")
          .sawHer("2024-03-01", SELF, "voice", "keeping-on", "m-06")
          .held("treasurer", "m-01", "2024-02-01")
          .held("secretary", "m-01", "2024-02-01")
          .met("2024-05-01", 6)
          .tally("spoke", 4)
          .reviewed("2024-05-02", 6);

  private Assessment assessment() {
    return Assessment.of(GROUND.curriculum(), story.journey());
  }

  private static void assertNamesNobody(Object answer) {
    assertFalse(PSEUDONYM.matcher(answer.toString()).find(), answer.toString());
  }

  @Test
  void theCollectiveSeesNoMember() {
    assertNamesNobody(assessment().forCollective(JUNE_30));
  }

  @Test
  void theCollectiveSeesNoMemberEvenWhereItemsAreInConflict() {
    Observation hers = (Observation) story.items().get(12);
    Journey merged =
        story
            .journey()
            .with(
                new Observation(
                    hers.stamp(), hers.of(), hers.competency(), Optional.of(LevelId.of("trying"))));
    Readiness readiness = Assessment.of(GROUND.curriculum(), merged).forCollective(JUNE_30);
    assertFalse(readiness.conflicts().isEmpty());
    assertNamesNobody(readiness);
    assertFalse(readiness.toString().contains("passing-on"), readiness.toString());
  }

  @Test
  void theProgrammeAndResearchSeeVerdictsAndReasonsAndNoCounts() {
    for (Scope scope : new Scope[] {Scope.PROGRAMME, Scope.RESEARCH}) {
      story.consented("2024-01-01", scope, people(1, 5));
    }
    OutsideReadiness programme = assessment().forProgramme(JUNE_30);
    assertNamesNobody(programme);
    assertFalse(programme.toString().contains("Found"), programme.toString());
    assertEquals(NOT_YET, assessment().forResearch(JUNE_30).proposals().get(0).verdict());
  }

  @Test
  void consentForOnePurposeIsNoneForAnother() {
    String voice =
        "{ members: 60%, who: { competency: voice, level: doing, seen-by: { any: [self] } } }";
    Ground asked =
        Ground.with(
            "transitions: { on: { from: gather, to: differ, levels-because: a test, when: "
                + voice
                + " } }");
    Assessment assessment = Assessment.of(asked.curriculum(), story.journey());
    assertEquals(UNKNOWN, assessment.forProgramme(JUNE_30).proposals().get(0).verdict());
    story.consented("2024-01-01", Scope.PROGRAMME, people(1, 3));
    story
        .sawHer("2024-03-01", SELF, "voice", "doing", "m-04")
        .consented("2024-01-01", Scope.PROGRAMME, "m-04");
    assertEquals(
        MET,
        Assessment.of(asked.curriculum(), story.journey())
            .forProgramme(JUNE_30)
            .proposals()
            .get(0)
            .verdict());
  }

  @Test
  void aMemberSeesHerOwnLevelsBySource() {
    OwnLevel voice = assessment().forMember(Pseudonym.of("m-01"), JUNE_30).own().get(0);
    assertEquals(CompetencyId.of("voice"), voice.competency());
    assertEquals(
        Map.of(
            SELF,
            new OwnLevel.Seen(Optional.of(LevelId.of("passing-on")), LocalDate.parse("2024-03-01")),
            PEER,
            new OwnLevel.Seen(Optional.of(LevelId.of("noticing")), LocalDate.parse("2024-03-02"))),
        voice.seen());
  }

  @Test
  void aMemberSeesNoOtherMember() {
    MemberReadiness hers = assessment().forMember(Pseudonym.of("m-05"), JUNE_30);
    assertNamesNobody(hers.collective());
    assertNamesNobody(hers.own());
    assertEquals(assessment().forCollective(JUNE_30), hers.collective());
  }

  @Test
  void herEvidenceIsHersWhateverSheConsentedTo() {
    OwnLevel voice = assessment().forMember(Pseudonym.of("m-06"), JUNE_30).own().get(0);
    assertEquals(Set.of(SELF), voice.seen().keySet());
  }

  @Test
  void sheSeesWhatIsNotHerPath() {
    story.notMyPath("2024-05-01", "figures", "m-01");
    List<OwnLevel> own = assessment().forMember(Pseudonym.of("m-01"), JUNE_30).own();
    assertEquals(OwnLevel.NotMyPath.NOT_SAID, own.get(0).notMyPath());
    assertEquals(OwnLevel.NotMyPath.SAID, own.get(1).notMyPath());
  }

  @Test
  void whatWasWithheldIsShownAsNotSeen() {
    String everybody = "{ members: 100%, who: { competency: voice, level: noticing } }";
    story.sawHer("2024-03-01", SELF, "voice", "noticing", "m-04", "m-05");
    Explanation withheld = Ground.explain(story, "2024-06-30", everybody);
    Story unseen =
        new Story()
            .founded("2024-01-01", "gather")
            .joined("2024-01-01", 6)
            .sawHer("2024-03-01", SELF, "voice", "doing", people(1, 5));
    assertEquals(Set.of(Why.NOT_SEEN), withheld.why());
    assertEquals(Ground.explain(unseen, "2024-06-30", everybody), withheld);
  }

  @Test
  void countsAreSeenOnlyFromFivePeopleOn() {
    String attendance = "{ measure: attendance, is: 75% }";
    Story four = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 4);
    four.met("2024-05-01", 4);
    assertEquals(new Found.FewerThanFive(), Ground.explain(four, "2024-06-30", attendance).found());
    assertEquals(MET, Ground.verdict(four, "2024-06-30", attendance));
    Story five = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 5);
    five.met("2024-05-01", 4);
    assertEquals(
        Found.Measured.class, Ground.explain(five, "2024-06-30", attendance).found().getClass());
  }

  @Test
  void ratingsAreSeenOnlyFromFiveAnswersOn() {
    String felt = "{ measure: felt, is: 3 }";
    Story few = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 8);
    few.answered("2024-05-01", "felt-safe", 8, 4, 4, 4, 4);
    assertEquals(new Found.FewerThanFive(), Ground.explain(few, "2024-06-30", felt).found());
    few.answered("2024-05-02", "felt-safe", 8, 4);
    assertEquals(Found.Measured.class, Ground.explain(few, "2024-06-30", felt).found().getClass());
  }

  @Test
  void aJourneyForOnePurposeAnswersForNoOther() {
    Assessment research =
        Assessment.of(GROUND.curriculum(), story.journey().consentedFor(Scope.RESEARCH));
    assertThrows(IllegalStateException.class, () -> research.forCollective(JUNE_30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31", "+10000-01-01", "+999999999-12-31", "-999999999-01-01"})
  void noReaderAsksAboutADayThatNoCalendarHas(String date) {
    LocalDate day = LocalDate.parse(date);
    assertThrows(IllegalArgumentException.class, () -> assessment().forCollective(day));
    assertThrows(
        IllegalArgumentException.class, () -> assessment().forMember(Pseudonym.of("m-01"), day));
    assertThrows(IllegalArgumentException.class, () -> assessment().forProgramme(day));
    assertThrows(IllegalArgumentException.class, () -> assessment().forResearch(day));
  }

  @Test
  void nothingComesAfterTheLastDayOfTheCalendar() {
    assertEquals(
        1,
        Ground.nextSteps(
                story.met("9999-12-31", 1), "9999-12-31", "{ measure: attendance, is: 90% }")
            .size());
  }
}
