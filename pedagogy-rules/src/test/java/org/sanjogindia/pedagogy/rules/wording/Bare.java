package org.sanjogindia.pedagogy.rules.wording;

import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PointsPart;

/** What a sentence says of a condition: all but notes, and needs that ask for nothing. */
final class Bare {

  private Bare() {}

  static Condition of(Condition it) {
    if (it instanceof Condition.Noted noted) {
      return of(noted.part());
    }
    if (it instanceof Condition.WithNeeds needing) {
      return needing.needs().equals(Needs.NONE)
          ? of(needing.part())
          : new Condition.WithNeeds(of(needing.part()), needing.needs());
    }
    if (it instanceof Condition.AllOf all) {
      return new Condition.AllOf(each(all.parts()));
    }
    if (it instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(each(any.parts()));
    }
    if (it instanceof Condition.AtLeastOf some) {
      return new Condition.AtLeastOf(some.count(), each(some.parts()));
    }
    if (it instanceof Condition.Not not) {
      return new Condition.Not(of(not.part()));
    }
    if (it instanceof Condition.SustainedReviews at) {
      return new Condition.SustainedReviews(at.count(), at.ofLast(), of(at.part()));
    }
    if (it instanceof Condition.SustainedDays on) {
      return new Condition.SustainedDays(on.time(), of(on.part()));
    }
    if (it instanceof Condition.Members members) {
      return new Condition.Members(members.howMany(), of(members.who()));
    }
    return it instanceof Condition.MeasureIs measure ? of(measure) : it;
  }

  private static List<Condition> each(List<Condition> parts) {
    return parts.stream().map(Bare::of).toList();
  }

  private static Condition of(Condition.MeasureIs it) {
    if (it.measure() instanceof MeasureUse.WrittenOut use
        && use.measure().formula() instanceof Formula.Points points) {
      Formula bare =
          new Formula.Points(points.parts().stream().map(Bare::of).toList(), points.outOf());
      Measure measure =
          new Measure(bare, use.measure().over(), use.measure().needs(), use.measure().bands());
      return new Condition.MeasureIs(
          new MeasureUse.WrittenOut(measure), it.over(), it.is(), it.keep(), it.needs());
    }
    return it;
  }

  private static PointsPart of(PointsPart part) {
    return part instanceof PointsPart.When when
        ? new PointsPart.When(when.worth(), of(when.condition()), when.otherwise())
        : part;
  }

  private static MemberCondition of(MemberCondition it) {
    if (it instanceof MemberCondition.Noted noted) {
      return of(noted.part());
    }
    if (it instanceof MemberCondition.AllOf all) {
      return new MemberCondition.AllOf(all.parts().stream().map(Bare::of).toList());
    }
    if (it instanceof MemberCondition.AnyOf any) {
      return new MemberCondition.AnyOf(any.parts().stream().map(Bare::of).toList());
    }
    if (it instanceof MemberCondition.AtLeastOf some) {
      return new MemberCondition.AtLeastOf(
          some.count(), some.parts().stream().map(Bare::of).toList());
    }
    return it instanceof MemberCondition.Not not ? new MemberCondition.Not(of(not.part())) : it;
  }
}
