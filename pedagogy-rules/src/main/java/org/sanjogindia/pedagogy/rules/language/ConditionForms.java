package org.sanjogindia.pedagogy.rules.language;

import static org.sanjogindia.pedagogy.rules.language.Common.keys;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** Conditions: of the collective, of a member, and criteria, which are one or the other. */
final class ConditionForms {

  static final Choice CONDITION =
      new Choice(
          "condition",
          "Condition",
          "Something that is met or not yet, or not known, of the collective on a day.",
          ConditionFaces.ofCollective("condition"),
          Optional.empty(),
          "write what it asks, such as `measure`, `milestone` or `all`");

  static final Choice MEMBER =
      new Choice(
          "member-condition",
          "Condition on a member",
          "Something that is asked of each member by herself. Only how many do it is ever told.",
          MemberFaces.of("member-condition"),
          Optional.empty(),
          "write what it asks, such as `competency`, `role` or `took-part`");

  /** In its lists there are criteria too: what they are made of shows whom it speaks of. */
  static final Choice CRITERION =
      new Choice(
          "criterion",
          "Criterion",
          "A condition with a name: of the collective, or of a member, and never of both.",
          either(),
          Optional.empty(),
          "write what it asks, such as `measure`, `competency` or `all`");

  static final Shape TOOK_PART =
      new Shape(
          "took-part",
          "Took part in a module",
          "Which module she took part in.",
          ImmutableList.of(
              Key.of("module", "Module", "The module.", Value.name(Section.MODULES)).required()));

  static final List<Form> ALL = ImmutableList.of(CONDITION, MEMBER, CRITERION, TOOK_PART);

  private ConditionForms() {}

  private static List<Face> either() {
    List<Face> lists = new ArrayList<>(ConditionFaces.lists("criterion"));
    Predicate<Face> isNoList =
        face -> lists.stream().noneMatch(list -> list.head().equals(face.head()));
    Predicate<Face> isNoCriterion = face -> !face.head().equals("criterion");
    List<Face> faces = new ArrayList<>(lists);
    ConditionFaces.ofCollective("condition").stream().filter(isNoList).forEach(faces::add);
    MemberFaces.of("member-condition").stream()
        .filter(isNoList.and(isNoCriterion))
        .forEach(faces::add);
    return faces;
  }

  /** Returns the keys that any condition of the collective may have. */
  static List<Key> noted(Key... keys) {
    return keys(ImmutableList.copyOf(keys), ImmutableList.of(Common.NEEDS), Common.NOTES);
  }
}
