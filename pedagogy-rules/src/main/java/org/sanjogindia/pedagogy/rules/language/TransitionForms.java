package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** Transitions: those that propose a stage, and those that only suggest. */
final class TransitionForms {

  private static final Key FROM =
      Key.of(
              "from",
              "From",
              "The stages that it leads out of.",
              Value.OneOrMore.each(new Value.NameOf(Section.STAGES, Vocabulary.ORIGINS)))
          .such("gather", "[gather, trust]", "any", "later")
          .required();
  private static final Key TO =
      Key.of(
              "to",
              "To",
              "The stage that it leads to.",
              Value.OneOrMore.each(new Value.NameOf(Section.STAGES, Vocabulary.WAY_BACK)))
          .such("trust", "where-we-were")
          .required();
  private static final Key SUGGESTS =
      Key.of(
              "suggests",
              "Suggests",
              "With it no stage is proposed: `focus` suggests working on its targets; other"
                  + " suggestions are declared.",
              Value.OneOrMore.each(new Value.NameOf(Section.SUGGESTIONS, Vocabulary.FOCUS)))
          .such("focus", "[focus, mentor-review]");

  static final Choice TRANSITION =
      new Choice(
          "transition",
          "Transition",
          "From which stage to which a collective may go. It proposes, and the collective decides.",
          ImmutableList.of(
              Face.of(
                  "suggests",
                  new Shape(
                      "transition-that-suggests",
                      "Suggestion",
                      "It proposes no stage, and suggests something.",
                      keys(
                          FROM,
                          optional(TO).saying("The stages to work on, if `focus` is suggested."),
                          SUGGESTS.required())))),
          Optional.of(
              new Shape(
                  "transition-to-a-stage",
                  "Transition",
                  "It proposes a stage, and the collective decides.",
                  keys(FROM, TO, SUGGESTS))),
          "");

  static final List<Form> ALL = ImmutableList.of(TRANSITION);

  private TransitionForms() {}

  private static List<Key> keys(Key from, Key to, Key suggests) {
    return Common.keys(
        ImmutableList.of(
            Common.TITLE.such("On to trust and our own rules"),
            from,
            to,
            suggests,
            Key.of(
                    "when",
                    "When",
                    "What opens it. Without it, it is always open: a choice.",
                    new Value.MapOf("condition"))
                .such("{ criterion: gathered }"),
            Key.of(
                    "beside",
                    "Beside",
                    "Conditions that are shown with it and never counted. Here members' levels may"
                        + " stand.",
                    new Value.OneOrMore(
                        new Value.MapOf("condition"), Value.OneOrMore.Uniqueness.ANY))
                .such("[{ members: 60%, who: { competency: voice, level: doing } }]"),
            Key.of(
                    "levels-because",
                    "Levels, because",
                    "Why levels of members decide in `when`. Levels of persons do not decide for the"
                        + " collective, unless you say why.",
                    new Value.OfText())
                .such("All of us asked for this.")),
        Common.NOTES);
  }

  private static Key optional(Key key) {
    return Key.of(key.name(), key.title(), key.description(), key.value())
        .such(key.ownExamples().toArray(new String[0]));
  }
}
