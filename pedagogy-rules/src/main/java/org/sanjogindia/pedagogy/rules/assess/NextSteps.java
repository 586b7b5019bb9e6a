package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.numbers.Ranges;

/**
 * The smallest sets of changes that would turn a verdict into met. It walks the explanation as the
 * verdict was made: all parts of an {@code all}, any one of an {@code any}, and so on.
 *
 * @param question what was asked about
 */
record NextSteps(Question question) {

  private static final int MOST_SHOWN = 10;

  static List<NextStep> of(Question question, Explanation explanation) {
    if (explanation.verdict() == Verdict.MET) {
      return ImmutableList.of();
    }
    ModuleOrder modules = new ModuleOrder(question.asRecorded());
    return new NextSteps(question)
        .toMeet(explanation).sets().stream()
            .limit(MOST_SHOWN)
            .map(acts -> new NextStep(acts.asList(), modules.teaching(acts)))
            .collect(toImmutableList());
  }

  /** What would make it met. */
  private Alternatives toMeet(Explanation explanation) {
    return explanation.verdict() == Verdict.MET
        ? Alternatives.NOTHING_NEEDED
        : explanation.asked().accept(new ToMeet(explanation));
  }

  private List<Alternatives> toMeet(List<Explanation> parts) {
    return parts.stream().map(this::toMeet).collect(toImmutableList());
  }

  /** What would make it not met, where something asks for that. */
  private Alternatives toUndo(Explanation explanation) {
    if (explanation.verdict() == Verdict.NOT_YET) {
      return Alternatives.NOTHING_NEEDED;
    }
    Condition asked = explanation.asked();
    List<Explanation> parts = explanation.parts();
    if (asked instanceof Condition.AllOf) {
      return Alternatives.any(Lists.transform(parts, this::toUndo));
    }
    if (asked instanceof Condition.AnyOf) {
      return Alternatives.all(Lists.transform(parts, this::toUndo));
    }
    if (asked instanceof Condition.AtLeastOf it) {
      int enough = parts.size() - it.count() + 1;
      return Alternatives.atLeast(enough, Lists.transform(parts, this::toUndo));
    }
    if (asked instanceof Condition.Not) {
      return toMeet(parts.get(0));
    }
    if (asked instanceof Condition.OfCriterion || asked instanceof Condition.Noted) {
      return toUndo(parts.get(0));
    }
    if (explanation.why().contains(Why.CONTESTED)) {
      return Alternatives.one(new Act.Settle(asked));
    }
    if (asked instanceof Condition.OpenMatter it
        && explanation.found() instanceof Found.OpenMatters open) {
      return Alternatives.one(new Act.CloseMatters(it, open.number()));
    }
    return Alternatives.one(new Act.NoLonger(asked));
  }

  /** One method for each kind of condition that is not met. */
  private final class ToMeet implements Condition.Visitor<Alternatives> {

    private final Explanation explanation;

    private ToMeet(Explanation explanation) {
      this.explanation = explanation;
    }

    private boolean isContested() {
      return explanation.why().contains(Why.CONTESTED);
    }

    private Alternatives settleOr(Condition about, Act act) {
      return Alternatives.one(isContested() ? new Act.Settle(about) : act);
    }

    @Override
    public Alternatives allOf(Condition.AllOf it) {
      return Alternatives.all(toMeet(explanation.parts()));
    }

    @Override
    public Alternatives anyOf(Condition.AnyOf it) {
      return Alternatives.any(toMeet(explanation.parts()));
    }

    @Override
    public Alternatives atLeastOf(Condition.AtLeastOf it) {
      return Alternatives.atLeast(it.count(), toMeet(explanation.parts()));
    }

    @Override
    public Alternatives not(Condition.Not it) {
      return toUndo(explanation.parts().get(0));
    }

    @Override
    public Alternatives ofCriterion(Condition.OfCriterion it) {
      return toMeet(explanation.parts().get(0));
    }

    @Override
    public Alternatives noted(Condition.Noted it) {
      return toMeet(explanation.parts().get(0));
    }

    @Override
    public Alternatives withNeeds(Condition.WithNeeds it) {
      Alternatives part = toMeet(explanation.parts().get(0));
      boolean lacks = !explanation.why().equals(explanation.parts().get(0).why());
      return lacks ? part.and(Alternatives.one(new Act.ComeAbout(it, Optional.empty()))) : part;
    }

    @Override
    public Alternatives measureIs(Condition.MeasureIs it) {
      if (isContested()) {
        return Alternatives.one(new Act.Settle(it));
      }
      MeasureVerdict verdict = new MeasureVerdict(question, it);
      Facts facts = question.asRecorded();
      Measurement measured = verdict.measured(facts);
      List<Lack> lacks = verdict.lacks(facts, measured);
      if (!lacks.isEmpty()) {
        return Alternatives.together(
            Lists.transform(lacks, lack -> new Act.RecordMore(it, lack.of(), lack.more())));
      }
      if (explanation.verdict() == Verdict.UNKNOWN) {
        return Alternatives.one(new Act.RecordMore(it, Act.Lacking.LOOKS, OptionalInt.empty()));
      }
      return Alternatives.one(new Act.Move(it, MeetingsToCome.thatWouldDo(question, it)));
    }

