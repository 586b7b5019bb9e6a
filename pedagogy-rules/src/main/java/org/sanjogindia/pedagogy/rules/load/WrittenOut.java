package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.SourceLimits;

/**
 * How many conditions, and parts of measures, something holds when all criteria and measures that
 * it names are written out in their place; a few short lines can stand for millions.
 */
final class WrittenOut {

  private static final ImmutableList<Kind> KINDS =
      ImmutableList.of(Kind.MEASURE, Kind.CRITERION, Kind.STAGE, Kind.TRANSITION);

  private final Declarations declarations;
  private final Map<Declaration, Long> sizes = new HashMap<>();
  private final ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();

  WrittenOut(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns a problem for each that holds too many, but not for those that rest on one told. */
  List<Diagnostic> find() {
    KINDS.forEach(kind -> declarations.all(kind).forEach(each -> size(each, 0)));
    return found.build();
  }

  /** What is in a circle, rests too deep or is told already counts as one: it is refused anyway. */
  private long size(Declaration declaration, int depth) {
    Long known = sizes.get(declaration);
    if (known != null) {
      return known;
    }
    if (depth > SourceLimits.DEPTH) {
      return 1;
    }
    sizes.put(declaration, 1L);
    long size = size(declaration.body(), depth);
    if (size > Limits.CONDITIONS_WRITTEN_OUT) {
      found.add(tooMuch(declaration));
      return 1;
    }
    sizes.put(declaration, size);
    return size;
  }

  private long size(Node node, int depth) {
    if (node instanceof Node.Sequence list) {
      long sum = 0;
      for (Node item : list.items()) {
        sum += size(item, depth);
      }
      return sum;
    }
    if (!(node instanceof Node.Mapping map)) {
      return 0;
    }
    long sum = 1;
    for (Node.Entry entry : map.entries()) {
      sum += size(entry, depth);
    }
    return sum;
  }

  private long size(Node.Entry entry, int depth) {
    return switch (entry.key().text()) {
      case "criterion" -> named(Kind.CRITERION, entry.value(), depth);
      case "measure", "by" -> named(Kind.MEASURE, entry.value(), depth);
      case "change-of", "gain-of" -> 2 * named(Kind.MEASURE, entry.value(), depth); // then and now
      case "bands" -> 0;
      default -> size(entry.value(), depth);
    };
  }

  private long named(Kind kind, Node node, int depth) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().mapToLong(item -> named(kind, item, depth)).sum();
    }
    return node instanceof Node.Scalar name
        ? declarations.find(kind, name.text()).map(each -> size(each, depth + 1)).orElse(0L)
        : size(node, depth);
  }

  private static Diagnostic tooMuch(Declaration declaration) {
    return Code.TOO_MUCH_IN_ONE
        .error(
            declaration.span(),
            lenientFormat(
                "%s holds more than 10,000 conditions and parts with those of all that it names, and nothing may",
                declaration.title()))
        .withHint("split it, or drop some of what it names");
  }
}
