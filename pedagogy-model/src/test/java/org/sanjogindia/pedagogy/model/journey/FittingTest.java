package org.sanjogindia.pedagogy.model.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.curriculum.Tally;

/** Open edX criteria #815: what the curriculum removed counts neither way. */
class FittingTest {

  private static final Text TITLE = Text.of("en", "title");
  private static final Pseudonym M_01 = Pseudonym.of("m-01");
  private static final Subject HER = new Subject.Member(M_01);
  private static final Optional<LevelId> TRYING = Optional.of(LevelId.of("trying"));
  private static final CompetencyId VOICE = CompetencyId.of("voice");
  private static final MatterId MATTER = MatterId.of("p1:1");
  private static final Curriculum CURRICULUM =
      Curriculum.builder(CurriculumId.of("small"))
          .version("1.0.0")
          .title(TITLE)
          .language("en")
          .scale(new Scale(ScaleId.of("steps"), List.of(LevelId.of("trying"), LevelId.of("doing"))))
          .stage(
              new Stage(
                  StageId.of("gather"),
                  Optional.of(Phase.MATURATION),
                  Optional.empty(),
                  TITLE,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()))
          .competency(
              new Competency(
                  VOICE,
                  Bearer.MEMBER,
                  Set.of(),
                  TITLE,
                  Optional.empty(),
                  ScaleId.of("steps"),
                  Set.of(),
                  Map.of(),
                  Optional.empty()))
          .tally(new Tally(TallyId.of("spoke"), TITLE, TalliedAt.MEETINGS))
          .tally(new Tally(TallyId.of("voiced"), TITLE, TalliedAt.REVIEWS))
          .pulse(new PulseQuestion(PulseId.of("felt-safe"), TITLE, 1, 5))
          .matter(
              new MatterKind(
                  MatterKindId.of("space"),
                  TITLE,
                  Set.of(MarkId.of("answered")),
                  Set.of(),
                  Set.of(MatterTopicId.of("safety")),
                  Optional.of(ScaleId.of("steps"))))
          .build();

  @Test
  void aJourneyThatFitsStaysAsItIs() {
    Journey journey =
        Journey.of(
            List.of(
                new Founded(stamp(1), StageId.of("gather")),
                new Observation(self(2), HER, VOICE, TRYING),
                new Observation(self(3), HER, VOICE, Optional.empty()),
                meeting(4, Map.of(TallyId.of("spoke"), 3)),
                new Review(stamp(5), Set.of(M_01), Map.of(TallyId.of("voiced"), 1)),
                pulse(6, Map.of(1, 2, 5, 1)),
                opened(7, "space", Optional.of(MatterTopicId.of("safety")), Optional.empty()),
                matter(8, new Happening.Marked(MarkId.of("answered"))),
                matter(9, new Happening.LevelGiven(LevelId.of("doing"))),
                matter(10, new Happening.Closed())));
    Fitting fitting = journey.fittingTo(CURRICULUM);
    assertSame(journey, fitting.journey());
    assertEquals(List.of(), fitting.leftOut());
  }

  @Test
  void anItemGoesWhoseWordTheCurriculumRemoved() {
    assertGone("the curriculum has no stage `trust`", new Founded(stamp(1), StageId.of("trust")));
    assertGone(
        "the curriculum has no stage `trust`", choice(new Chosen.OfStage(StageId.of("trust"))));
    assertGone(
        "the curriculum has no stage `trust`", choice(new Chosen.OfFocus(StageId.of("trust"))));
    assertGone(
        "the curriculum has no competency `books`",
        new Observation(stamp(1), HER, CompetencyId.of("books"), TRYING));
    assertGone(
        "the curriculum has the competency `voice` for another bearer",
        new Observation(stamp(1), new Subject.Collective(), VOICE, TRYING));
    assertGone(
        "the curriculum has no milestone `bank-account`",
        new Milestone(stamp(1), MilestoneId.of("bank-account"), Milestone.Turn.BROUGHT_ABOUT));
    assertGone(
        "the curriculum has no module `listening`",
        new ModuleRun(stamp(1), ModuleId.of("listening"), Set.of(M_01)));
    assertGone(
        "the curriculum has no role `treasurer`",
        new RoleHeld(stamp(1), RoleId.of("treasurer"), M_01, Optional.empty()));
    assertGone(
        "the curriculum has no pulse `health`",
        new Pulse(stamp(1), PulseId.of("health"), Map.of(), 4));
  }

