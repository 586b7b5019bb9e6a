package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * What must hold before something may be spoken of.
 *
 * @param ways how forms are made in the language
 */
record NeedsForms(Ways ways) {

  /** One of the needs. */
  private sealed interface Need {

    record Meetings(int count) implements Need {}

    record Total(int count) implements Need {}

    record Answers(int count) implements Need {}

    record TookPart(Rational share) implements Need {}

    record Spread(Threshold<Rational> most) implements Need {}
  }

  /** Returns the form of the needs as a list; there is at least one. */
  Form<Needs> needs() {
    return ways.series("and", need())
        .<Needs>as(NeedsForms::apart, NeedsForms::together)
        .where(needs -> !needs.equals(Needs.NONE));
  }

  /** Returns the form of the needs between brackets; none are not spoken of. */
  Form<Needs> inBrackets() {
    return ways.around("needs", "needs", needs())
        .ifAny()
        .as(
            needs -> Optional.of(needs).filter(some -> !some.equals(Needs.NONE)),
            some -> some.orElse(Needs.NONE));
  }

  private Form<Need> need() {
    NumberForms numbers = new NumberForms(ways);
    return Choice.<Need>none()
        .or(
            Need.Meetings.class,
            ways.way(
                "needs-meetings",
                slot("count", ways.whole(), Need.Meetings::count),
                Need.Meetings::new))
        .or(
            Need.Total.class,
            ways.way(
                "needs-cases", slot("count", ways.whole(), Need.Total::count), Need.Total::new))
        .or(
            Need.Answers.class,
            ways.way(
                "needs-answers",
                slot("count", ways.whole(), Need.Answers::count),
                Need.Answers::new))
        .or(
            Need.TookPart.class,
            ways.way(
                "needs-taking-part",
                slot("share", numbers.share(), Need.TookPart::share),
                Need.TookPart::new))
        .or(
            Need.Spread.class,
            ways.way(
                "needs-spread",
                slot("spread", numbers.threshold(numbers.decimal()), Need.Spread::most),
                Need.Spread::new));
  }

  private static List<Need> apart(Needs needs) {
    ImmutableList.Builder<Need> all = ImmutableList.builder();
    needs.meetings().ifPresent(count -> all.add(new Need.Meetings(count)));
    needs.total().ifPresent(count -> all.add(new Need.Total(count)));
    needs.answers().ifPresent(count -> all.add(new Need.Answers(count)));
    needs.tookPart().ifPresent(share -> all.add(new Need.TookPart(share)));
    needs.spread().ifPresent(most -> all.add(new Need.Spread(most)));
    return all.build();
  }

  private static Needs together(List<Need> all) {
    Needs needs = Needs.NONE;
    for (Need need : all) {
      needs = with(needs, need);
    }
    return needs;
  }

  private static Needs with(Needs it, Need need) {
    return new Needs(
        need instanceof Need.Meetings more ? OptionalInt.of(more.count()) : it.meetings(),
        need instanceof Need.Total more ? OptionalInt.of(more.count()) : it.total(),
        need instanceof Need.Answers more ? OptionalInt.of(more.count()) : it.answers(),
        need instanceof Need.TookPart more ? Optional.of(more.share()) : it.tookPart(),
        need instanceof Need.Spread more ? Optional.of(more.most()) : it.spread());
  }
}
