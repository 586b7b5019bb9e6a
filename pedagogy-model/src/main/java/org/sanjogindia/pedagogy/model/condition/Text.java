package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Words for people, in one or more languages.
 *
 * @param byLanguage the words by language tag such as {@code en} or {@code bn}, the curriculum's
 *     first language first; never empty
 */
public record Text(Map<String, String> byLanguage) {

  /** Rejects a text without any words. */
  public Text {
    byLanguage = ImmutableMap.copyOf(byLanguage);
    checkArgument(!byLanguage.isEmpty(), "a text has words in at least one language");
  }

  /** Returns a text in one language. */
  public static Text of(String language, String words) {
    return new Text(ImmutableMap.of(language, words));
  }

  /** Returns the words in this language, or else in the first language there is. */
  public String in(String language) {
    String words = byLanguage.get(language);
    return words != null ? words : byLanguage.values().iterator().next();
  }
}
