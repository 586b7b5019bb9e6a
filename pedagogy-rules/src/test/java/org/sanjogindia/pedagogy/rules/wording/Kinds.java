package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.Window;

/** The kinds of things that a condition is made of. */
final class Kinds {

  /** The sealed families that conditions are made of. */
  static final List<Class<?>> FAMILIES =
      ImmutableList.of(
          Condition.class,
          MemberCondition.class,
          Formula.class,
          Window.class,
          Limit.class,
          SeenBy.class,
          PointsPart.class,
          PeopleDid.class,
          TallyBase.class,
          TakesPartIn.class,
          MatterDelay.class,
          MeasureUse.class);

  private Kinds() {}

  /** Adds the kinds of a value and of all its parts. */
  static void collect(Object value, Set<Class<?>> kinds) {
    if (value instanceof Collection<?> all) {
      all.forEach(each -> collect(each, kinds));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> collect(each, kinds));
    } else if (value instanceof Record record) {
      kinds.add(record.getClass());
      for (var part : record.getClass().getRecordComponents()) {
        try {
          collect(part.getAccessor().invoke(record), kinds);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError("a record cannot be looked into", e);
        }
      }
    }
  }
}
