package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/** What a curriculum takes away from the one that it builds on, and who still uses it. */
final class Removals {

  private static final int SHOWN = 10;

  private final Table<Kind, String, Removal> removals = HashBasedTable.create();
  private final ImmutableList.Builder<Removal> inOrder = ImmutableList.builder();

  /** Something is taken away; the span is where that is said. */
  void add(Declaration removed, SourceSpan span) {
    Removal removal = new Removal(removed, span, new LinkedHashSet<>());
    removals.put(removed.kind(), removed.id(), removal);
    inOrder.add(removal);
  }

  /** Returns whether such a thing was taken away, and notes that it is used at the span. */
  boolean isUsed(Kind kind, String id, SourceSpan span) {
    Removal removal = removals.get(kind, id);
    if (removal != null) {
      removal.uses.add(span);
    }
    return removal != null;
  }

  /** Returns one problem for each that is still used, with the places that use it. */
  List<Diagnostic> find() {
    return inOrder.build().stream()
        .filter(each -> !each.uses.isEmpty())
        .map(Removals::stillUsed)
        .collect(ImmutableList.toImmutableList());
  }

  private static Diagnostic stillUsed(Removal removal) {
    int uses = removal.uses.size();
    Diagnostic problem =
        Code.REMOVED_BUT_USED
            .error(
                removal.span,
                lenientFormat(
                    "%s is removed, and still used in %s",
                    removal.removed.title(), uses == 1 ? "one place" : uses + " places"))
            .withHint(
                lenientFormat(
                    "keep it, or replace or remove %s too",
                    uses == 1 ? "what uses it" : "all that use it"));
    for (SourceSpan use : removal.uses.stream().limit(SHOWN).toList()) {
      problem = problem.withRelated(use, "it is used here");
    }
    return uses > SHOWN
        ? problem.withRelated(
            removal.removed.span(), lenientFormat("and in %s more places", uses - SHOWN))
        : problem;
  }

  private record Removal(Declaration removed, SourceSpan span, Set<SourceSpan> uses) {}
}
