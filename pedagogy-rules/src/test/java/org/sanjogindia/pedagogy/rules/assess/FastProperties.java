package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.fast.CompiledCurriculum;
import org.sanjogindia.pedagogy.rules.fast.CompiledJourney;

/** The fast evaluator says what the specification says. */
@AddLifecycleHook(LawTries.class)
class FastProperties {

  /** On every journey and condition that can be drawn, on any day, also where all is disputed. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void itAgreesOnAnyJourneyConditionAndDay(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("conditions") List<Condition> conditions,
      @ForAll @IntRange(min = 0, max = 400) int daysBefore) {
    Curriculum curriculum = SmallCurriculum.asking(conditions);
    CompiledCurriculum compiled = CompiledCurriculum.of(curriculum);
    for (List<Evidence> drawn : ImmutableList.of(items, settled(items))) {
      Journey journey = Journey.of(drawn);
      CompiledJourney fast = compiled.journey(journey);
      Statistics.label("in columns").collect(fast.isPlain());
      for (LocalDate date :
          ImmutableList.of(LawJourneys.DATE, LawJourneys.DATE.minusDays(daysBefore))) {
        curriculum
            .transitions()
            .forEach(
                (id, transition) -> {
                  Condition when = transition.when().orElseThrow();
                  Verdict expected =
                      Assessment.of(curriculum, journey).explain(when, date).verdict();
                  Statistics.label("verdict").collect(expected);
                  assertEquals(expected, fast.verdict(id, date), () -> when + " on " + date);
                });
      }
    }
  }

  /** The same without what is disputed, in conflict, or chosen in two ways on one day. */
  private static List<Evidence> settled(List<Evidence> items) {
    Set<EvidenceId> ids = new HashSet<>();
    Set<LocalDate> chosen = new HashSet<>();
    List<Evidence> settled = new ArrayList<>();
    for (Evidence item : items) {
      boolean disputes = item instanceof Contest;
      boolean choosesAgain =
          item instanceof Choice choice
              && choice.chosen() instanceof Chosen.OfStage
              && !chosen.add(choice.date());
      if (!disputes && !choosesAgain && ids.add(item.id())) {
        settled.add(item);
      }
    }
    return settled;
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.rich();
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    return LawConditions.any().list().ofSize(4);
  }
}
