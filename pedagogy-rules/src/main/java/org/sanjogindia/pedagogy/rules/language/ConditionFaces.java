package org.sanjogindia.pedagogy.rules.language;

import static org.sanjogindia.pedagogy.rules.language.Common.keys;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** What a condition of the collective may be. */
final class ConditionFaces {

  static final Key IS =
      Key.of(
              "is",
              "Is",
              "What it is held against. A bare value means at least.",
              new Value.Plain(Syntax.LIMIT))
          .required();
  private static final Key KEEP =
      Key.of(
              "keep",
              "Keep",
              "A gentler threshold. After the move, it is asked by this one: is it still true for us?",
              new Value.Plain(Syntax.LIMIT))
          .such("45%");
  private static final Key LEVEL =
      Key.of(
              "level",
              "Level",
              "The level that is asked for, or higher.",
              new Value.Plain(Syntax.LEVEL_LIMIT))
          .required();

  private ConditionFaces() {}

  /** Returns all of them; in lists stands the form that is named. */
  static List<Face> ofCollective(String part) {
    return ImmutableList.<Face>builder()
        .addAll(lists(part))
        .addAll(facts())
        .addAll(levels())
        .addAll(measures())
        .build();
  }

  /** Returns those that are made of others, or name one. */
  static List<Face> lists(String part) {
    Value parts = Value.list(new Value.MapOf(part));
    return ImmutableList.of(
        face(
            part,
            Key.of("all", "All of these", "Met when every one of these is met.", parts)
                .such("[{ milestone: agreements-written }, { in-stage: 1 month }]")),
        face(
            part,
            Key.of("any", "Any of these", "Met when at least one of these is met.", parts)
                .such("[{ milestone: agreements-written }, { size: 5 }]")),
        face(
            part,
            Key.of(
                    "at-least",
                    "At least",
                    "Met when so many of the list are met.",
                    new Value.Plain(Syntax.COUNT))
                .such("3"),
            Key.of("of", "Of these", "The list.", parts)
                .such("[{ milestone: agreements-written }, { size: 5 }]")
                .required()),
        face(
            part,
            Key.of("not", "Not", "Met when this is not yet met.", new Value.MapOf(part))
                .such("{ open: concern, kind: safety }")),
        face(
            part,
            Key.of(
                "criterion",
                "Criterion",
                "Met when the criterion of that name is met.",
                Value.name(Section.CRITERIA))));
  }

  private static List<Face> facts() {
    return ImmutableList.of(
        face(
            "condition",
            Key.of(
                "milestone",
                "Milestone",
                "Met when it was brought about, and still holds.",
                Value.name(Section.MILESTONES)),
            Common.HELD_FOR,
            Common.WITHIN,
            Common.SINCE),
        face(
            "condition",
            Key.of(
                "completed",
                "Completed",
                "Met when the module was completed.",
                Value.name(Section.MODULES)),
            Common.WITHIN,
            Common.SINCE),
        face(
            "condition",
            Key.of(
                    "open",
                    "Open",
                    "Met when at least one such matter is open.",
                    Value.names(Section.MATTERS))
                .such("concern"),
            MatterForms.NARROWED.get(0),
            MatterForms.NARROWED.get(1),
            MatterForms.NARROWED.get(2),
            Common.HELD_FOR.saying("How long it has to have been open.")),
        face(
            "condition",
            Key.of(
                    "in-stage",
                    "In the stage",
                    "Met when the current stage began that long ago.",
                    new Value.Plain(Syntax.DURATION))
                .such("1 month")),
        face(
            "condition",
            Key.of(
                "been-in",
                "Been in",
                "Met when the collective has been in that stage, or is.",
                Value.name(Section.STAGES)),
            Common.WITHIN,
            Common.HELD_FOR),
        face(
            "condition",
            Key.of(
                "active-for",
                "Active for",
                "Met when there was a meeting in each of so many whole months.",
                new Value.Plain(Syntax.MONTHS)),
            Key.of(
                "since",
                "Since",
                "Only months after that day count.",
                new Value.OfWords(Vocabulary.SINCE_STAGE_OR_REST))),
        face(
            "condition",
            Key.of("shared", "Shared", "Met when these roles were shared.", Formulas.roles())
                .such("roles"),
            Common.OVER.such("6 months").required(),
            Key.of(
                    "among",
                    "Among",
                    "How many different people held them.",
                    new Value.Plain(Syntax.COUNT))
                .such("4")
                .required(),
            Key.of(
                    "no-one-more-than",
                    "No one more than",
                    "The most of all days that one person held them.",
                    new Value.Plain(Syntax.SHARE))
                .such("1/3")
                .required()),
        face(
            "condition",
            Key.of(
                "members",
                "Members",
                "Met when so many members do what `who` asks. Fewer than five are never counted.",
                new Value.Plain(Syntax.HOW_MANY)),
            Key.of(
                    "who",
                    "Who",
                    "What is asked of each member.",
                    new Value.MapOf("member-condition"))
                .such("{ competency: voice, level: doing }")
                .required()),
        face(
            "condition",
            Key.of(
                    "sustained",
                    "Sustained",
                    "Met when `that` was met at so many reviews, or on so many days.",
                    new Value.Either(
                        new Value.Plain(Syntax.REVIEWS_OR_DURATION), new Value.MapOf("sustained")))
                .such("2 reviews", "60 days", "{ at-least: 2, of-last: 3 reviews }"),
            Key.of("that", "That", "What has to last.", new Value.MapOf("condition"))
                .such("{ measure: voice, is: 60% }")
                .required()));
  }

