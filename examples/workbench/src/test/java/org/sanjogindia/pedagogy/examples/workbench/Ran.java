package org.sanjogindia.pedagogy.examples.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What a command did.
 *
 * @param exitCode its exit code
 * @param out what it answered
 * @param err what it said beside the answer
 */
record Ran(int exitCode, String out, String err) {

  private static final Clock DECEMBER_1 =
      Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC);

  /**
   * Runs a command whose words are separated by blanks, on 1 December 2025, away from terminals.
   */
  static Ran of(String command) {
    return ofWords(command.split(" ", -1));
  }

  /** The same, on a terminal that likes colours. */
  static Ran onTerminal(String command) {
    return at(true, command.split(" ", -1));
  }

  /** The same, of words that may have blanks. */
  static Ran ofWords(String... words) {
    return at(false, words);
  }

  private static Ran at(boolean likesColours, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Desk desk = new Desk(new PrintWriter(out), new PrintWriter(err), DECEMBER_1, likesColours);
    int exitCode = Workbench.run(desk, words);
    return new Ran(exitCode, out.toString(), err.toString());
  }

  /** Runs a command where people write Bengali, with Bengali digits. */
  static Ran inBengali(String command) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("bn-BD-u-nu-beng"));
      return of(command);
    } finally {
      Locale.setDefault(before);
    }
  }
}
