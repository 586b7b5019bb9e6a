package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Which change is behind a problem in a file of the curriculum that is built on.
 *
 * <p>That curriculum is right by itself, so the problem comes of something that was added or
 * replaced; whoever reads of it should see that place too.
 */
final class Consequences {

  private final Map<Declaration, Set<Declaration>> uses = new HashMap<>();

  /** Notes that one thing names another. */
  void link(Declaration from, Declaration to) {
    uses.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
  }

  /** Returns a problem with the nearest change on which the thing it is about rests. */
  Diagnostic explain(Diagnostic problem, Declarations declarations, Layer top) {
    if (problem.related().stream().anyMatch(each -> !top.isBelow(each.span()))) {
      return problem;
    }
    Optional<Declaration> changed =
        declarations.findAround(problem.span()).flatMap(about -> nearestChange(about, top));
    SourceSpan here =
        changed
            .map(Declaration::span)
            .or(() -> top.buildsOn().map(BuildsOn::key))
            .orElseGet(top.documents()::start);
    return problem.withRelated(
        here,
        changed
            .map(each -> lenientFormat("this comes of %s, which is changed here", each.title()))
            .orElse("this comes of what is changed here"));
  }

  private Optional<Declaration> nearestChange(Declaration about, Layer top) {
    Set<Declaration> seen = new HashSet<>(Set.of(about));
    Deque<Declaration> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Declaration here = next.remove();
      if (!top.isBelow(here.span())) {
        return Optional.of(here);
      }
      for (Declaration used : uses.getOrDefault(here, Set.of())) {
        if (seen.add(used)) {
          next.add(used);
        }
      }
    }
    return Optional.empty();
  }
}
