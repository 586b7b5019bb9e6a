package org.sanjogindia.pedagogy.rules.source;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the entries of a map of the keys and values that were read in turn.
 *
 * <p>Keys are texts, and unique also for the eye: two that differ only in how their letters are
 * composed (NFC, NFD) are the same.
 */
final class UniqueKeys {

  /** The first character that may be composed with the one before it. */
  private static final char FIRST_COMBINING = '\u0300';

  private UniqueKeys() {}

  /** Returns the entries whose keys are texts, the first of each, and tells of all others. */
  static List<Node.Entry> of(List<Node> keysAndValues, Findings findings) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(keysAndValues.size());
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      Optional<Node.Scalar> key = key(keysAndValues.get(i), findings);
      if (key.isEmpty()) {
        continue;
      }
      String seen = composed(key.get().text());
      Node.Entry first =
          entries.putIfAbsent(seen, new Node.Entry(key.get(), keysAndValues.get(i + 1)));
      if (first != null) {
        findings.add(
            SourceCode.DUPLICATE_KEY
                .error(
                    key.get().span(),
                    lenientFormat("%s is written twice in this map", AuthorText.quote(seen)))
                .withHint("keep one of the two")
                .withRelated(first.key().span(), "the first is here"));
      }
    }
    return ImmutableList.copyOf(entries.values());
  }

  /** Returns a key with its letters composed (NFC); without combining characters it is so. */
  private static String composed(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(key, Normalizer.Form.NFC);
      }
    }
    return key;
  }

  private static Optional<Node.Scalar> key(Node node, Findings findings) {
    if (node instanceof Node.Refused) {
      return Optional.empty();
    }
    if (!(node instanceof Node.Scalar key) || key.isNothing()) {
      findings.add(
          SourceCode.KEY_NOT_TEXT
              .error(node.span(), "a key is a single word, and here it is not")
              .withHint("write `key: value`"));
      return Optional.empty();
    }
    if (key.text().equals("<<") && !key.quoted()) {
      findings.add(
          SourceCode.MERGE_KEY
              .error(key.span(), "`<<` merges another part, and nothing is merged here")
              .withHint("write the part out"));
      return Optional.empty();
    }
    return Optional.of(key);
  }
}
