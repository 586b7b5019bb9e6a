package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.rules.assess.OwnLevel;

/**
 * A member's levels, said to herself alone.
 *
 * @param names what the curriculum calls things
 */
record OwnLevelWords(Names names) {

  ImmutableList<Line> lines(List<OwnLevel> own) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.heading("For you alone"));
    lines.add(
        Line.text(
            1,
            "Nobody else is shown this part, and no level here opens or closes anything for you."));
    own.stream().filter(level -> isTold(level)).forEach(level -> lines.addAll(level(level)));
    ImmutableList<String> unseen =
        own.stream()
            .filter(level -> !isTold(level))
            .map(level -> names.competency(level.competency()))
            .collect(toImmutableList());
    if (!unseen.isEmpty()) {
      lines.add(Line.text(1, "Nobody has looked yet at " + Numbers.or(unseen) + "."));
    }
    return lines.build();
  }

  private static boolean isTold(OwnLevel level) {
    return !level.seen().isEmpty() || level.notMyPath() == OwnLevel.NotMyPath.SAID;
  }

  private ImmutableList<Line> level(OwnLevel it) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String notMyPath =
        switch (it.notMyPath()) {
          case SAID -> ": you said that this is not your path";
          case NOT_SAID -> "";
        };
    lines.add(Line.text(1, names.competency(it.competency()) + notMyPath));
    it.seen()
        .forEach(
            (source, seen) ->
                lines.add(
                    Line.item(
                        2,
                        Numbers.sentence(who(source))
                            + ", on "
                            + Numbers.day(seen.on())
                            + ": "
                            + seen.level()
                                .map(level -> indicated(it, level))
                                .orElse("contested"))));
    return lines.build();
  }

  private String indicated(OwnLevel it, LevelId level) {
    return names.level(level)
        + names.indicator(it.competency(), level).map(seen -> ", " + seen).orElse("");
  }

  private static String who(Source source) {
    return switch (source) {
      case SELF -> "you yourself";
      case PEER -> "a peer";
      case FACILITATOR -> "a facilitator";
      case ALLY -> "an ally";
      case MENTOR -> "the mentor";
    };
  }
}
