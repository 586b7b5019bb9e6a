package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * The keys of one map, read one after the other.
 *
 * <p>A key that was asked for is a known key. {@link #end()} tells of all others, so that no
 * mistyped key is passed over.
 */
final class Fields {

  private final Node.Mapping map;
  private final String owner;
  private final SourceSpan place;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * Reads a map.
   *
   * @param owner what it belongs to, for a sentence
   * @param place where to tell of a key that is missing
   */
  Fields(Node.Mapping map, String owner, SourceSpan place, Findings findings) {
    this.map = map;
    this.owner = owner;
    this.place = place;
    this.findings = findings;
  }

  String owner() {
    return owner;
  }

  SourceSpan place() {
    return place;
  }

  Optional<Node> find(String key) {
    known.add(key);
    return map.find(key).map(Node.Entry::value);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** Returns where the key is written, or the map if it is not. */
  SourceSpan spanOf(String key) {
    return map.find(key).map(entry -> entry.key().span()).orElse(place);
  }

  <T> Optional<T> optional(String key, Function<Node, Optional<T>> reader) {
    return find(key).flatMap(reader);
  }

  <T> Optional<T> required(String key, Function<Node, Optional<T>> reader) {
    require(key, "add `" + key + ":`");
    return find(key).flatMap(reader);
  }

  /** Tells if the key is not there. */
  void require(String key, String wayOut) {
    if (!has(key)) {
      findings.add(
          Code.MISSING_KEY
              .error(place, lenientFormat("%s lacks `%s`", owner, key))
              .withHint(wayOut));
    }
  }

  /** Tells if two keys are both there that say the same thing in two ways. */
  void notTogether(String one, String other) {
    if (has(one) && has(other)) {
      findings.add(
          Code.NOT_TOGETHER
              .error(
                  spanOf(other),
                  lenientFormat(
                      "%s has both `%s` and `%s`, and only one of them may stand",
                      owner, one, other))
              .withHint("delete one of the two")
              .withRelated(spanOf(one), "the other is here"));
    }
  }

  /** Tells of every key that nobody asked for. */
  void end() {
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        List<String> near = NearestNames.of(key, known);
        Optional<Diagnostic> split = near.isEmpty() ? SplitText.find(map, entry) : Optional.empty();
        findings.add(split.orElseGet(() -> unknown(entry, near)));
      }
    }
  }

  private Diagnostic unknown(Node.Entry entry, List<String> near) {
    return Near.offer(
        Code.UNKNOWN_KEY.error(
            entry.key().span(),
            lenientFormat("%s has no key %s", owner, AuthorText.quote(entry.key().text()))),
        near,
        "its keys are " + Wording.all(known));
  }
}
