package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Collects what a curriculum does to the one that it builds on: what it replaces, adds and removes.
 *
 * <p>Nothing stands plainly under its section there, so that each thing says what it does.
 */
final class ChangesReader {

  private final Reading reading;
  private final DeclarationsReader declarations;
  private final List<Change> changes = new ArrayList<>();

  ChangesReader(Reading reading) {
    this.reading = reading;
    this.declarations = new DeclarationsReader(reading);
  }

  /** Returns what was collected, in the order in which it is written. */
  List<Change> changes() {
    return changes;
  }

  /** Collects the changes that one file makes. */
  void read(Fields file, Notes notes) {
    for (Kind kind : Kind.values()) {
      file.optional(kind.section(), reading.expect()::map)
          .ifPresent(section -> plain(kind, file, section));
    }
    for (Change.Verb verb : Change.Verb.values()) {
      file.optional(verb.key(), reading.expect()::map).ifPresent(map -> read(verb, map, notes));
    }
  }

  private void plain(Kind kind, Fields file, Node.Mapping section) {
    reading.add(
        Code.PLAIN_SECTION
            .error(
                file.spanOf(kind.section()),
                lenientFormat(
                    "this curriculum builds on another one, so `%s` must say what it does to it",
                    kind.section()))
            .withHint("write it under `add`, or under `replace`"));
    section
        .entries()
        .forEach(entry -> reading.addUnread(entry.key().text())); // whether new or not, it is there
  }

  private void read(Change.Verb verb, Node.Mapping map, Notes notes) {
    Fields sections = reading.fields(map, verb.form(), "`" + verb.key() + "`", map.span());
    for (Kind kind : Kind.values()) {
      if (verb == Change.Verb.REMOVE) {
        sections
            .optional(kind.section(), node -> reading.distinct(node, reading.expect()::text))
            .ifPresent(names -> names.forEach(name -> remove(kind, name)));
      } else {
        sections
            .optional(kind.section(), reading.expect()::map)
            .ifPresent(section -> changes.addAll(collect(verb, kind, section, notes)));
      }
    }
    sections.end();
  }

  private List<Change> collect(Change.Verb verb, Kind kind, Node.Mapping section, Notes notes) {
    return declarations.in(kind, section, notes).stream()
        .map(declaration -> new Change(verb, declaration))
        .toList();
  }

  private void remove(Kind kind, Node.Scalar name) {
    changes.add(
        new Change(
            Change.Verb.REMOVE, new Declaration(kind, name.text(), name.span(), name, Notes.NONE)));
  }
}
