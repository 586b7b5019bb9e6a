package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** All ways to compute a measure, each with its head and what goes with it. */
final class Formulas {

  private static final Key WINDOW = Common.OVER.required();
  private static final Key AT_LEAST_ITSELF =
      Common.OVER.unfit("this measure looks at the day itself and takes no window");

  /** Whether they need one depends on what they are taken of. */
  static final Key WINDOW_OF_STATISTICS =
      Common.OVER.saying(
          "The part of the journey that is looked at. Measures of measures take none, since each"
              + " has its own.");

  static final List<Formula> ALL =
      ImmutableList.of(
          plain(
              Key.of(
                      "share-of",
                      "Share of",
                      "Attendance, a tally, or matters, as a share of a whole. Over several meetings"
                          + " all are put together.",
                      new Value.Either(
                          new Value.OfWords(Vocabulary.ATTENDANCE), new Value.MapOf("share-of")))
                  .such("attendance", "{ tally: members-who-spoke, out-of: attended }"),
              WINDOW),
          plain(
              Key.of(
                      "mean-share-of",
                      "Mean share of",
                      "The mean of the shares of each meeting, each as weighty as any other.",
                      new Value.Either(
                          new Value.OfWords(Vocabulary.ATTENDANCE),
                          new Value.MapOf("mean-share-of")))
                  .such("{ tally: members-who-spoke, out-of: attended }", "attendance"),
              WINDOW),
          plain(
              Key.of(
                      "count-of",
                      "Count of",
                      "How many there were: events, tallies added up, matters, milestones or"
                          + " completed modules.",
                      new Value.Either(
                          new Value.OfWords(Words.ofEvents()), new Value.MapOf("count-of")))
                  .such(
                      "meetings",
                      "{ tally: differences-voiced }",
                      "{ matters: claim, still: open }"),
              WINDOW),
          plain(
              Key.of(
                      "people-who",
                      "People who",
                      "How many different people carried matters or held roles.",
                      new Value.MapOf("people-who"))
                  .such("{ held: roles }", "{ carried: claim, as: share of active }"),
              WINDOW),
          plain(
              Key.of(
                      "most-held-by-one",
                      "Most held by one",
                      "The most roles that one person holds on the day.",
                      roles())
                  .such("roles"),
              AT_LEAST_ITSELF),
          statistic("mean-of", "Mean of", "The mean of answers, or of measures."),
          statistic("median-of", "Median of", "The middle one of answers, measures or levels."),
          statistic("spread-of", "Spread of", "The greatest less the least of them."),
          statistic("least-of", "Least of", "The lowest of some levels."),
          statistic("greatest-of", "Greatest of", "The highest of some levels."),
          statistic(
              "share-at-least",
              "Share at least",
              "The share of answers, or of measures, from a value up."),
          statistic(
              "share-at-most",
              "Share at most",
              "The share of answers, or of measures, up to a value."),
          new Formula(
              Key.of(
                      "points",
                      "Points",
                      "A sum of parts, each worth something.",
                      Value.list(new Value.MapOf("points-part")))
                  .such("[{ worth: 4, when: { milestone: agreements-written } }]"),
              ImmutableList.of(
                  Key.of(
                          "out-of",
                          "Out of",
                          "The most that all parts are worth together.",
                          new Value.Plain(Syntax.NUMBER))
                      .such("10")),
              Common.OVER.unfit("points take no window, since each part has its own")),
          new Formula(
              Key.of(
                  "change-of",
                  "Change of",
                  "How a measure differs from what it was before.",
                  Value.name(Section.MEASURES)),
              ImmutableList.of(),
              Key.of(
                      "over",
                      "How far back",
                      "With which day the measure is compared.",
                      new Value.Plain(Syntax.DURATION))
                  .required()),
          new Formula(
              Key.of(
                  "gain-of",
                  "Gain of",
                  "How a measure differs from its first value since the founding.",
                  Value.name(Section.MEASURES)),
              ImmutableList.of(
                  Key.of(
                      "of",
                      "Of",
                      "Write it for a share of what was left to gain.",
                      new Value.OfWords(Vocabulary.GAINS))),
              Common.OVER.unfit(
                  "a gain takes no window: it is counted from the first value since the founding")),
          plain(
              Key.of(
                  "comings-and-goings",
                  "Comings and goings",
                  "How many came or left, as a share of those active now.",
                  new Value.OfWords(Vocabulary.MEMBERS)),
              WINDOW.such("3 months")),
          plain(
              Key.of(
                  "days-since",
                  "Days since",
                  "The days since the newest meeting; never met: since the founding.",
                  new Value.OfWords(Vocabulary.MEETING)),
              AT_LEAST_ITSELF),
          plain(
              Key.of(
                  "size",
                  "Size",
                  "How many adult members are active.",
                  new Value.OfWords(Vocabulary.MEMBERS)),
              AT_LEAST_ITSELF));

  private Formulas() {}

  /** Returns which roles are meant: any, one or some. */
  static Value roles() {
    return Value.OneOrMore.each(new Value.NameOf(Section.ROLES, Vocabulary.ANY_ROLE));
  }

  private static Formula plain(Key head, Key over) {
    return new Formula(head, ImmutableList.of(), over);
  }

  private static Formula statistic(String name, String title, String description) {
    return new Formula(
        Key.of(name, title, description, new Value.MapOf(name)).required(),
        ImmutableList.of(),
        WINDOW_OF_STATISTICS);
  }
}
