package org.sanjogindia.pedagogy.curriculum;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Proposal;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * The pairs of journeys of one curriculum: for a rule, {@code RULE.met.jsonl} meets it and {@code
 * RULE.short.jsonl} is just short of it.
 *
 * <p>A rule is called by the id of a transition, or of a criterion ({@code criterion.gathered}; the
 * word may be left out where no transition is called the same), by a stage ({@code
 * stage.gather.begins-when}, {@code stage.gather.signs}), or by what stands beside a transition
 * ({@code differ-to-trust.beside.3}, counted from 1).
 *
 * @param curriculum the curriculum
 * @param folder where its pairs lie
 */
record JourneyPairs(Curriculum curriculum, Path folder) {

  private static final Pattern READ_AS_OF =
      Pattern.compile("It is read as of ([0-9]{4}-[0-9]{2}-[0-9]{2})\\.");
  private static final String END = ".jsonl";

  /** Leadership Next, and every published curriculum that has pairs. */
  static List<JourneyPairs> all() {
    Stream<JourneyPairs> own =
        Stream.of(new JourneyPairs(load(Path.of("leadership-next")), Path.of("journeys/pairs")));
    return Stream.concat(own, published()).toList();
  }

  private static Stream<JourneyPairs> published() {
    Path published = Path.of("published");
    if (!Files.isDirectory(published)) {
      return Stream.of();
    }
    return list(published).stream()
        .filter(curriculum -> Files.isDirectory(curriculum.resolve("journeys")))
        .map(curriculum -> new JourneyPairs(load(curriculum), curriculum.resolve("journeys")));
  }

  private static Curriculum load(Path folder) {
    CurriculumLibrary beside = CurriculumLibrary.inFolder(folder.resolve(".."));
    return CurriculumLoader.load(CurriculumFiles.inFolder(folder), beside).orThrow();
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // --- rules --------------------------------------------------------------------------------

  /** The rules that must have a pair: whatever gives a verdict under its own name. */
  Set<String> rulesToShow() {
    Set<String> rules = new TreeSet<>();
    Set<CriterionId> shown = new HashSet<>();
    for (Transition transition : curriculum.transitions().values()) {
      transition
          .when()
          .ifPresent(
              when -> {
                rules.add(transition.id().value());
                shown.addAll(criteriaIn(when));
              });
    }
    curriculum.criteria().values().stream()
        .filter(Criterion.OfCollective.class::isInstance)
        .map(Criterion::id)
        .filter(criterion -> !shown.contains(criterion))
        .forEach(criterion -> rules.add("criterion." + criterion.value()));
    return rules;
  }

  /** An explanation mirrors its condition, so it tells which criteria are in it. */
  private Set<CriterionId> criteriaIn(Condition condition) {
    Set<CriterionId> found = new HashSet<>();
    collect(
        Assessment.of(curriculum, Journey.empty()).explain(condition, LocalDate.of(2025, 1, 1)),
        found);
    return found;
  }

  private static void collect(Explanation explanation, Set<CriterionId> found) {
    if (explanation.asked() instanceof Condition.OfCriterion it) {
      found.add(it.criterion());
    }
    explanation.parts().forEach(part -> collect(part, found));
  }

  /** The rules of which there is a file, each once, by the names of the files. */
  Set<String> rulesShown() {
    return files().stream()
        .map(file -> file.replaceAll("\\.(met|short)\\.jsonl$", ""))
        .collect(toCollection(TreeSet::new));
  }

  /** The names of all files in the folder. */
  List<String> files() {
    return Files.isDirectory(folder)
        ? list(folder).stream().map(file -> file.getFileName().toString()).toList()
        : List.of();
  }

  /** The condition that a rule is; empty where the curriculum has no such rule. */
  Optional<Condition> condition(String rule) {
    String[] words = rule.split("\\.", -1);
    return switch (words.length) {
      case 1 -> transition(words[0]).flatMap(Transition::when).or(() -> criterion(words[0]));
      case 2 -> words[0].equals("criterion") ? criterion(words[1]) : Optional.empty();
      case 3 -> words[0].equals("stage") ? ofStage(words) : beside(words);
      default -> Optional.empty();
    };
  }

  /** The transition of this id, if there is one. */
  private Optional<Transition> transition(String id) {
    return Optional.ofNullable(curriculum.transitions().get(TransitionId.of(id)));
  }

  private Optional<Condition> criterion(String id) {
    return Optional.ofNullable(curriculum.criteria().get(CriterionId.of(id)))
        .filter(Criterion.OfCollective.class::isInstance)
        .map(it -> new Condition.OfCriterion(it.id()));
  }

  private Optional<Condition> ofStage(String[] words) {
    Optional<Stage> stage = Optional.ofNullable(curriculum.stages().get(StageId.of(words[1])));
    return switch (words[2]) {
      case "begins-when" -> stage.flatMap(Stage::beginsWhen);
      case "signs" -> stage.flatMap(Stage::signs);
      default -> Optional.empty();
    };
  }

  private Optional<Condition> beside(String[] words) {
    return transition(words[0])
        .filter(it -> words[1].equals("beside") && words[2].matches("[1-9]"))
        .map(Transition::beside)
        .flatMap(all -> all.stream().skip(Integer.parseInt(words[2]) - 1L).findFirst());
  }

  // --- journeys -----------------------------------------------------------------------------

  Path file(String rule, PairScript.Side side) {
    return folder.resolve(rule + "." + side.word() + END);
  }

  List<String> lines(String rule, PairScript.Side side) {
    try {
      return Files.readAllLines(file(rule, side));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Checked<Recording> read(String rule, PairScript.Side side) {
    try {
      return JourneyReader.forCurriculum(curriculum.id()).read(file(rule, side));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The day of which the header speaks. */
  static Optional<LocalDate> readAsOf(Recording recording) {
    Matcher day = READ_AS_OF.matcher(recording.about().orElse(""));
    return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
  }

  /** What the rule says to the collective, a transition as one that is offered. */
  Verdict verdict(String rule, Journey journey, LocalDate date) {
    Assessment assessment = Assessment.of(curriculum, journey);
    Optional<Transition> transition =
        rule.contains(".")
            ? Optional.empty()
            : transition(rule).filter(it -> it.when().isPresent());
    if (transition.isEmpty()) {
      return assessment.explain(condition(rule).orElseThrow(), date).verdict();
    }
    Readiness readiness = assessment.forCollective(date);
    return Stream.concat(readiness.proposals().stream(), readiness.suggestions().stream())
        .filter(proposal -> proposal.transition().equals(transition.get()))
        .map(Proposal::verdict)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "`%s` does not lead out of %s".formatted(rule, readiness.stage().stage())));
  }

  @Override
  public String toString() {
    return curriculum.id().value();
  }
}
