package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** What a condition on a member may be. */
final class MemberFaces {

  private MemberFaces() {}

  /** Returns all of them; in lists stands the form that is named. */
  static List<Face> of(String part) {
    return Stream.concat(ConditionFaces.lists(part).stream(), own())
        .map(MemberFaces::withoutNeeds)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Face> own() {
    return Stream.of(
        ConditionFaces.face(
            "member-condition",
            Key.of(
                "competency",
                "Competency",
                "Met when she is read at that level.",
                Value.name(Section.COMPETENCIES)),
            Key.of(
                    "level",
                    "Level",
                    "The level that is asked for, or higher.",
                    new Value.Plain(Syntax.LEVEL_LIMIT))
                .required(),
            Common.SEEN_BY,
            Common.READ),
        ConditionFaces.face(
            "member-condition",
            Key.of(
                    "took-part",
                    "Took part",
                    "Met when she took part, once at least.",
                    new Value.Either(
                        new Value.OfWords(Vocabulary.GATHERINGS), new Value.MapOf("took-part")))
                .such("meeting", "review", "{ module: speaking }"),
            Common.WITHIN,
            Common.SINCE),
        ConditionFaces.face(
            "member-condition",
            Key.of("role", "Role", "Met when she holds the role.", Formulas.roles())
                .such("treasurer", "roles"),
            Common.WITHIN.saying("Met too when she held it on some day that recent."),
            Common.HELD_FOR),
        ConditionFaces.face(
            "member-condition",
            Key.of(
                "member-for",
                "Member for",
                "Met when she has been a member for that long; resting is belonging.",
                new Value.Plain(Syntax.DURATION))));
  }

  private static Face withoutNeeds(Face face) {
    Shape shape = face.shape();
    return Face.of(
        face.head(),
        new Shape(
            shape.name(),
            shape.title(),
            shape.description(),
            Common.without(shape.keys(), "needs")));
  }
}
