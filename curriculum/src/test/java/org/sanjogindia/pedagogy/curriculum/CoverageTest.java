package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** Together the invented journeys come by all that the curriculum can say. */
class CoverageTest {

  private static final Curriculum LEADERSHIP_NEXT =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();

  private static final Set<Verdict> BOTH_SIDES = EnumSet.of(Verdict.MET, Verdict.NOT_YET);

  private static final Visited VISITED = new Visited(LEADERSHIP_NEXT);

  static {
    InventedJourneys.names().forEach(name -> VISITED.by(InventedJourneys.journey(name)));
  }

  @Test
  void everyWayWasChosenAndEverySuggestionFollowed() {
    Set<String> left =
        LEADERSHIP_NEXT.transitions().keySet().stream()
            .filter(it -> !VISITED.chosen.contains(it))
            .map(TransitionId::value)
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), left, "nobody chose these");
  }

  @Test
  void everyRuleWasOnceMetAndOnceNotYet() {
    Map<String, Set<Verdict>> left = new TreeMap<>();
    for (Transition transition : LEADERSHIP_NEXT.transitions().values()) {
      Set<Verdict> said = VISITED.said.getOrDefault(transition.id(), Set.of());
      if (transition.when().isPresent() && !said.containsAll(BOTH_SIDES)) {
        left.put(transition.id().value(), said);
      }
    }
    assertEquals(Map.of(), left, "these said only so much");
  }

  @Test
  void everyMeasureCameToSeveralNumbersAndLayOnBothSidesOfWhatRulesAsk() {
    Map<String, String> left = new TreeMap<>();
    for (MeasureId measure : LEADERSHIP_NEXT.measures().keySet()) {
      Set<String> values = VISITED.values.getOrDefault(measure, Set.of());
      Set<Verdict> asked = VISITED.asked.getOrDefault(measure, BOTH_SIDES);
      if (values.size() < 2 || !asked.containsAll(BOTH_SIDES)) {
        left.put(measure.value(), values + ", " + asked);
      }
    }
    assertEquals(Map.of(), left, "these came to no more than that");
  }

  @Test
  void somethingWasUnknownForEveryReason() {
    assertEquals(EnumSet.allOf(Why.class), VISITED.why);
  }

  @Test
  void whateverCanBeRecordedWasRecorded() {
    String all = InventedJourneys.names().stream().map(InventedJourneys::text).collect(joining());
    Set<String> left = new TreeSet<>();
    LEADERSHIP_NEXT.tallies().keySet().forEach(it -> left.add("\"" + it + "\":"));
    LEADERSHIP_NEXT.pulses().keySet().forEach(it -> left.add(field("question", it)));
    LEADERSHIP_NEXT.roles().keySet().forEach(it -> left.add(field("role", it)));
    LEADERSHIP_NEXT.milestones().keySet().forEach(it -> left.add(field("milestone", it)));
    LEADERSHIP_NEXT.modules().keySet().forEach(it -> left.add(field("module", it)));
    LEADERSHIP_NEXT.competencies().keySet().forEach(it -> left.add(field("competency", it)));
    for (MatterKind kind : LEADERSHIP_NEXT.matters().values()) {
      left.add(field("opened", kind.id()));
      kind.marks().forEach(it -> left.add(field("marked", it)));
      kind.topics().forEach(it -> left.add(field("kind", it)));
    }
    left.removeIf(all::contains);
    assertEquals(Set.of(), left, "nobody recorded these");
  }

  private static String field(String field, Object value) {
    return "\"" + field + "\":\"" + value + "\"";
  }
}
