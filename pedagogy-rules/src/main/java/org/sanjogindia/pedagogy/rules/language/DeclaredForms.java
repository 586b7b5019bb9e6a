package org.sanjogindia.pedagogy.rules.language;

import static org.sanjogindia.pedagogy.rules.language.Common.DESCRIPTION;
import static org.sanjogindia.pedagogy.rules.language.Common.NOTES;
import static org.sanjogindia.pedagogy.rules.language.Common.SERVES;
import static org.sanjogindia.pedagogy.rules.language.Common.TITLE;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** What a curriculum declares: stages, competencies, outcomes, and all that can be recorded. */
final class DeclaredForms {

  private static final Key PHASE =
      Key.of(
              "phase",
              "Phase",
              "The part of the way to which the stage belongs.",
              new Value.OfWords(Vocabulary.PHASES))
          .required();
  private static final Key PAUSE =
      Key.of(
          "kind",
          "Kind of pause",
          "What the stage is if it has no phase: it stands outside the order.",
          new Value.OfWords(Vocabulary.PAUSES));

  private static final List<Key> OF_STAGE =
      Common.keys(
          ImmutableList.of(
              TITLE,
              DESCRIPTION,
              Key.of(
                      "begins-when",
                      "Begins when",
                      "What a collective is asked when it begins here. It is shown, and never"
                          + " enforced.",
                      new Value.MapOf("condition"))
                  .such("{ size: 5 }"),
              Key.of(
                      "signs",
                      "Signs",
                      "What the stage shows itself by. The signs of all stages are looked at side by"
                          + " side.",
                      new Value.MapOf("condition"))
                  .such("{ criterion: gathered }")),
          NOTES);

  private static final ImmutableList<Key> PLACES =
      ImmutableList.of(
          Key.of(
              "after",
              "After",
              "The stage after which it stands, among those that it is added to.",
              Value.name(Section.STAGES)),
          Key.of(
              "before",
              "Before",
              "The stage before which it stands, among those that it is added to.",
              Value.name(Section.STAGES)));

  static final Choice STAGE = stage("stage", "Stage", ImmutableList.of());
  static final Choice ADDED_STAGE = stage("added-stage", "Added stage", PLACES);

  private static Choice stage(String name, String title, List<Key> places) {
    return new Choice(
        name,
        title,
        "A time in a collective's life: within a phase, or resting, or closing.",
        ImmutableList.of(
            Choice.Face.of(
                "kind",
                new Shape(
                    name + "-of-pause",
                    "Resting or closing",
                    "A stage outside the order.",
                    Common.keys(
                        places,
                        ImmutableList.of(
                            PHASE.unfit("a stage has a `phase` or a `kind`, and never both"),
                            PAUSE.required()),
                        OF_STAGE)))),
        Optional.of(
            new Shape(
                name + "-of-phase",
                title,
                "A time in a collective's life, within a phase.",
                Common.keys(places, ImmutableList.of(PHASE, PAUSE), OF_STAGE))),
        "");
  }

  static final Shape COMPETENCY =
      new Shape(
          "competency",
          "Competency",
          "Something that a member, the collective or its mentor can do.",
          Common.keys(
              ImmutableList.of(
                  Key.of("of", "Of whom", "Who can do it.", new Value.OfWords(Vocabulary.BEARERS))
                      .required(),
                  Key.of(
                          "spheres",
                          "Spheres",
                          "Where in life it shows.",
                          Value.OneOrMore.each(new Value.OfWords(Vocabulary.SPHERES)))
                      .such("[self, collective]"),
                  TITLE.such("Saying my word"),
                  DESCRIPTION,
                  Key.of(
                          "scale",
                          "Scale",
                          "The scale on which it is seen.",
                          Value.name(Section.SCALES))
                      .required(),
                  SERVES,
                  Key.of(
                          "levels",
                          "What one sees",
                          "For each level of the scale, what can be observed when somebody is there.",
                          Value.byId(new Value.OfText()))
                      .such(
                          "{ trying: speaks in a pair, doing: gives her own view in the circle }")),
              NOTES));

  static final Shape OUTCOME =
      new Shape(
          "outcome",
          "Outcome",
          "What the programme expects to come about.",
          Common.keys(
              ImmutableList.of(
                  TITLE.such("Our word in policy"),
                  DESCRIPTION,
                  Key.of(
                      "shown-by",
                      "Shown by",
                      "The measures that show it. They are looked at, and decide nothing.",
                      Value.names(Section.MEASURES))),
              NOTES));

