package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/**
 * The files of a curriculum with all places of texts in them.
 *
 * @param originals what the files say, by their names
 * @param documents the same with plain line breaks
 * @param roots what it means
 * @param languages the languages, the first of them that of plain texts
 * @param places all texts, in reading order
 */
record TranslatableFiles(
    Map<String, String> originals,
    Map<String, DocumentText> documents,
    Map<String, Node> roots,
    List<String> languages,
    List<TextPlace> places) {

  private static final String ROOT = "curriculum.yaml";

  static <T> Checked<T> read(Map<String, String> texts, Function<TranslatableFiles, T> then) {
    Findings findings = new Findings();
    Map<String, DocumentText> documents = new LinkedHashMap<>();
    Map<String, Node> roots = new LinkedHashMap<>();
    texts.forEach(
        (file, text) -> {
          byte[] bytes = unix(text).getBytes(StandardCharsets.UTF_8);
          YamlText read = YamlText.read(file, bytes, findings);
          read.text().ifPresent(document -> documents.put(file, document));
          read.root().ifPresent(root -> roots.put(file, root));
        });
    Sources sources =
        Sources.of(
            documents.values().stream()
                .map(document -> SourceText.of(document.file(), document.text()))
                .toList());
    return findings.hasErrors()
        ? Checked.withoutValue(findings.all(sources), sources)
        : Checked.of(then.apply(of(texts, documents, roots)), findings.all(sources), sources);
  }

  private static TranslatableFiles of(
      Map<String, String> texts, Map<String, DocumentText> documents, Map<String, Node> roots) {
    List<String> languages = languages(Optional.ofNullable(roots.get(ROOT)));
    List<TextPlace> places = new ArrayList<>();
    documents.forEach(
        (file, document) -> {
          Node root = roots.get(file);
          if (root != null) {
            places.addAll(TextFinder.of(document, root, languages.get(0)));
          }
        });
    return new TranslatableFiles(
        ImmutableMap.copyOf(texts),
        ImmutableMap.copyOf(documents),
        ImmutableMap.copyOf(roots),
        languages,
        ImmutableList.copyOf(places));
  }

  private static List<String> languages(Optional<Node> root) {
    List<String> languages =
        languagesNode(root).stream()
            .flatMap(
                node ->
                    node instanceof Node.Sequence list
                        ? list.items().stream()
                        : List.of(node).stream())
            .filter(Node.Scalar.class::isInstance)
            .map(node -> ((Node.Scalar) node).text())
            .collect(ImmutableList.toImmutableList());
    return languages.isEmpty() ? ImmutableList.of("en") : languages;
  }

  private static Optional<Node> languagesNode(Optional<Node> root) {
    return root.filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .flatMap(map -> map.find("languages"))
        .map(Node.Entry::value);
  }

  /** Returns what to change so that the curriculum has this language, in its root. */
  Map<String, Edit> withLanguage(String language) {
    Optional<Node> declared = languagesNode(Optional.ofNullable(roots.get(ROOT)));
    DocumentText root = documents.get(ROOT);
    if (languages.contains(language) || declared.isEmpty() || root == null) {
      return ImmutableMap.of();
    }
    if (declared.get() instanceof Node.Sequence list && !list.items().isEmpty()) {
      Node last = list.items().get(list.items().size() - 1);
      int end = Marks.end(root, last);
      String next =
          Marks.inBrackets(root, list)
              ? ", "
              : "\n" + " ".repeat(list.span().start().column() - 1) + "- ";
      int at = Marks.inBrackets(root, list) ? end : lineEnd(root, end);
      return ImmutableMap.of(ROOT, new Edit(at, at, next + language));
    }
    int start = Marks.start(root, declared.get());
    int end = Marks.end(root, declared.get());
    return ImmutableMap.of(
        ROOT,
        new Edit(start, end, "[" + root.text().substring(start, end) + ", " + language + "]"));
  }

  private static int lineEnd(DocumentText text, int from) {
    int end = text.text().indexOf('\n', from);
    return end < 0 ? text.text().length() : end;
  }

  /** Returns a file with these changes, its line breaks and the mark at its start as they were. */
  String changed(String file, List<Edit> edits) {
    String original = originals.getOrDefault(file, "");
    DocumentText document = documents.get(file);
    String changed = Edit.apply(document == null ? "" : document.text(), edits);
    boolean windows = !original.equals(unix(original));
    return (original.startsWith("\uFEFF") ? "\uFEFF" : "")
        + (windows ? changed.replace("\n", "\r\n") : changed);
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
