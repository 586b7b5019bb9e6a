package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads conditions on a level of the collective or of its mentor. */
final class LevelConditionReader {

  static final ImmutableSet<String> HEADS = ImmutableSet.of("collective", "mentor");
  private static final ImmutableMap<String, Bearer> BEARERS =
      ImmutableMap.of(
          "collective", Bearer.COLLECTIVE, "mentor", Bearer.MENTOR, "competency", Bearer.MEMBER);

  private final Reading reading;
  private final Known known;
  private final Levels levels;
  private final SeenByReader seenBy;

  LevelConditionReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.levels = new Levels(reading);
    this.seenBy = new SeenByReader(reading);
  }

  Optional<Condition> read(String head, Fields fields) {
    Optional<CompetencyId> competency = competency(head, fields);
    Optional<Scale> scale = scale(competency);
    Optional<Threshold<LevelId>> is = level(fields, scale);
    Optional<Threshold<LevelId>> keep =
        fields.optional("keep", node -> levels.threshold(node, scale));
    SeenBy by = seenBy.seenBy(fields);
    Read read = seenBy.read(fields);
    if (scale.isPresent() && is.isPresent() && keep.isPresent()) {
      new KeepCheck(reading)
          .check(
              fields,
              "level",
              strictness(is.get(), scale.get()),
              strictness(keep.get(), scale.get()));
    }
    return Whole.of(
        () -> new Condition.LevelIs(competency.orElseThrow(), is.orElseThrow(), keep, by, read));
  }

  private static Strictness strictness(Threshold<LevelId> threshold, Scale scale) {
    return Strictness.of(threshold, level -> Rational.of(Known.place(scale, level)));
  }

  /** Reads the competency under the head, which must be one of those whom the head speaks of. */
  Optional<CompetencyId> competency(String head, Fields fields) {
    return fields.required(
        head,
        node ->
            reading
                .reference(Kind.COMPETENCY, node)
                .filter(id -> isOf(id, BEARERS.getOrDefault(head, Bearer.MEMBER), head, node))
                .map(CompetencyId::of));
  }

  Optional<Scale> scale(Optional<CompetencyId> competency) {
    return competency.flatMap(id -> known.scaleOfCompetency(id.value()));
  }

  Optional<Threshold<LevelId>> level(Fields fields, Optional<Scale> scale) {
    return fields.required("level", node -> levels.threshold(node, scale));
  }

  private boolean isOf(String id, Bearer bearer, String head, Node node) {
    Optional<Competency> read = Optional.ofNullable(known.competencies.get(id));
    if (read.isEmpty() || read.get().of() == bearer) {
      return true;
    }
    String wayOut =
        switch (read.get().of()) {
          case MEMBER -> "count members with `{ members: …, who: { competency: %s, … } }`";
          case COLLECTIVE -> "write `collective: %s`";
          case MENTOR -> "write `mentor: %s`";
        };
    String whose =
        switch (read.get().of()) {
          case MEMBER -> "a member's";
          case COLLECTIVE -> "the collective's";
          case MENTOR -> "the mentor's";
        };
    reading.add(
        Code.WRONG_BEARER
            .error(
                node.span(),
                lenientFormat(
                    "competency `%s` is %s, and does not stand under `%s`", id, whose, head))
            .withHint(lenientFormat(wayOut, id)));
    return false;
  }
}
