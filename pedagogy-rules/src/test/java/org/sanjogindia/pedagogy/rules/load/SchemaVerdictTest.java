package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Severity;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.language.EditorVerdict;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.ProblemCode;
import org.sanjogindia.pedagogy.rules.source.SourceCode;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/**
 * What an editor finds by the schema is what the loader finds, as far as a schema can know.
 *
 * <p>Whatever the schema refuses stands on a line of which the loader tells too. Whatever the
 * loader tells is refused by the schema there, but for the kinds of problems below. Files that the
 * parser cannot read are left to the editor's own parser.
 */
class SchemaVerdictTest {

  /** Kinds of problems that no schema knows, each with the reason. */
  private static final ImmutableMap<ProblemCode, String> NEVER =
      ImmutableMap.<ProblemCode, String>builder()
          .putAll(
              because(
                  "it lies between files",
                  Code.MISSING_FILE,
                  Code.UNREADABLE_FILE,
                  Code.PART_OUTSIDE,
                  Code.BAD_PATTERN,
                  Code.PART_TWICE,
                  Code.TOO_MANY_PARTS,
                  Code.DEFINED_TWICE,
                  Code.CYCLE,
                  Code.TOO_MUCH_IN_ONE))
          .putAll(
              because(
                  "it lies between two values, or in what a name stands for",
                  Code.AT_LEAST_OUT_OF_REACH,
                  Code.DIFFERENT_SCALES,
                  Code.GATE_WITHOUT_MARK,
                  Code.KEEP_STRICTER,
                  Code.MISSING_FIRST_LANGUAGE,
                  Code.MIXED_CRITERION,
                  Code.NEEDS_BANDS,
                  Code.NOT_TRANSLATED,
                  Code.NO_GREATEST_VALUE,
                  Code.NO_SCALE,
                  Code.NOTHING_TO_RESUME,
                  Code.NUMBER_EXPECTED,
                  Code.OVERLAPPING_BANDS,
                  Code.POINTS_DO_NOT_ADD_UP,
                  Code.RESERVED_ID,
                  Code.SAME_STAGE,
                  Code.SEVERAL_TARGETS,
                  Code.SHARE_EXPECTED,
                  Code.SHARE_OF_ALL,
                  Code.SURE_OF_NOTHING,
                  Code.UNSUITABLE_NEEDS,
                  Code.WRONG_BEARER))
          .putAll(
              because(
                  "it lies in another curriculum, or in what another file says",
                  Code.UNKNOWN_BASE,
                  Code.VERSION_DOES_NOT_FIT,
                  Code.OTHER_FIRST_LANGUAGE,
                  Code.NEEDS_EXTENDS,
                  Code.PLAIN_SECTION,
                  Code.REPLACED_NOT_THERE,
                  Code.REMOVED_NOT_THERE,
                  Code.ADDED_BUT_THERE,
                  Code.REMOVED_BUT_USED,
                  Code.MISSING_PLACE))
          .putAll(because("it is a limit of the whole text", SourceCode.TOO_DEEP))
          .buildOrThrow();

  /** Kinds of problems of which a schema knows some, each with the reason. */
  private static final ImmutableMap<ProblemCode, String> SOMETIMES =
      ImmutableMap.<ProblemCode, String>builder()
          .putAll(
              because(
                  "of names it knows the form, and not what is declared",
                  Code.UNKNOWN_STAGE,
                  Code.UNKNOWN_SCALE,
                  Code.UNKNOWN_LEVEL,
                  Code.UNKNOWN_OUTCOME,
                  Code.UNKNOWN_COMPETENCY,
                  Code.UNKNOWN_MODULE,
                  Code.UNKNOWN_TALLY,
                  Code.UNKNOWN_PULSE,
                  Code.UNKNOWN_ROLE,
                  Code.UNKNOWN_MILESTONE,
                  Code.UNKNOWN_MATTER,
                  Code.UNKNOWN_MARK,
                  Code.UNKNOWN_KIND_OF_MATTER,
                  Code.UNKNOWN_SUGGESTION,
                  Code.UNKNOWN_MEASURE,
                  Code.UNKNOWN_BAND,
                  Code.UNKNOWN_CRITERION,
                  Code.UNKNOWN_LANGUAGE))
          .put(Code.AMBIGUOUS_NUMBER, "an editor has read 012 as 12 before the schema sees it")
          .put(Code.NOT_ONE_BASE, "how many curricula one builds on is left to the loader")
          .put(Code.CHANGED_TWICE, "it compares the items of one list, and no two places")
          .put(Code.BAD_THRESHOLD, "it cannot tell which of two values is greater")
          .put(Code.OUT_OF_RANGE, "it cannot tell which of two values is greater")
          .put(Code.LEVEL_EXPECTED, "whether a measure tells levels lies in the measure")
          .put(Code.MEAN_OF_LEVELS, "whether a measure tells levels lies in the measure")
          .put(Code.MEMBER_OUTSIDE_WHO, "whom a criterion speaks of lies in the criterion")
          .put(Code.COLLECTIVE_INSIDE_WHO, "whom a criterion speaks of lies in the criterion")
          .put(Code.SINGLES_OUT, "whom a criterion speaks of lies in the criterion")
          .put(Code.MISSING_WINDOW, "whether a mean takes a window lies in what it is taken of")
          .put(Code.UNSUITABLE_WINDOW, "whether a mean takes a window lies in what it is taken of")
          .buildOrThrow();

