package org.sanjogindia.pedagogy.curriculum;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * Measures, competencies and outcomes of Leadership Next are what theory 4.4 and 4.7 to 4.9 say,
 * written by hand here.
 */
class TheoryOfPartsTest {

  private static final Curriculum WHOLE =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  /**
   * Theory 4.4: over which time, and how much must be there. Matters of now carry their time with
   * them, below.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attendance    | in last 6 meetings      | given 4 meetings
          voice         | in last 4 meetings      | given 3 meetings
          member-led    | in last 6 meetings      | ''
          differences   | in last 6 meetings      | ''
          repair        | in last 6 meetings      | given 2 cases
          safety-mean   | in last 2 pulses        | given 5 answers, spread at most 1
          safety-low    | in last 2 pulses        | given 5 answers
          decisions     | in 6 months             | given 4 cases
          roles         | in 12 months            | ''
          records       | in 6 months             | ''
          efficacy      | in 6 months             | given 5 answers, 60% took part
          cycles        | now                     | ''
          unchecked     | since the stage began   | ''
          mutual-aid    | in 6 months             | given 3 cases
          claims        | now                     | given 3 cases
          rung          | now                     | ''
          shared-spaces | now                     | ''
          inputs        | in 12 months            | ''
          answered      | in 12 months            | ''
          mentor-free   | now                     | ''
          own-resources | in 12 months            | ''
          turnover      | in 3 months             | ''
          connected     | in last 1 pulses        | given 5 answers
          represented   | in 12 months            | ''
          new-holders   | now                     | ''
          unprepared    | since the stage began   | ''
          """)
  void everyMeasureHasTheTimeAndTheLeastThatTheTheoryGivesIt(String id, String over, String needs) {
    Measure measure = measure(id);
    assertEquals(Optional.of(over), measure.over().map(RuleInShort::window));
    assertEquals(needs, RuleInShort.needs(measure.needs()));
  }

  @Test
  void mattersHaveTheTimeThatTheTheoryGivesThem() {
    assertEquals(Optional.of(new MatterDelay.OfMeetings(2)), share("repair").within());
    assertEquals(
        Optional.of(new MatterDelay.OfTime(TimeSpan.ofDays(7))), share("mutual-aid").within());
    assertEquals(Optional.of(TimeSpan.ofDays(90)), share("claims").inLast());
    assertEquals(Optional.of(TimeSpan.ofMonths(12)), count("cycles").inLast());
  }

  @Test
  void aCycleWasCheckedForRisksActedOnAndLookedBackOn() {
    assertEquals(
        Set.of(MarkId.of("risk-checked"), MarkId.of("acted"), MarkId.of("debriefed")),
        count("cycles").marked());
  }

  /** An engagement after another at that rung, and not longer ago than a year. */
  @Test
  void aRungIsHeldTwiceInARow() {
    Read twice =
        new Read(Read.Take.IN_A_ROW, 2, Optional.empty(), Optional.of(TimeSpan.ofMonths(12)));
    assertEquals(twice, ((Formula.MatterLevelStatistic) measure("rung").formula()).read());
    assertEquals(twice, count("shared-spaces").read());
  }

  @Test
  void tenFunctionsAreRunForSixMonths() {
    Formula.MilestoneCount functions = (Formula.MilestoneCount) measure("mentor-free").formula();
    assertEquals(10, functions.milestones().size());
    assertEquals(Optional.of(TimeSpan.ofMonths(6)), functions.heldFor());
  }

  private static Measure measure(String id) {
    return WHOLE.measure(MeasureId.of(id));
  }

  private static MatterTrait share(String id) {
    return ((Formula.MatterShare) measure(id).formula()).test();
  }

  private static MatterTrait count(String id) {
    return ((Formula.MatterCount) measure(id).formula()).test();
  }

  /** Theory 4.7 and 4.8: who, where (self, collective, family, community, system), what for. */
  private static final String COMPETENCIES =
      """
      knowing-self MEMBER s O1
      care MEMBER sf O1
      voice MEMBER sc O1,O2
      choice MEMBER sf O1,O4
      consent MEMBER scx O2,O3,O4
      why MEMBER mx O2,O4
      rights MEMBER fmx O1,O4
      beside MEMBER cm O1
      disagreeing MEMBER cf O1,O3
      share MEMBER c O1
      home MEMBER f O1
      money MEMBER cfx O1,O3
      represent MEMBER mx O2,O3
      safety COLLECTIVE c O1,O2,O3,O4
      belong COLLECTIVE cm O1
      purpose COLLECTIVE c O1
      conflict COLLECTIVE c O1
      decide COLLECTIVE c O1,O3
      govern COLLECTIVE c O1,O3
      aid COLLECTIVE cfm O1,O4
      act COLLECTIVE cm O1,O2
      resource COLLECTIVE cm O1,O3
      allies COLLECTIVE mx O1,O2
      policy COLLECTIVE x O2
      account COLLECTIVE mx O3,O4
      """;

  private static final List<String> OUTCOMES =
      List.of(
          "social-action-groups",
          "policy-participation",
          "decision-spaces",
          "rights-based-services");

  @Test
  void everyCompetencyLiesAndServesWhereTheTheorySays() {
    assertEquals(
        COMPETENCIES.lines().sorted().collect(joining("\n")),
        WHOLE.competencies().values().stream()
            .filter(it -> it.of() != Bearer.MENTOR)
            .map(TheoryOfPartsTest::line)
            .sorted()
            .collect(joining("\n")));
  }

  private static String line(Competency it) {
    String spheres =
        Stream.of(Sphere.values())
            .filter(it.spheres()::contains)
            .map(TheoryOfPartsTest::letter)
            .collect(joining());
    String serves =
        it.serves().stream()
            .map(outcome -> "O" + (OUTCOMES.indexOf(outcome.value()) + 1))
            .sorted()
            .collect(joining(","));
    return String.join(" ", it.id().value(), it.of().name(), spheres, serves);
  }

  /** The letter of the theory's tables: m is the community, and x the system. */
  private static String letter(Sphere sphere) {
    return switch (sphere) {
      case SELF -> "s";
      case COLLECTIVE -> "c";
      case FAMILY -> "f";
      case COMMUNITY -> "m";
      case SYSTEM -> "x";
    };
  }

  /** Theory 4.9. An outcome may be shown by more. */
  @ParameterizedTest
  @CsvSource({
    "social-action-groups, mentor-free own-resources hand-overs own-actions changes-around-us",
    "policy-participation, inputs answered rung watching took-part-in-policy",
    "decision-spaces, shared-spaces budgets-reviewed seat-costs-met financiers-answer",
    "rights-based-services, scorecards gaps-closed claims refusals-appealed provider-changes"
  })
  void everyOutcomeIsShownByItsIndicators(String outcome, String indicators) {
    Set<MeasureId> shownBy =
        requireNonNull(WHOLE.outcomes().get(OutcomeId.of(outcome)), outcome).shownBy();
    assertEquals(
        "",
        Splitter.on(' ')
            .splitToStream(indicators)
            .filter(indicator -> !shownBy.contains(MeasureId.of(indicator)))
            .collect(joining(" ")));
  }

  @Test
  void thereAreFourOutcomes() {
    assertEquals(OUTCOMES, WHOLE.outcomes().keySet().stream().map(OutcomeId::value).toList());
  }
}
