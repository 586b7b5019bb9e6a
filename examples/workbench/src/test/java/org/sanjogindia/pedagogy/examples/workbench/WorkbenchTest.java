package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "chek x | there is no command `chek`; did you mean `check`?",
        "--as-of x | `pedagogy` has no option `--as-of`",
        "--colour blue check x | --colour: `blue` is none of auto, always, never",
        "check | `check` needs FOLDER",
        "sentences a b | `sentences` does not know what to do with `b`",
        "check a --format xml | --format: `xml` is none of text, json, github, sarif",
        "check a --warnings no | --warnings: `no` is none of count, show, hide",
        "check a --colur never | `check` has no option `--colur`; did you mean `--colour`?",
        "assess | `assess` needs JOURNEY",
        "assess x --as-off 2025 | `assess` has no option `--as-off`;"
            + " did you mean `--as-of` or `--as`?",
        "assess x --as-of | --as-of needs DATE",
        "assess x --as-of today | --as-of: `today` is no date;"
            + " write year-month-day, such as 2025-12-01",
        "assess x --as-of 2025-02-29 | --as-of: there is no day `2025-02-29` in the calendar",
        "assess x --as-of ২০২৫-১২-০১ | --as-of: `২০২৫-১২-০১` is no date;"
            + " write year-month-day, such as 2025-12-01",
        "assess x --known-by 2025-12-01 --known-by 2025-12-02 | --known-by is given twice",
        "assess x --as ally | --as: `ally` is no reader;"
            + " write collective, programme, research, or a member such as member:m-07",
        "assess x --as member:Rina | --as: a member is asked for by her pseudonym,"
            + " such as member:m-07, never by a name",
        "assess x --format xml | --format: `xml` is none of text, json",
      })
  void whatCannotBeMeantIsToldInASentence(String command, String sentence) {
    Ran ran = Ran.of(command);
    assertEquals("pedagogy: " + sentence, ran.err().lines().findFirst().orElse(""));
    assertTrue(ran.err().endsWith(" --help` shows how it is used.\n"), ran.err());
    assertEquals(2, ran.err().lines().count());
    assertEquals("", ran.out());
    assertEquals(2, ran.exitCode());
  }

  @Test
  void whoSaysNothingIsHelped() {
    Ran ran = Ran.of("--colour never");
    assertEquals(
        "pedagogy: say what to do, such as `pedagogy check my-curriculum`; `pedagogy --help` tells"
            + " more\n",
        ran.err());
    assertEquals(2, ran.exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "explain --help",
        "watch --help",
        "new --help",
        "assess --help",
        "sentences --help",
        "help"
      })
  void helpTeaches(String command) {
    Ran ran = Ran.of(command);
    assertTrue(ran.out().contains("\nExamples:\n  pedagogy "), ran.out());
    assertTrue(ran.out().contains("\nEnds with 0 if "), ran.out());
    assertTrue(ran.out().contains("2 if it"), ran.out());
    assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
    assertFalse(ran.out().contains("\u001b"), ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
  }

  @Test
  void anAnswerThatCannotBeWrittenIsTold() {
    assertEquals(
        new Ran(2, "", "pedagogy: the answer could not be written to its end\n"),
        helpInto("No space left on device"));
  }

  @Test
  void aReaderWhoHasEnoughIsNothingToTell() {
    assertEquals(new Ran(0, "", ""), helpInto("Broken pipe"));
  }

  private static Ran helpInto(String problem) {
    OutputStream stopped =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(problem);
          }
        };
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new UntilEnough(stopped), false, UTF_8);
    Desk desk = new Desk(out, new PrintWriter(err), Clock.systemUTC(), false);
    return new Ran(Workbench.run(desk, "--help"), "", err.toString());
  }

  @Test
  void helpIsColouredOnATerminal() {
    assertTrue(Ran.onTerminal("check --help").out().contains("\u001b["));
    assertFalse(Ran.onTerminal("check --help --colour never").out().contains("\u001b["));
  }

  @Test
  void theVersionNamesTheCurriculumThatComesWithIt() {
    Ran ran = Ran.of("--version");
    assertTrue(ran.out().startsWith("pedagogy "), ran.out());
    assertTrue(ran.out().contains("curriculum leadership-next 1.0.0"), ran.out());
    assertEquals(0, ran.exitCode());
  }
}
