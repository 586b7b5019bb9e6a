package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.SourceCode;
import org.sanjogindia.pedagogy.rules.source.SourceLimits;

/** Who rests on whom, and the circles among them. */
final class Cycles {

  private final Map<Declaration, Map<Declaration, SourceSpan>> links = new LinkedHashMap<>();

  /** Notes that one thing rests on another; the span is where it says so. */
  void link(Declaration from, Declaration to, SourceSpan span) {
    links.computeIfAbsent(from, key -> new LinkedHashMap<>()).putIfAbsent(to, span);
  }

  /** Returns one problem for each circle, with all its places, and for what rests too deep. */
  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    Map<Declaration, Integer> depths = depths();
    depths.forEach(
        (each, depth) -> {
          if (depth == SourceLimits.DEPTH + 1) {
            found.add(tooDeep(each));
          }
        });
    Set<Declaration> told = new HashSet<>(depths.keySet());
    for (Declaration start : links.keySet()) {
      if (!told.contains(start)) {
        List<Declaration> cycle = shortestCycle(start);
        if (!cycle.isEmpty() && cycle.stream().noneMatch(told::contains)) {
          found.add(describe(cycle));
        }
        told.addAll(cycle);
      }
    }
    return found.build();
  }

  /** Returns how deep each thing rests on others, but for those in a circle or leading to one. */
  private Map<Declaration, Integer> depths() {
    Map<Declaration, List<Declaration>> restedOnBy = new LinkedHashMap<>();
    Map<Declaration, Integer> open = new HashMap<>();
    links.forEach(
        (from, targets) -> {
          open.put(from, targets.size());
          targets
              .keySet()
              .forEach(to -> restedOnBy.computeIfAbsent(to, key -> new ArrayList<>()).add(from));
        });
    Map<Declaration, Integer> depths = new LinkedHashMap<>();
    Deque<Declaration> next = new ArrayDeque<>();
    restedOnBy.keySet().stream().filter(each -> !links.containsKey(each)).forEach(next::add);
    next.forEach(each -> depths.put(each, 0));
    while (!next.isEmpty()) {
      Declaration here = next.remove();
      int depth = depths.getOrDefault(here, 0) + 1;
      for (Declaration from : restedOnBy.getOrDefault(here, List.of())) {
        if (open.merge(from, -1, Integer::sum) == 0) {
          depths.put(from, depth); // the last of its targets to be done is the deepest
          next.add(from);
        }
      }
    }
    return depths;
  }

  private static Diagnostic tooDeep(Declaration declaration) {
    return SourceCode.TOO_DEEP
        .error(
            declaration.span(),
            lenientFormat(
                "%s rests on others more than 32 deep, and nothing may", declaration.title()))
        .withHint("join some of those that it rests on");
  }

  /** Breadth first, so that the circle has as few members as it can. */
  private List<Declaration> shortestCycle(Declaration start) {
    Map<Declaration, Declaration> cameFrom = new HashMap<>();
    Deque<Declaration> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Declaration here = next.remove();
      for (Declaration to : links.getOrDefault(here, Map.of()).keySet()) {
        if (to.equals(start)) {
          return path(start, here, cameFrom);
        }
        if (cameFrom.putIfAbsent(to, here) == null) {
          next.add(to);
        }
      }
    }
    return List.of();
  }

  private static List<Declaration> path(
      Declaration start, Declaration last, Map<Declaration, Declaration> cameFrom) {
    List<Declaration> backwards = new ArrayList<>();
    @Nullable Declaration here = last;
    while (here != null && !here.equals(start)) {
      backwards.add(here);
      here = cameFrom.get(here);
    }
    backwards.add(start);
    return ImmutableList.copyOf(backwards).reverse();
  }

  private Diagnostic describe(List<Declaration> cycle) {
    Declaration first = cycle.get(0);
    List<String> steps = new ArrayList<>();
    cycle.forEach(each -> steps.add("`" + each.id() + "`"));
    steps.add("`" + first.id() + "`");
    Diagnostic problem =
        Code.CYCLE
            .error(
                span(cycle, 0),
                lenientFormat("%s rests on itself: %s", first.title(), String.join(" → ", steps)))
            .withHint("take one of these steps out");
    for (int i = 1; i < cycle.size(); i++) {
      Declaration each = cycle.get(i);
      Declaration to = cycle.get((i + 1) % cycle.size());
      problem =
          problem.withRelated(
              span(cycle, i), lenientFormat("%s rests on `%s` here", each.title(), to.id()));
    }
    return problem;
  }

  private SourceSpan span(List<Declaration> cycle, int index) {
    Declaration from = cycle.get(index);
    Declaration to = cycle.get((index + 1) % cycle.size());
    return links.getOrDefault(from, Map.of()).getOrDefault(to, from.span());
  }
}
