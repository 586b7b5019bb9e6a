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
        `pedagogy explain unknown-key` tells more of the first.
        """,
        ran.out());
    assertEquals("", ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void leadershipNextLacksTranslationsAndNothingElse() {
    Ran ran = Ran.of("check --warnings hide " + LEADERSHIP_NEXT);
    assertTrue(ran.out().startsWith("No problems in "), ran.out());
    assertTrue(ran.out().contains(": leadership-next 1.0.0, with 9 stages, "), ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
    String all = Ran.of("check --format github " + LEADERSHIP_NEXT).out();
    assertTrue(all.lines().allMatch(line -> line.contains("title=missing-translation::")), all);
  }

  @Test
  void aWarningAloneIsAProblemUnlessItIsAllowed(@TempDir Path folder) throws IOException {
    writeWithAWarning(folder);
    Ran ran = Ran.of("check " + folder);
    assertTrue(ran.out().contains(": warning[missing-indicator]: "), ran.out());
    String told = ran.out().substring(ran.out().indexOf(" in 1 file"));
    assertEquals(
        """
         in 1 file; it can be used as it is.
        `pedagogy explain missing-indicator` tells more of the first.
        """,
        told);
    assertEquals(1, ran.exitCode());
    Ran shown = Ran.of("check --warnings show " + folder);
    assertEquals(new Ran(0, ran.out(), ""), shown);
    Ran hidden = Ran.of("check --warnings hide " + folder);
    assertTrue(hidden.out().startsWith("No problems in 1 file: weaving 1.0.0"), hidden.out());
    assertEquals(0, hidden.exitCode());
    assertEquals(1, Ran.of("check --warnings hide " + BROKEN).exitCode());
  }

  @Test
  void severalFoldersAreCheckedInOneGo(@TempDir Path folder) throws IOException {
    writeWithAWarning(folder);
    Ran one = Ran.of("check " + BROKEN);
    Ran other = Ran.of("check " + folder);
    Ran both = Ran.of("check " + BROKEN + " " + folder);
    String more = "`pedagogy explain unknown-key` tells more of the first.\n";
    assertEquals(
        BROKEN
            + "\n\n"
            + one.out().replace(more, "")
            + "\n"
            + folder
            + "\n\n"
            + other.out().replaceFirst("`pedagogy explain .*\n$", "")
            + more,
        both.out());
    assertEquals(1, both.exitCode());
    Ran clean = Ran.of("check --warnings hide " + folder + " " + LEADERSHIP_NEXT);
    assertEquals(0, clean.exitCode());
  }

  @Test
  void oneFolderThatIsNotThereKeepsAllFromBeingTold() {
    cannotRun("there is no folder `nowhere`", "check " + BROKEN + " nowhere");
  }

  private static void writeWithAWarning(Path folder) throws IOException {
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
