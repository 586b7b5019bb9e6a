package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Reads {@code 60%}, {@code at most 3} or {@code between 2 and 4}: what a value is held against.
 */
final class Thresholds {

  private static final ImmutableMap<String, Relation> WORDS =
      ImmutableMap.of(
          "at least ", Relation.AT_LEAST,
          "at most ", Relation.AT_MOST,
          "above ", Relation.ABOVE,
          "below ", Relation.BELOW);
  private static final ImmutableMap<String, String> OTHER_WORDS =
      ImmutableMap.<String, String>builder()
          .put(">=", "at least")
          .put("≥", "at least")
          .put("=>", "at least")
          .put("minimum", "at least")
          .put("min", "at least")
          .put("not below", "at least")
          .put("no less than", "at least")
          .put("atleast", "at least")
          .put("at-least", "at least")
          .put("<=", "at most")
          .put("≤", "at most")
          .put("maximum", "at most")
          .put("max", "at most")
          .put("up to", "at most")
          .put("no more than", "at most")
          .put("not above", "at most")
          .put("atmost", "at most")
          .put("at-most", "at most")
          .put(">", "above")
          .put("more than", "above")
          .put("over", "above")
          .put("<", "below")
          .put("less than", "below")
          .put("under", "below")
          .buildOrThrow();
  private static final Pattern BETWEEN = Pattern.compile("between\\s+(\\S.*?)\\s+and\\s+(\\S.*)");
  private static final Pattern FROM_TO =
      Pattern.compile("(?:from\\s+)?([0-9.%/]+)\\s*(?:to|-|–|\\.\\.)\\s*([0-9.%/]+)");

  private static final CharMatcher DIGITS_AND_SIGN =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".%/"));

  private final Findings findings;
  private final Expect expect;

  Thresholds(Findings findings, Expect expect) {
    this.findings = findings;
    this.expect = expect;
  }

  /**
   * Reads a threshold.
   *
   * @param bare what a value without a word before it means
   * @param value reads the value, or both values of {@code between}
   */
  <T> Optional<Threshold<T>> read(Node node, Relation bare, Function<Piece, Optional<T>> value) {
    return expect.quantity(node).flatMap(text -> read(text, bare, value));
  }

  private <T> Optional<Threshold<T>> read(
      Node.Scalar text, Relation bare, Function<Piece, Optional<T>> value) {
    String words = text.text();
    if (isPlain(words)) {
      return value.apply(Piece.of(text)).map(bound -> Threshold.of(bare, bound));
    }
    Matcher between = BETWEEN.matcher(words);
    if (between.matches()) {
      Optional<T> lower = value.apply(Piece.of(text, between.start(1), between.end(1)));
      Optional<T> upper = value.apply(Piece.of(text, between.start(2), between.end(2)));
      return Whole.of(() -> Threshold.between(lower.orElseThrow(), upper.orElseThrow()));
    }
    for (Map.Entry<String, Relation> word : WORDS.entrySet()) {
      if (words.startsWith(word.getKey())) {
        Piece piece = Piece.of(text, word.getKey().length(), words.length());
        return value.apply(piece).map(bound -> Threshold.of(word.getValue(), bound));
      }
    }
    Optional<String> meant = meant(words);
    if (meant.isPresent()) {
      findings.add(
          Near.offer(
              Code.BAD_THRESHOLD.error(
                  text.span(), lenientFormat("%s is no threshold", AuthorText.quote(words))),
              List.of(meant.get()),
              ""));
      return Optional.empty();
    }
    return value.apply(Piece.of(text)).map(bound -> Threshold.of(bare, bound));
  }

  /** Returns whether this is a number or share alone, as most are; it costs little to see. */
  private static boolean isPlain(String words) {
    return !words.isEmpty() && DIGITS_AND_SIGN.matchesAllOf(words) && !words.contains("..");
  }

  private static Optional<String> meant(String words) {
    for (Map.Entry<String, String> word : OTHER_WORDS.entrySet()) {
      if (words.startsWith(word.getKey())) {
        String rest = words.substring(word.getKey().length()).strip();
        boolean wholeWord =
            !Character.isLetter(word.getKey().codePointBefore(word.getKey().length()))
                || words.startsWith(word.getKey() + " ");
        if (wholeWord && !rest.isEmpty() && Character.isLetterOrDigit(rest.codePointAt(0))) {
          return Optional.of(word.getValue() + " " + rest);
        }
      }
    }
    Matcher range = FROM_TO.matcher(words);
    return range.matches()
        ? Optional.of("between " + range.group(1) + " and " + range.group(2))
        : Optional.empty();
  }
}
