package org.sanjogindia.pedagogy.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.JourneyWriter;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * Both journeys of a pair as somebody wrote them. The first line says what makes the difference,
 * the second as of which day they are read; the others are items in short, in both journeys, or in
 * one only where they begin with {@code met:} or {@code short:}. Two such lines in a row are the
 * same item, said differently.
 *
 * <pre>{@code
 * A tenth of us does not feel safe, and a fifth.
 * as of 2025-06-01
 * 2025-01-05 founded stage: differ
 * 2025-01-05 joined m-01 to m-05
 * 2025-01-12, 2025-01-26 meeting attended: m-01 to m-04
 * 2025-02-02 milestone agreements-written
 * met: 2025-03-02 pulse question: felt-safe, answers: { 2: 1, 4: 9 }, asked: 10
 * short: 2025-03-02 pulse question: felt-safe, answers: { 2: 2, 4: 8 }, asked: 10
 * }</pre>
 *
 * <p>Who joined also consented that her collective counts her evidence.
 *
 * @param rule the rule
 * @param about what makes the difference
 * @param date the day
 * @param lines the items
 */
record PairScript(String rule, String about, String date, List<String> lines) {

  /** Which of the two. */
  enum Side {
    MET,
    SHORT;

    String word() {
      return this == MET ? "met" : "short";
    }
  }

  private static final Pattern ITEMS =
      Pattern.compile("((?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:, )?)+) ([a-z-]+) *(.*)");

  static PairScript of(String rule, String text) {
    List<String> lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    return new PairScript(
        rule,
        lines.get(0),
        lines.get(1).replace("as of ", ""),
        lines.stream().skip(2).filter(line -> !line.startsWith("#")).toList());
  }

  /** Returns the file of one of the two. */
  String file(Side side) {
    return rule + "." + side.word() + ".jsonl";
  }

  /** Returns what the file of one of the two says. */
  String text(Side side, Curriculum curriculum) {
    Checked<Recording> read =
        JourneyReader.forCurriculum(curriculum.id())
            .read(header(curriculum) + String.join("\n", items(side)), file(side));
    if (!read.diagnostics().isEmpty()) {
      throw new AssertionError(read.text());
    }
    return JourneyWriter.text(read.orThrow().about(about(side)));
  }

  /** The first line of a journey that speaks the words of a curriculum. */
  static String header(Curriculum curriculum) {
    return "{\"format\":\"leadership-next-journey\",\"version\":1,\"curriculum\":\"%s\",\"curriculum-version\":\"%s\"}\n"
        .formatted(curriculum.id(), curriculum.version());
  }

  private String about(Side side) {
    String other = side == Side.MET ? "short" : "met";
    return "Invented, like everything in it: one of two journeys that differ in one item only. "
        + (side == Side.MET ? "It meets" : "It is just short of")
        + " the rule `%s`; see `%s.%s.jsonl`. %s It is read as of %s."
            .formatted(rule, rule, other, about, date);
  }

  private List<String> items(Side side) {
    List<String> items = new ArrayList<>();
    int number = 0;
    String before = "";
    for (String line : lines) {
      String only = line.startsWith("met: ") ? "met" : line.startsWith("short: ") ? "short" : "";
      boolean same = only.equals("short") && before.equals("met");
      before = only;
      List<String> those = expanded(only.isEmpty() ? line : line.substring(only.length() + 2));
      int first = same ? number - those.size() : number;
      number = first + those.size();
      if (only.isEmpty() || only.equals(side.word())) {
        for (int i = 0; i < those.size(); i++) {
          String item = those.get(i);
          items.add(ShortItem.json(item, "a:" + (first + i + 1), by(item), ""));
        }
      }
    }
    return items;
  }

  /** One item for each of several dates, and for each who joined two. */
  static List<String> expanded(String line) {
    Matcher items = ITEMS.matcher(line);
    if (!items.matches()) {
      throw new AssertionError("a line is not understood: " + line);
    }
    String kind = items.group(2);
    String fields = items.group(3);
    return Arrays.stream(items.group(1).split(", ", -1))
        .flatMap(
            date ->
                switch (kind) {
                  case "joined" -> joined(date, fields);
                  case "milestone" ->
                      Stream.of(
                          fields.contains(":")
                              ? date + " milestone " + fields
                              : date + " milestone milestone: " + fields + ", turn: brought-about");
                  default -> Stream.of(date + " " + kind + " " + fields);
                })
        .toList();
  }

  private static Stream<String> joined(String date, String people) {
    return Arrays.stream(people(people).split(", ", -1))
        .flatMap(
            who ->
                Stream.of(
                    date + " membership member: " + who + ", change: joined",
                    date + " consent member: " + who + ", scope: collective, word: given"));
  }

  private static String people(String people) {
    String[] ends = people.split(" to ", -1);
    return ends.length == 1
        ? people
        : Stream.iterate(number(ends[0]), n -> n <= number(ends[1]), n -> n + 1)
            .map(ShortItem::member)
            .collect(Collectors.joining(", "));
  }

  private static int number(String member) {
    return Integer.parseInt(member.substring(2));
  }

  /** Who says so, where the item does not tell. */
  static String by(String item) {
    String kind = item.split(" ", -1)[1];
    return switch (kind) {
      case "membership", "consent", "review", "choice", "observation", "contest", "role-held" ->
          "self";
      default -> "facilitator";
    };
  }
}