  private static List<Face> levels() {
    return ImmutableList.of(
        level(
            "collective",
            "Collective",
            "Met when the collective is read at that level.",
            "conflict"),
        level("mentor", "Mentor", "Met when the mentor is read at that level.", "handing-over"));
  }

  private static Face level(String head, String title, String description, String example) {
    return face(
        "condition",
        Key.of(head, title, description, Value.name(Section.COMPETENCIES)).such(example),
        LEVEL,
        KEEP.such("trying"),
        Common.SEEN_BY,
        Common.READ);
  }

  private static List<Face> measures() {
    ImmutableList.Builder<Face> faces = ImmutableList.builder();
    faces.add(
        face(
            "condition",
            Key.of(
                "measure",
                "Measure",
                "Met when the measure meets the threshold.",
                Value.name(Section.MEASURES)),
            IS,
            KEEP,
            Common.OVER.saying("Another window, in place of the one of the measure.")));
    for (Formula formula : Formulas.ALL) {
      String head = formula.head().name();
      boolean size = head.equals("size");
      boolean mayBeShort = size || head.equals("comings-and-goings");
      Shape writtenOut =
          new Shape(
              "condition-" + head + (mayBeShort ? "-is" : ""),
              formula.head().title(),
              formula.head().description(),
              keys(
                  ImmutableList.of(formula.head()),
                  formula.beside(),
                  ImmutableList.of(formula.over(), isFor(head), KEEP, Common.NEEDS),
                  Common.NOTES));
      if (mayBeShort) {
        faces.add(Face.of(head, "is", writtenOut)).add(inShort(formula, size));
      } else {
        faces.add(Face.of(head, writtenOut));
      }
    }
    return faces.build();
  }

  /** Shares are held against shares, levels against levels, and all else against numbers. */
  private static Key isFor(String head) {
    boolean share = head.contains("share") || head.equals("comings-and-goings");
    boolean level = head.equals("least-of") || head.equals("greatest-of");
    return share ? IS : level ? IS.such("doing") : IS.such("3", "at most 2");
  }

  /** In {@code size: at least 5} the threshold stands at the head itself. */
  private static Face inShort(Formula formula, boolean size) {
    Key head = formula.head();
    Key threshold =
        Key.of(
            head.name(),
            head.title(),
            head.description(),
            new Value.Plain(size ? Syntax.NUMBER_LIMIT : Syntax.SHARE_LIMIT));
    Key over =
        Key.of("over", "Window", "How far back one looks.", new Value.Plain(Syntax.DURATION))
            .such("3 months")
            .required();
    return size ? face("condition", threshold) : face("condition", threshold, over);
  }

  /** The head comes first, and must be there; the notes come last. */
  static Face face(String form, Key head, Key... beside) {
    return Face.of(
        head.name(),
        new Shape(
            form + "-" + head.name(),
            head.title(),
            head.description(),
            keys(
                ImmutableList.of(head.required()),
                ImmutableList.copyOf(beside),
                ImmutableList.of(Common.NEEDS),
                Common.NOTES)));
  }
}
