package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * Matters: which ones, and what is so of them.
 *
 * @param names what the curriculum calls things
 */
record MatterForms(Names names) {

  private Ways ways() {
    return names.ways();
  }

  /** Returns the form of {@code open matters *A* (safety)}. */
  Form<MatterSelection> matters() {
    return selection("matters");
  }

  /** Returns the form of {@code *A* (safety)}, and where they belong and what they serve. */
  Form<MatterSelection> which() {
    return selection("matters-which");
  }

  private Form<MatterSelection> selection(String key) {
    Ways ways = ways();
    Form<MatterState> still =
        Choice.<MatterState>none()
            .or(ways.word("still-open", MatterState.OPEN))
            .or(ways.word("still-closed", MatterState.CLOSED));
    return ways.way(
        key,
        slot("still", still.ifAny(), MatterSelection::still),
        slot("kinds", each("or", names.matters()), MatterSelection::kinds),
        slot(
            "topic",
            ways.around("matter-topic", "topic", names.topics()).ifAny(),
            MatterSelection::topic),
        slot(
            "sphere",
            ways.around("matter-sphere", "sphere", sphere()).ifAny(),
            MatterSelection::sphere),
        slot(
            "outcome",
            ways.around("matter-outcome", "outcome", names.outcomes()).ifAny(),
            MatterSelection::outcome),
        (open, kinds, topic, sphere, outcome) ->
            new MatterSelection(kinds, topic, sphere, outcome, open));
  }

  /** Returns the form of several different things. */
  <T> Form<Set<T>> each(String series, Form<T> one) {
    return ways().series(series, one).as(ImmutableList::copyOf, MatterForms::distinct);
  }

  /** What is named twice was not said of a set. */
  private static <T> Set<T> distinct(List<T> things) {
    return ImmutableSet.copyOf(things);
  }

  private Form<Sphere> sphere() {
    Ways ways = ways();
    return Choice.<Sphere>none()
        .or(ways.word("sphere-self", Sphere.SELF))
        .or(ways.word("sphere-collective", Sphere.COLLECTIVE))
        .or(ways.word("sphere-family", Sphere.FAMILY))
        .or(ways.word("sphere-community", Sphere.COMMUNITY))
        .or(ways.word("sphere-system", Sphere.SYSTEM));
  }

  // --- what is so of them ----------------------------------------------------------------------

  /** One thing that must be so of a matter. */
  private sealed interface Claim {

    record Still(MatterState state) implements Claim {}

    record Marked(Set<MarkId> marks) implements Claim {}

    record NotMarked(Set<MarkId> marks) implements Claim {}

    record OfLevel(Threshold<LevelId> level) implements Claim {}
  }

  /** Returns the form of what must be so of them; where anything may, it is not spoken of. */
  Form<MatterTrait> trait() {
    Ways ways = ways();
    TimeForms times = new TimeForms(ways);
    Form<List<Claim>> claims = ways.around("that", "claims", ways.series("claim", claim()));
    return ways.way(
        "trait",
        slot("claims", claims.ifAny(), MatterForms::claims),
        slot("read", new LevelForms(names).read(), MatterTrait::read),
        slot("within", delay().ifAny(), MatterTrait::within),
        slot("in-last", ways.around("in-last", "time", times.last()).ifAny(), MatterTrait::inLast),
        (all, read, within, inLast) ->
            together(
                all.orElse(ImmutableList.of()),
                new MatterTrait(
                    Optional.empty(),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    Optional.empty(),
                    read,
                    within,
                    inLast)));
  }

  private Form<Claim> claim() {
    Ways ways = ways();
    Form<Set<MarkId>> marks = each("and", names.marks());
    return Choice.<Claim>none()
        .or(
            Claim.Still.class,
            Choice.<Claim.Still>none()
                .or(ways.word("are-open", new Claim.Still(MatterState.OPEN)))
                .or(ways.word("are-closed", new Claim.Still(MatterState.CLOSED))))
        .or(
            Claim.Marked.class,
            ways.way("are-marked", slot("marks", marks, Claim.Marked::marks), Claim.Marked::new))
        .or(
            Claim.NotMarked.class,
            ways.way(
                "are-not-marked",
                slot("count", ways.whole(), it -> it.marks().size()),
                slot("marks", marks, Claim.NotMarked::marks),
                (count, all) -> new Claim.NotMarked(all)))
        .or(
            Claim.OfLevel.class,
            ways.way(
                "have-level",
                slot("level", new LevelForms(names).level(), Claim.OfLevel::level),
                Claim.OfLevel::new));
  }

  private static Optional<List<Claim>> claims(MatterTrait trait) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    trait.still().ifPresent(state -> claims.add(new Claim.Still(state)));
    if (!trait.marked().isEmpty()) {
      claims.add(new Claim.Marked(trait.marked()));
    }
    if (!trait.notMarked().isEmpty()) {
      claims.add(new Claim.NotMarked(trait.notMarked()));
    }
    trait.level().ifPresent(level -> claims.add(new Claim.OfLevel(level)));
    List<Claim> all = claims.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static MatterTrait together(List<Claim> claims, MatterTrait rest) {
    MatterTrait all = rest;
    for (Claim claim : claims) {
      all = with(all, claim);
    }
    return all;
  }

  private static MatterTrait with(MatterTrait it, Claim claim) {
    return new MatterTrait(
        claim instanceof Claim.Still still ? Optional.of(still.state()) : it.still(),
        claim instanceof Claim.Marked marked ? marked.marks() : it.marked(),
        claim instanceof Claim.NotMarked notMarked ? notMarked.marks() : it.notMarked(),
        claim instanceof Claim.OfLevel level ? Optional.of(level.level()) : it.level(),
        it.read(),
        it.within(),
        it.inLast());
  }

  private Form<MatterDelay> delay() {
    Ways ways = ways();
    return Choice.<MatterDelay>none()
        .or(
            MatterDelay.OfTime.class,
            ways.way(
                "delay-time",
                slot("time", new TimeForms(ways).time(), MatterDelay.OfTime::time),
                MatterDelay.OfTime::new))
        .or(
            MatterDelay.OfMeetings.class,
            ways.way(
                "delay-meetings",
                slot("count", ways.whole(), MatterDelay.OfMeetings::meetings),
                MatterDelay.OfMeetings::new));
  }
}
