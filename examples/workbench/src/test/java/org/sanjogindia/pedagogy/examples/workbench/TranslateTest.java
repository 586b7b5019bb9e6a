package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateTest {

  private static final String ROOT =
      """
      # Our curriculum.
      curriculum: weaving
      version: 1.0.0
      title: Weaving
      languages: [en]
      stages:
        gather: { phase: maturation, title: Coming together } # first
        trust: { phase: maturation, title: Trust }
      """;

  @TempDir private Path folder;
  private Path root;
  private Path po;

  @BeforeEach
  void write() throws IOException {
    root = Files.writeString(folder.resolve("curriculum.yaml"), ROOT);
    po = folder.resolve("translations").resolve("bn.po");
  }

  @Test
  void whatIsTranslatedComesBackIntoTheCurriculum() throws IOException {
    Ran extracted = Ran.of("translate extract " + folder + " --language bn");
    assertEquals(
        "3 texts: 0 translated, 0 to look at again, 3 to translate. See " + slashes(po) + "\n",
        extracted.out());
    assertEquals(0, extracted.exitCode());
    fill("Coming together", "একসাথে আসা");
    Ran merged = Ran.of("translate merge " + folder + " " + po);
    assertEquals("1 text got `bn`, in 1 file.\n", merged.out());
    assertEquals(0, merged.exitCode());
    assertEquals(
        """
        # Our curriculum.
        curriculum: weaving
        version: 1.0.0
        title: Weaving
        languages: [en, bn]
        stages:
          gather: { phase: maturation, title: { en: Coming together, bn: একসাথে আসা } } # first
          trust: { phase: maturation, title: Trust }
        """,
        Files.readString(root));
    assertEquals(0, Ran.of("check --warnings show " + folder).exitCode());
  }

  @Test
  void checkWarnsOfATranslationWhoseTextHasChanged() throws IOException {
    Ran.of("translate extract " + folder + " --language bn");
    fill("Coming together", "একসাথে আসা");
    Ran.of("translate merge " + folder + " " + po);
    assertFalse(Ran.of("check " + folder).out().contains("stale-translation"));
    Files.writeString(root, Files.readString(root).replace("Coming together", "Coming closer"));
    String told = Ran.of("check " + folder).out();
    assertTrue(
        told.contains(
            "warning[stale-translation]: the words in `bn` were made from `Coming together`\n"),
        told);
    assertTrue(
        told.contains("translate the new words; `translate extract` puts them beside the old\n"),
        told);
  }

  @Test
  void theReportTellsWhatIsMissingAndWhatIsStale() throws IOException {
    Ran.of("translate extract " + folder + " --language bn");
    fill("Coming together", "একসাথে আসা");
    Ran.of("translate merge " + folder + " " + po);
    assertEquals(
        "bn: 1 of 3 texts translated\n  missing  curriculum.yaml: 2\n",
        Ran.of("translate report " + folder).out());
    Files.writeString(root, Files.readString(root).replace("Coming together", "Coming closer"));
    Ran ran = Ran.of("translate report " + folder + " --language bn");
    assertEquals(
        """
        bn: 1 of 3 texts translated
          stale    curriculum.yaml:7:39 stages.gather.title
                   was: Coming together
                   is:  Coming closer
          missing  curriculum.yaml: 2
        """,
        ran.out());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void theReportCountsWhatSomebodyShouldLookAt() throws IOException {
    Files.writeString(
        root,
        ROOT.replace("[en]", "[en, bn, hi]")
            .replace(
                "title: Trust", "title: { en: Trust, bn: বিশ্বাস, hi: भरोसा, sure: { bn: low } }"));
    assertEquals(
        """
        bn: 1 of 3 texts translated
          unsure   curriculum.yaml: 1
          missing  curriculum.yaml: 2

        hi: 1 of 3 texts translated
          missing  curriculum.yaml: 2
        """,
        Ran.of("translate report " + folder).out());
  }

  @Test
  void aTranslationOfOtherWordsIsLeftOutAndTold() throws IOException {
    Ran.of("translate extract " + folder + " --language bn");
    fill("Trust", "বিশ্বাস");
    Files.writeString(root, ROOT.replace("title: Trust", "title: Our trust"));
    Ran ran = Ran.of("translate merge " + folder + " " + po);
    assertEquals(
        """
        curriculum.yaml:8:38: stages.trust.title: the text has changed since
          was: Trust
          is:  Our trust
          run `pedagogy translate extract`, and look at it again

        0 texts got `bn`, in 0 files; 1 left out, see above.
        """,
        ran.out());
    assertEquals(1, ran.exitCode());
    assertEquals(ROOT.replace("title: Trust", "title: Our trust"), Files.readString(root));
  }

  @Test
  void aFileThatIsNoPoIsToldAndNotUsed() throws IOException {
    Files.createDirectories(po.getParent());
    Files.writeString(po, "msgid one\n");
    Ran ran = Ran.of("translate merge " + folder + " " + po);
    assertTrue(ran.out().contains(":1:1: error[not-po]: this line cannot be read"), ran.out());
    assertTrue(ran.err().endsWith(" has 1 error, and is not used\n"), ran.err());
    assertEquals(2, ran.exitCode());
  }

  @Test
  void theFirstLanguageIsNotTranslated() {
    Ran ran = Ran.of("translate extract " + folder + " --language en");
    assertEquals(
        "pedagogy: `en` is the first language, in which the curriculum is written\n", ran.err());
    assertEquals(2, ran.exitCode());
  }

  private void fill(String source, String words) throws IOException {
    Files.writeString(
        po,
        Files.readString(po)
            .replace(
                "msgid \"" + source + "\"\nmsgstr \"\"",
                "msgid \"" + source + "\"\nmsgstr \"" + words + "\""));
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }
}