    @Override
    public Alternatives levelIs(Condition.LevelIs it) {
      return settleOr(
          it, explanation.verdict() == Verdict.UNKNOWN ? new Act.LookAt(it) : new Act.Reach(it));
    }

    @Override
    public Alternatives members(Condition.Members it) {
      if (isContested()) {
        return Alternatives.one(new Act.Settle(it));
      }
      return explanation.found() instanceof Found.MembersCounted counted
          ? Alternatives.one(new Act.MoreMembers(it, more(it, counted)))
          : Alternatives.one(new Act.ComeAbout(it, Optional.empty()));
    }

    /** Of how many more members it would have to be so. */
    private OptionalInt more(Condition.Members it, Found.MembersCounted counted) {
      Threshold<Rational> asked = it.howMany().threshold();
      if (asked.relation() != Relation.AT_LEAST && asked.relation() != Relation.ABOVE) {
        return OptionalInt.empty();
      }
      for (int yes = counted.yes() + 1; yes <= counted.counted(); yes++) {
        Rational value =
            switch (it.howMany().kind()) {
              case NUMBER -> Rational.of(yes);
              case SHARE -> Rational.of(yes, counted.counted());
            };
        if (Ranges.ofNumbers(asked).contains(value)) {
          return OptionalInt.of(yes - counted.yes());
        }
      }
      return OptionalInt.empty();
    }

    @Override
    public Alternatives milestoneIs(Condition.MilestoneIs it) {
      return settleOr(it, waitFor(it).orElse(new Act.BringAbout(it)));
    }

    /** A wait, if the thing is so and has only not lasted long enough. */
    private Optional<Act> waitFor(Condition it) {
      return explanation.found() instanceof Found.Lasting lasting
          ? lasting
              .reachedOn()
              .filter(day -> day.isAfter(question.date()))
              .map(day -> new Act.WaitUntil(it, day))
          : Optional.empty();
    }

    @Override
    public Alternatives completed(Condition.Completed it) {
      return settleOr(it, new Act.Complete(it));
    }

    @Override
    public Alternatives openMatter(Condition.OpenMatter it) {
      return settleOr(it, new Act.ComeAbout(it, Optional.empty()));
    }

    @Override
    public Alternatives inStage(Condition.InStage it) {
      return settleOr(it, waitFor(it).orElse(new Act.ComeAbout(it, Optional.empty())));
    }

    @Override
    public Alternatives beenIn(Condition.BeenIn it) {
      return settleOr(it, new Act.ComeAbout(it, Optional.empty()));
    }

    @Override
    public Alternatives activeFor(Condition.ActiveFor it) {
      int found = explanation.found() instanceof Found.ActiveMonths active ? active.months() : 0;
      return settleOr(it, new Act.MeetMonthly(it, it.months() - found));
    }

    @Override
    public Alternatives shared(Condition.Shared it) {
      return settleOr(it, new Act.SpreadRoles(it));
    }

    @Override
    public Alternatives sustainedReviews(Condition.SustainedReviews it) {
      Alternatives now = toMeet(Evaluator.explain(question, it.part()));
      return now.and(
          settleOr(it, new Act.SustainAtReviews(it, reviewsToCome(it, explanation.parts()))));
    }

    /** How many further reviews at which it is met would do. */
    private int reviewsToCome(Condition.SustainedReviews it, List<Explanation> reviews) {
      for (int more = 0; more < it.count(); more++) {
        long met =
            Lists.reverse(reviews).stream()
                .limit(it.ofLast() - (long) more)
                .filter(review -> review.verdict() == Verdict.MET)
                .count();
        if (met + more >= it.count()) {
          return more;
        }
      }
      return it.count();
    }

    @Override
    public Alternatives sustainedDays(Condition.SustainedDays it) {
      Alternatives now = toMeet(explanation.parts().get(0));
      LocalDate start = question.date().plusDays(1);
      while (isMetOn(start.minusDays(1), it)) {
        start = start.minusDays(1);
      }
      LocalDate day = question.date();
      while (it.time().before(day).plusDays(1).isBefore(start)) {
        day = day.plusDays(1);
      }
      return now.and(Alternatives.one(new Act.WaitUntil(it, day)));
    }

    private boolean isMetOn(LocalDate day, Condition.SustainedDays it) {
      return day.isAfter(it.time().before(question.date()))
          && Evaluator.explain(question.on(day), it.part()).verdict() == Verdict.MET;
    }
  }
}
