package org.sanjogindia.pedagogy.rules.grammar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The plural rules of a language, in the syntax of CLDR, by which a whole number chooses between
 * templates.
 *
 * <p>The rules are evaluated by the JDK: {@link CompactNumberFormat} takes them as text. It is
 * asked to write a number with the name of its category and nothing shortened.
 */
public final class Plurals {

  /** The categories of CLDR, in its order. */
  public static final List<String> CATEGORIES =
      ImmutableList.of("zero", "one", "two", "few", "many", Saying.OTHER);

  /** Numbers below ten to this power are told from one another. */
  private static final int DIGITS = 15;

  private final ImmutableMap<String, String> rules;

  private Plurals(Map<String, String> rules) {
    this.rules = ImmutableMap.copyOf(rules);
  }

  /**
   * Returns the rules.
   *
   * @param rules by category, such as {@code i = 1 and v = 0} for {@code one}; {@code other} needs
   *     none
   * @throws IllegalArgumentException if a category is unknown or a rule cannot be read
   */
  public static Plurals of(Map<String, String> rules) {
    rules
        .keySet()
        .forEach(
            category ->
                checkArgument(
                    CATEGORIES.contains(category) && !category.equals(Saying.OTHER),
                    "no plural rule is for `%s`",
                    category));
    Plurals plurals = new Plurals(rules);
    plurals.category(1);
    return plurals;
  }

  /** Returns the categories that the language has. */
  public Set<String> categories() {
    return ImmutableSet.<String>builder().addAll(rules.keySet()).add(Saying.OTHER).build();
  }

  /** Returns the category of a whole number, from 0. */
  public String category(long number) {
    if (rules.isEmpty()) {
      return Saying.OTHER;
    }
    String words = format().format(number);
    return words.substring(0, words.length() - Long.toString(number).length());
  }

  /** A format is not safe to share between threads. */
  private CompactNumberFormat format() {
    String joined =
        rules.entrySet().stream()
            .map(rule -> rule.getKey() + ":" + rule.getValue())
            .collect(joining(";"));
    String[] patterns = new String[DIGITS];
    for (int i = 0; i < DIGITS; i++) {
      String digits = "0".repeat(i + 1);
      patterns[i] =
          CATEGORIES.stream()
              .map(category -> category + ":'" + category + "'" + digits)
              .collect(joining(" ", "{", "}"));
    }
    return new CompactNumberFormat(
        "0", DecimalFormatSymbols.getInstance(Locale.ROOT), patterns, joined);
  }
}
