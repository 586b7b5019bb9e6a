package org.sanjogindia.pedagogy.curriculum;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/**
 * Leadership Next lets a collective move, and suggests, as theory 4.6 says, written by hand here.
 */
class TheoryOfMovesTest {

  private static final Curriculum WHOLE =
      CurriculumLoader.load(Path.of("leadership-next")).orThrow();
  private static final RuleInShort SHORT = new RuleInShort(WHOLE);

  /**
   * One row of the table of signals.
   *
   * @param seen what the signal is
   * @param focus the stages to work on that are suggested then
   * @param besides what is suggested besides
   */
  private record Signal(String seen, List<String> focus, Set<String> besides) {

    static Signal of(String seen, List<String> focus, String... besides) {
      return new Signal(seen, focus, Set.of(besides));
    }

    static Signal of(Transition transition) {
      return new Signal(
          SHORT.say(transition.when().orElseThrow()),
          transition.to().stream().map(TheoryOfMovesTest::name).toList(),
          transition.suggestions().stream().map(SuggestionId::value).collect(toSet()));
    }
  }

  private static final Map<String, Signal> SIGNALS =
      Map.of(
          "comings-and-partings",
          Signal.of(
              "any of (new members 3 in 1 month; turnover 25%)",
              List.of("gather"), "welcome-circle"),
          "change-of-leaders",
          Signal.of("concern of change-of-leaders", List.of("differ", "trust")),
          "fewer-come-or-speak",
          Signal.of(
              "any of (attendance below 50% at 2 of 2 reviews; voice below 40% at 2 of 2 reviews)",
              List.of("gather", "differ")),
          "safety-first",
          Signal.of(
              "any of (concern of safety; safety-low 20%)",
              List.of("gather"), "pause-public-activity"),
          "quiet-harmony",
          Signal.of(
              "all of (differences at most 0 in last 8 meetings given 8 meetings; voice below 60%)",
              List.of("differ")),
          "mending-slows",
          Signal.of("repair below 40% at 2 of 2 reviews", List.of("differ")),
          "few-decide",
          Signal.of("any of (decisions below 60%; roles of one person 3)", List.of("trust")),
          "after-a-shock",
          Signal.of(
              "any of (concern of court-or-media; concern of funding; concern of loss;"
                  + " concern of threat)",
              List.of("gather", "differ"),
              "after-a-shock"),
          "leaning-again",
          Signal.of(
              "mentor-free in 6 months at most -3", List.of("act", "stand"), "mentor-review"));

  @Test
  void everySignalIsSeenAndAnsweredAsTheTheorySays() {
    assertEquals(
        SIGNALS, signals().collect(toMap(signal -> signal.id().value(), it -> Signal.of(it))));
  }

  @Test
  void signalsSpeakInEveryStageThatHasAPhase() {
    assertEquals(Set.of(new Origin.AnyStage()), signals().map(Transition::from).collect(toSet()));
  }

  private static Stream<Transition> signals() {
    return WHOLE.transitions().values().stream().filter(Transition::suggestsFocus);
  }

  @Test
  void theCollectiveMaySkipReturnRestCloseAndReopenAsItLikes() {
    List<String> order = WHOLE.order().stream().map(StageId::value).toList();
    Set<String> theory =
        new TreeSet<>(
            List.of("rest > gather", "rest > close", "close > gather", "close > where we were"));
    for (String from : order) {
      theory.add(from + " > rest");
      theory.add(from + " > close");
      for (String to : order) {
        int steps = order.indexOf(to) - order.indexOf(from);
        if (steps < 0 || steps > 1) {
          theory.add(from + " > " + to);
        }
      }
    }
    assertEquals(
        theory,
        moves()
            .filter(move -> move.when().isEmpty())
            .flatMap(move -> origins(move).map(from -> from + " > " + name(move.to().get(0))))
            .collect(toCollection(TreeSet::new)));
  }

  @Test
  void somethingIsAskedOfTheNextStageOfAnUnnoticedRestAndOfResuming() {
    assertEquals(
        Set.of(
            "gather-to-differ",
            "differ-to-trust",
            "trust-to-act",
            "act-to-influence",
            "influence-to-stand",
            "stand-to-renew",
            "quiet-for-long",
            "resume"),
        moves()
            .filter(move -> move.when().isPresent())
            .map(move -> move.id().value())
            .collect(toSet()));
    assertEquals(Optional.of("days without a meeting 90"), when("quiet-for-long"));
    assertEquals(Optional.of("3 active months since STAGE"), when("resume"));
  }

  /** Three months to resume, six for a new start; the six are shown, and hold nobody back. */
  @Test
  void aNewStartShowsSixMonths() {
    assertEquals(Optional.empty(), when("start-anew"));
    assertEquals(
        List.of("6 active months since STAGE"),
        transition("start-anew").beside().stream().map(SHORT::say).toList());
  }

  @Test
  void theCollectiveLooksAtItselfEveryThreeMonths() {
    assertEquals(Optional.of(TimeSpan.ofMonths(3)), WHOLE.reviews());
  }

  private static Stream<Transition> moves() {
    return WHOLE.transitions().values().stream().filter(Transition::proposesStage);
  }

  private static Transition transition(String id) {
    return requireNonNull(WHOLE.transitions().get(TransitionId.of(id)), id);
  }

  private static Optional<String> when(String id) {
    return transition(id).when().map(SHORT::say);
  }

  private static Stream<String> origins(Transition move) {
    List<StageId> order = WHOLE.order();
    if (move.from() instanceof Origin.Stages stages) {
      return stages.named().stream().map(StageId::value);
    }
    boolean later = move.from() instanceof Origin.LaterStage;
    int first = later ? order.indexOf(StageId.of(name(move.to().get(0)))) + 1 : 0;
    return order.subList(first, order.size()).stream().map(StageId::value);
  }

  private static String name(Target target) {
    return target instanceof Target.ToStage to ? to.stage().value() : "where we were";
  }
}
