package org.sanjogindia.pedagogy.examples.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteOfJourneyTest {

  private static final String STORY =
      """
      {"format":"leadership-next-journey","version":1,"curriculum":"leadership-next","curriculum-version":"1.0.0"}
      {"is":"founded","id":"a:1","date":"2025-03-01","recorded":"2025-03-02","by":"facilitator","stage":"gather"}
      """;

  @TempDir private Path folder;

  @Test
  void aJourneyIsAPartOfTheSiteUpToToday() {
    Ran ran = run("--journey " + write(STORY));
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
    assertTrue(page("index.html").contains("<a href=\"journey.html\">Journey</a>"));
    assertTrue(page("journey.html").contains("What you did as one, up to 1 December 2025:"));
    assertTrue(page("journey-2025-12-01.html").contains("<h1>1 December 2025</h1>"));
  }

  @Test
  void theLastDayIsChosen() {
    run("--journey " + write(STORY) + " --as-of 2025-04-01");
    assertTrue(page("journey.html").contains("What you did as one, up to 1 April 2025:"));
  }

  @Test
  void whatIsLeftOutIsToldAndTheRestIsShown() {
    Ran ran = run("--journey " + write(STORY + "{\"is\":\"meeting\",\"id\":\"a:2\"\n"));
    assertTrue(
        ran.err()
            .endsWith(
                "\npedagogy: 1 problem in what was recorded; those lines are left out, and the"
                    + " rest counts\n"),
        ran.err());
    assertEquals(1, ran.exitCode());
    assertTrue(page("journey.html").contains("up to 1 December 2025:"));
  }

  @Test
  void aDayWithoutAJourneyIsTold() {
    cannotRun(
        "`--as-of` is about a journey; give one with `--journey FILE`, or leave it out",
        "--as-of 2025-01-12");
  }

  @Test
  void aJourneyInMarkdownIsTold() {
    cannotRun(
        "a journey is for the collective itself and is not written as markdown; leave out"
            + " `--journey` or `--format`",
        "--format markdown --journey " + write(STORY));
  }

  private void cannotRun(String sentence, String options) {
    assertEquals(new Ran(2, "", "pedagogy: " + sentence + "\n"), run(options));
  }

  private Ran run(String options) {
    return Ran.of("site " + folder.resolve("out") + " " + options);
  }

  private String write(String text) {
    try {
      return Files.writeString(folder.resolve("journey.jsonl"), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(String name) {
    try {
      return Files.readString(folder.resolve("out/en").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
