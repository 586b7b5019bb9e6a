package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.grammar.Lexicon;
import org.sanjogindia.pedagogy.rules.grammar.Plurals;
import org.sanjogindia.pedagogy.rules.grammar.Saying;
import org.sanjogindia.pedagogy.rules.grammar.Template;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/** Reads the file of a language, and finds all that is wrong with it. */
final class LanguageReader {

  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of("language", "name", "reviewed", "digits", "plurals", "months", "sentences");

  private final String file;
  private final Optional<Language> like;
  private final Findings findings = new Findings();

  /** Reads a file that has to have what another language has, if there is one. */
  LanguageReader(String file, Optional<Language> like) {
    this.file = file;
    this.like = like;
  }

  Checked<Language> read(byte[] bytes) {
    YamlText yaml = YamlText.read(file, bytes, findings);
    Optional<Language> language =
        yaml.root().flatMap(root -> mapping(root, "a language").flatMap(this::language));
    Sources sources =
        yaml.text()
            .map(text -> Sources.of(ImmutableList.of(SourceText.of(file, text.text()))))
            .orElseGet(Sources::none);
    return findings.hasErrors() || language.isEmpty()
        ? Checked.withoutValue(findings.all(sources), sources)
        : Checked.of(language.get(), findings.all(sources), sources);
  }

