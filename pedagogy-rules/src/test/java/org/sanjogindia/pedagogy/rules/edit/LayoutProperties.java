package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/** What holds of every layout, whatever somebody wrote. */
class LayoutProperties {

  private static final List<String> REAL = RealFiles.all();
  private static final Pattern KEY_LINE = Pattern.compile(" *(- )?[a-z-]+: [^|>#\"'\r]*");

  /** Laying out what is laid out changes nothing. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void laidOutTwiceIsLaidOutOnce(@ForAll long seed) {
    String messy = messy(new Random(seed));
    if (isSound(messy)) {
      String once = laidOut(messy);
      assertEquals(once, laidOut(once), () -> "of:\n" + messy);
    }
  }

  /** Texts, lists and maps are the same, but for the order of keys. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theMeaningStays(@ForAll long seed) {
    String messy = messy(new Random(seed));
    if (isSound(messy)) {
      assertEquals(said(messy), said(laidOut(messy)), () -> "of:\n" + messy);
    }
  }

  /** A comment above a key is still above that key, and one behind a value still behind it. */
  @Property(tries = 250, shrinking = ShrinkingMode.OFF)
  void everyCommentStaysWithItsOwner(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(pick(random).split("\n", -1)));
    List<String> owners = comment(lines, random);
    String commented = String.join("\n", lines);
    if (!isSound(commented)) {
      return;
    }
    List<String> after = List.of(laidOut(commented).split("\n", -1));
    for (int i = 0; i < owners.size(); i++) {
      String name = "#" + i + "#";
      List<Integer> at = new ArrayList<>();
      for (int line = 0; line < after.size(); line++) {
        if (after.get(line).contains(name)) {
          at.add(line);
        }
      }
      assertEquals(1, at.size(), () -> name + " in:\n" + commented);
      int line = at.get(0);
      while (after.get(line).strip().startsWith("#")) {
        line++;
      }
      String owner = owners.get(i);
      assertTrue(
          after.get(line).strip().replace("- ", "").startsWith(owner),
          () -> name + " belongs to " + owner + ":\n" + String.join("\n", after));
    }
  }

  /** Nothing is left as it is for fear of changing what it says. */
  @Property(tries = 250, shrinking = ShrinkingMode.OFF)
  void whateverIsIndentedWiderIsLaidOut(@ForAll long seed) {
    String plain = pick(new Random(seed));
    String wide = plain.replaceAll("(?m)^( +)(?=\\S)", "$1$1$1");
    if (!wide.equals(plain) && isSound(wide) && said(wide).equals(said(plain))) {
      assertNotEquals(wide, laidOut(wide));
      assertEquals(withoutColumns(laidOut(plain)), withoutColumns(laidOut(wide)));
    }
  }

  /** A column of comments is the author's to choose. */
  private static String withoutColumns(String text) {
    return text.replaceAll(" +#", " #");
  }

  /** Adds comments beside some lines, and returns the key that each of them is about. */
  private static List<String> comment(List<String> lines, Random random) {
    List<String> owners = new ArrayList<>();
    for (int i = lines.size() - 1; i > 0 && owners.size() < 5; i--) {
      String line = lines.get(i);
      boolean afterComment = lines.get(i - 1).strip().startsWith("#");
      if (!KEY_LINE.matcher(line).matches()
          || line.length() > 80
          || afterComment
          || random.nextInt(4) > 0) {
        continue;
      }
      int depth = line.length() - line.stripLeading().length();
      String name = "#" + owners.size() + "#";
      owners.add(line.strip().replace("- ", "").split(":", -1)[0] + ":");
      if (random.nextBoolean()) {
        lines.set(i, line + " ".repeat(1 + random.nextInt(5)) + name);
      } else {
        lines.add(i, " ".repeat(depth) + name);
      }
    }
    return owners;
  }

  private static String messy(Random random) {
    List<String> lines = new ArrayList<>(List.of(pick(random).split("\n", -1)));
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int depth = line.length() - line.stripLeading().length();
      String deeper = "\n" + " ".repeat(depth + 1 + random.nextInt(5));
      switch (random.nextInt(7)) {
        case 0 -> lines.add(at, " ".repeat(random.nextInt(12)) + "# own");
        case 1 -> lines.set(at, line + " ".repeat(1 + random.nextInt(6)) + "# behind");
        case 2 -> lines.add(at, " ".repeat(random.nextInt(3)));
        case 3 -> lines.set(at, line.replace(": ", " :   "));
        case 4 -> lines.set(at, line.replaceFirst(": ", ":" + deeper));
        case 5 -> lines.set(at, line.replaceFirst("- ", "-" + deeper));
        default -> lines.set(at, line.replace(", ", ",").replace("{ ", "{"));
      }
    }
    return String.join(random.nextInt(20) == 0 ? "\r\n" : "\n", lines);
  }

  private static String pick(Random random) {
    return REAL.get(random.nextInt(REAL.size()));
  }

  private static boolean isSound(String text) {
    Findings findings = new Findings();
    YamlText.read("it", text.getBytes(UTF_8), findings);
    return !findings.hasErrors();
  }

  private static String laidOut(String text) {
    return Layout.of("it", text.getBytes(UTF_8), root -> LayoutProperties::byLetter).orThrow();
  }

  /** All maps in the order of their keys' letters: an order in which little stays in its place. */
  private static Optional<List<String>> byLetter(Node.Mapping map) {
    return Optional.of(map.entries().stream().map(entry -> entry.key().text()).sorted().toList());
  }

  private static Object said(String text) {
    return said(YamlText.read("it", text.getBytes(UTF_8), new Findings()).root().orElseThrow());
  }

  private static Object said(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.quoted() + scalar.text();
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(LayoutProperties::said).toList();
    }
    Map<String, Object> map = new TreeMap<>();
    ((Node.Mapping) node)
        .entries()
        .forEach(entry -> map.put(entry.key().text(), said(entry.value())));
    return map;
  }
}