  @Test
  void aLevelOfAPersonIsNotNamed() {
    assertGone(
        "the curriculum has no such level of the competency `voice`",
        new Observation(stamp(1), HER, VOICE, Optional.of(LevelId.of("leading"))));
  }

  @Test
  void answersOutsideTheQuestionTakeThePulseAlong() {
    String sentence = "the curriculum has only answers from 1 to 5 to the pulse `felt-safe`";
    assertGone(sentence, pulse(1, Map.of(0, 1, 3, 4)));
    assertGone(sentence, pulse(1, Map.of(6, 1)));
  }

  @Test
  void ofATallyOnlyTheTallyGoes() {
    Map<TallyId, Integer> tallies =
        Map.of(TallyId.of("spoke"), 3, TallyId.of("voiced"), 2, TallyId.of("silent"), 1);
    Fitting meeting = Journey.of(List.of(meeting(1, tallies))).fittingTo(CURRICULUM);
    assertEquals(
        Journey.of(List.of(meeting(1, Map.of(TallyId.of("spoke"), 3)))), meeting.journey());
    assertEquals(
        leftOut(
            "the curriculum has no tally `silent` that is counted in meetings",
            "the curriculum has no tally `voiced` that is counted in meetings"),
        meeting.leftOut());
    Fitting review =
        Journey.of(List.of(new Review(stamp(1), Set.of(), Map.of(TallyId.of("spoke"), 1))))
            .fittingTo(CURRICULUM);
    assertEquals(
        leftOut("the curriculum has no tally `spoke` that is counted at reviews"),
        review.leftOut());
    assertEquals(Journey.of(List.of(new Review(stamp(1), Set.of(), Map.of()))), review.journey());
  }

  @Test
  void ofAnOutcomeOrAKindWithinAKindOnlyThatGoes() {
    Matter opened =
        opened(
            1,
            "space",
            Optional.of(MatterTopicId.of("money")),
            Optional.of(OutcomeId.of("policy")));
    Fitting fitting = Journey.of(List.of(opened)).fittingTo(CURRICULUM);
    assertEquals(
        Journey.of(List.of(opened(1, "space", Optional.empty(), Optional.empty()))),
        fitting.journey());
    assertEquals(
        leftOut(
            "the curriculum has no kind `money` of `space`",
            "the curriculum has no outcome `policy`"),
        fitting.leftOut());
  }

  @Test
  void aMatterOfAForeignKindGoesAsAWhole() {
    Fitting fitting =
        Journey.of(
                List.of(
                    opened(1, "claim", Optional.empty(), Optional.empty()),
                    matter(2, new Happening.Marked(MarkId.of("answered"))),
                    matter(3, new Happening.Closed())))
            .fittingTo(CURRICULUM);
    assertEquals(Journey.empty(), fitting.journey());
    assertEquals(
        List.of(
            new LeftOut(id(1), "the curriculum has no matters of the kind `claim`"),
            new LeftOut(id(2), "the curriculum has no such kind as that of this matter"),
            new LeftOut(id(3), "the curriculum has no such kind as that of this matter")),
        fitting.leftOut());
  }

  @Test
  void aMatterLosesItsForeignMarksAndLevels() {
    Matter opened = opened(1, "space", Optional.empty(), Optional.empty());
    Fitting fitting =
        Journey.of(
                List.of(
                    opened,
                    matter(2, new Happening.Marked(MarkId.of("step"))),
                    matter(3, new Happening.LevelGiven(LevelId.of("consulted")))))
            .fittingTo(CURRICULUM);
    assertEquals(Journey.of(List.of(opened)), fitting.journey());
    assertEquals(
        List.of(
            new LeftOut(id(2), "the curriculum has no mark `step` of this kind of matter"),
            new LeftOut(id(3), "the curriculum has no level `consulted` of this kind of matter")),
        fitting.leftOut());
  }

