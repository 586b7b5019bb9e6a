package org.sanjogindia.pedagogy.curriculum;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;

/** The kinds of conditions, measures, windows and so on that stand somewhere in a curriculum. */
final class Constructs {

  private static final List<Class<?>> FAMILIES =
      List.of(
          Condition.class,
          MemberCondition.class,
          Formula.class,
          Limit.class,
          MatterDelay.class,
          Origin.class,
          PeopleDid.class,
          PointsPart.class,
          SeenBy.class,
          TakesPartIn.class,
          TallyBase.class,
          Target.class,
          Window.class);

  private final Set<Class<?>> found = new HashSet<>();

  private Constructs() {}

  /** Returns the names of those that stand nowhere in it. */
  static List<String> missingIn(Curriculum curriculum) {
    Constructs constructs = new Constructs();
    constructs.lookInto(curriculum);
    return FAMILIES.stream()
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .filter(kind -> !constructs.found.contains(kind))
        .map(kind -> kind.getName().substring(kind.getPackageName().length() + 1))
        .sorted()
        .toList();
  }

  private void lookInto(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::lookInto);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::lookInto);
    } else if (value instanceof Map<?, ?> map) {
      lookInto(map.values());
    } else if (value.getClass().isRecord()) {
      found.add(value.getClass());
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        lookInto(partOf(value, component));
      }
    }
  }

  private static Object partOf(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a part of " + value + " cannot be read", e);
    }
  }
}