  /** Folders in which the two say different things all the same, each with the reason. */
  private static final ImmutableMap<String, String> APART =
      ImmutableMap.of(
          "bad-id",
          "the loader tells of a wrong id where it is declared, the schema wherever it stands",
          "missing-place-and-wrong-places",
          "that a stage is added either before or after another is left to the loader");

  private static final Path CURRICULA = Path.of("..", "curriculum");

  static Stream<FindingFolder> folders() {
    return FindingFolder.all().stream().filter(each -> !APART.containsKey(each.toString()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void theSchemaRefusesWhatTheLoaderRefuses(FindingFolder folder) {
    assertEquals("", String.join("\n", differences(folder.files(), folder.library())));
  }

  @Test
  void whatIsSaidToDifferDiffers() {
    List<String> alike =
        FindingFolder.all().stream()
            .filter(each -> APART.containsKey(each.toString()))
            .filter(each -> differences(each.files(), each.library()).isEmpty())
            .map(FindingFolder::toString)
            .toList();
    assertEquals(List.of(), alike);
  }

  @Test
  void noKindOfProblemIsKnownBothNeverAndSometimes() {
    assertFalse(NEVER.keySet().stream().anyMatch(SOMETIMES::containsKey));
  }

  @Test
  void theSchemaTakesTheSmallCurriculum() {
    assertEquals(List.of(), differences(FindingFolder.base(), CurriculumLibrary.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void theSchemaTakesEveryFileOfACurriculum(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Node tree = tree(name, Files.readAllBytes(file)).orElseThrow();
    assertEquals(List.of(), EditorVerdict.of(tree, name.equals(Documents.ROOT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void theFirstLineOfEveryFileNamesItsSchema(Path file) throws IOException {
    String schema = file.endsWith(Documents.ROOT) ? "curriculum.schema.json" : "part.schema.json";
    String way = "../".repeat(CURRICULA.relativize(file).getNameCount() - 1);
    assertEquals(
        "# yaml-language-server: $schema=" + way + "schema/" + schema,
        Files.readAllLines(file).get(0));
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(CURRICULA, 3)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith(CURRICULA.resolve("target")))
          .sorted()
          .collect(toImmutableList())
          .stream();
    }
  }

  private static List<String> differences(Map<String, byte[]> files, CurriculumLibrary library) {
    List<Diagnostic> problems =
        CurriculumLoader.load(CurriculumFiles.of(files), library).diagnostics().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .toList();
    List<String> differences = new ArrayList<>();
    files.forEach(
        (file, bytes) ->
            tree(file, bytes)
                .ifPresent(
                    tree ->
                        differences.addAll(
                            differences(
                                problems.stream()
                                    .filter(each -> each.span().file().equals(file))
                                    .toList(),
                                EditorVerdict.of(tree, file.equals(Documents.ROOT))))));
    return differences;
  }

  private static List<String> differences(List<Diagnostic> problems, List<EditorVerdict> refused) {
    List<String> differences = new ArrayList<>();
    for (Diagnostic problem : problems) {
      boolean maybeUnseen =
          words(NEVER).contains(problem.code()) || words(SOMETIMES).contains(problem.code());
      if (!maybeUnseen && refused.stream().noneMatch(it -> isNear(it.span(), problem.span()))) {
        differences.add("only the loader: " + problem);
      }
    }
    for (EditorVerdict verdict : refused) {
      boolean known =
          problems.stream()
              .filter(problem -> !words(NEVER).contains(problem.code()))
              .anyMatch(problem -> isNear(verdict.span(), problem.span()));
      if (!known) {
        differences.add("only the schema: " + verdict);
      }
    }
    return differences;
  }

  /** The schema refuses the thing, or what it stands in. */
  private static boolean isNear(SourceSpan refused, SourceSpan problem) {
    return refused.start().line() <= problem.end().line()
        && problem.start().line() <= refused.end().line();
  }

  /** A file that was not read to its end is nothing that a schema could be asked about. */
  private static Optional<Node> tree(String file, byte[] bytes) {
    Findings findings = new Findings();
    YamlText text = YamlText.read(file, bytes, findings);
    return findings.hasErrors() ? Optional.empty() : text.root();
  }

  private static ImmutableMap<ProblemCode, String> because(String reason, ProblemCode... codes) {
    ImmutableMap.Builder<ProblemCode, String> reasons = ImmutableMap.builder();
    for (ProblemCode code : codes) {
      reasons.put(code, reason);
    }
    return reasons.buildOrThrow();
  }

  private static ImmutableSet<String> words(Map<ProblemCode, String> codes) {
    return codes.keySet().stream().map(ProblemCode::word).collect(ImmutableSet.toImmutableSet());
  }
}