  @Test
  void aMatterWhoseOpeningHasNotArrivedIsKept() {
    Journey journey = Journey.of(List.of(matter(2, new Happening.Marked(MarkId.of("step")))));
    assertSame(journey, journey.fittingTo(CURRICULUM).journey());
  }

  @Test
  void aCorrectionStaysWithoutAReplacementThatDoesNotFit() {
    Evidence right = new Founded(stamp(1), StageId.of("gather"));
    Correction correction =
        new Correction(stamp(2), id(1), Optional.of(new Founded(stamp(1), StageId.of("trust"))));
    Fitting fitting = Journey.of(List.of(right, correction)).fittingTo(CURRICULUM);
    assertEquals(
        Journey.of(List.of(right, new Correction(stamp(2), id(1), Optional.empty()))),
        fitting.journey());
    assertEquals(
        List.of(new LeftOut(id(2), "the curriculum has no stage `trust`")), fitting.leftOut());
    assertEquals(List.of(), fitting.journey().asOf(LocalDate.MAX).all(Founded.class));
  }

  @Test
  void halfAConflictDoesNotPassForUndisputed() {
    Evidence fits = new Founded(stamp(1), StageId.of("gather"));
    Evidence foreign = new Founded(stamp(1), StageId.of("trust"));
    Fitting fitting = Journey.of(List.of(fits, foreign)).fittingTo(CURRICULUM);
    assertEquals(Journey.empty(), fitting.journey());
    assertEquals(
        leftOut("the curriculum has no stage `trust`", "another item under this id was left out"),
        fitting.leftOut());
  }

  @Test
  void whatWasConsentedForAPurposeStaysSo() {
    Journey journey =
        Journey.of(List.of(new Founded(stamp(1), StageId.of("trust"))))
            .consentedFor(Scope.RESEARCH);
    assertEquals(Optional.of(Scope.RESEARCH), journey.fittingTo(CURRICULUM).journey().scope());
  }

  private static void assertGone(String sentence, Evidence item) {
    Fitting fitting = Journey.of(List.of(item)).fittingTo(CURRICULUM);
    assertEquals(Journey.empty(), fitting.journey());
    assertEquals(leftOut(sentence), fitting.leftOut());
  }

  private static List<LeftOut> leftOut(String... sentences) {
    return ImmutableList.copyOf(sentences).stream()
        .map(sentence -> new LeftOut(id(1), sentence))
        .toList();
  }

  private static EvidenceId id(int number) {
    return new EvidenceId("p1", number);
  }

  private static Stamp stamp(int number) {
    return Stamp.of(id(number), LocalDate.parse("2024-03-02"), Source.FACILITATOR);
  }

  private static Stamp self(int number) {
    return Stamp.of(id(number), LocalDate.parse("2024-03-02"), Source.SELF);
  }

  private static Meeting meeting(int number, Map<TallyId, Integer> tallies) {
    return new Meeting(stamp(number), Set.of(M_01), Set.of(), 0, tallies);
  }

  private static Choice choice(Chosen chosen) {
    return new Choice(stamp(1), chosen, Agreement.of("consensus"));
  }

  private static Pulse pulse(int number, Map<Integer, Integer> answers) {
    return new Pulse(stamp(number), PulseId.of("felt-safe"), answers, 9);
  }

  private static Matter matter(int number, Happening what) {
    return new Matter(stamp(number), MATTER, what);
  }

  private static Matter opened(
      int number, String kind, Optional<MatterTopicId> topic, Optional<OutcomeId> outcome) {
    return matter(
        number,
        new Happening.Opened(
            MatterKindId.of(kind), topic, Optional.empty(), outcome, Set.of(M_01)));
  }
}
