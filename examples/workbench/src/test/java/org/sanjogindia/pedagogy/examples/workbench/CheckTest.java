package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  private static final String BROKEN = "src/test/resources/broken";
  private static final String LEADERSHIP_NEXT = "../../curriculum/leadership-next";

  @Test
  void everyProblemOfEveryFileIsTold() {
    Ran ran = Ran.of("check " + BROKEN);
    assertEquals(
        """
        stages.yaml:3:31: error[unknown-key]: stage `trust` has no key `titel`
            3 |   trust: { phase: maturation, titel: Trust }
              |                               ^^^^^ did you mean `title`?

        stages.yaml:7:9: error[unknown-stage]: no stage `thrust`
            7 |     to: thrust
              |         ^^^^^^ did you mean `trust`? (stages.yaml:3:3)

        stages.yaml:8:23: error[ambiguous-number]: not every program reads `012` as the same number
            8 |     when: { in-stage: 012 months }
              |                       ^^^^^^^^^^ did you mean `12 months`?

        modules/trust.yaml:5:16: error[unknown-competency]: no competency `activ-listening`
            5 |     teaches: { activ-listening: trying }
              |                ^^^^^^^^^^^^^^^ did you mean `active-listening`? (curriculum.yaml:8:3)

        4 errors in 3 files.
        """,
        ran.out());
    assertEquals("", ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void leadershipNextHasNoProblems() {
    Ran ran = Ran.of("check " + LEADERSHIP_NEXT);
    assertTrue(ran.out().startsWith("No problems in "), ran.out());
    assertTrue(ran.out().contains(": leadership-next 1.0.0, with 9 stages, "), ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
  }

  @Test
  void aWarningAloneIsAProblemToo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("curriculum.yaml"),
        """
        curriculum: weaving
        version: 1.0.0
        title: Weaving
        languages: [en]
        scales: { three: [trying, doing] }
        stages: { gather: { phase: maturation, title: Coming together } }
        competencies:
          voice:
            { of: member, spheres: [self], title: Voice, scale: three, levels: { trying: speaks } }
        """);
    Ran ran = Ran.of("check " + folder);
    assertTrue(ran.out().contains(": warning[missing-indicator]: "), ran.out());
    assertTrue(ran.out().endsWith("\n1 warning in 1 file; it can be used as it is.\n"), ran.out());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void theTextIsTheSameWherePeopleWriteBengali() {
    assertEquals(Ran.of("check " + BROKEN), Ran.inBengali("check " + BROKEN));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    cannotRun("there is no folder `nowhere`", "check nowhere");
  }

  @Test
  void aFileIsNoFolder() {
    cannotRun(
        "`pom.xml` is a file; give the folder in which its `curriculum.yaml` is", "check pom.xml");
  }

  @Test
  void aFolderWithoutACurriculumIsTold() {
    cannotRun(
        "there is no `curriculum.yaml` in `src/test`, with which every curriculum begins",
        "check src/test");
  }

  @Test
  void coloursAreForTerminals() {
    assertFalse(Ran.of("check " + BROKEN).out().contains("\u001b"));
    assertTrue(
        Ran.onTerminal("check " + BROKEN)
            .out()
            .contains("\u001b[31merror[unknown-stage]\u001b[0m"));
    assertFalse(Ran.onTerminal("check --colour never " + BROKEN).out().contains("\u001b"));
    assertTrue(Ran.of("check --colour always " + BROKEN).out().contains("\u001b"));
  }

  private static void cannotRun(String sentence, String command) {
    assertEquals(new Ran(2, "", "pedagogy: " + sentence + "\n"), Ran.of(command));
  }
}
