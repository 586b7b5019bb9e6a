package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;

/** Does to the declarations of a curriculum what the curriculum that builds on it says. */
final class Changes {

  private final Reading reading;
  private final Layer layer;
  private final Layer base;
  private final Table<Kind, String, Change> said = HashBasedTable.create();

  /**
   * Changes what has been declared so far.
   *
   * @param layer the curriculum that says what is changed
   * @param base the one that it builds on; the same, if that is not to be had
   */
  Changes(Reading reading, Layer layer, Layer base) {
    this.reading = reading;
    this.layer = layer;
    this.base = base;
  }

  /** Makes the changes, and tells of those that cannot be made. */
  void make(List<Change> changes) {
    StagePlaces places = new StagePlaces(reading, !base.equals(layer));
    for (Change change : changes) {
      Declaration declaration = change.declaration();
      Change first = said.get(declaration.kind(), declaration.id());
      if (first != null) {
        reading.add(twice(first, change));
        continue;
      }
      said.put(declaration.kind(), declaration.id(), change);
      switch (change.verb()) {
        case ADD -> add(places.take(declaration));
        case REPLACE -> replace(declaration);
        case REMOVE -> remove(declaration);
      }
    }
    places.order();
  }

  private void add(Declaration declaration) {
    Optional<Declaration> there = reading.declarations().add(declaration);
    if (there.isPresent()) {
      reading.add(
          Code.ADDED_BUT_THERE
              .error(
                  declaration.span(),
                  lenientFormat("%s is there already in `%s`", declaration.title(), base.name()))
              .withHint(
                  declaration.kind() == Kind.FRAME
                      ? "write it under `replace`"
                      : "write it under `replace`, or give it another name")
              .withRelated(there.get().span(), "it is here"));
      reading.declarations().replace(declaration);
    }
  }

  private void replace(Declaration declaration) {
    Optional<Declaration> there = reading.declarations().replace(declaration);
    if (there.isEmpty()) {
      tellIfMissing(
          declaration,
          Code.REPLACED_NOT_THERE,
          "there is no %s in `%s` to be replaced",
          "write it under `add` if it is new");
      reading.declarations().add(declaration);
    }
  }

  private void remove(Declaration name) {
    Optional<Declaration> there = reading.declarations().remove(name);
    if (there.isPresent()) {
      reading.removals().add(there.get(), name.span());
    } else {
      tellIfMissing(
          name,
          Code.REMOVED_NOT_THERE,
          "there is no %s in `%s` to be removed",
          "see how it is called there, or delete this");
    }
  }

  private void tellIfMissing(Declaration name, Code code, String message, String wayOut) {
    if (reading.mayBeUnread(name.id())) {
      return;
    }
    List<Replacement> near =
        reading.near(name.kind(), name.id()).stream()
            .filter(each -> each.definedAt().filter(layer::isBelow).isPresent())
            .collect(ImmutableList.toImmutableList());
    Diagnostic problem =
        code.error(name.span(), lenientFormat(message, name.title(), base.name()))
            .withRelated(base.place(), lenientFormat("this is `%s`", base.name()));
    reading.add(near.isEmpty() ? problem.withHint(wayOut) : problem.withReplacements(near));
  }

  private static Diagnostic twice(Change first, Change second) {
    Declaration declaration = second.declaration();
    boolean same = first.verb() == second.verb();
    Code code =
        same && first.verb() != Change.Verb.REMOVE ? Code.DEFINED_TWICE : Code.CHANGED_TWICE;
    return code.error(
            declaration.span(),
            lenientFormat(
                "%s is %s",
                declaration.title(),
                same
                    ? code == Code.DEFINED_TWICE ? "defined twice" : "removed twice"
                    : lenientFormat("both %s and %s", first.verb().done(), second.verb().done())))
        .withHint(
            code == Code.DEFINED_TWICE ? declaration.kind().oneOfTwo() : "keep one of the two")
        .withRelated(first.declaration().span(), "the first is here");
  }
}
