package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Finds the one key of a map that says what the map is. */
final class Heads {

  private final Reading reading;
  private final String ifNone;
  private final String ifSeveral;

  /**
   * Finds heads of one kind of map.
   *
   * @param ifNone the way out if there is none
   * @param ifSeveral the way out if there is more than one
   */
  Heads(Reading reading, String ifNone, String ifSeveral) {
    this.reading = reading;
    this.ifNone = ifNone;
    this.ifSeveral = ifSeveral;
  }

  /** Returns the one head, and tells if there is none or more than one. */
  Optional<String> one(Node.Mapping map, Set<String> heads, Fields fields) {
    List<Node.Entry> found = new ArrayList<>(1);
    for (Node.Entry entry : map.entries()) {
      if (heads.contains(entry.key().text())) {
        found.add(entry);
      }
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0).key().text());
    }
    reading.add(found.isEmpty() ? none(map, heads, fields) : several(found, fields));
    return Optional.empty();
  }

  private Diagnostic none(Node.Mapping map, Set<String> heads, Fields fields) {
    for (Node.Entry entry : map.entries()) {
      List<String> near = NearestNames.of(entry.key().text(), heads);
      if (!near.isEmpty()) {
        return Near.offer(
            Code.UNKNOWN_KEY.error(
                entry.key().span(),
                lenientFormat(
                    "%s has no key %s", fields.owner(), AuthorText.quote(entry.key().text()))),
            near,
            "");
      }
    }
    return Code.NO_HEAD
        .error(fields.place(), lenientFormat("%s does not say what it is about", fields.owner()))
        .withHint(ifNone);
  }

  private Diagnostic several(List<Node.Entry> found, Fields fields) {
    Node.Entry first = found.get(0);
    Node.Entry second = found.get(1);
    return Code.TWO_HEADS
        .error(
            second.key().span(),
            lenientFormat(
                "%s is about two things, `%s` and `%s`",
                fields.owner(), first.key().text(), second.key().text()))
        .withHint(ifSeveral)
        .withRelated(first.key().span(), "the other is here");
  }
}
