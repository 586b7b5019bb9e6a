package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void theCurriculumThatComesWithTheWorkbenchIsSaid() {
    Ran ran = Ran.of("sentences");
    assertTrue(ran.out().startsWith("Leadership Next, version 1.0.0\n"), ran.out());
    assertTrue(ran.out().contains("\nTransitions: they propose, and the collective decides\n"));
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
  }

  @Test
  void theFolderSaysTheSameAsThePackage() {
    assertEquals(Ran.of("sentences"), Ran.of("sentences ../../curriculum/leadership-next"));
  }

  @Test
  void theWordsAreTheSameWherePeopleWriteBengali() {
    assertEquals(Ran.of("sentences"), Ran.inBengali("sentences"));
  }

  @Test
  void aCurriculumWithErrorsIsNotSaid() {
    assertEquals(
        new Ran(
            2,
            "",
            "pedagogy: the curriculum in `src/test/resources/broken` has 4 errors;"
                + " `pedagogy check src/test/resources/broken` shows them\n"),
        Ran.of("sentences src/test/resources/broken"));
  }

  @Test
  void headingsStandOutOnATerminalOnly() {
    assertFalse(Ran.of("sentences").out().contains("\u001b"));
    assertTrue(Ran.onTerminal("sentences").out().contains("\u001b[1mStages\u001b[0m\n"));
  }

  @Test
  void rulesAreSaidInBengali() {
    Ran ran = Ran.of("sentences --language bn");
    assertTrue(ran.out().contains("\nপর্যায়\n- *একসাথে আসা* (পরিণত হওয়া)\n"), ran.out());
    assertTrue(
        ran.err()
            .matches(
                "pedagogy: nobody who grew up with বাংলা has reviewed these sentences yet\n"
                    + "pedagogy: \\d+ of the \\d+ texts of the curriculum have no words in `bn` yet,"
                    + " and stand in its first language\n"),
        ran.err());
    assertEquals(0, ran.exitCode());
  }

  @Test
  void aLanguageWithoutSentencesIsToldWithThoseThatThereAre() {
    assertEquals(
        new Ran(
            2,
            "",
            "pedagogy: there are no sentences in `tamil`; there are sentences in `en`, `bn`,"
                + " `hi`\n"),
        Ran.of("sentences --language tamil"));
  }
}
