package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Collects every name that a file declares, before anything is read. */
final class DeclarationsReader {

  private final Reading reading;

  DeclarationsReader(Reading reading) {
    this.reading = reading;
  }

  /** Collects the names of all sections of one file. */
  void read(Fields file, Notes notes) {
    for (Kind kind : Kind.values()) {
      file.optional(kind.section(), reading.expect()::map)
          .ifPresent(section -> section.entries().forEach(entry -> declare(kind, entry, notes)));
    }
  }

  private void declare(Kind kind, Node.Entry entry, Notes notes) {
    Optional<String> id = Ids.read(entry.key(), reading.findings());
    String name = id.orElseGet(() -> Ids.mend(entry.key().text()));
    if (id.isEmpty()) {
      reading.addUnread(entry.key().text());
    }
    if (!Ids.isId(name)) {
      return;
    }
    if (Ids.isReserved(kind, name)) {
      reading.add(
          Code.RESERVED_ID
              .error(
                  entry.key().span(),
                  lenientFormat(
                      "`%s` has a meaning of its own, and no %s can be called so",
                      name, kind.word()))
              .withHint("choose another name"));
    }
    Declaration declaration = new Declaration(kind, name, entry.key().span(), entry.value(), notes);
    reading
        .declarations()
        .add(declaration)
        .ifPresent(
            first ->
                reading.add(
                    Code.DEFINED_TWICE
                        .error(
                            entry.key().span(),
                            lenientFormat("%s is defined twice", declaration.title()))
                        .withHint("keep one of the two, or give one another name")
                        .withRelated(first.span(), "the first is here")));
  }
}
