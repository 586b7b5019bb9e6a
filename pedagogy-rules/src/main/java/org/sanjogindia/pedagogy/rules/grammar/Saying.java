package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one thing is said: by one template, or by several between which a number decides.
 *
 * <p>The number is the one that stands in the gap {@code count}. A template may be for one number
 * alone ({@code =2}) or for a plural category of CLDR; {@code other} is always there.
 *
 * @param templates by {@code =n} or category, unmodifiable
 */
public record Saying(Map<String, Template> templates) {

  /** The gap whose number decides. */
  public static final String COUNT = "count";

  /** The category that every language has. */
  public static final String OTHER = "other";

  /** Copies the templates. */
  public Saying {
    templates = ImmutableMap.copyOf(templates);
  }

  /** Returns the saying that has one template. */
  static Saying of(Template template) {
    return new Saying(ImmutableMap.of(OTHER, template));
  }

  /** Returns whether a number decides. */
  public boolean counts() {
    return templates.size() > 1;
  }

  /** Returns the template that fits wherever no number decides. */
  public Template other() {
    return Optional.ofNullable(templates.get(OTHER)).orElseThrow();
  }

  /** Returns the template for a number; what is no whole number is said as {@code other}. */
  Template forNumber(OptionalLong number, Plurals plurals) {
    if (number.isEmpty() || !counts()) {
      return other();
    }
    long whole = number.getAsLong();
    return Optional.ofNullable(templates.get("=" + whole))
        .or(() -> Optional.ofNullable(templates.get(plurals.category(whole))))
        .orElseGet(this::other);
  }

  /** Returns the number that a template is for alone, if it is. */
  static OptionalLong exactly(String selector) {
    return selector.startsWith("=")
        ? OptionalLong.of(Long.parseLong(selector.substring(1)))
        : OptionalLong.empty();
  }
}
