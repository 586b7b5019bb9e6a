package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableMultiset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/** Whether two texts say the same, but for the order of keys, and have the same comments. */
final class SameMeaning {

  private SameMeaning() {}

  /** Returns whether the other text says what this one does. */
  static boolean holds(DocumentText text, Node root, String other) {
    Findings findings = new Findings();
    YamlText read = YamlText.read(text.file(), other.getBytes(StandardCharsets.UTF_8), findings);
    Optional<Node> otherRoot = read.root();
    return !findings.hasErrors()
        && read.whole()
        && otherRoot.isPresent()
        && same(root, otherRoot.get())
        && comments(text, root)
            .equals(comments(new DocumentText(text.file(), other), otherRoot.get()));
  }

  private static ImmutableMultiset<String> comments(DocumentText text, Node root) {
    return ImmutableMultiset.copyOf(Tokens.comments(text, root, 0, text.text().length()));
  }

  /** Returns whether both say the same, wherever they stand. */
  static boolean same(Node one, Node other) {
    if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
      return a.text().equals(b.text()) && a.quoted() == b.quoted();
    }
    if (one instanceof Node.Sequence a && other instanceof Node.Sequence b) {
      return sameItems(a.items(), b.items());
    }
    return one instanceof Node.Mapping a
        && other instanceof Node.Mapping b
        && a.entries().size() == b.entries().size()
        && a.entries().stream()
            .allMatch(
                entry ->
                    b.find(entry.key().text())
                        .filter(there -> same(entry.key(), there.key()))
                        .filter(there -> same(entry.value(), there.value()))
                        .isPresent());
  }

  private static boolean sameItems(List<Node> some, List<Node> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
