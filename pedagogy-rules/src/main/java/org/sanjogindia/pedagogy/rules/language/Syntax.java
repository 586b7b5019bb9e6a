package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way in which a text is written that is no sentence: a number, a duration, an id.
 *
 * <p>The pattern is what an editor can hold a text to. The loader's readers take no text that it
 * refuses, and refuse of what it takes only what no pattern can tell, such as {@code 3/2} where a
 * share of a whole is expected.
 */
public enum Syntax {
  /** Any text. */
  ANY("[\\s\\S]*", "write a text", Numbers.ANY, "theory 4.5"),
  /** Any text that says something. */
  WORDS("[\\s\\S]*\\S[\\s\\S]*", "write a text", Numbers.ANY, "our word"),
  ID(
      "[a-z][a-z0-9-]*",
      "write small letters, digits and `-`, a letter first",
      Numbers.NONE,
      "trust"),
  LANGUAGE(
      "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}",
      "write the code of a language, such as `en`, `bn` or `hi`",
      Numbers.NONE,
      "en",
      "bn",
      "hi"),
  VERSION(
      "(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}",
      "write three whole numbers, such as `1.0.0`", Numbers.NONE, "1.0.0"),
  /** A version and all later ones with the same first number. */
  VERSION_RANGE(
      "(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){1,2} +or +later",
      "write the earliest version, such as `1.0 or later`",
      Numbers.NONE,
      "1.0 or later",
      "1.2.1 or later"),
  /** A number that may have a point, and is no share. */
  NUMBER(Fragments.NUMBER, "write a number, such as `5` or `2.5`", Numbers.ANY, "5", "2.5"),
  /** A whole number from 1 on. */
  COUNT(Fragments.COUNT, "write a whole number from `1` on", Numbers.FROM_1, "3", "5"),
  /** An answer to a pulse. */
  RATING(Fragments.RATING, "write a whole number", Numbers.FROM_MINUS_1000, "1", "5"),
  /** A share from nothing to the whole. */
  SHARE(Fragments.SHARE, "write a share, such as `60%` or `2/3`", Numbers.NONE, "60%", "2/3"),
  /** A number or a share. */
  AMOUNT(Fragments.AMOUNT, "write such as `5`, `2.5`, `60%` or `2/3`", Numbers.ANY, "2", "60%"),
  DURATION(
      Fragments.DURATION,
      "write such as `90 days`, `12 weeks` or `6 months`",
      Numbers.NONE,
      "6 months",
      "90 days",
      "12 weeks"),
  MONTHS(Fragments.MONTHS, "write such as `3 months`", Numbers.NONE, "3 months"),
  EVERY(
      "every +" + Fragments.DURATION + " *",
      "write such as `every 3 months`",
      Numbers.NONE,
      "every 3 months"),
  REVIEWS(Fragments.COUNT + " +reviews?", "write such as `3 reviews`", Numbers.NONE, "3 reviews"),
  REVIEWS_OR_DURATION(
      "(" + Fragments.COUNT + " +reviews?|" + Fragments.DURATION + ")",
      "write such as `2 reviews` or `60 days`",
      Numbers.NONE,
      "2 reviews",
      "60 days"),
  /** How long after something: a duration, or so many meetings. */
  DELAY(
      "(" + Fragments.COUNT + " +meetings?|" + Fragments.DURATION + ")",
      "write such as `7 days` or `2 meetings`",
      Numbers.NONE,
      "7 days",
      "2 meetings"),
  /** The part of a journey that a measure looks at. */
  WINDOW(
      "(now|since stage|since founding|last +"
          + Fragments.COUNT
          + " +(meetings?|pulses?|reviews?)|"
          + Fragments.DURATION
          + ")",
      "write `last 6 meetings`, `last 2 pulses`, `last 4 reviews`, `6 months`, `since stage`,"
          + " `since founding` or `now`",
      Numbers.NONE,
      "last 6 meetings",
      "6 months",
      "last 2 pulses",
      "last 4 reviews",
      "since stage",
      "since founding",
      "now"),
  /** What a measure is held against, whatever its values are. */
  LIMIT(
      Fragments.threshold("(" + Fragments.AMOUNT + "|" + Fragments.ID + ")"),
      "write such as `60%`, `at most 3`, `below 2.5` or `between 2 and 4`",
      Numbers.ANY,
      "60%",
      "3",
      "at most 2",
      "between 2 and 4"),
  NUMBER_LIMIT(
      Fragments.threshold(Fragments.NUMBER),
      "write such as `5`, `at most 3` or `between 2 and 4`",
      Numbers.ANY,
      "5",
      "at most 1"),
  SHARE_LIMIT(
      Fragments.threshold(Fragments.ANY_SHARE),
      "write such as `60%`, `below 25%` or `at most 1/3`",
      Numbers.NONE,
      "below 25%",
      "at most 1/3"),
  LEVEL_LIMIT(
      Fragments.threshold(Fragments.ID),
      "write the name of a level, or such as `at most trying`",
      Numbers.NONE,
      "doing",
      "at most trying"),
  /** How many members: a whole number, or a share of those who are counted. */
  HOW_MANY(
      Fragments.threshold("(" + Fragments.WHOLE + "|" + Fragments.SHARE + ")"),
      "write such as `60%` or `3`",
      Numbers.FROM_0,
      "60%",
      "3"),
  /** Where a range of values begins. */
  LOWER_END(
      "((at least|above) +" + Fragments.AMOUNT + " *|" + Fragments.AMOUNT + ")",
      "write the lower end, such as `70%` or `above 90%`",
      Numbers.ANY,
      "70%",
      "above 90%");

  private final Pattern pattern;
  private final String wayOut;
  private final Numbers numbers;
  private final ImmutableList<String> examples;

  Syntax(String pattern, String wayOut, Numbers numbers, String... examples) {
    this.pattern = Pattern.compile(pattern);
    this.wayOut = wayOut;
    this.numbers = numbers;
    this.examples = ImmutableList.copyOf(examples);
  }

  /** Returns whether the text is written in this way, as far as a pattern can tell. */
  public boolean matches(String text) {
    return pattern.matcher(text).matches();
  }

  /** Returns the pattern that a whole text matches, which Java and JavaScript read alike. */
  public String pattern() {
    return pattern.pattern();
  }

  /** Returns what to write, for whoever wrote something else. */
  public String wayOut() {
    return wayOut;
  }

  /** Returns which numbers are so written, for programs that read a text as a number. */
  public Numbers numbers() {
    return numbers;
  }

  /** Returns such texts, the plainest first. */
  public List<String> examples() {
    return examples;
  }

  /** Which numbers a text may be, when a program reads the text as one. */
  public enum Numbers {
    /** None. */
    NONE,
    /** Any. */
    ANY,
    /** Whole ones from 0 on. */
    FROM_0(0),
    /** Whole ones from 1 on. */
    FROM_1(1),
    /** Whole ones from -1000 on. */
    FROM_MINUS_1000(-1_000);

    /** The greatest whole number that may be written. */
    public static final int GREATEST = 1_000_000;

    private final Optional<Integer> least;

    Numbers() {
      this.least = Optional.empty();
    }

    Numbers(int least) {
      this.least = Optional.of(least);
    }

    /** Returns the least of them, if they are whole. */
    public Optional<Integer> least() {
      return least;
    }
  }
}
