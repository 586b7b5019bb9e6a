package org.sanjogindia.pedagogy.rules.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Finds where a condition rests on levels of members, also through criteria and measures. */
final class MemberLevels {

  private final Declarations declarations;
  private final Set<Declaration> seen = new HashSet<>();

  MemberLevels(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns the first place in the condition itself that leads to a level of a member. */
  Optional<SourceSpan> find(Node condition) {
    return find(condition, false);
  }

  private Optional<SourceSpan> find(Node node, boolean insideWho) {
    if (node instanceof Node.Sequence list) {
      return firstOf(list.items(), insideWho);
    }
    if (!(node instanceof Node.Mapping map)) {
      return Optional.empty();
    }
    for (Node.Entry entry : map.entries()) {
      Optional<SourceSpan> found = find(entry, insideWho);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<SourceSpan> firstOf(List<Node> nodes, boolean insideWho) {
    for (Node node : nodes) {
      Optional<SourceSpan> found = find(node, insideWho);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<SourceSpan> find(Node.Entry entry, boolean insideWho) {
    return switch (entry.key().text()) {
      case "competency" -> insideWho ? Optional.of(entry.key().span()) : Optional.empty();
      case "who" -> find(entry.value(), true);
      case "criterion" -> named(Kind.CRITERION, entry.value(), insideWho);
      case "measure", "by" -> named(Kind.MEASURE, entry.value(), insideWho);
      default -> find(entry.value(), insideWho);
    };
  }

  private Optional<SourceSpan> named(Kind kind, Node node, boolean insideWho) {
    if (!(node instanceof Node.Scalar name)) {
      return find(node, insideWho);
    }
    return declarations
        .find(kind, name.text())
        .filter(declaration -> seen.size() <= Limits.REFERENCES && seen.add(declaration))
        .flatMap(declaration -> find(declaration.body(), insideWho))
        .map(deeper -> node.span());
  }
}
