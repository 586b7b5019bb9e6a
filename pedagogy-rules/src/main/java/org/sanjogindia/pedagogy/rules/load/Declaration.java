package org.sanjogindia.pedagogy.rules.load;

import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Something that is declared by name, before it is read.
 *
 * @param kind what it is
 * @param id its name
 * @param span where the name is written
 * @param body what is said of it
 * @param notes the reason and the provenance of all in its file
 */
record Declaration(Kind kind, String id, SourceSpan span, Node body, Notes notes) {

  /** Returns what it is called in a sentence. */
  String title() {
    return kind.word() + " `" + id + "`";
  }

  /** Returns the place from the name to the end of what is said of it. */
  SourceSpan whole() {
    return new SourceSpan(span.file(), span.start(), body.span().end());
  }

  /** Returns whether a place lies between its name and the end of what is said of it. */
  boolean holds(SourceSpan place) {
    SourceSpan whole = whole();
    return whole.file().equals(place.file())
        && whole.start().compareTo(place.start()) <= 0
        && place.start().compareTo(whole.end()) <= 0;
  }

  /** Returns this with something else said of it. */
  Declaration withBody(Node other) {
    return new Declaration(kind, id, span, other, notes);
  }

  /** Two declarations of one name do not stand beside each other, so the name is enough. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Declaration same && kind == same.kind && id.equals(same.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + id.hashCode();
  }
}
