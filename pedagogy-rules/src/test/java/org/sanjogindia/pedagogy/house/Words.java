package org.sanjogindia.pedagogy.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that this project does not use of people.
 *
 * <p>A word is a run of letters; the parts of a name in camel case are words too, so that {@code
 * hasFailed} says one of them and {@code franking} says none.
 */
final class Words {

  private static final ImmutableSet<String> NOT_OURS =
      ImmutableSet.of(
          "beneficiaries",
          "beneficiary",
          "failed",
          "rank",
          "ranked",
          "ranking",
          "rankings",
          "ranks",
          "rescue",
          "rescued",
          "rescuees",
          "victim",
          "victimhood",
          "victims");

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{M}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private Words() {}

  /** Returns all these words. */
  static ImmutableSet<String> all() {
    return NOT_OURS;
  }

  /** Returns the words in the text that are not ours, each as it was written. */
  static ImmutableList<String> notOurs(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text)
        .filter(word -> NOT_OURS.contains(word.toLowerCase(Locale.ROOT)))
        .collect(ImmutableList.toImmutableList());
  }
}
