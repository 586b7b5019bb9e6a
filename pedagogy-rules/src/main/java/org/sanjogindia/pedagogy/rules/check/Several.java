package org.sanjogindia.pedagogy.rules.check;

import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/** Makes one warning of many places: at the first of them, with the next two beside it. */
final class Several {

  private static final int SHOWN = 3;

  private final Sources sources;

  Several(Sources sources) {
    this.sources = sources;
  }

  /**
   * Returns the warning.
   *
   * @param places where it is so, in any order; at least one
   */
  Diagnostic at(List<SourceSpan> places, Remark remark, String message, String wayOut) {
    List<SourceSpan> inOrder =
        sources
            .inReadingOrder(places.stream().map(place -> remark.warning(place, message)).toList())
            .stream()
            .map(Diagnostic::span)
            .toList();
    Diagnostic warning = remark.warning(inOrder.get(0), message).withHint(wayOut);
    for (SourceSpan more : inOrder.subList(1, Math.min(SHOWN, inOrder.size()))) {
      warning = warning.withRelated(more, "another is here");
    }
    return warning;
  }
}
