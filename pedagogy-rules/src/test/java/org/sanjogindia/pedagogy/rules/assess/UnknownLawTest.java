package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;

/** Unknown means that it could go either way: cases in which it once could not. */
class UnknownLawTest {

  private static final LocalDate MARCH_10 = LocalDate.parse("2024-03-10");

  @Test
  void aShareThatEveryAnswerCountsTowardsIsKnownThoughThePulseIsContested() {
    Story story = story().answered("2024-03-01", "safe", 6, 1, 1, 3).contested();
    assertEquals(Verdict.MET, verdict(story, shareAtLeast(SmallCurriculum.FROM)));
    assertEquals(Verdict.UNKNOWN, verdict(story, shareAtLeast(SmallCurriculum.FROM + 1)));
    assertEquals(Verdict.NOT_YET, verdict(story, shareAtLeast(SmallCurriculum.TO + 1)));
  }

  @Test
  void whoWasExcusedDidNotComeToAContestedMeeting() {
    Story story = story().met("2024-03-01", 4).excused("m-05", "m-06").contested();
    assertEquals(Verdict.NOT_YET, verdict(story, came(5)));
    assertEquals(Verdict.UNKNOWN, verdict(story, came(4)));
  }

  private static Story story() {
    return new Story().founded("2024-01-01", "gather").joined("2024-01-01", 6);
  }

  private static Verdict verdict(Story story, Condition condition) {
    return Assessment.of(SmallCurriculum.plain(), story.journey())
        .explain(condition, MARCH_10)
        .verdict();
  }

  private static Condition shareAtLeast(int answer) {
    Formula formula =
        new Formula.PulseStatistic(
            Statistic.SHARE_AT_LEAST,
            ImmutableList.of(SmallCurriculum.SAFE),
            Optional.of(Rational.of(answer)));
    return new Condition.MeasureIs(
        new MeasureUse.WrittenOut(
            new Measure(
                formula, Optional.of(new Window.SinceFounding()), Needs.NONE, ImmutableList.of())),
        Optional.empty(),
        new Limit.OfNumber(Threshold.atLeast(Rational.of(1, 2))),
        Optional.empty(),
        Needs.NONE);
  }

  private static Condition came(int members) {
    return new Condition.Members(
        new HowMany(HowMany.Kind.NUMBER, Threshold.atLeast(Rational.of(members))),
        new MemberCondition.TookPart(new TakesPartIn.Meetings(), Timing.ANY));
  }
}
