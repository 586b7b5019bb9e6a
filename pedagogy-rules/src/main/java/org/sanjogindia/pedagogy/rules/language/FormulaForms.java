package org.sanjogindia.pedagogy.rules.language;

import static org.sanjogindia.pedagogy.rules.language.Common.keys;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** The maps that stand under the heads of measures: of what a share, a count or a mean is taken. */
final class FormulaForms {

  private static final Key TALLY =
      Key.of("tally", "Tally", "The tally, or several added up.", Value.names(Section.TALLIES))
          .required();
  private static final Face OF_TALLY =
      Face.of(
          "tally",
          new Shape(
              "share-of-tally",
              "Share of a tally",
              "A tally, held against who was there or against another tally.",
              ImmutableList.of(
                  TALLY,
                  Key.of(
                          "out-of",
                          "Out of",
                          "What it is a share of.",
                          new Value.NameOf(Section.TALLIES, Vocabulary.PRESENT))
                      .such("attended", "expected", "agenda-items")
                      .required())));
  private static final Key VALUE =
      Key.of(
              "value",
              "Value",
              "The value up to which, or from which on, it counts.",
              new Value.Plain(Syntax.AMOUNT))
          .required();
  private static final Key PULSES =
      Key.of("pulse", "Pulse", "The question, or several.", Value.names(Section.PULSES)).required();
  private static final Key MEASURES =
      Key.of("measure", "Measure", "The measure, or several.", Value.names(Section.MEASURES))
          .required();

  static final Choice SHARE_OF =
      new Choice(
          "share-of",
          "Share of",
          "What a share is taken of.",
          ImmutableList.of(
              OF_TALLY,
              Face.of(
                  "matters",
                  new Shape(
                      "share-of-matters",
                      "Share of matters",
                      "Of the matters that are meant, the share of those of which all that is asked"
                          + " is true.",
                      keys(
                          ImmutableList.of(MatterForms.matters("matters", "The kinds of matter.")),
                          MatterForms.NARROWED,
                          ImmutableList.of(MatterForms.STILL),
                          MatterForms.ASKED)))),
          Optional.empty(),
          "write one of `tally` or `matters`");

  static final Choice MEAN_SHARE_OF =
      new Choice(
          "mean-share-of",
          "Mean share of",
          "What the shares of each meeting are taken of.",
          ImmutableList.of(
              Face.of(
                  "tally",
                  new Shape(
                      "mean-share-of-tally",
                      OF_TALLY.shape().title(),
                      OF_TALLY.shape().description(),
                      OF_TALLY.shape().keys()))),
          Optional.empty(),
          "write `tally`, with `out-of`");

  static final Choice COUNT_OF =
      new Choice(
          "count-of",
          "Count of",
          "What is counted.",
          ImmutableList.of(
              Face.of(
                  "matters",
                  new Shape(
                      "count-of-matters",
                      "Count of matters",
                      "The matters of which all that is asked is true.",
                      keys(
                          ImmutableList.of(MatterForms.matters("matters", "The kinds of matter.")),
                          MatterForms.NARROWED,
                          ImmutableList.of(MatterForms.STILL),
                          MatterForms.ASKED))),
              Face.of(
                  "tally",
                  new Shape(
                      "count-of-tally",
                      "Count of a tally",
                      "A tally, added up.",
                      ImmutableList.of(TALLY))),
              Face.of(
                  "milestones",
                  new Shape(
                      "count-of-milestones",
                      "Count of milestones",
                      "How many of these milestones hold.",
                      ImmutableList.of(
                          Key.of(
                                  "milestones",
                                  "Milestones",
                                  "The milestones that are counted.",
                                  Value.names(Section.MILESTONES))
                              .required(),
                          Common.HELD_FOR))),
              Face.of(
                  "module-runs",
                  new Shape(
                      "count-of-module-runs",
                      "Count of completed modules",
                      "How often these modules were completed.",
                      ImmutableList.of(
                          Key.of(
                                  "module-runs",
                                  "Modules",
                                  "The modules whose runs are counted.",
                                  Value.names(Section.MODULES))
                              .required())))),
          Optional.empty(),
          "write one of `matters`, `tally`, `milestones` or `module-runs`");

  private static final ImmutableList<Key> WHICH_PEOPLE =
      ImmutableList.of(
          Key.of(
              "newcomers",
              "Newcomers",
              "Only those who did so for the first time within this time.",
              new Value.Plain(Syntax.DURATION)),
          Key.of(
              "as",
              "As",
              "As a share; without it, as a number.",
              new Value.OfWords(Vocabulary.PEOPLE_AS)));

