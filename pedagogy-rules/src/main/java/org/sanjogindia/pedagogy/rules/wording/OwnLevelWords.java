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
    lines.add(Line.heading(names.say("own-heading")));
    lines.add(Line.text(1, names.say("own-only")));
    own.stream().filter(level -> isTold(level)).forEach(level -> lines.addAll(level(level)));
    ImmutableList<String> unseen =
        own.stream()
            .filter(level -> !isTold(level))
            .map(level -> names.competency(level.competency()))
            .collect(toImmutableList());
    if (!unseen.isEmpty()) {
      lines.add(Line.text(1, names.say("own-unseen", "competencies", names.language().or(unseen))));
    }
    return lines.build();
  }

  private static boolean isTold(OwnLevel level) {
    return !level.seen().isEmpty() || level.notMyPath() == OwnLevel.NotMyPath.SAID;
  }

  private ImmutableList<Line> level(OwnLevel it) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String competency = names.competency(it.competency());
    lines.add(
        Line.text(
            1,
            switch (it.notMyPath()) {
              case SAID -> names.say("own-not-my-path", "competency", competency);
              case NOT_SAID -> competency;
            }));
    it.seen()
        .forEach(
            (source, seen) ->
                lines.add(
                    Line.item(
                        2,
                        Numbers.sentence(
                            names.say(
                                "own-level",
                                "who",
                                who(source),
                                "day",
                                names.numbers().day(seen.on()),
                                "level",
                                seen.level()
                                    .map(level -> indicated(it, level))
                                    .orElseGet(() -> names.say("reading-contested")))))));
    return lines.build();
  }

  private String indicated(OwnLevel it, LevelId level) {
    return names
        .indicator(it.competency(), level)
        .map(seen -> names.say("level-seen", "level", names.id(level), "seen", seen))
        .orElseGet(() -> names.id(level));
  }

  private String who(Source source) {
    return switch (source) {
      case SELF -> names.say("by-yourself");
      case PEER -> names.say("by-peer");
      case FACILITATOR -> names.say("by-facilitator");
      case ALLY -> names.say("by-ally");
      case MENTOR -> names.say("by-mentor");
    };
  }
}
