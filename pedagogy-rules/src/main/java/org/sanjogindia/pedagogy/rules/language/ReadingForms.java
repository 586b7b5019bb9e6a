package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Choice.Face;

/** How levels are read, what is needed before something is said, and what has to last. */
final class ReadingForms {

  private static final Value SOURCES = Value.OneOrMore.each(new Value.OfWords(Vocabulary.SOURCES));
  private static final Key OF =
      Key.of("of", "Of", "The sources that may do so.", SOURCES).such("[self, ally]").required();

  static final Choice SEEN_BY =
      new Choice(
          "seen-by",
          "Seen by",
          "Whose readings count, and how they combine.",
          ImmutableList.of(
              Face.of(
                  "any",
                  new Shape(
                      "seen-by-any",
                      "Any source",
                      "The reading of one of these sources is enough.",
                      ImmutableList.of(
                          Key.of("any", "Any", "One of these sources is enough.", SOURCES)
                              .such("[self, peer]")
                              .required()))),
              Face.of(
                  "all",
                  new Shape(
                      "seen-by-all",
                      "All sources",
                      "The readings of all these sources must agree.",
                      ImmutableList.of(
                          Key.of("all", "All", "All these sources must see it.", SOURCES)
                              .such("[self, ally]")
                              .required()))),
              Face.of(
                  "at-least",
                  new Shape(
                      "seen-by-at-least",
                      "Some sources",
                      "The readings of so many of these sources are enough.",
                      ImmutableList.of(
                          Key.of(
                                  "at-least",
                                  "At least",
                                  "How many of the sources must see it.",
                                  new Value.Plain(Syntax.COUNT))
                              .such("2")
                              .required(),
                          OF.such("[self, facilitator, ally]")))),
              Face.of(
                  "distinct",
                  new Shape(
                      "seen-by-distinct",
                      "Different observers",
                      "So many different observers must see it.",
                      ImmutableList.of(
                          Key.of(
                                  "distinct",
                                  "Different observers",
                                  "How many different observers must see it.",
                                  new Value.Plain(Syntax.COUNT))
                              .such("2")
                              .required(),
                          OF.such("[peer]"))))),
          Optional.empty(),
          "write one of `any`, `all`, `at-least` with `of`, or `distinct` with `of`");

  private static final ImmutableList<Key> RECENT =
      ImmutableList.of(
          Common.WITHIN.saying("What is older is left out."),
          Key.of(
              "newest-within",
              "Newest within",
              "Only the newest has to be that recent; older ones then count too.",
              new Value.Plain(Syntax.DURATION)));

  static final Choice READ =
      new Choice(
          "read",
          "Read",
          "How several observations of one source become one reading.",
          ImmutableList.of(
              Face.of(
                  "in-a-row",
                  new Shape(
                      "read-in-a-row",
                      "In a row",
                      "The lowest of the last days with an observation.",
                      Common.keys(
                          ImmutableList.of(
                              Key.of(
                                      "in-a-row",
                                      "In a row",
                                      "On how many of the last days with an observation.",
                                      new Value.Plain(Syntax.COUNT))
                                  .such("2")
                                  .required()),
                          RECENT))),
              Face.of(
                  "times",
                  new Shape(
                      "read-times",
                      "So many times",
                      "The level that was reached on so many different days.",
                      Common.keys(
                          ImmutableList.of(
                              Key.of(
                                      "times",
                                      "Times",
                                      "On how many different days it has to be seen.",
                                      new Value.Plain(Syntax.COUNT))
                                  .such("2")
                                  .required()),
                          RECENT)))),
          Optional.of(
              new Shape(
                  "read-take",
                  "Take one",
                  "The newest observation, or the highest.",
                  Common.keys(
                      ImmutableList.of(
                          Key.of(
                              "take",
                              "Take",
                              "Which observation counts.",
                              new Value.OfWords(Vocabulary.TAKES))),
                      RECENT))),
          "");

  static final Shape NEEDS =
      new Shape(
          "needs",
          "Needs",
          "How much must be there before anything may be said.",
          ImmutableList.of(
              Key.of(
                      "meetings",
                      "Meetings",
                      "So many meetings in the window that have what is asked.",
                      new Value.Plain(Syntax.COUNT))
                  .such("4"),
              Key.of(
                      "total",
                      "Total",
                      "So many of what a share is taken of, or so many cases.",
                      new Value.Plain(Syntax.COUNT))
                  .such("3"),
              Key.of(
                      "answers",
                      "Answers",
                      "So many answers to each question of a pulse.",
                      new Value.Plain(Syntax.COUNT))
                  .such("5"),
              Key.of(
                      "took-part",
                      "Took part",
                      "Such a share of those who were asked, or of the active members at a review.",
                      new Value.Plain(Syntax.SHARE))
                  .such("60%"),
              Key.of(
                      "spread",
                      "Spread",
                      "How far apart the lowest and the highest may lie.",
                      new Value.Plain(Syntax.NUMBER_LIMIT))
                  .such("at most 1")));

  static final Shape SUSTAINED =
      new Shape(
          "sustained",
          "At some of the last reviews",
          "At how many of the last reviews it has to have been so.",
          ImmutableList.of(
              Key.of("at-least", "At least", "At how many reviews.", new Value.Plain(Syntax.COUNT))
                  .such("2")
                  .required(),
              Key.of(
                      "of-last",
                      "Of the last",
                      "How many reviews are looked at, from the newest back.",
                      new Value.Plain(Syntax.REVIEWS))
                  .required()));

  static final List<Form> ALL = ImmutableList.of(SEEN_BY, READ, NEEDS, SUSTAINED);

  private ReadingForms() {}
}
