package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/** Writes words as YAML: without quotes where nobody can take them for something else. */
final class WrittenWords {

  private static final int LINE = 104;
  private static final int LONGEST_LINE = 4_000;

  /** What other programs read as a number, a yes, or nothing. */
  private static final Pattern NO_WORDS =
      Pattern.compile("(?i)[-+.]?[0-9].*|~|null|true|false|yes|no|on|off|y|n|[.](inf|nan)|=");

  private WrittenWords() {}

  /** Returns them on one line, between brackets. */
  static String inBrackets(String words) {
    return isPlain("{ k: " + words + " }", words) ? words : quoted(words);
  }

  /** Returns them on one line, behind a key. */
  static String onLine(String words) {
    return isPlain("k: " + words, words) ? words : quoted(words);
  }

  /**
   * Returns them on several lines, the first behind the key, if they can be written so.
   *
   * @param indent the indent of the further lines
   */
  static Optional<List<String>> onLines(String words, int indent) {
    boolean hasBreaks = words.indexOf('\n') >= 0;
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String before = " ".repeat(indent);
    lines.add(hasBreaks ? "|-" : ">-");
    for (String line : hasBreaks ? Splitter.on('\n').split(words) : folded(words, LINE - indent)) {
      lines.add(line.isEmpty() ? "" : before + line);
    }
    List<String> all = lines.build();
    String document = "k: " + String.join("\n", all) + "\n";
    boolean isShort = all.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    return isShort && reads(document, words).isPresent() ? Optional.of(all) : Optional.empty();
  }

  private static List<String> folded(String words, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(words)) {
      if (line.length() > 0 && Width.of(line.toString()) + 1 + Width.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    return lines.add(line.toString()).build();
  }

  private static boolean isPlain(String document, String words) {
    return !NO_WORDS.matcher(words).matches()
        && reads(document, words).filter(scalar -> !scalar.quoted()).isPresent();
  }

  /** Returns whether these words can stand in a file at all. */
  static boolean canStand(String words) {
    return reads("k: " + quoted(words), words).isPresent();
  }

  private static Optional<Node.Scalar> reads(String document, String words) {
    Findings findings = new Findings();
    YamlText read = YamlText.read("it", document.getBytes(StandardCharsets.UTF_8), findings);
    return read.root()
        .filter(root -> !findings.hasErrors() && root instanceof Node.Mapping)
        .map(Node.Mapping.class::cast)
        .filter(map -> map.entries().size() == 1)
        .map(map -> map.entries().get(0).value())
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .filter(scalar -> scalar.text().equals(words));
  }

  private static String quoted(String words) {
    return "\""
        + words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + "\"";
  }
}