  static final Shape TALLY =
      new Shape(
          "tally",
          "Tally",
          "Something that is counted. `{}` is enough.",
          ImmutableList.of(
              TITLE.such("Members who spoke"),
              Key.of(
                  "at",
                  "Counted at",
                  "When it is counted.",
                  new Value.OfWords(Vocabulary.TALLIED_AT))));

  static final Shape PULSE =
      new Shape(
          "pulse",
          "Pulse",
          "A question that is answered without a name, by a whole number.",
          ImmutableList.of(
              TITLE.saying("The question, as it is asked.").such("\"How safe do you feel here?\""),
              Key.of("from", "From", "The lowest answer.", new Value.Plain(Syntax.RATING))
                  .such("1")
                  .required(),
              Key.of("to", "To", "The highest answer.", new Value.Plain(Syntax.RATING))
                  .such("5")
                  .required()));

  static final Shape ROLE =
      new Shape(
          "role",
          "Role",
          "What a member takes on for the collective. `{}` is enough.",
          ImmutableList.of(TITLE.such("Keeps our money and books")));

  static final Shape MILESTONE =
      new Shape(
          "milestone",
          "Milestone",
          "Something that the collective has brought about. `{}` is enough.",
          ImmutableList.of(TITLE.such("Our agreements are written"), DESCRIPTION));

  static final Shape SUGGESTION =
      new Shape(
          "suggestion",
          "Suggestion",
          "Something that a transition may suggest. `{}` is enough.",
          ImmutableList.of(TITLE.such("\"How are we with our mentor?\""), DESCRIPTION));

  static final Shape MATTER =
      new Shape(
          "matter",
          "Kind of matter",
          "Something that the collective follows from its opening to its end. `{}` is enough.",
          ImmutableList.of(
              TITLE.such("A difference among us"),
              Key.of(
                      "marks",
                      "Marks",
                      "What can be noted of such a matter on its way.",
                      Value.OneOrMore.each(new Value.Plain(Syntax.ID)))
                  .such("[prepared, debriefed]"),
              Key.of(
                      "gates",
                      "Gates",
                      "Marks that protect people: they must be set before such a matter is closed. No"
                          + " rule opens because of them.",
                      Value.OneOrMore.each(new Value.Plain(Syntax.ID)))
                  .such("[prepared]"),
              Key.of(
                      "kinds",
                      "Kinds",
                      "By what such matters are told apart.",
                      Value.OneOrMore.each(new Value.Plain(Syntax.ID)))
                  .such("[safety, conflict]"),
              Key.of(
                      "scale",
                      "Scale",
                      "The scale of the levels that such a matter can be given.",
                      Value.name(Section.SCALES))
                  .such("participation-ladder")));

  static final Shape TERM =
      new Shape(
          "term",
          "Term",
          "A word that is used on purpose. Texts mark where they use it: `<agreement>`.",
          ImmutableList.of(
              TITLE
                  .saying("The word that is used, and how sure you are of it in each language.")
                  .such("{ en: agreement, bn: নিয়ম, sure: high }"),
              Key.of("means", "Means", "What is meant by it.", new Value.OfText())
                  .such("What we promised each other in our own words"),
              byLanguage(
                      "also",
                      "Also",
                      "For each language, other words that are in use for it; or for each of them"
                          + " how sure you are.",
                      new Value.Either(
                          Value.OneOrMore.each(new Value.Plain(Syntax.WORDS)),
                          new Value.ById(
                              Syntax.WORDS,
                              new Value.OfWords(Vocabulary.SURENESS),
                              Value.ById.Size.ANY)))
                  .such("{ en: [ground rule], bn: { শর্ত: medium } }"),
              byLanguage(
                      "avoid",
                      "Avoid",
                      "For each language, words that are not used for it.",
                      Value.OneOrMore.each(new Value.Plain(Syntax.WORDS)))
                  .such("{ en: [house rule] }"),
              Common.PROVENANCE));

  static final List<Form> ALL =
      ImmutableList.of(
          STAGE,
          ADDED_STAGE,
          COMPETENCY,
          OUTCOME,
          TALLY,
          PULSE,
          ROLE,
          MILESTONE,
          SUGGESTION,
          MATTER,
          TERM);

  private DeclaredForms() {}

  private static Key byLanguage(String name, String title, String description, Value value) {
    return Key.of(
        name, title, description, new Value.ById(Syntax.LANGUAGE, value, Value.ById.Size.ANY));
  }
}
