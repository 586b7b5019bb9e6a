package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.Window;

/** What is dated later changes no answer about an earlier day: cases that once were otherwise. */
class TwoDatesTest {

  private static final LocalDate MARCH_10 = LocalDate.parse("2024-03-10");

  private static final Condition EVERYBODY_CAME =
      new Condition.MeasureIs(
          new MeasureUse.WrittenOut(
              new Measure(
                  new Formula.Attendance(Averaging.POOLED),
                  Optional.of(new Window.LastMeetings(3)),
                  Needs.NONE,
                  ImmutableList.of())),
          Optional.empty(),
          new Limit.OfNumber(Threshold.atLeast(Rational.ONE)),
          Optional.empty(),
          Needs.NONE);

  @Test
  void laterMeetingsDoNotChangeHowManyWouldHaveDone() {
    Story by = story();
    Story later = story().metDaily("2024-03-11", 3, 2);
    assertEquals(steps(by), steps(later));
  }

  @Test
  void aMemberWhoComesLaterDoesNotChangeHowManyMeetingsWouldHaveDone() {
    Story later = story().joined("2024-03-12", "m-07");
    assertEquals(steps(story()), steps(later));
  }

  private static Story story() {
    return new Story()
        .founded("2024-01-01", "gather")
        .joined("2024-01-01", 6)
        .metDaily("2024-03-05", 3, 4);
  }

  private static ImmutableList<NextStep> steps(Story story) {
    return ImmutableList.copyOf(
        Assessment.of(SmallCurriculum.plain(), story.journey())
            .nextSteps(EVERYBODY_CAME, MARCH_10));
  }
}
