package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.rules.check.Problem;
import org.sanjogindia.pedagogy.rules.check.ProblemGuide;

class ExplainTest {

  @Test
  void aCodeIsExplainedByItsCauseAndAnExampleBeforeAndAfter() {
    assertEquals(
        new Ran(
            0,
            """
            part-outside: A part from outside the folder

            All parts of a curriculum lie in its own folder, so that it can be handed on as a whole. A name with
            `..`, one from the root of the disk, and a link that leads out are all refused.

            Wrong:

                # curriculum.yaml
                curriculum: our-circle
                version: 1.0.0
                title: Our circle
                languages: [en]
                parts: [../shared/stages.yaml]

            Right:

                # curriculum.yaml
                curriculum: our-circle
                version: 1.0.0
                title: Our circle
                languages: [en]
                parts: [shared/stages.yaml]
                # shared/stages.yaml
                stages: { gather: { phase: maturation } }
            """,
            ""),
        Ran.of("explain part-outside"));
  }

  @Test
  void severalCodesAreExplainedInTheOrderAsked() {
    assertEquals(
        Ran.of("explain tab").out() + "\n" + Ran.of("explain alias").out(),
        Ran.of("explain tab alias").out());
  }

  @Test
  void everyCodeIsListedWithoutACode() {
    String listed = Ran.of("explain").out();
    for (Problem problem : ProblemGuide.all()) {
      assertTrue(listed.contains("  " + problem.code() + " "), problem.code());
      assertTrue(listed.contains(" " + problem.title() + "\n"), problem.title());
    }
    assertTrue(listed.startsWith("Files and parts\n  missing-file "), listed);
  }

  @Test
  void aMistypedCodeIsAnsweredWithNearOnes() {
    assertEquals(
        new Ran(
            2,
            "",
            "pedagogy: no message has the code `unknown-stag`; did you mean `unknown-stage`?\n"),
        Ran.of("explain unknown-stag"));
    assertEquals(
        "pedagogy: no message has the code `sky`; `pedagogy explain` lists all of them\n",
        Ran.of("explain sky").err());
  }
}
