package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads words for people: a text in the first language, or a map by language. */
final class Texts {

  private final Findings findings;
  private final Expect expect;
  private ImmutableList<String> languages = ImmutableList.of();

  Texts(Findings findings, Expect expect) {
    this.findings = findings;
    this.expect = expect;
  }

  /** Sets the languages that texts may have; without any, texts are not held to them. */
  void languages(List<String> declared) {
    this.languages = ImmutableList.copyOf(declared);
  }

  List<String> languages() {
    return languages;
  }

  Optional<Text> read(Node node) {
    return node instanceof Node.Mapping map
        ? byLanguage(map)
        : expect
            .text(node)
            .flatMap(this::words)
            .map(words -> Text.of(languages.isEmpty() ? "en" : languages.get(0), words));
  }

  /** Returns the id as words of the first language, for things that have no title. */
  Text ofId(String id) {
    return Text.of(languages.isEmpty() ? "en" : languages.get(0), id.replace('-', ' '));
  }

  private Optional<Text> byLanguage(Node.Mapping map) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Node.Entry entry : map.entries()) {
      String language = entry.key().text();
      Optional<Diagnostic> split =
          languages.contains(language) ? Optional.empty() : SplitText.find(map, entry);
      if (split.isPresent()) {
        findings.add(split.get());
        continue;
      }
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
      expect.text(entry.value()).flatMap(this::words).ifPresent(each -> words.put(language, each));
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
    return words.isEmpty() ? Optional.empty() : Optional.of(inOrder(words));
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

  private Optional<String> words(Node.Scalar scalar) {
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
