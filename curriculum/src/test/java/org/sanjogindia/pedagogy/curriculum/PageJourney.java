package org.sanjogindia.pedagogy.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * A journey as the page writes it, and what the page says of it.
 *
 * @param journey the journey
 * @param statements what is said of it
 */
record PageJourney(Journey journey, List<Statement> statements) {

  private static final String HEADER =
      """
      {"format":"leadership-next-journey","version":1,"curriculum":"our-circle","curriculum-version":"1.0.0"}
      """;

  private static final Pattern ASKED =
      Pattern.compile(
          "asked on ([0-9]{4}-[0-9]{2}-[0-9]{2}): (\\{ .* \\}|[a-z-]+) (is|comes to) (.+)");

  /**
   * A line that says what comes out on a day.
   *
   * @param line the line of the page
   * @param date the day
   * @param about a name, or a condition or measure that is written out
   * @param verb what is said of it: {@code is} or {@code comes to}
   * @param answer what comes out
   */
  record Statement(int line, LocalDate date, String about, String verb, String answer) {

    boolean isWrittenOut() {
      return about.startsWith("{");
    }

    /** Returns the name, or one for what is written out. */
    String name() {
      return isWrittenOut() ? "asked-on-line-" + line : about;
    }
  }

  /** Returns the journeys of the page. */
  static List<PageJourney> all() {
    return LanguagePage.blocks("journey").stream().map(PageJourney::of).toList();
  }

  private static PageJourney of(LanguagePage.Block block) {
    List<Statement> statements = new ArrayList<>();
    List<String> items = new ArrayList<>(beginning());
    for (int i = 0; i < block.lines().size(); i++) {
      int line = block.line() + i;
      String text = block.lines().get(i);
      if (text.startsWith("asked on ")) {
        statements.add(statement(text, line));
      } else {
        items.add(item(text, "page:" + line));
      }
    }
    Checked<Recording> recording =
        JourneyReader.forAnyCurriculum()
            .read(HEADER + String.join("\n", items), "journey on line " + block.line());
    if (!recording.diagnostics().isEmpty()) {
      throw new AssertionError(recording.text());
    }
    return new PageJourney(recording.orThrow().journey(), statements);
  }

  /** What every example begins with. */
  private static List<String> beginning() {
    List<String> items = new ArrayList<>();
    items.add(item("2025-01-01 founded stage: gather", "begin:1"));
    for (int person = 1; person <= 6; person++) {
      String who = "member: m-0" + person;
      items.add(item("2025-01-01 membership " + who + ", change: joined", "joined:" + person));
      items.add(
          item(
              "2025-01-01 consent " + who + ", scope: collective, word: given", "given:" + person));
    }
    return items;
  }

  private static Statement statement(String text, int line) {
    Matcher asked = matched(ASKED, text, line);
    return new Statement(
        line, LocalDate.parse(asked.group(1)), asked.group(2), asked.group(3), asked.group(4));
  }

  private static String item(String text, String id) {
    return ShortItem.json(text, id, "facilitator", "");
  }

  private static Matcher matched(Pattern pattern, String text, int line) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new AssertionError("line " + line + " of the page is not understood: " + text);
    }
    return matcher;
  }
}
