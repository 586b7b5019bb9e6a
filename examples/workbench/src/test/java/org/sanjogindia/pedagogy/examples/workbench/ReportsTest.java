package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.rules.check.Problem;
import org.sanjogindia.pedagogy.rules.check.ProblemGuide;

class ReportsTest {

  private static final String BROKEN = "src/test/resources/broken";
  private static final JsonSchema OURS =
      new JsonSchema("org/sanjogindia/pedagogy/examples/workbench/check/check.schema.json");
  private static final JsonSchema SARIF = new JsonSchema("schema/sarif-schema-2.1.0.json");

  @TempDir private Path folder;

  @Test
  void jsonTellsAllThatIsKnownOfAProblem() {
    Ran ran = Ran.of("check --format json " + BROKEN);
    String second =
        """
              {
                "severity": "error",
                "code": "unknown-stage",
                "message": "no stage `thrust`",
                "file": "src/test/resources/broken/stages.yaml",
                "start": {
                  "line": 7,
                  "column": 9
                },
                "end": {
                  "line": 7,
                  "column": 15
                },
                "related": [],
                "replacements": [
                  {
                    "text": "trust",
                    "defined": {
                      "file": "src/test/resources/broken/stages.yaml",
                      "start": {
                        "line": 3,
                        "column": 3
                      },
                      "end": {
                        "line": 3,
                        "column": 8
                      }
                    }
                  }
                ]
              },
      """;
    assertTrue(ran.out().contains(second), ran.out());
    assertTrue(
        ran.out()
            .startsWith(
                """
                {
                  "format": "pedagogy-check",
                  "version": 1,
                  "columns": "utf-16",
                  "curricula": [
                    {
                      "folder": "src/test/resources/broken",
                      "files": 3,
                      "errors": 4,
                      "warnings": 0,
                      "problems": [
                """),
        ran.out());
    assertEquals("", ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void gitHubIsToldOfEachProblemInALine() {
    Ran ran = Ran.of("check --format github " + BROKEN);
    String stages = "::error file=src/test/resources/broken/stages.yaml,";
    assertEquals(
        stages
            + "line=3,endLine=3,col=31,endColumn=36,title=unknown-key::stage `trust` has no key"
            + " `titel`%0Adid you mean `title`?\n"
            + stages
            + "line=7,endLine=7,col=9,endColumn=15,title=unknown-stage::no stage `thrust`%0Adid you"
            + " mean `trust`? (src/test/resources/broken/stages.yaml:3:3)\n"
            + stages
            + "line=8,endLine=8,col=23,endColumn=33,title=ambiguous-number::not every program reads"
            + " `012` as the same number%0Adid you mean `12 months`?\n"
            + "::error file=src/test/resources/broken/modules/trust.yaml,line=5,endLine=5,col=16,"
            + "endColumn=31,title=unknown-competency::no competency `activ-listening`%0Adid you"
            + " mean `active-listening`? (src/test/resources/broken/curriculum.yaml:8:3)\n",
        ran.out());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void whatSeparatesForGitHubIsEscaped() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("50%, a:b"));
    write(odd, "curriculum.yaml", "curriculum: our-circle\n100%: x\n");
    Ran ran = Ran.ofWords("check", "--format", "github", odd.toString());
    assertTrue(ran.out().contains("/50%25%2C a%3Ab/curriculum.yaml,line=2,"), ran.out());
    assertTrue(ran.out().contains("`100%25`"), ran.out());
    assertFalse(ran.out().contains("`100%`"), ran.out());
  }

  @Test
  void sarifPointsAtTheReplacementAndTheText() {
    Ran ran = Ran.of("check --format sarif " + BROKEN);
    assertTrue(ran.out().contains("\"columnKind\": \"utf16CodeUnits\""), ran.out());
    assertTrue(
        ran.out()
            .contains(
                """
                        {
                          "ruleId": "unknown-stage",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "no stage `thrust`; did you mean `trust`? (src/test/resources/broken/stages.yaml:3:3)"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "src/test/resources/broken/stages.yaml"
                                },
                                "region": {
                                  "startLine": 7,
                                  "startColumn": 9,
                                  "endLine": 7,
                                  "endColumn": 15
                                }
                              }
                            }
                          ],
                          "fixes": [
                """),
        ran.out());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void sarifCarriesWhatTheGuideSaysOfEachCode() {
    String sarif = Ran.of("check --format sarif " + BROKEN).out();
    String rule = sarif.substring(sarif.indexOf("\"id\": \"ambiguous-number\""));
    Problem known = ProblemGuide.find("ambiguous-number").orElseThrow();
    assertTrue(rule.contains("\"text\": \"" + known.title() + "\""), rule);
    assertTrue(rule.contains("Wrong:\\n\\n```yaml\\n"), rule);
  }

  @Test
  void aSecondPlaceIsTold() throws IOException {
    write(folder, "curriculum.yaml", "curriculum: a\ncurriculum: b\nversion: 1.0.0\n");
    assertTrue(Ran.of("check --format json " + folder).out().contains("\"related\": [\n"));
    assertTrue(Ran.of("check --format sarif " + folder).out().contains("\"relatedLocations\": ["));
  }

  @ParameterizedTest
  @ValueSource(strings = {BROKEN, "../../curriculum/leadership-next", "{folder}"})
  void reportsKeepToTheirSchemas(String name) throws IOException {
    Path bengali = Files.createDirectories(folder.resolve("আমাদের বৃত্ত"));
    write(
        bengali, "curriculum.yaml", "curriculum: a\ncurriculum: b\nstages: { x: { কিছু: 🌱 } }\n");
    String checked = name.replace("{folder}", bengali.toString());
    String json = Ran.ofWords("check", "--format", "json", checked).out();
    String sarif = Ran.ofWords("check", "--format", "sarif", checked).out();
    assertEquals(List.of(), OURS.departures(json));
    assertEquals(List.of(), SARIF.departures(sarif));
  }

  @Test
  void theSchemasSayNo() {
    String json = Ran.of("check --format json " + BROKEN).out();
    String sarif = Ran.of("check --format sarif " + BROKEN).out();
    assertFalse(OURS.departures(json.replace("\"column\": 9", "\"column\": 0")).isEmpty());
    assertFalse(OURS.departures(json.replace("\"files\"", "\"file\"")).isEmpty());
    assertFalse(SARIF.departures(sarif.replace("startLine", "line")).isEmpty());
    assertFalse(SARIF.departures(sarif.replace("utf16CodeUnits", "bytes")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "github", "sarif"})
  void programsReadTheSameEverywhere(String format) {
    String command = "check --format " + format + " " + BROKEN;
    assertEquals(Ran.of(command), Ran.inBengali(command));
    assertEquals(Ran.of(command), Ran.onTerminal(command));
  }

  @Test
  void aCleanCurriculumIsAReportToo() {
    Ran json = Ran.of("check --format json ../../curriculum/leadership-next --warnings hide");
    assertTrue(json.out().contains("\"folder\": \"../../curriculum/leadership-next\""), json.out());
    assertTrue(json.out().contains("\"curriculum\": \"leadership-next\""), json.out());
    assertTrue(json.out().contains("\"curriculum-version\": \"1.0.0\""), json.out());
    assertTrue(json.out().contains("\"problems\": []"), json.out());
    assertEquals(0, json.exitCode());
    String github = "check --format github ../../curriculum/leadership-next --warnings hide";
    assertEquals(new Ran(0, "", ""), Ran.of(github));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
