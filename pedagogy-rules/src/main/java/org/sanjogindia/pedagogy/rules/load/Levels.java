package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads levels by their names on a scale. */
final class Levels {

  private final Reading reading;
  private final Thresholds thresholds;

  Levels(Reading reading) {
    this.reading = reading;
    this.thresholds = new Thresholds(reading.findings(), reading.expect());
  }

  /** Reads a level of the scale; without a scale, which has been told, nothing is read. */
  Optional<LevelId> level(Node node, Optional<Scale> scale) {
    return reading.expect().quantity(node).flatMap(text -> level(Piece.of(text), scale));
  }

  /** Reads a threshold of levels; a bare level asks for that or higher. */
  Optional<Threshold<LevelId>> threshold(Node node, Optional<Scale> scale) {
    Optional<Threshold<LevelId>> read =
        thresholds.read(node, Relation.AT_LEAST, piece -> level(piece, scale));
    if (read.isPresent() && scale.isPresent() && isReversed(read.get(), scale.get())) {
      reading.add(
          Code.BAD_THRESHOLD
              .error(node.span(), "no level lies between these two")
              .withHint("write the lower one first"));
      return Optional.empty();
    }
    return read;
  }

  private static boolean isReversed(Threshold<LevelId> threshold, Scale scale) {
    int lower = Known.place(scale, threshold.bound());
    return threshold.upper().stream().anyMatch(upper -> Known.place(scale, upper) < lower);
  }

  private Optional<LevelId> level(Piece piece, Optional<Scale> scale) {
    if (scale.isEmpty()) {
      return Optional.empty();
    }
    for (LevelId level : scale.get().levels()) {
      if (level.value().equals(piece.text())) {
        return Optional.of(level);
      }
    }
    List<String> names =
        scale.get().levels().stream().map(LevelId::value).collect(ImmutableList.toImmutableList());
    boolean number = piece.text().codePoints().anyMatch(Character::isDigit);
    Code code = number && !Ids.isId(piece.text()) ? Code.LEVEL_EXPECTED : Code.UNKNOWN_LEVEL;
    reading.add(
        Near.offer(
            code.error(
                piece.span(),
                code == Code.LEVEL_EXPECTED
                    ? lenientFormat(
                        "%s is no level, for levels have names", AuthorText.quote(piece.text()))
                    : lenientFormat(
                        "scale `%s` has no level %s",
                        scale.get().id(), AuthorText.quote(piece.text()))),
            NearestNames.of(piece.text(), names),
            "its levels are " + Wording.all(names)));
    return Optional.empty();
  }
}
