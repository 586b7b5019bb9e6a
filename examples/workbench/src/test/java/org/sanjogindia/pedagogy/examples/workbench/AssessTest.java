package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {

  private static final String JOURNEYS = "../../curriculum/journeys/";
  private static final String DIFFERENCES = JOURNEYS + "finding-differences.jsonl";
  private static final String PHONE_A = JOURNEYS + "skip-and-return.phone-a.jsonl";
  private static final String PHONE_B = JOURNEYS + "skip-and-return.phone-b.jsonl";

  private static final String HEADER =
      """
      {"format":"leadership-next-journey","version":1,"curriculum":"leadership-next","curriculum-version":"1.0.0"}
      """;
  private static final String FOUNDED =
      """
      {"is":"founded","id":"a:1","date":"2025-03-01","recorded":"2025-03-02","by":"facilitator","stage":"gather"}
      """;

  @TempDir private Path folder;

  @Test
  void theCollectiveReadsWhereItStandsToday() {
    Ran ran = Ran.of("assess " + DIFFERENCES);
    assertTrue(ran.out().startsWith("The collective decides. "), ran.out());
    assertTrue(ran.out().contains("recorded by 1 December 2025"), ran.out());
    assertTrue(ran.out().contains("\nWhat you may be ready for\n"), ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
    assertEquals(ran, Ran.of("assess " + DIFFERENCES + " --as-of 2025-12-01"));
    assertEquals(ran, Ran.of("assess " + DIFFERENCES + " --as collective"));
    assertEquals(
        ran, Ran.of("assess --curriculum ../../curriculum/leadership-next " + DIFFERENCES));
  }

  @Test
  void theDateOfTheQuestionCounts() {
    assertTrue(
        Ran.of("assess " + DIFFERENCES + " --as-of 2024-06-01")
            .out()
            .contains("You chose to be in *Coming together*, since "));
  }

  @Test
  void whatWasRecordedLaterIsNotKnownYet() {
    String file = write("late.jsonl", HEADER + FOUNDED);
    assertTrue(
        Ran.of("assess " + file + " --known-by 2025-03-01")
            .out()
            .contains("No founding is recorded"));
    assertTrue(
        Ran.of("assess " + file + " --known-by 2025-03-02").out().contains("*Coming together*"));
  }

  @Test
  void aMemberReadsHerOwnLevelsBesideIt() {
    String own = Ran.of("assess " + DIFFERENCES + " --as member:m-01").out();
    assertTrue(own.startsWith("For you alone\n"), own);
    assertTrue(own.contains("The collective decides. "), own);
    assertFalse(Ran.of("assess " + DIFFERENCES).out().contains("For you alone"));
  }

  @Test
  void aMemberWhoIsNotInTheJourneyIsTold() {
    cannotRun("no member `m-99` is in this journey", "assess " + DIFFERENCES + " --as member:m-99");
  }

  @Test
  void outsideTheCollectiveThereAreNoCounts() {
    String outside = Ran.of("assess " + DIFFERENCES + " --as programme").out();
    assertTrue(outside.contains("consented to for the programme"), outside);
    assertFalse(outside.contains("2 of 4"), outside);
    assertTrue(Ran.of("assess " + DIFFERENCES).out().contains("2 of 4"));
    assertTrue(
        Ran.of("assess " + DIFFERENCES + " --as research")
            .out()
            .contains("consented to for research"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collective", "member:m-01", "programme", "research"})
  void jsonIsOneObjectAndTheSameBytesWherePeopleWriteBengali(String reader) throws IOException {
    String command = "assess " + DIFFERENCES + " --format json --as " + reader;
    Ran ran = Ran.of(command);
    assertEquals(0, ran.exitCode(), ran.err());
    assertEquals(ran, Ran.inBengali(command));
    assertEquals(ran, Ran.onTerminal(command));
    try (JsonParser json = new JsonFactory().createParser(ran.out())) {
      assertEquals(JsonToken.START_OBJECT, json.nextToken());
      json.skipChildren();
      assertEquals(null, json.nextToken());
    }
  }

  @Test
  void textIsTheSameWherePeopleWriteBengali() {
    assertEquals(Ran.of("assess " + DIFFERENCES), Ran.inBengali("assess " + DIFFERENCES));
  }

  @Test
  void twoPhonesMakeOneJourneyInEitherOrder() {
    String merged = JOURNEYS + "skip-and-return.jsonl --as-of 2025-06-15";
    Ran ran = Ran.of("assess " + merged);
    assertEquals(ran, Ran.of("assess " + PHONE_A + " " + PHONE_B + " --as-of 2025-06-15"));
    assertEquals(ran, Ran.of("assess " + PHONE_B + " " + PHONE_A + " --as-of 2025-06-15"));
    assertEquals(0, ran.exitCode());
  }

  @Test
  void tornLinesAreToldByNumberAndTheRestIsAssessed() {
    String file = write("torn.jsonl", HEADER + FOUNDED + "{\"is\":\"meeting\",\"id\":\"a:2\"\n");
    Ran ran = Ran.of("assess " + file);
    assertTrue(ran.err().startsWith(file + ":3:"), ran.err());
    assertTrue(
        ran.err()
            .endsWith(
                "\npedagogy: 1 problem in what was recorded; those lines are left out, and the"
                    + " rest counts\n"),
        ran.err());
    assertTrue(ran.out().contains("*Coming together*"), ran.out());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void differentItemsUnderOneIdAreTold() {
    String one = write("one.jsonl", HEADER + FOUNDED);
    String other = write("other.jsonl", HEADER + FOUNDED.replace("gather", "differ"));
    Ran ran = Ran.of("assess " + one + " " + other);
    assertEquals(
        "pedagogy: different items are called a:1; all are kept, and none counts until that is"
            + " settled\n",
        ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void filesOfTwoCollectivesAreAskedAbout() {
    Ran ran = Ran.of("assess " + DIFFERENCES + " " + JOURNEYS + "rest-and-resume.jsonl");
    assertTrue(ran.err().startsWith("pedagogy: it tells of foundings on 2022-08-"), ran.err());
    assertTrue(ran.err().contains(", 2023-09-10, and a journey is of one collective;"), ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void whatTheCurriculumHasNoWordsForIsTold() {
    Ran ran = Ran.of("assess " + JOURNEYS + "long-road.jsonl --as-of 2025-01-12");
    assertEquals(
        "pedagogy: the curriculum has no words for something in g:44; it counts neither way\n",
        ran.err());
    assertEquals(1, ran.exitCode());
  }

  @Test
  void aFileThatIsNoJourneyIsToldOnce() {
    String file = write("notes.txt", "We met on Sunday.\nEleven came.\n");
    Ran ran = Ran.of("assess " + DIFFERENCES + " " + file);
    assertEquals(
        file
            + ":1:1: error[not-json]: it is not JSON\npedagogy: there is no journey that can be"
            + " read in `"
            + file
            + "`\n",
        ran.err());
    assertEquals("", ran.out());
    assertEquals(2, ran.exitCode());
  }

  @Test
  void whatWasConsentedForAnotherPurposeIsNotAsked() {
    String forResearch = HEADER.replace("\"}", "\",\"consented-for\":\"research\"}");
    String limited = write("limited.jsonl", forResearch + FOUNDED);
    cannotRun(
        "this holds only what was consented for research; ask with `--as research`",
        "assess " + limited);
    assertEquals(0, Ran.of("assess " + limited + " --as research").exitCode());
    cannotRun(
        "files that were consented for different purposes do not make one journey",
        "assess " + limited + " " + DIFFERENCES + " --as research");
  }

  @Test
  void whatIsNotThereIsTold() {
    cannotRun("there is no file `nowhere.jsonl`", "assess nowhere.jsonl");
    cannotRun("`src` is a folder; give the files in it", "assess src");
    cannotRun("there is no folder `nowhere`", "assess --curriculum nowhere " + DIFFERENCES);
    cannotRun(
        "the curriculum in `src/test/resources/broken` has 4 errors;"
            + " `pedagogy check src/test/resources/broken` shows them",
        "assess --curriculum src/test/resources/broken " + DIFFERENCES);
  }

  @Test
  void verdictsAreColouredOnATerminalOnly() {
    assertFalse(Ran.of("assess " + DIFFERENCES).out().contains("\u001b"));
    String coloured = Ran.onTerminal("assess " + DIFFERENCES).out();
    assertTrue(coloured.contains("\u001b[32mmet\u001b[0m "), coloured);
    assertNotEquals(coloured, Ran.of("assess " + DIFFERENCES).out());
    assertEquals(
        Ran.of("assess " + DIFFERENCES).out(), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  private static void cannotRun(String sentence, String command) {
    assertEquals(new Ran(2, "", "pedagogy: " + sentence + "\n"), Ran.of(command));
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
