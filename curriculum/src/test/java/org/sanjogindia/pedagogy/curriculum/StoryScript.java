package org.sanjogindia.pedagogy.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.JourneyWriter;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * An invented journey as somebody told it: scenes written by hand, and ordinary meetings of which
 * only the manner is told and which are made up from it. The first line is what the header says of
 * it, the second the day as of which it is read. Then come items in short, lines that begin with
 * {@code #} and are for whoever reads the script, and these:
 *
 * <pre>{@code
 * 2022-02-13 to 2022-04-10 every 14 meetings come 80, speak 60, led 25, differ 50, mend 60, ours 80, done 70
 * 2022-04-10 pulse felt-safe { 3: 4, 4: 5 }
 * 2022-04-10 review 80, running-cost 3000, running-cost-we-decide 1500
 * 2022-04-10 open kiln-visit undertaking, carried-by: [m-01, m-02]
 * 2022-04-10 mark kiln-visit planned risk-checked
 * 2022-05-01 close kiln-visit
 * 2022-05-01 role convenor m-02 until 2023-05-07
 * 2022-05-01 left m-04
 * }</pre>
 *
 * <p>All numbers of meetings are per cent: of the active who come, of those present who speak, of
 * items that members lead, of meetings in which a difference is voiced, of differences that get a
 * next step at the next meeting, of decisions taken in their own way, of notes done in time. What
 * is not said is not counted. The same script is the same journey, whenever it is told.
 */
final class StoryScript {

  private static final Pattern MEETINGS =
      Pattern.compile("([0-9-]{10}) to ([0-9-]{10}) every ([0-9]+) meetings (.*)");
  private static final Pattern MEMBER = Pattern.compile("member: (m-[0-9]{2})");
  private static final Pattern PULSE = Pattern.compile("(\\S+) pulse ([a-z-]+) (\\{.*\\})");
  private static final Pattern REVIEW =
      Pattern.compile("(\\S+) review ([0-9]+)((?:, [a-z-]+ [0-9]+)*)");
  private static final Pattern MATTER = Pattern.compile("matter: ([a-z0-9-]+)");

  private final String about;
  private final LocalDate date;
  private final List<String> script;

  /** Items in short, before they have ids. */
  private final List<String> items = new ArrayList<>();

  private final Map<String, Integer> owed = new HashMap<>();
  private final Map<String, String> matters = new HashMap<>();
  private final Random luck = new Random(2021);

  private StoryScript(String about, LocalDate date, List<String> script) {
    this.about = about;
    this.date = date;
    this.script = script;
  }

  /** Returns the text of the journey that a script tells. */
  static String tell(String text, Curriculum curriculum) {
    List<String> lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    StoryScript story =
        new StoryScript(
            lines.get(0),
            LocalDate.parse(lines.get(1).replace("as of ", "")),
            lines.stream().skip(2).filter(line -> !line.startsWith("#")).toList());
    return story.tell(curriculum);
  }

  private String tell(Curriculum curriculum) {
    script.stream()
        .filter(line -> !MEETINGS.matcher(line).matches())
        .flatMap(line -> scene(line).stream())
        .forEach(items::add);
    script.forEach(this::meetings);
    Checked<Recording> read =
        JourneyReader.forCurriculum(curriculum.id())
            .read(PairScript.header(curriculum) + String.join("\n", numbered()), "story");
    if (!read.diagnostics().isEmpty()) {
      throw new AssertionError(read.text());
    }
    return JourneyWriter.text(
        read.orThrow()
            .about(
                "Invented, like everything in it: a journey made up for examples and tests. No"
                    + " collective and no person stands behind it. "
                    + about
                    + " It is read as of "
                    + date
                    + "."));
  }

  // --- scenes -------------------------------------------------------------------------------

  private static List<String> scene(String line) {
    String[] words = line.split(" ", 3);
    String day = words[0];
    String rest = words.length > 2 ? words[2] : "";
    return switch (words[1]) {
      case "left", "rests", "returned" ->
          List.of(day + " membership member: " + rest + ", change: " + words[1]);
      case "open" -> List.of(day + " matter matter: " + rest.replaceFirst(" ", ", opened: "));
      case "close" -> List.of(day + " matter matter: " + rest + ", closed: true");
      case "mark" -> marks(day, rest);
      case "role" ->
          List.of(
              day
                  + " role-held role: "
                  + rest.replaceFirst(" ", ", member: ").replace(" until ", ", last-day: "));
      case "ends" -> List.of(day + " milestone milestone: " + rest + ", turn: no-longer");
      default -> PairScript.expanded(line);
    };
  }

  private static List<String> marks(String day, String matterAndMarks) {
    List<String> words = List.of(matterAndMarks.split(" ", -1));
    return words.stream()
        .skip(1)
        .map(mark -> day + " matter matter: " + words.get(0) + ", marked: " + mark)
        .toList();
  }

  /** Who is active on a day: joined or returned, and not resting or left. */
  private List<String> active(LocalDate day) {
    Map<String, String> changes = new TreeMap<>();
    for (String item : byDate(items)) {
      Matcher member = MEMBER.matcher(item);
      if (item.contains(" membership ") && !day(item).isAfter(day) && member.find()) {
        changes.put(member.group(1), item.replaceAll(".*change: ", ""));
      }
    }
    changes.values().removeIf(change -> change.equals("left") || change.equals("rests"));
    return new ArrayList<>(changes.keySet());
  }

  // --- meetings -----------------------------------------------------------------------------

  private void meetings(String line) {
    Matcher meetings = MEETINGS.matcher(line);
    if (!meetings.matches()) {
      return;
    }
    Map<String, Integer> manner = new LinkedHashMap<>();
    for (String each : meetings.group(4).split(", ", -1)) {
      String[] words = each.split(" ", -1);
      manner.put(words[0], Integer.parseInt(words[1]));
    }
    LocalDate last = LocalDate.parse(meetings.group(2));
    int every = Integer.parseInt(meetings.group(3));
    for (LocalDate day = LocalDate.parse(meetings.group(1));
        !day.isAfter(last);
        day = day.plusDays(every)) {
      meeting(day, day.plusDays(every), manner);
    }
  }

  private void meeting(LocalDate day, LocalDate next, Map<String, Integer> manner) {
    List<String> active = active(day);
    Collections.shuffle(active, luck);
    int come = share("come", manner, active.size());
    List<String> excused =
        active.subList(come, active.size()).stream().filter(who -> luck.nextInt(4) == 0).toList();
    Map<String, Integer> tallies = new TreeMap<>();
    if (manner.containsKey("speak")) {
      tallies.put("members-who-spoke", share("speak", manner, come));
    }
    if (manner.containsKey("led")) {
      int all = 3 + luck.nextInt(3);
      tallies.put("agenda-items", all);
      tallies.put("items-led-by-members", share("led", manner, all));
    }
    if (manner.containsKey("differ")) {
      int voiced = share("differ", manner, 1);
      tallies.put("differences-voiced", voiced);
      for (int i = 0; i < voiced; i++) {
        difference(day, next, manner);
      }
    }
    if (manner.containsKey("ours")) {
      int all = 1 + luck.nextInt(2);
      tallies.put("decisions", all);
      tallies.put("decisions-our-way", share("ours", manner, all));
    }
    if (manner.containsKey("done")) {
      int all = 1 + luck.nextInt(3);
      tallies.put("records-due", all);
      tallies.put("records-in-time", share("done", manner, all));
    }
    items.add(
        day
            + " meeting attended: "
            + people(active.subList(0, come))
            + (excused.isEmpty() ? "" : ", excused: " + people(excused))
            + ", minors: "
            + manner.getOrDefault("minors", 0)
            + (tallies.isEmpty() ? "" : ", tallies: " + json(tallies)));
  }

  private void difference(LocalDate day, LocalDate next, Map<String, Integer> manner) {
    String matter = "difference-" + owed.merge("differences", 1, Integer::sum);
    items.add(day + " matter matter: " + matter + ", opened: difference");
    if (share("mend", manner, 1) == 1) {
      items.add(next + " matter matter: " + matter + ", marked: next-step-agreed");
    }
  }

  /** So many per cent of a number, and what is left over by rounding is owed to the next time. */
  private int share(String of, Map<String, Integer> manner, int whole) {
    int all = manner.getOrDefault(of, 0) * whole + owed.getOrDefault(of, 0);
    int part = Math.min(whole, all / 100);
    owed.put(of, Math.min(99, all - 100 * part));
    return part;
  }

  private static String people(List<String> people) {
    return "[" + String.join(", ", new TreeSet<>(people)) + "]";
  }

  private static String json(Map<String, Integer> tallies) {
    return tallies.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  // --- as it was noted ----------------------------------------------------------------------

  /** One phone in the first half of the story and another in the second, each counting from 1. */
  private List<String> numbered() {
    List<String> sorted = byDate(items);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      String phone = 2 * i < sorted.size() ? "p" : "r";
      String id = phone + ":" + numbers.merge(phone, 1, Integer::sum);
      String item = counted(called(sorted.get(i), id));
      lines.add(ShortItem.json(item, id, PairScript.by(item), noted(day(item))));
    }
    return lines;
  }

  /**
   * In the script a matter has a name for whoever reads it; in the journey the id of its opening.
   */
  private String called(String item, String id) {
    Matcher matter = MATTER.matcher(item);
    if (!matter.find()) {
      return item;
    }
    String name = matter.group(1);
    if (item.contains(", opened: ")) {
      matters.put(name, id);
    }
    if (!matters.containsKey(name)) {
      throw new AssertionError("`" + name + "` was not opened by then: " + item);
    }
    return matter.replaceFirst("matter: " + matters.get(name));
  }

  /** As a rule on the day itself, or a day or two later. */
  private String noted(LocalDate day) {
    return day.plusDays(Math.max(0, luck.nextInt(6) - 3L)).toString();
  }

  /** Fills in of how many: who was asked, and who took part. */
  private String counted(String item) {
    List<String> active = active(day(item));
    Matcher pulse = PULSE.matcher(item);
    if (pulse.matches()) {
      return "%s pulse question: %s, answers: %s, asked: %s"
          .formatted(pulse.group(1), pulse.group(2), pulse.group(3), active.size());
    }
    Matcher review = REVIEW.matcher(item);
    if (review.matches()) {
      Collections.shuffle(active, luck);
      int took = (active.size() * Integer.parseInt(review.group(2)) + 50) / 100;
      String tallies = review.group(3).replaceAll("([a-z]) ([0-9])", "$1: $2");
      return review.group(1)
          + " review took-part: "
          + people(active.subList(0, took))
          + (tallies.isEmpty() ? "" : ", tallies: { " + tallies.substring(2) + " }");
    }
    return item;
  }

  private static List<String> byDate(List<String> items) {
    return items.stream().sorted(Comparator.comparing(StoryScript::day)).toList();
  }

  private static LocalDate day(String item) {
    return LocalDate.parse(item.substring(0, 10));
  }
}
