package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;

/** What would help is told in few, smallest sets of acts, and names nobody. */
@AddLifecycleHook(LawTries.class)
class NextStepsProperties {

  private static final int MOST_SHOWN = 10;
  private static final Pattern MEMBER = Pattern.compile("\\bm-[0-9]");

  /** None of the sets holds another, there are ten at most, and none exactly when it is met. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theSetsAreSmallestAndFew(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    Assessment assessment = Assessment.of(SmallCurriculum.plain(), Journey.of(items));
    Verdict verdict = assessment.explain(condition, LawJourneys.DATE).verdict();
    List<NextStep> steps = assessment.nextSteps(condition, LawJourneys.DATE);
    Statistics.label("verdict")
        .collect(verdict)
        .coverage(
            it -> {
              it.check(Verdict.MET).percentage(share -> share >= 10);
              it.check(Verdict.NOT_YET).percentage(share -> share >= 10);
            });
    Statistics.label("several sets")
        .collect(steps.size() > 1)
        .coverage(it -> it.check(true).percentage(share -> share >= 5));
    assertEquals(verdict == Verdict.MET, steps.isEmpty(), "steps are told unless it is met");
    assertTrue(steps.size() <= MOST_SHOWN, () -> steps.size() + " sets");
    for (int i = 0; i < steps.size(); i++) {
      NextStep one = steps.get(i);
      assertFalse(one.acts().isEmpty(), "a step without an act");
      for (NextStep other : Iterables.concat(steps.subList(0, i), Iterables.skip(steps, i + 1))) {
        assertFalse(
            ImmutableSet.copyOf(one.acts()).containsAll(other.acts()),
            () -> one + " holds " + other);
      }
    }
    assertFalse(MEMBER.matcher(steps.toString()).find(), "no step names a member");
  }

  /** A module never stands before one that it asks for. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void modulesStandInAWorkableOrder(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    for (NextStep step :
        Assessment.of(SmallCurriculum.plain(), Journey.of(items))
            .nextSteps(condition, LawJourneys.DATE)) {
      int first = step.modules().indexOf(SmallCurriculum.COMING_IN);
      int second = step.modules().indexOf(SmallCurriculum.POWER);
      assertTrue(first < 0 || second < 0 || first < second, () -> step.modules().toString());
    }
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.rich();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.any();
  }
}