  static final Choice PEOPLE_WHO =
      new Choice(
          "people-who",
          "People who",
          "What the people did who are counted.",
          ImmutableList.of(
              Face.of(
                  "carried",
                  new Shape(
                      "people-who-carried",
                      "People who carried matters",
                      "Different people who carried such matters.",
                      keys(
                          ImmutableList.of(
                              Key.of(
                                      "carried",
                                      "Carried",
                                      "The kinds of matter that they carried.",
                                      Value.names(Section.MATTERS))
                                  .required()),
                          WHICH_PEOPLE))),
              Face.of(
                  "held",
                  new Shape(
                      "people-who-held",
                      "People who held roles",
                      "Different people who held such roles.",
                      keys(
                          ImmutableList.of(
                              Key.of("held", "Held", "The roles that they held.", Formulas.roles())
                                  .required()),
                          WHICH_PEOPLE)))),
          Optional.empty(),
          "write `carried` or `held`");

  private static final Key WORTH =
      Key.of("worth", "Worth", "The points that it is worth.", new Value.Plain(Syntax.NUMBER))
          .such("4")
          .required();
  private static final Key OTHERWISE =
      Key.of(
              "otherwise",
              "Otherwise",
              "The points in place of nothing.",
              new Value.Plain(Syntax.NUMBER))
          .such("2");
  private static final Key BY =
      Key.of("by", "By", "The measure by which points are given.", Value.name(Section.MEASURES))
          .required();

  static final Choice POINTS_PART =
      new Choice(
          "points-part",
          "Part of the points",
          "What earns points, and how many.",
          ImmutableList.of(
              Face.of(
                  "when",
                  new Shape(
                      "points-when",
                      "Points for a condition",
                      "So many points when a condition is met.",
                      ImmutableList.of(
                          WORTH,
                          Key.of("when", "When", "What earns them.", new Value.MapOf("condition"))
                              .such("{ milestone: agreements-written }")
                              .required(),
                          OTHERWISE))),
              Face.of(
                  "by",
                  "bands",
                  new Shape(
                      "points-by-bands",
                      "Points in steps",
                      "Points by the highest band that a measure reaches.",
                      ImmutableList.of(
                          BY,
                          Key.of(
                                  "bands",
                                  "Bands",
                                  "The points of each band, and where it begins.",
                                  new Value.ById(
                                      Syntax.NUMBER,
                                      new Value.Plain(Syntax.LOWER_END),
                                      Value.ById.Size.AT_LEAST_ONE))
                              .such("{ 10: above 90%, 5: 70%, 3: 0% }")
                              .required(),
                          OTHERWISE))),
              Face.of(
                  "by",
                  new Shape(
                      "points-in-proportion",
                      "Points in proportion",
                      "Points in proportion to a measure.",
                      ImmutableList.of(WORTH, BY)))),
          Optional.empty(),
          "write `when` with a condition, or `by` with a measure");

  static final List<Form> ALL =
      ImmutableList.of(
          SHARE_OF,
          MEAN_SHARE_OF,
          COUNT_OF,
          PEOPLE_WHO,
          POINTS_PART,
          statistic("mean-of", "mean", false, PULSES, MEASURES),
          statistic("median-of", "middle one", true, PULSES, MEASURES),
          statistic("spread-of", "spread", true, PULSES, MEASURES),
          statistic("least-of", "lowest", true),
          statistic("greatest-of", "highest", true),
          statistic("share-at-least", "share", false, PULSES, MEASURES),
          statistic("share-at-most", "share", false, PULSES, MEASURES));

  private FormulaForms() {}

  private static Choice statistic(String head, String word, boolean ofLevels, Key... numbers) {
    ImmutableList.Builder<Face> faces = ImmutableList.builder();
    boolean hasValue = head.startsWith("share-");
    for (Key base : numbers) {
      faces.add(face(head, word, base, hasValue ? ImmutableList.of(VALUE) : ImmutableList.of()));
    }
    if (ofLevels) {
      faces.add(
          face(
              head,
              word,
              Key.of(
                      "competency",
                      "Competency",
                      "The competency of the collective or its mentor, or several.",
                      Value.names(Section.COMPETENCIES))
                  .such("conflict")
                  .required(),
              ImmutableList.of(Common.SEEN_BY, Common.READ)));
      faces.add(
          face(
              head,
              word,
              MatterForms.matters("matters", "The kinds of matter whose levels are read.")
                  .such("space"),
              keys(MatterForms.NARROWED, ImmutableList.of(MatterForms.STILL, Common.READ))));
    }
    ImmutableList<Face> all = faces.build();
    return new Choice(
        head,
        "Of what",
        "What the " + word + " is taken of.",
        all,
        Optional.empty(),
        "write one of " + Quoted.either(all.stream().map(Face::head).toList()));
  }

  private static Face face(String head, String word, Key base, List<Key> beside) {
    return Face.of(
        base.name(),
        new Shape(
            head + "-" + base.name(),
            base.title(),
            "The " + word + ", by `" + base.name() + "`.",
            keys(ImmutableList.of(base), beside)));
  }
}