  private Optional<Language> language(Node.Mapping root) {
    root.entries().forEach(entry -> known(entry.key(), KEYS));
    Plurals plurals = plurals(root);
    String digits = text(root, "digits").orElse("0123456789");
    if (digits.length() != 10) {
      problem("language-digits", root.span(), "a language has ten digits, from nought to nine");
      return Optional.empty();
    }
    Map<String, Saying> sayings =
        value(root, "sentences")
            .flatMap(node -> mapping(node, "`sentences`"))
            .map(node -> sayings(node, plurals))
            .orElse(ImmutableMap.of());
    List<String> months = months(root);
    Optional<String> code = text(root, "language");
    Optional<String> name = text(root, "name");
    boolean reviewed = text(root, "reviewed").filter("yes"::equals).isPresent();
    return findings.hasErrors() || code.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Language(
                code.get(), name.get(), reviewed, months, new Lexicon(digits, plurals, sayings)));
  }

  private List<String> months(Node.Mapping root) {
    ImmutableList.Builder<String> months = ImmutableList.builder();
    Optional<Node> node = value(root, "months");
    if (node.isPresent() && node.get() instanceof Node.Sequence list) {
      list.items().forEach(item -> scalar(item).ifPresent(months::add));
    }
    List<String> all = months.build();
    if (node.isPresent() && all.size() != 12) {
      problem("language-months", node.get().span(), "a year has 12 months, and a list names them");
    }
    return all;
  }

  private Plurals plurals(Node.Mapping root) {
    ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
    Optional<Node> node = value(root, "plurals");
    node.flatMap(it -> mapping(it, "`plurals`"))
        .ifPresent(
            it ->
                it.entries()
                    .forEach(
                        entry ->
                            scalar(entry.value())
                                .ifPresent(rule -> rules.put(entry.key().text(), rule))));
    try {
      return Plurals.of(rules.buildOrThrow());
    } catch (IllegalArgumentException unreadable) {
      problem(
          "language-plurals",
          node.map(Node::span).orElseGet(root::span),
          "these are no plural rules of CLDR for `zero`, `one`, `two`, `few` or `many`");
      return Plurals.of(ImmutableMap.of());
    }
  }

  // --- sentences -------------------------------------------------------------------------------

  private Map<String, Saying> sayings(Node.Mapping sentences, Plurals plurals) {
    ImmutableMap.Builder<String, Saying> sayings = ImmutableMap.builder();
    for (Node.Entry entry : sentences.entries()) {
      if (like.isEmpty() || known(entry.key(), likeSayings().keySet())) {
        saying(entry, plurals).ifPresent(saying -> sayings.put(entry.key().text(), saying));
      }
    }
    Map<String, Saying> all = sayings.buildOrThrow();
    Set<String> named = named(sentences);
    likeSayings()
        .forEach(
            (key, english) -> {
              if (!named.contains(key)) {
                problem(
                    "language-lacks-sentence",
                    sentences.span(),
                    lenientFormat(
                        "no sentence for `%s`, which is in English %s",
                        key, AuthorText.quote(written(english))));
              }
            });
    return all;
  }

  private static Set<String> named(Node.Mapping mapping) {
    return mapping.entries().stream()
        .map(entry -> entry.key().text())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Map<String, Saying> likeSayings() {
    return like.map(language -> language.lexicon().sayings()).orElse(ImmutableMap.of());
  }

  private static String written(Saying saying) {
    StringBuilder text = new StringBuilder();
    saying
        .other()
        .pieces()
        .forEach(piece -> text.append(piece.isGap() ? "{" + piece.text() + "}" : piece.text()));
    return text.toString();
  }

  private Optional<Saying> saying(Node.Entry entry, Plurals plurals) {
    ImmutableMap.Builder<String, Template> templates = ImmutableMap.builder();
    if (entry.value() instanceof Node.Mapping variants) {
      for (Node.Entry variant : variants.entries()) {
        template(variant.value(), entry.key().text(), variant.key().text())
            .ifPresent(template -> templates.put(variant.key().text(), template));
      }
      checkCategories(variants, plurals);
    } else {
      template(entry.value(), entry.key().text(), Saying.OTHER)
          .ifPresent(template -> templates.put(Saying.OTHER, template));
    }
    Map<String, Template> all = templates.buildOrThrow();
    return all.containsKey(Saying.OTHER) ? Optional.of(new Saying(all)) : Optional.empty();
  }

  private void checkCategories(Node.Mapping variants, Plurals plurals) {
    Set<String> categories = plurals.categories();
    Set<String> named = named(variants);
    boolean exactOnly = named.stream().allMatch(key -> isExact(key) || key.equals(Saying.OTHER));
    for (Node.Entry variant : variants.entries()) {
      if (!isExact(variant.key().text())) {
        known(variant.key(), categories);
      }
    }
    for (String missing :
        Sets.difference(exactOnly ? ImmutableSet.of(Saying.OTHER) : categories, named)) {
      problem(
          "language-lacks-plural",
          variants.span(),
          lenientFormat("no words for the numbers that are `%s`", missing));
    }
  }

  private static boolean isExact(String selector) {
    return selector.matches("=[0-9]{1,9}");
  }

  private Optional<Template> template(Node node, String key, String selector) {
    Optional<String> text = scalar(node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Template template = Template.parse(text.get());
      Optional.ofNullable(likeSayings().get(key))
          .ifPresent(english -> checkGaps(template, english, selector, node.span()));
      return Optional.of(template);
    } catch (IllegalArgumentException braces) {
      problem("language-braces", node.span(), "a `{` or a `}` has no partner here");
      return Optional.empty();
    }
  }

  /** What is for one number alone need not say the number. */
  private void checkGaps(Template template, Saying english, String selector, SourceSpan span) {
    Set<String> asked = english.other().gaps();
    for (String gap : Sets.difference(asked, template.gaps())) {
      if (!(isExact(selector) && gap.equals(Saying.COUNT))) {
        problem("language-lacks-gap", span, lenientFormat("{%s} has to stand here", gap));
      }
    }
    for (String gap : Sets.difference(template.gaps(), asked)) {
      problem("language-unknown-gap", span, lenientFormat("nothing fills {%s} here", gap));
    }
  }

  // --- values ----------------------------------------------------------------------------------

  private Optional<Node> value(Node.Mapping root, String key) {
    Optional<Node> found = root.find(key).map(Node.Entry::value);
    if (found.isEmpty()) {
      problem("language-lacks-key", root.span(), lenientFormat("a language has `%s`", key));
    }
    return found;
  }

  private Optional<String> text(Node.Mapping root, String key) {
    return value(root, key).flatMap(this::scalar);
  }

  private Optional<String> scalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    problem("language-text", node.span(), "a text stands here");
    return Optional.empty();
  }

  private Optional<Node.Mapping> mapping(Node node, String what) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    problem("language-map", node.span(), lenientFormat("%s is a map of keys to values", what));
    return Optional.empty();
  }

  private boolean known(Node.Scalar key, Set<String> known) {
    if (known.contains(key.text())) {
      return true;
    }
    List<String> nearest = NearestNames.of(key.text(), known);
    findings.add(
        Diagnostic.error(
                "language-unknown-key",
                key.span(),
                lenientFormat("no language has %s", AuthorText.quote(key.text())))
            .withHint(
                nearest.isEmpty()
                    ? "delete it"
                    : "did you mean `" + String.join("` or `", nearest) + "`?"));
    return false;
  }

  private void problem(String code, SourceSpan span, String message) {
    findings.add(Diagnostic.error(code, span, message));
  }
}
