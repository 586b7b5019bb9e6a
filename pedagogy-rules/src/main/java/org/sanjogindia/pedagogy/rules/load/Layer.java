package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * One of the curricula that are read together: its own files, without those that it builds on.
 *
 * @param prefix what stands before the names of its files in places
 * @param documents its files
 * @param buildsOn what it says of the curriculum that it builds on
 * @param findings the problems of its files, and of what it does to the one that it builds on
 */
record Layer(String prefix, Documents documents, Optional<BuildsOn> buildsOn, Findings findings) {

  /** Reads the files of one curriculum. */
  static Layer read(CurriculumFiles files, String prefix, int mayHold) {
    Findings findings = new Findings();
    Documents documents = Documents.read(files, prefix, mayHold, findings);
    Optional<BuildsOn> buildsOn = documents.root().flatMap(root -> BuildsOn.read(root, findings));
    if (buildsOn.isEmpty() && documents.unread().mayHold(BuildsOn.KEY)) {
      documents.unread().addAnything();
    }
    return new Layer(prefix, documents, buildsOn, findings);
  }

  /** Returns the text under a key of its root. */
  Optional<Node.Scalar> text(String key) {
    return documents
        .root()
        .flatMap(root -> root.find(key))
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }

  /** Returns its first language, in which all its plain texts are. */
  Optional<Node.Scalar> firstLanguage() {
    return documents
        .root()
        .flatMap(root -> root.find("languages"))
        .map(Node.Entry::value)
        .map(
            node ->
                node instanceof Node.Sequence list && !list.items().isEmpty()
                    ? list.items().get(0)
                    : node)
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }

  /** Returns what it is called: its id, as far as it says one. */
  String name() {
    return text("curriculum").map(Node.Scalar::text).orElse("this curriculum");
  }

  /** Returns where it says its version, or where it begins. */
  SourceSpan place() {
    return text("version").map(Node.Scalar::span).orElseGet(documents::start);
  }

  /** Returns whether a place is in one of the files of a curriculum below this one. */
  boolean isBelow(SourceSpan place) {
    return !prefix.isEmpty()
        ? !place.file().startsWith(prefix)
        : CurriculumLibrary.isOfBase(place.file());
  }
}
