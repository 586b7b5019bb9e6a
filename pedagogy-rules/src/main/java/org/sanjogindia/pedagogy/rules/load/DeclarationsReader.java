package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.language.Language;
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
          .ifPresent(section -> in(kind, section, notes).forEach(this::declare));
    }
    for (Change.Verb verb : Change.Verb.values()) {
      file.find(verb.key()).ifPresent(node -> tellNothingToChange(verb, file));
    }
    addNamesUnderStrangers(file);
  }

  /** What stands under a mistyped section is not told again as unknown wherever it is named. */
  private void addNamesUnderStrangers(Fields file) {
    for (Node.Entry stranger : file.strangers()) {
      if (stranger.value() instanceof Node.Mapping section) {
        section.entries().forEach(entry -> reading.addUnread(entry.key().text()));
      }
    }
  }

  private void tellNothingToChange(Change.Verb verb, Fields file) {
    reading.add(
        Code.NEEDS_EXTENDS
            .error(
                file.spanOf(verb.key()),
                lenientFormat(
                    "`%s` changes another curriculum, and this one builds on none", verb.key()))
            .withHint(
                "say in `curriculum.yaml` what it `extends`, or write the sections without it"));
  }

  private void declare(Declaration declaration) {
    reading
        .declarations()
        .add(declaration)
        .ifPresent(first -> reading.add(twice(declaration, first)));
  }

  /** Returns what a section declares, and tells of names that nothing in it can have. */
  List<Declaration> in(Kind kind, Node.Mapping section, Notes notes) {
    if (kind == Kind.FRAME) {
      Fields sides = reading.fields(section, kind.section(), "`session-frame`", section.span());
      sides.end();
      return section.entries().stream()
          .filter(entry -> Language.form(kind.section()).keyNames().contains(entry.key().text()))
          .flatMap(entry -> declaration(kind, entry, notes).stream())
          .toList();
    }
    return section.entries().stream()
        .flatMap(entry -> declaration(kind, entry, notes).stream())
        .toList();
  }

  private static Diagnostic twice(Declaration declaration, Declaration first) {
    return Code.DEFINED_TWICE
        .error(declaration.span(), lenientFormat("%s is defined twice", declaration.title()))
        .withHint(declaration.kind().oneOfTwo())
        .withRelated(first.span(), "the first is here");
  }

  /** Returns what is declared, and tells if it cannot be called so. */
  private Optional<Declaration> declaration(Kind kind, Node.Entry entry, Notes notes) {
    Optional<String> id = Ids.read(entry.key(), reading.findings());
    String name = id.orElseGet(() -> Ids.mend(entry.key().text()));
    if (id.isEmpty()) {
      reading.addUnread(entry.key().text());
    }
    if (!Ids.isId(name)) {
      return Optional.empty();
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
    return Optional.of(new Declaration(kind, name, entry.key().span(), entry.value(), notes));
  }
}
