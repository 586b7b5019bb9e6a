package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Whom criteria speak of: the collective, or a member. It shows in what they are made of, before
 * they are read.
 */
final class CriterionFamilies {

  /** Whom a condition speaks of. */
  enum Family {
    COLLECTIVE,
    MEMBER
  }

  private static final ImmutableSet<String> OF_MEMBER =
      Sets.difference(MemberConditionReader.HEADS, ConditionReader.HEADS).immutableCopy();
  private static final ImmutableSet<String> OF_COLLECTIVE =
      Sets.difference(ConditionReader.HEADS, MemberConditionReader.HEADS).immutableCopy();

  private final Reading reading;

  CriterionFamilies(Reading reading) {
    this.reading = reading;
  }

  /** Returns whom the criterion speaks of; the collective, if nothing shows it. */
  Family of(Declaration criterion) {
    return first(criterion).map(Sign::family).orElse(Family.COLLECTIVE);
  }

  /** Tells of a criterion that speaks of the collective and of a member at once. */
  boolean isMixed(Declaration criterion) {
    Optional<Sign> first = first(criterion);
    Optional<Sign> other =
        first.flatMap(
            sign ->
                find(
                    criterion.body(),
                    sign.family() == Family.MEMBER ? Family.COLLECTIVE : Family.MEMBER,
                    new HashSet<>(Set.of(criterion.id()))));
    other.ifPresent(
        second ->
            reading.add(
                Code.MIXED_CRITERION
                    .error(
                        second.span(),
                        lenientFormat(
                            "%s speaks of the collective and of a member at once",
                            criterion.title()))
                    .withHint("make two criteria of it")
                    .withRelated(first.orElseThrow().span(), "here it speaks of the other")));
    return other.isPresent();
  }

  /** Returns the name of a criterion that speaks of whom it should, and tells if it does not. */
  Optional<String> reference(Node node, Family family) {
    Optional<String> id = reading.reference(Kind.CRITERION, node);
    Optional<Declaration> criterion =
        id.flatMap(name -> reading.declarations().find(Kind.CRITERION, name));
    boolean other =
        criterion.flatMap(this::first).filter(sign -> sign.family() != family).isPresent();
    if (!other) {
      return id;
    }
    reading.add(
        family == Family.COLLECTIVE
            ? Code.MEMBER_OUTSIDE_WHO
                .error(
                    node.span(),
                    lenientFormat(
                        "criterion `%s` asks about one member, and stands only inside `who`",
                        id.orElseThrow()))
                .withHint(
                    lenientFormat("write `{ members: 60%, who: { criterion: %s } }`", id.get()))
            : Code.COLLECTIVE_INSIDE_WHO
                .error(
                    node.span(),
                    lenientFormat(
                        "criterion `%s` asks about the collective, and inside `who` each member is asked about",
                        id.orElseThrow()))
                .withHint("move it out of `who`"));
    return Optional.empty();
  }

  private Optional<Sign> first(Declaration criterion) {
    Optional<Sign> ofMember =
        find(criterion.body(), Family.MEMBER, new HashSet<>(Set.of(criterion.id())));
    Optional<Sign> ofCollective =
        find(criterion.body(), Family.COLLECTIVE, new HashSet<>(Set.of(criterion.id())));
    if (ofMember.isEmpty() || ofCollective.isEmpty()) {
      return ofMember.or(() -> ofCollective);
    }
    boolean memberFirst =
        ofMember.get().span().start().compareTo(ofCollective.get().span().start()) < 0;
    return memberFirst ? ofMember : ofCollective;
  }

  /** Looks for a head of the family, through lists and named criteria, but not below a head. */
  private Optional<Sign> find(Node node, Family family, Set<String> seen) {
    if (node instanceof Node.Sequence list) {
      return firstOf(list.items(), family, seen);
    }
    if (!(node instanceof Node.Mapping map)) {
      return Optional.empty();
    }
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      if ((family == Family.MEMBER ? OF_MEMBER : OF_COLLECTIVE).contains(key)) {
        return Optional.of(new Sign(family, entry.key().span()));
      }
      Optional<Sign> inside =
          switch (key) {
            case "all", "any", "of", "not" -> find(entry.value(), family, seen);
            case "criterion" -> named(entry.value(), family, seen);
            default -> Optional.empty();
          };
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private Optional<Sign> firstOf(List<Node> nodes, Family family, Set<String> seen) {
    for (Node node : nodes) {
      Optional<Sign> found = find(node, family, seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Sign> named(Node node, Family family, Set<String> seen) {
    if (!(node instanceof Node.Scalar name)
        || seen.size() > Limits.REFERENCES
        || !seen.add(name.text())) {
      return Optional.empty();
    }
    return reading
        .declarations()
        .find(Kind.CRITERION, name.text())
        .flatMap(criterion -> find(criterion.body(), family, seen))
        .map(sign -> new Sign(family, node.span()));
  }

  /** Where it shows whom a criterion speaks of. */
  private record Sign(Family family, SourceSpan span) {}
}
