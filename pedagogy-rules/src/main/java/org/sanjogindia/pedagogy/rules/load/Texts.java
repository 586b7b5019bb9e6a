package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads words for people: a text in the first language, or a map by language. */
final class Texts {

  private final Findings findings;
  private final Expect expect;
  private final List<PlacedText> read = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Predicate<SourceSpan> isBelow;
  private ImmutableList<String> languages = ImmutableList.of();

  Texts(Findings findings, Expect expect, Predicate<SourceSpan> isBelow) {
    this.findings = findings;
    this.expect = expect;
    this.isBelow = isBelow;
  }

  /** Sets the languages that texts may have; without any, texts are not held to them. */
  void languages(List<String> declared) {
    this.languages = ImmutableList.copyOf(declared);
  }

  List<String> languages() {
    return languages;
  }

  /** Returns all texts that were read so far, in the order of reading. */
  List<PlacedText> read() {
    return ImmutableList.copyOf(read);
  }

  Optional<Text> read(Node node) {
    Optional<PlacedText> text =
        node instanceof Node.Mapping map
            ? byLanguage(map)
            : expect
                .text(node)
                .flatMap(scalar -> words(scalar).map(words -> plain(words, scalar.span())));
    text.ifPresent(read::add);
    return text.map(PlacedText::text);
  }

  private PlacedText plain(String words, SourceSpan span) {
    String language = languages.isEmpty() ? "en" : languages.get(0);
    return new PlacedText(Text.of(language, words), span, Map.of(language, span));
  }

  /** Returns the id as words of the first language, for things that have no title. */
  Text ofId(String id) {
    return Text.of(languages.isEmpty() ? "en" : languages.get(0), id.replace('-', ' '));
  }

  /** Returns what is said for each language, whatever that is. */
  <T> Optional<Map<String, T>> eachLanguage(Node node, Function<Node, Optional<T>> reader) {
    return expect
        .map(node)
        .map(
            map -> {
              Map<String, T> said = new LinkedHashMap<>();
              for (Node.Entry entry : map.entries()) {
                if (isDropped(map, entry)) {
                  continue;
                }
                tellUnknown(entry);
                reader.apply(entry.value()).ifPresent(it -> said.put(entry.key().text(), it));
              }
              return said;
            });
  }

  /** What is built on may be there in more languages than the curriculum that builds on it. */
  private boolean isDropped(Node.Mapping map, Node.Entry entry) {
    boolean drop =
        !languages.isEmpty()
            && !languages.contains(entry.key().text())
            && isBelow.test(entry.key().span());
    if (drop) {
      leftOut.add(new LeftOut(map, entry));
    }
    return drop;
  }

  /** Returns what was passed over, because it is in a language that is none of these. */
  List<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  private void tellUnknown(Node.Entry entry) {
    String language = entry.key().text();
    if (!languages.isEmpty() && !languages.contains(language)) {
      findings.add(
          Near.offer(
              Code.UNKNOWN_LANGUAGE.error(
                  entry.key().span(),
                  lenientFormat(
                      "%s is none of the curriculum's languages", AuthorText.quote(language))),
              NearestNames.of(language, languages),
              lenientFormat("write %s, or add it to `languages`", Wording.either(languages))));
    }
  }

  private Optional<PlacedText> byLanguage(Node.Mapping map) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, SourceSpan> places = new LinkedHashMap<>();
    for (Node.Entry entry : map.entries()) {
      String language = entry.key().text();
      if (isDropped(map, entry)) {
        continue;
      }
      Optional<Diagnostic> split =
          languages.contains(language) ? Optional.empty() : SplitText.find(map, entry);
      if (split.isPresent()) {
        findings.add(split.get());
        continue;
      }
      tellUnknown(entry);
      expect.text(entry.value()).flatMap(this::words).ifPresent(each -> words.put(language, each));
      places.put(language, entry.value().span());
    }
    if (!languages.isEmpty() && map.find(languages.get(0)).isEmpty()) {
      findings.add(
          Code.MISSING_FIRST_LANGUAGE
              .error(
                  map.span(),
                  lenientFormat(
                      "this text is missing in the first language, `%s`", languages.get(0)))
              .withHint(lenientFormat("add `%s:`", languages.get(0))));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacedText(inOrder(words), map.span(), places));
  }

  private Text inOrder(Map<String, String> words) {
    ImmutableMap.Builder<String, String> ordered = ImmutableMap.builder();
    for (String language : languages) {
      if (words.containsKey(language)) {
        ordered.put(language, words.getOrDefault(language, ""));
      }
    }
    Map<String, String> known = ordered.buildOrThrow();
    return new Text(known.isEmpty() ? words : known);
  }

  /** Returns the words of one text in one language. */
  Optional<String> words(Node.Scalar scalar) {
    if (scalar.text().isBlank()) {
      findings.add(
          Code.EMPTY_TEXT
              .error(scalar.span(), "this text says nothing")
              .withHint("write it, or delete the key"));
      return Optional.empty();
    }
    return Optional.of(scalar.text().strip());
  }
}
