package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.language.Form;
import org.sanjogindia.pedagogy.rules.language.Key;
import org.sanjogindia.pedagogy.rules.language.Shape;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * The keys of one map, read one after the other.
 *
 * <p>What may stand in it is known from its form. {@link #end()} tells of all other keys, so that
 * no mistyped key is passed over; a reader that asks for a key which the form does not have is
 * wrong itself.
 */
final class Fields {

  private final Node.Mapping map;
  private final Form form;
  private final Optional<Shape> shape;
  private final String owner;
  private final SourceSpan place;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  /**
   * Reads a map.
   *
   * @param form what may stand in it
   * @param owner what it belongs to, for a sentence
   * @param place where to tell of a key that is missing
   */
  Fields(Node.Mapping map, Form form, String owner, SourceSpan place, Findings findings) {
    this.map = map;
    this.form = form;
    this.shape = form.shapeOf(Lists.transform(map.entries(), entry -> entry.key().text()));
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
    if (!form.keyNames().contains(key)) {
      throw new AssertionError("the form " + form.name() + " has no key " + key);
    }
    return map.find(key).map(Node.Entry::value);
  }

  /** Returns whether the key is written, though it may be none of this form. */
  boolean mentions(String key) {
    return map.find(key).isPresent();
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

  /** Reads a key that must be there. */
  <T> Optional<T> required(String key, Function<Node, Optional<T>> reader) {
    Optional<Key> known = shape.flatMap(it -> it.find(key));
    if (known.isPresent() && known.get().presence() != Key.Presence.REQUIRED) {
      throw new AssertionError("the form " + form.name() + " can do without " + key);
    }
    return requiredHere(key, reader);
  }

  /** Reads a key that must be there because of what other keys say. */
  <T> Optional<T> requiredHere(String key, Function<Node, Optional<T>> reader) {
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
      told.add(other);
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

  /** Tells of every key that does not belong there. */
  void end() {
    for (Node.Entry entry : strangers()) {
      String key = entry.key().text();
      if (!told.contains(key)) {
        List<String> near = NearestNames.of(key, fitting());
        Optional<Diagnostic> split = near.isEmpty() ? SplitText.find(map, entry) : Optional.empty();
        findings.add(split.orElseGet(() -> unknown(entry, near)));
      }
    }
  }

  /** Returns what is written under keys that do not belong there. */
  List<Node.Entry> strangers() {
    Set<String> known = shape.map(Shape::keyNames).orElseGet(form::keyNames);
    List<Node.Entry> strangers = List.of();
    for (Node.Entry entry : map.entries()) {
      if (!known.contains(entry.key().text())) {
        strangers = strangers.isEmpty() ? new ArrayList<>() : strangers;
        strangers.add(entry);
      }
    }
    return strangers;
  }

  private Set<String> fitting() {
    return shape.map(Shape::fittingKeys).orElseGet(form::keyNames);
  }

  private Diagnostic unknown(Node.Entry entry, List<String> near) {
    return Near.offer(
        Code.UNKNOWN_KEY.error(
            entry.key().span(),
            lenientFormat("%s has no key %s", owner, AuthorText.quote(entry.key().text()))),
        near,
        "its keys are " + Wording.all(fitting()));
  }
}
