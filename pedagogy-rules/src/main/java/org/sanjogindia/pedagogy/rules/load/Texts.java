package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads words for people: a text in the first language, or a map by language. */
final class Texts {

  /** Where a text by language says how sure its authors are. */
  private static final String SURE = Language.SURE;

  private final Findings findings;
  private final Expect expect;
  private final List<PlacedText> read = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, SourceSpan> beingTranslated = new LinkedHashMap<>();
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

  /** Notes where a language is said to be one into which is being translated. */
  void beingTranslated(String language, SourceSpan place) {
    beingTranslated.put(language, place);
  }

  /** Returns the languages into which is being translated, and where that is said. */
  Map<String, SourceSpan> beingTranslated() {
    return ImmutableMap.copyOf(beingTranslated);
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
                tellUnknown(entry.key().text(), entry.key().span());
                reader.apply(entry.value()).ifPresent(it -> said.put(entry.key().text(), it));
              }
              return said;
            });
  }

  /** What is built on may be there in more languages than the curriculum that builds on it. */
  private boolean isDropped(Node.Mapping map, Node.Entry entry) {
    boolean drop = isOfNoneOfThese(entry);
    if (drop) {
      leftOut.add(new LeftOut(map, entry));
    }
    return drop;
  }

  private boolean isOfNoneOfThese(Node.Entry entry) {
    return !isKnown(entry.key().text()) && isBelow.test(entry.key().span());
  }

  /** Returns what was passed over, because it is in a language that is none of these. */
  List<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  /** Tells if the curriculum does not have this language. */
  void tellUnknown(String language, SourceSpan place) {
    if (!isKnown(language)) {
      findings.add(
          Near.offer(
              Code.UNKNOWN_LANGUAGE.error(
                  place,
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
      if (language.equals(SURE) || isDropped(map, entry)) {
        continue;
      }
      Optional<Diagnostic> split =
          languages.contains(language) ? Optional.empty() : SplitText.find(map, entry);
      if (split.isPresent()) {
        findings.add(split.get());
        continue;
      }
      tellUnknown(language, entry.key().span());
      expect.text(entry.value()).flatMap(this::words).ifPresent(each -> words.put(language, each));
      places.put(language, entry.value().span());
    }
    Map<String, Sureness> sureness =
        map.find(SURE).map(entry -> sureness(map, entry, places.keySet())).orElse(Map.of());
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
        : Optional.of(new PlacedText(text(words, sureness), map.span(), places));
  }

  /**
   * Reads how sure the authors are: one word for all translations, or a map by language.
   *
   * @param there the languages in which the text has words
   */
  private Map<String, Sureness> sureness(Node.Mapping text, Node.Entry sure, Set<String> there) {
    List<String> translations = there.stream().filter(language -> !isFirst(language)).toList();
    Map<String, Sureness> said = new LinkedHashMap<>();
    if (sure.value() instanceof Node.Mapping map) {
      boolean saysMore = map.entries().stream().anyMatch(entry -> !isOfNoneOfThese(entry));
      if (!map.entries().isEmpty() && !saysMore) {
        leftOut.add(new LeftOut(text, sure));
        return said;
      }
      eachLanguage(map, this::sureness).orElse(Map.of()).forEach(said::put);
      for (Node.Entry entry : map.entries()) {
        String language = entry.key().text();
        if (isKnown(language) && !translations.contains(language)) {
          tellSureOfNothing(entry.key().span(), language);
        }
      }
    } else if (!translations.isEmpty()) {
      sureness(sure.value()).ifPresent(all -> translations.forEach(each -> said.put(each, all)));
    } else if (isBelow.test(sure.key().span())) {
      leftOut.add(new LeftOut(text, sure));
    } else {
      findings.add(
          Code.SURE_OF_NOTHING
              .error(sure.key().span(), "this text has no translation to be sure of")
              .withHint("delete `sure`, or add a translation"));
    }
    return said;
  }

  /** Reads how sure its authors are of one word or text. */
  Optional<Sureness> sureness(Node node) {
    return expect.word(node, Vocabulary.SURENESS);
  }

  private void tellSureOfNothing(SourceSpan place, String language) {
    findings.add(
        isFirst(language)
            ? Code.SURE_OF_NOTHING
                .error(
                    place,
                    lenientFormat(
                        "%s is the first language, and its words are no translation",
                        AuthorText.quote(language)))
                .withHint("say it of the other languages")
            : Code.SURE_OF_NOTHING
                .error(
                    place,
                    lenientFormat("this text has no words in %s", AuthorText.quote(language)))
                .withHint("add them, or say nothing of them"));
  }

  private boolean isFirst(String language) {
    return language.equals(languages.isEmpty() ? "en" : languages.get(0));
  }

  private boolean isKnown(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  private Text text(Map<String, String> words, Map<String, Sureness> sureness) {
    Map<String, String> ordered = inOrder(words);
    String first = ordered.keySet().iterator().next();
    ImmutableMap.Builder<String, Sureness> of = ImmutableMap.builder();
    for (String language : ordered.keySet()) {
      Sureness said = sureness.get(language);
      if (said != null && !language.equals(first)) {
        of.put(language, said);
      }
    }
    return new Text(ordered, of.buildOrThrow());
  }

  private Map<String, String> inOrder(Map<String, String> words) {
    ImmutableMap.Builder<String, String> ordered = ImmutableMap.builder();
    for (String language : languages) {
      if (words.containsKey(language)) {
        ordered.put(language, words.getOrDefault(language, ""));
      }
    }
    Map<String, String> known = ordered.buildOrThrow();
    return known.isEmpty() ? words : known;
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
