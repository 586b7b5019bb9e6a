package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

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
  private final HeadsBelow ofMember;
  private final HeadsBelow ofCollective;
  private final Map<Declaration, Signs> signs = new HashMap<>();

  CriterionFamilies(Reading reading) {
    this.reading = reading;
    this.ofMember = new HeadsBelow(reading.declarations(), OF_MEMBER);
    this.ofCollective = new HeadsBelow(reading.declarations(), OF_COLLECTIVE);
  }

  /** Returns whom the criterion speaks of; the collective, if nothing shows it. */
  Family of(Declaration criterion) {
    return signs(criterion).first().map(Sign::family).orElse(Family.COLLECTIVE);
  }

  /** Tells of a criterion that speaks of the collective and of a member at once. */
  boolean isMixed(Declaration criterion) {
    Signs found = signs(criterion);
    found
        .second()
        .ifPresent(
            second ->
                reading.add(
                    Code.MIXED_CRITERION
                        .error(
                            second.span(),
                            lenientFormat(
                                "%s speaks of the collective and of a member at once",
                                criterion.title()))
                        .withHint("make two criteria of it")
                        .withRelated(
                            found.first().orElseThrow().span(), "here it speaks of the other")));
    return found.second().isPresent();
  }

  /** Returns the name of a criterion that speaks of whom it should, and tells if it does not. */
  Optional<String> reference(Node node, Family family) {
    Optional<String> id = reading.reference(Kind.CRITERION, node);
    Optional<Declaration> criterion =
        id.flatMap(name -> reading.declarations().find(Kind.CRITERION, name));
    boolean other =
        criterion
            .flatMap(each -> signs(each).first())
            .filter(sign -> sign.family() != family)
            .isPresent();
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

  private Signs signs(Declaration criterion) {
    return signs.computeIfAbsent(criterion, this::findSigns);
  }

  private Signs findSigns(Declaration criterion) {
    List<Sign> found = new ArrayList<>();
    ofMember.in(criterion.body()).map(at -> new Sign(Family.MEMBER, at)).ifPresent(found::add);
    ofCollective
        .in(criterion.body())
        .map(at -> new Sign(Family.COLLECTIVE, at))
        .ifPresent(found::add);
    found.sort(Comparator.comparing(sign -> sign.span().start()));
    return new Signs(found.stream().findFirst(), found.stream().skip(1).findFirst());
  }

  /** Where it shows whom a criterion speaks of. */
  private record Sign(Family family, SourceSpan span) {}

  /** The first sign of one family and, if it speaks of both, that of the other. */
  private record Signs(Optional<Sign> first, Optional<Sign> second) {}
}
